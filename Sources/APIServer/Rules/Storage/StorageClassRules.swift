internal import Diagnostics
internal import KubernetesModel

/// What the server asks of StorageClasses.
enum StorageClassRules {
  static let kinds = [provisioner, parameters, reclaimPolicy, bindingMode, topology]

  private static let provisioner = DiagnosticKind.rule(
    "storage-class-provisioner",
    "볼륨을 만들 `provisioner`가 없거나, 레이블 키와 다른 모양입니다.",
    "The `provisioner` that makes volumes is missing, or does not look like a label key.",
    write: ("`provisioner: ebs.csi.aws.com`처럼 적으십시오.", "Write `provisioner: ebs.csi.aws.com`, say."))

  private static let parameters = DiagnosticKind.rule(
    "storage-class-parameters",
    "`parameters`가 너무 많거나 크거나, 빈 키가 있습니다.", "There are too many `parameters`, or too large ones, or one without a key.",
    write: ("512개, 256KiB 안으로 줄이십시오.", "Keep to 512 of them and 256 KiB."))

  private static let reclaimPolicy = DiagnosticKind.rule(
    "storage-class-reclaim-policy",
    "스토리지클래스의 회수 방식은 `Delete`와 `Retain`뿐인데 '{0}'입니다.",
    "A StorageClass reclaims by `Delete` or `Retain`; this is '{0}'.",
    write: ("둘 가운데 하나를 적으십시오.", "Write one of the two."))

  private static let bindingMode = DiagnosticKind.rule(
    "storage-class-binding-mode",
    "볼륨을 묶는 때는 `Immediate`와 `WaitForFirstConsumer`뿐인데 '{0}'입니다.",
    "Volumes are bound `Immediate` or by `WaitForFirstConsumer`; this is '{0}'.",
    write: ("둘 가운데 하나를 적으십시오.", "Write one of the two."))

  private static let topology = DiagnosticKind.rule(
    "storage-class-topology",
    "볼륨을 만들 곳을 고르는 조건이 비었거나 되풀이됩니다.", "A condition on where volumes are made is empty or repeated.",
    write: ("키마다 `values`를 한 번씩 적으십시오.", "Give each key once, with `values` each once."))
}

extension StorageClassRules {
  fileprivate static func judge(_ storage: StorageClass, _ refusals: inout Refusals) {
    let root = FieldPath.root
    let name = storage.provisioner.orEmpty
    if name.isEmpty {
      refusals.require(provisioner, root.field("provisioner"))
    } else {
      for fault in ValueFormat.qualifiedName.faults(name.lowercased()) {
        refusals.refuse(provisioner, root.field("provisioner"), .text(name), fault)
      }
    }
    parametersFit(storage.parameters?.entries ?? [], root.field("parameters"), &refusals)
    if let policy = storage.reclaimPolicy?.rawValue, !policy.isEmpty, policy != "Delete", policy != "Retain" {
      refusals.refuse(reclaimPolicy, root.field("reclaimPolicy"), .text(policy), unlessOneOf: ["Delete", "Retain"])
    }
    if let mode = storage.volumeBindingMode, mode != .immediate, mode != .waitForFirstConsumer {
      refusals.refuse(
        bindingMode, root.field("volumeBindingMode"), BadValue(mode),
        unlessOneOf: ["Immediate", "WaitForFirstConsumer"])
    }
    topologiesDiffer(storage.allowedTopologies ?? [], root.field("allowedTopologies"), &refusals)
  }

  private static func parametersFit(
    _ entries: [(key: String, value: String)], _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if entries.count > 512 { refusals.refuseLength(parameters, path, over: 512) }
    var size = 0
    for (key, value) in entries {
      if key.isEmpty { refusals.refuse(parameters, path, .text(key), "field can not be empty.", anchor: path.key(key)) }
      size += key.utf8.count + value.utf8.count
    }
    if size > 256 << 10 { refusals.refuseLength(parameters, path, over: 256 << 10) }
  }

  /// No key, value or term is repeated.
  private static func topologiesDiffer(
    _ terms: [TopologySelectorTerm], _ path: FieldPath, _ refusals: inout Refusals
  ) {
    var seen: Set<[String: Set<String>]> = []
    for (index, term) in terms.enumerated() {
      let place = path.index(index).field("matchLabelExpressions")
      var conditions: [String: Set<String>] = [:]
      for (position, requirement) in (term.matchLabelExpressions ?? []).enumerated() {
        let here = place.index(position)
        let values = valuesDiffer(requirement.values ?? [], here.field("values"), &refusals)
        LabelRules.keyIsWellFormed(requirement.key, here.field("key"), &refusals)
        if conditions.updateValue(values, forKey: requirement.key.orEmpty) != nil {
          refusals.refuseTwice(topology, here.field("key"), BadValue(requirement.key))
        }
      }
      if !seen.insert(conditions).inserted { refusals.refuseTwice(topology, place, .text("")) }
    }
  }

  private static func valuesDiffer(
    _ values: [String], _ path: FieldPath, _ refusals: inout Refusals
  ) -> Set<String> {
    if values.isEmpty { refusals.require(topology, path) }
    var seen: Set<String> = []
    for (index, value) in values.enumerated() where !seen.insert(value).inserted {
      refusals.refuseTwice(topology, path.index(index), .text(value))
    }
    return seen
  }
}

extension StorageClass {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options, isNamespaced: false) { StorageClassRules.judge(self, &$0) }
  }
}

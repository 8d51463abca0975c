internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of CustomResourceDefinitions.
enum DefinitionRules {
  static let kinds = [name, group, scope, names, sameNames, version, storage, schemaRequired]

  fileprivate static func judge(_ definition: CustomResourceDefinition, _ refusals: inout Refusals) {
    let spec = definition.spec.contents()
    let path = FieldPath.root.field("spec")
    nameIsMadeOfNames(definition, spec, &refusals)
    groupIsADomain(spec.group.orEmpty, path.field("group"), &refusals)
    scopeIsKnown(spec.scope, path.field("scope"), &refusals)
    versionsAreTold(spec.versions ?? [], path.field("versions"), &refusals)
    namesAreGiven(spec.names.contents(), path.field("names"), &refusals)
  }

  private static let name = DiagnosticKind.rule(
    "definition-name",
    "CRD의 이름은 복수형과 그룹을 점으로 이은 것이어야 하는데 '{0}'입니다.",
    "A definition is named by its plural and its group with a dot between; this is '{0}'.",
    write: ("`widgets.example.com`처럼 적으십시오.", "Write it like `widgets.example.com`."))

  private static let group = DiagnosticKind.rule(
    "definition-group",
    "그룹은 점이 하나는 든 도메인이어야 하는데 '{0}'입니다.", "A group is a domain with a dot in it; this is '{0}'.",
    write: ("`group: example.com`처럼 적으십시오.", "Write `group: example.com`, say."))

  private static let scope = DiagnosticKind.rule(
    "definition-scope",
    "범위는 `Namespaced`와 `Cluster` 가운데 하나를 꼭 적어야 하는데 '{0}'입니다.",
    "A scope is `Namespaced` or `Cluster`, which must be written; this is '{0}'.",
    write: ("둘 가운데 하나를 적으십시오.", "Write one of the two."))

  private static let names = DiagnosticKind.rule(
    "definition-names",
    "종류를 부르는 이름 `{1}`이(가) 없거나 DNS 이름에 쓸 수 없는 글자를 담고 있습니다.",
    "The name `{1}` is missing or holds what a DNS name cannot hold.",
    write: (
      "`kind: Widget`, `plural: widgets`, `singular: widget`처럼 적으십시오.",
      "Write `kind: Widget`, `plural: widgets` and `singular: widget`, say."
    ))

  private static let sameNames = DiagnosticKind.rule(
    "definition-list-kind",
    "목록의 종류는 종류와 같을 수 없습니다.", "The kind of the list cannot be the kind itself.",
    write: ("`listKind: WidgetList`처럼 적거나 지우십시오.", "Write `listKind: WidgetList`, say, or delete it."))

  private static let version = DiagnosticKind.rule(
    "definition-version",
    "버전 이름 '{0}'은(는) `v1`, `v1beta1` 같은 소문자 이름이어야 하고 한 번만 나와야 합니다.",
    "The version '{0}' takes a name in lower case like `v1` or `v1beta1`, once.",
    write: ("`name: v1`처럼 적으십시오.", "Write `name: v1`, say."))

  private static let storage = DiagnosticKind.rule(
    "definition-storage-version",
    "저장할 버전은 꼭 하나여야 합니다.", "Just one version is the one that is stored.",
    write: ("한 버전에만 `storage: true`를 적으십시오.", "Write `storage: true` on one version only."))

  private static let schemaRequired = DiagnosticKind.rule(
    "definition-schema-required",
    "버전마다 `schema.openAPIV3Schema`가 있어야 합니다.", "Each version has a `schema.openAPIV3Schema`.",
    write: (
      "`schema: {openAPIV3Schema: {type: object, properties: …}}`를 더하십시오.",
      "Add `schema: {openAPIV3Schema: {type: object, properties: …}}`."
    ))
}

extension DefinitionRules {
  /// The definition's name is that of the address under which the objects are found.
  private static func nameIsMadeOfNames(
    _ definition: CustomResourceDefinition, _ spec: CustomResourceDefinitionSpec, _ refusals: inout Refusals
  ) {
    let text = (definition.metadata?.value.name).orEmpty
    if text.isExactly("\((spec.names?.value.plural).orEmpty).\(spec.group.orEmpty)") || text.isEmpty { return }
    refusals.refuse(
      name, FieldPath.root.field("metadata", "name"), .text(text), "must be spec.names.plural+\".\"+spec.group")
  }

  private static func groupIsADomain(_ text: String, _ path: FieldPath, _ refusals: inout Refusals) {
    if text.isEmpty { return refusals.require(group, path) }
    let faults = ValueFormat.dnsSubdomain.faults(text)
    if !faults.isEmpty {
      refusals.refuse(group, path, .text(text), faults.joined(separator: ","))
    } else if !text.utf8.contains(UInt8(ascii: ".")) {
      refusals.refuse(group, path, .text(text), "should be a domain with at least one dot")
    }
  }

  private static func scopeIsKnown(_ value: ResourceScope?, _ path: FieldPath, _ refusals: inout Refusals) {
    if value?.rawValue.isEmpty ?? true { return refusals.require(scope, path) }
    if value != .cluster, value != .namespaced {
      refusals.refuse(scope, path, BadValue(value), unlessOneOf: ["Cluster", "Namespaced"])
    }
  }

  /// Versions have names and schemas, and one of them is stored.
  private static func versionsAreTold(
    _ versions: [CustomResourceDefinitionVersion], _ path: FieldPath, _ refusals: inout Refusals
  ) {
    var seen = ExactNames()
    for (index, entry) in versions.enumerated() {
      let here = path.index(index)
      let text = entry.name.orEmpty
      for fault in ValueFormat.serviceLabel.faults(text) {
        refusals.refuse(version, here.field("name"), .text(text), fault)
      }
      if !seen.insert(text) {
        refusals.refuse(version, path, .text(text), "must contain unique version names", anchor: here.field("name"))
      }
      if let schema = entry.schema?.value.openAPIV3Schema?.value {
        SchemaRules.judge(schema, here.field("schema", "openAPIV3Schema"), &refusals)
      } else {
        refusals.require(schemaRequired, here.field("schema", "openAPIV3Schema"), "schemas are required")
      }
    }
    if versions.count(where: { $0.storage == true }) != 1 {
      refusals.refuse(storage, path, .object, "must have exactly one version marked as storage version")
    }
  }

  /// The kind, its plural and its list have names.
  private static func namesAreGiven(
    _ given: CustomResourceDefinitionNames, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    for (field, value) in [("plural", given.plural), ("singular", given.singular), ("kind", given.kind)] {
      let text = value.orEmpty
      if text.isEmpty {
        if field != "singular" { refusals.require(names, path.field(field)) }
        continue
      }
      let judged = field == "kind" ? text.lowercased() : text
      let faults = ValueFormat.serviceLabel.faults(judged)
      if faults.isEmpty { continue }
      let detail = "may have mixed case, but should otherwise match: \(faults.joined(separator: ","))"
      refusals.refuse(
        names, path.field(field), .text(text), field == "kind" ? detail : faults.joined(separator: ","))
    }
    if !given.kind.orEmpty.isEmpty, given.kind.orEmpty.isExactly(given.listKind.orEmpty) {
      refusals.refuse(
        sameNames, path.field("listKind"), BadValue(given.listKind), "kind and listKind may not be the same")
    }
  }
}

extension ValueFormat {
  /// An RFC 1035 label: like a DNS label, but it begins with a letter.
  static let serviceLabel = ValueFormat { value in
    var faults: [String] = []
    if value.utf8.count > 63 { faults.append(FaultWords.tooManyCharacters(63)) }
    if !value.isDNSLabel || value.utf8.first?.isDigit ?? true { faults.append(serviceLabelWords) }
    return faults
  }

  private static let serviceLabelWords = FaultWords.mismatch(
    "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, "
      + "and end with an alphanumeric character",
    pattern: "[a-z]([-a-z0-9]*[a-z0-9])?", examples: ["my-name", "abc-123"])
}

extension CustomResourceDefinition {
  /// Any word will do as a definition's finalizer.
  package func refusals(by options: ServerOptions) -> Refusals {
    var metadata = metadata
    metadata?.value.finalizers = nil
    return MetadataRules.judge(metadata, by: options, isNamespaced: false) { DefinitionRules.judge(self, &$0) }
  }
}

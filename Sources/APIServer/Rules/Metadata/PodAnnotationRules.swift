internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of the annotations that mean something to Pods.
enum PodAnnotationRules {
  static let kinds = [mirror, tolerations, deletionCost, seccomp, appArmorContainer, appArmorProfile]

  /// Judges them all. Most Pods have none: one look at the keys finds those that matter.
  static func judge(_ metadata: ObjectMeta, _ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let annotations = metadata.annotations, !annotations.isEmpty else { return }
    let place = path.field("annotations")
    mirrorPodHasANode(annotations, spec, place, &refusals)
    tolerationsAreWellFormed(annotations, place, &refusals)
    deletionCostIsANumber(annotations, place, &refusals)
    for (key, value) in annotations.entries {
      if key.isExactly(seccompPodKey) || key.begins(with: seccompPrefix) {
        profileIsSeccomps(value, place.field(key), place.key(key), &refusals)
      }
    }
    appArmorIsForAContainer(annotations, spec, place, &refusals)
  }

  /// Marks a Pod that the kubelet made from a file.
  static let mirrorKey = "kubernetes.io/config.mirror"
  static let seccompPodKey = "seccomp.security.alpha.kubernetes.io/pod"
  static let seccompPrefix = "container.seccomp.security.alpha.kubernetes.io/"
  static let appArmorPrefix = "container.apparmor.security.beta.kubernetes.io/"
  private static let tolerationsKey = "scheduler.alpha.kubernetes.io/tolerations"
  private static let deletionCostKey = "controller.kubernetes.io/pod-deletion-cost"

  private static let mirror = DiagnosticKind.rule(
    "annotation-mirror-node",
    "`kubernetes.io/config.mirror`는 노드의 kubelet이 정적 파드에 붙이는 표시라, 노드 없이 쓸 수 없습니다.",
    "`kubernetes.io/config.mirror` is what a node's kubelet marks static Pods with; it takes a node.",
    write: ("이 어노테이션을 지우십시오.", "Delete this annotation."))

  private static let tolerations = DiagnosticKind.rule(
    "annotation-tolerations",
    "어노테이션에 든 톨러레이션은 JSON 배열이어야 합니다.", "Tolerations in an annotation are a JSON array.",
    write: ("`spec.tolerations`에 적으십시오.", "Write them in `spec.tolerations`."))

  private static let deletionCost = DiagnosticKind.rule(
    "annotation-deletion-cost",
    "파드를 지우는 비용은 32비트 정수여야 하는데 '{0}'입니다.", "The cost of deleting a Pod is a 32-bit integer; this is '{0}'.",
    write: ("`\"100\"`처럼 앞자리 0과 `+` 없이 적으십시오.", "Write it like `\"100\"`, without leading zeros or `+`."))

  private static let seccomp = DiagnosticKind.rule(
    "annotation-seccomp",
    "seccomp 프로필 '{0}'은(는) 없습니다. 이 어노테이션은 1.27부터 쓰이지도 않습니다.",
    "There is no seccomp profile '{0}'; besides, this annotation has had no effect since 1.27.",
    write: ("`securityContext.seccompProfile`에 적으십시오.", "Write it in `securityContext.seccompProfile`."))

  private static let appArmorContainer = DiagnosticKind.rule(
    "annotation-apparmor-container",
    "AppArmor 프로필을 붙일 컨테이너 '{0}'이(가) 이 파드에 없습니다.", "This Pod has no container '{0}' for the AppArmor profile.",
    write: (
      "컨테이너의 `securityContext.appArmorProfile`에 적으십시오.",
      "Write it in the container's `securityContext.appArmorProfile`."
    ))

  private static let appArmorProfile = DiagnosticKind.rule(
    "annotation-apparmor-profile",
    "AppArmor 프로필 '{0}'은(는) `runtime/default`, `unconfined`, `localhost/이름` 가운데 하나여야 합니다.",
    "The AppArmor profile '{0}' must be `runtime/default`, `unconfined` or `localhost/NAME`.",
    write: (
      "컨테이너의 `securityContext.appArmorProfile`에 적으십시오.",
      "Write it in the container's `securityContext.appArmorProfile`."
    ))
}

extension PodAnnotationRules {
  /// A Pod that mirrors a file of a node is on that node.
  private static func mirrorPodHasANode(
    _ annotations: StringMap<String>, _ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard spec.nodeName.orEmpty.isEmpty, let value = annotations[mirrorKey] else { return }
    let detail = "must set spec.nodeName if mirror pod annotation is set"
    refusals.refuse(mirror, path.key(mirrorKey), .text(value), detail)
  }

  /// Tolerations from before they were a field are judged like those of the field.
  private static func tolerationsAreWellFormed(
    _ annotations: StringMap<String>, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let text = annotations[tolerationsKey], !text.isEmpty else { return }
    switch AnnotatedTolerations.read(text) {
    case .success(let list): TolerationRules.judge(list, path.field(tolerationsKey), &refusals)
    case .failure(let fault):
      refusals.refuse(tolerations, path, .text(tolerationsKey), fault.words, anchor: path.key(tolerationsKey))
    }
  }

  /// The cost of deleting a Pod is a number as people write it.
  private static func deletionCostIsANumber(
    _ annotations: StringMap<String>, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let text = annotations[deletionCostKey] else { return }
    let isPadded = text.begins(with: "+") || text.begins(with: "0") && text.utf8.count > 1
    if !isPadded, Int32(text) != nil, text.utf8.first != UInt8(ascii: "+") { return }
    refusals.refuse(deletionCost, path.key(deletionCostKey), .text(text), "must be a 32bit integer")
  }

  /// A seccomp profile of an annotation is one that there was.
  private static func profileIsSeccomps(
    _ profile: String, _ path: FieldPath, _ anchor: FieldPath, _ refusals: inout Refusals
  ) {
    if ["runtime/default", "docker/default", "unconfined"].contains(where: { $0.isExactly(profile) }) { return }
    guard profile.begins(with: "localhost/") else {
      return refusals.refuse(seccomp, path, .text(profile), "must be a valid seccomp profile", anchor: anchor)
    }
    let file = String(decoding: profile.utf8.dropFirst("localhost/".utf8.count), as: UTF8.self)
    refusals.check(file, .descendingPath, ProfileRules.seccompFile, path, anchor: anchor)
  }

  /// An AppArmor profile of an annotation is of a known form and for a container of the Pod.
  private static func appArmorIsForAContainer(
    _ annotations: StringMap<String>, _ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let profiles = annotations.entries.filter { $0.key.begins(with: appArmorPrefix) }
    if profiles.isEmpty { return }
    var names = ExactNames()
    ContainerVisit.each(of: spec, .root) { container, _ in names.insert(container.name.orEmpty) }
    for (key, profile) in profiles {
      let name = String(decoding: key.utf8.dropFirst(appArmorPrefix.utf8.count), as: UTF8.self)
      if !names.contains(name) {
        refusals.refuse(appArmorContainer, path.key(key), .text(name), "container not found")
      }
      let isKnown =
        profile.isEmpty || profile.isExactly("runtime/default") || profile.isExactly("unconfined")
        || profile.begins(with: "localhost/")
      if !isKnown {
        let detail = "invalid AppArmor profile name: \(profile.goQuoted)"
        refusals.refuse(appArmorProfile, path.key(key), .text(profile), detail)
      }
    }
  }
}

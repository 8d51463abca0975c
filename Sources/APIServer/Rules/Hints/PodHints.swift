package import Diagnostics
internal import KubernetesModel
internal import Text

/// Advice about Pods and templates of Pods: nobody sees it who does not ask for it.
package enum PodHints {
  /// Every kind of advice, for listing and explaining.
  package static let kinds = [latest, registry, noRequests, noMemoryLimit, privileged, appArmor]

  /// Advises on the Pod, or the template of Pods, that stands at `path`.
  static func advise(_ metadata: ObjectMeta, _ spec: PodSpec, _ path: FieldPath, _ hints: inout Hints) {
    ContainerVisit.each(of: spec, path.field("spec")) { container, here in
      imageStaysTheSame(container.image.orEmpty, here, &hints)
      imageIsWhereItIsKept(container.image.orEmpty, here, &hints)
      containerIsConfined(container, here, &hints)
    }
    let place = path.field("spec", "containers")
    for (index, container) in (spec.containers ?? []).enumerated() {
      let own = container.resources?.value
      resourcesAreAskedFor(own, spec.resources?.value, place.index(index), &hints)
    }
    profileIsAField(metadata, spec, path, &hints)
  }

  private static let latest = DiagnosticKind.hint(
    "hint-image-latest",
    "이미지 `{0}`은(는) 받을 때마다 다른 것일 수 있습니다. 태그가 없으면 `latest`입니다.",
    "The image `{0}` may be another each time it is pulled; without a tag it is `latest`.",
    write: ("`nginx:1.29.3`처럼 버전을 적으십시오.", "Name a version, as in `nginx:1.29.3`."))

  private static let registry = DiagnosticKind.hint(
    "hint-image-registry",
    "이미지 `{0}`의 레지스트리는 닫혔습니다. 쿠버네티스의 이미지는 이제 `registry.k8s.io`에 있습니다.",
    "The registry of the image `{0}` is frozen; the images of Kubernetes are kept at `registry.k8s.io` now.",
    write: ("`registry.k8s.io/`로 시작하도록 바꾸십시오.", "Make it begin with `registry.k8s.io/`."))

  private static let noRequests = DiagnosticKind.hint(
    "hint-no-requests",
    "컨테이너가 쓸 {0}의 양이 없어, 스케줄러가 자리가 있는 노드를 고를 수 없습니다.",
    "Nothing says how much {0} the container needs, so the scheduler cannot tell which nodes have room.",
    write: ("`resources.requests`에 적으십시오.", "Write it in `resources.requests`."))

  private static let noMemoryLimit = DiagnosticKind.hint(
    "hint-no-memory-limit",
    "메모리의 한도가 없어, 이 컨테이너가 노드의 메모리를 다 쓸 수 있습니다.",
    "Without a limit this container may use up the memory of its node.",
    write: ("`resources.limits.memory`를 적으십시오.", "Write `resources.limits.memory`."))

  private static let privileged = DiagnosticKind.hint(
    "hint-privileged",
    "`privileged` 컨테이너는 노드에서 무엇이든 할 수 있습니다.", "A `privileged` container may do anything to its node.",
    write: ("꼭 필요한 권한만 `capabilities.add`에 적으십시오.", "Add just the capabilities it needs in `capabilities.add`."))

  private static let appArmor = DiagnosticKind.hint(
    "hint-apparmor-annotation",
    "어노테이션 `{0}`은(는) 1.30부터 쓰지 않기로 한 것입니다.", "The annotation `{0}` is deprecated since 1.30.",
    write: (
      "컨테이너의 `securityContext.appArmorProfile`에 적으십시오.",
      "Write it in the container's `securityContext.appArmorProfile`."
    ))
}

extension PodHints {
  /// An image is named by a version, or by what is in it.
  private static func imageStaysTheSame(_ image: String, _ path: FieldPath, _ hints: inout Hints) {
    let bytes = image.utf8
    if bytes.isEmpty || bytes.contains(UInt8(ascii: "@")) { return }
    // A colon before a slash belongs to a registry's port.
    let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[bytes.index(after: $0)...] } ?? bytes[...]
    if let colon = name.lastIndex(of: UInt8(ascii: ":")) {
      guard name[name.index(after: colon)...].elementsEqual("latest".utf8) else { return }
    }
    hints.advise(latest, path.field("image"), image)
  }

  private static let closed = ["k8s.gcr.io/", "gcr.io/google_containers/", "gcr.io/google-containers/"]

  /// An image is fetched from where new ones are put.
  private static func imageIsWhereItIsKept(_ image: String, _ path: FieldPath, _ hints: inout Hints) {
    guard closed.contains(where: { image.begins(with: $0) }) else { return }
    hints.advise(registry, path.field("image"), image)
  }

  /// A container has no more power than it needs.
  private static func containerIsConfined(
    _ container: borrowing Container, _ path: FieldPath, _ hints: inout Hints
  ) {
    guard container.securityContext?.value.privileged == true else { return }
    hints.advise(privileged, path.field("securityContext", "privileged"))
  }

  /// It is said how much the container needs and how much it may use, for itself or for the whole Pod.
  private static func resourcesAreAskedFor(
    _ own: ResourceRequirements?, _ ofPod: ResourceRequirements?, _ path: FieldPath, _ hints: inout Hints
  ) {
    // What is limited is requested as well, unless it is requested otherwise.
    let amounts = [own?.requests, own?.limits, ofPod?.requests, ofPod?.limits]
    let unasked = [("cpu", "CPU"), ("memory", "memory")].filter { name, _ in
      !amounts.contains { $0?[name] != nil }
    }
    if !unasked.isEmpty {
      hints.advise(noRequests, path.field("resources", "requests"), unasked.map { $0.1 }.joined(separator: ", "))
    }
    if own?.limits?["memory"] == nil, ofPod?.limits?["memory"] == nil {
      hints.advise(noMemoryLimit, path.field("resources", "limits"))
    }
  }

  /// An AppArmor profile stands in a field.
  private static func profileIsAField(
    _ metadata: ObjectMeta, _ spec: PodSpec, _ path: FieldPath, _ hints: inout Hints
  ) {
    for (key, _) in metadata.annotations?.entries ?? [] where key.begins(with: PodAnnotationRules.appArmorPrefix) {
      hints.advise(appArmor, path.field("metadata", "annotations").key(key), key)
    }
  }
}

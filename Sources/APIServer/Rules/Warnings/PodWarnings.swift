package import Diagnostics
package import KubernetesModel

/// What the API server warns of when it creates a Pod, in its order.
package enum PodWarnings {
  /// The warnings about a Pod whose defaults are set and that nothing is refused of.
  package static func warnings(about defaulted: Pod, by options: ServerOptions) -> ServerWarnings {
    warnings(aboutPrepared: defaulted.prepared(by: options), by: options)
  }

  /// The warnings about a Pod that the server has prepared.
  static func warnings(aboutPrepared pod: Pod, by options: ServerOptions) -> ServerWarnings {
    var warnings = ServerWarnings(by: options)
    let metadata = pod.metadata ?? Box(ObjectMeta())
    let spec = pod.spec ?? Box(PodSpec())
    nameIsAHostname(metadata.value, FieldPath.root.field("metadata"), &warnings)
    warn(metadata.value, spec.value, .root, &warnings)
    return warnings
  }

  /// Warns about a Pod, or a template of Pods that stands at `path`.
  static func warn(
    _ metadata: ObjectMeta, _ spec: PodSpec, _ path: FieldPath, _ warnings: inout ServerWarnings
  ) {
    let metadataPath = path.field("metadata")
    let specPath = path.field("spec")
    NodeLabelWarnings.warn(spec, specPath, &warnings)
    AnnotationWarnings.warnOfForgottenKeys(metadata, metadataPath, &warnings)
    VolumeWarnings.warn(spec.volumes, specPath, &warnings)
    OverlapWarnings.warn(spec.volumes, specPath, &warnings)
    AddressWarnings.warn(spec, specPath, &warnings)
    pullSecretsAreNamedOnce(spec.imagePullSecrets, specPath, &warnings)
    FractionWarnings.warn(spec.overhead, specPath.field("overhead"), &warnings)
    AnnotationWarnings.warnOfSeccomp(metadata, spec, metadataPath, &warnings)
    ContainerWarnings.warn(spec, specPath, &warnings)
    PortWarnings.warn(spec, specPath, &warnings)
    NodeLabelWarnings.warnOfMissingSelectors(spec.affinity?.value, specPath.field("affinity"), &warnings)
  }

  /// Every kind of warning, for listing and explaining.
  package static let kinds: [DiagnosticKind] = [
    [hostname, pullSecret], NodeLabelWarnings.kinds, AnnotationWarnings.kinds, VolumeWarnings.kinds,
    OverlapWarnings.kinds, AddressWarnings.kinds, FractionWarnings.kinds, ContainerWarnings.kinds, PortWarnings.kinds,
  ].flatMap { $0 }

  private static let hostname = DiagnosticKind.warning(
    "warn-pod-name-hostname",
    "파드 이름은 컨테이너의 호스트 이름이 되는데, 점이 있거나 63자를 넘으면 다른 이름이 됩니다.",
    "The Pod's name becomes its host name; with dots or above 63 characters it becomes another.",
    write: ("점 없이 63자 이하로 줄이십시오.", "Keep it to 63 characters without dots."))

  private static let pullSecret = DiagnosticKind.warning(
    "warn-image-pull-secret",
    "이미지를 받을 비밀의 이름이 비어 있거나 두 번 나옵니다.", "A secret for pulling images has no name, or stands twice.",
    write: ("비밀마다 이름을 한 번만 적으십시오.", "Name each secret once."))
}

extension PodWarnings {
  /// A Pod's name makes a good host name.
  private static func nameIsAHostname(
    _ metadata: ObjectMeta, _ path: FieldPath, _ warnings: inout ServerWarnings
  ) {
    let name = MetadataRules.effectiveName(metadata)
    let faults = ValueFormat.dnsLabel.faults(name)
    if faults.isEmpty { return }
    warnings.warn(
      hostname, path.field("name"),
      "this is used in the Pod's hostname, which can result in surprising behavior; a DNS label is recommended: "
        + "[\(faults.joined(separator: " "))]", value: name)
  }

  /// Secrets for pulling images have names, and each is there once.
  private static func pullSecretsAreNamedOnce(
    _ secrets: [LocalObjectReference]?, _ path: FieldPath, _ warnings: inout ServerWarnings
  ) {
    guard let secrets, !secrets.isEmpty else { return }
    let place = path.field("imagePullSecrets")
    var names = ExactNames()
    for (index, secret) in secrets.enumerated() where !names.insert(secret.name.orEmpty) {
      warnings.warn(
        pullSecret, place.index(index).field("name"), "duplicate name \(secret.name.orEmpty.goQuoted)",
        value: secret.name.orEmpty)
    }
    for (index, secret) in secrets.enumerated() where secret.name.orEmpty.isEmpty {
      warnings.warn(pullSecret, place.index(index).field("name"), "invalid empty name \"\"")
    }
  }
}

package import KubernetesModel

// The kinds whose rules nobody has written yet: the server refuses more of them than is said here.

extension Binding {
  /// The rules of `ValidatePodBinding` are not written.
  package func refusals(by options: ServerOptions) -> Refusals { Refusals(by: options) }
}

extension CSIDriver {
  /// The rules of `ValidateCSIDriver` are not written.
  package func refusals(by options: ServerOptions) -> Refusals { Refusals(by: options) }
}

extension CSINode {
  /// The rules of `ValidateCSINode` are not written.
  package func refusals(by options: ServerOptions) -> Refusals { Refusals(by: options) }
}

extension Event {
  /// The rules of `ValidateEventCreate` are not written.
  package func refusals(by options: ServerOptions) -> Refusals { Refusals(by: options) }
}

extension TokenReview {
  /// The rules of `ValidateTokenReview` are not written.
  package func refusals(by options: ServerOptions) -> Refusals { Refusals(by: options) }
}

extension VolumeAttachment {
  /// The rules of `ValidateVolumeAttachment` are not written.
  package func refusals(by options: ServerOptions) -> Refusals { Refusals(by: options) }
}

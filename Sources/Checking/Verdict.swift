internal import APIServer

/// What podbook says of one YAML document of a text.
package enum Verdict: String, Sendable, CaseIterable {
  /// The API server would accept it.
  case valid
  /// The API server would refuse it.
  case invalid
  /// A kind or version that Kubernetes does not serve.
  case unknownKind = "unknown-kind"
  /// A resource of which podbook knows no fields.
  case custom
  /// A piece of a manifest.
  case fragment
  /// A manifest that leaves things out with `...`.
  case elided
  /// A template that something else fills in first.
  case template
  /// YAML that is meant for another program.
  case notKubernetes = "not-kubernetes"
  /// Not looked at, for its author said so.
  case skipped

  /// The verdict of the API server's own steps.
  init(_ verdict: Judgement.Verdict) {
    switch verdict {
    case .valid: self = .valid
    case .invalid: self = .invalid
    case .unknownKind: self = .unknownKind
    case .custom: self = .custom
    }
  }
}

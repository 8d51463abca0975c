package import KubernetesModel

/// How an API server was started, as far as its answers depend on it.
///
/// Defaults, rules and warnings are handed one value of it, so that what a release or a feature changes is said where
/// the rule stands: rules and warnings find it with what they add to, as `refusals.options` and `warnings.options`.
package struct ServerOptions: Hashable, Sendable {
  /// The release that the server is of.
  package var release: KubernetesRelease

  /// A server of `release`.
  package init(release: KubernetesRelease = .modelled) { self.release = release }
}

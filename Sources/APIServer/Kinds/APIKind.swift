package import KubernetesModel

/// A kind in one of its versions, and the releases that serve it where nothing was switched on or added.
package struct APIKind: Sendable {
  /// The group and version as manifests write them: `v1`, `apps/v1`.
  package let apiVersion: String
  /// The kind: `Deployment`.
  package let kind: String
  /// The kind as addresses and roles write it: `deployments`.
  package let plural: String
  /// Whether its objects lie in namespaces.
  package let isNamespaced: Bool
  /// The first release that serves it, if that is one of those that the tables tell apart.
  package let since: KubernetesRelease?
  /// The first release that serves it no more.
  package let removed: KubernetesRelease?

  /// Whether `release` serves the kind.
  package func isServed(in release: KubernetesRelease) -> Bool {
    if let since, release < since { return false }
    if let removed, release >= removed { return false }
    return true
  }

  /// The part of the version before the slash; empty for the core.
  package var group: Substring { APIKind.group(of: apiVersion) }

  /// The part of `apiVersion` before the slash; empty for the core.
  package static func group(of apiVersion: String) -> Substring {
    apiVersion.utf8.firstIndex(of: UInt8(ascii: "/")).map { apiVersion[..<$0] } ?? ""
  }

  /// A kind in namespaces.
  static func inNamespaces(
    _ apiVersion: String, _ kind: String, _ plural: String, since: Int? = nil, removed: Int? = nil
  ) -> APIKind {
    APIKind(
      apiVersion: apiVersion, kind: kind, plural: plural, isNamespaced: true,
      since: since.map(KubernetesRelease.init), removed: removed.map(KubernetesRelease.init))
  }

  /// A kind of the cluster as a whole.
  static func ofCluster(
    _ apiVersion: String, _ kind: String, _ plural: String, since: Int? = nil, removed: Int? = nil
  ) -> APIKind {
    APIKind(
      apiVersion: apiVersion, kind: kind, plural: plural, isNamespaced: false,
      since: since.map(KubernetesRelease.init), removed: removed.map(KubernetesRelease.init))
  }
}

package import KubernetesModel

/// What is assumed of the cluster that manifests are for.
package struct Cluster: Sendable {
  /// The release that it runs.
  package var release: KubernetesRelease
  /// The kinds that were added to it.
  package var customKinds: CustomKinds

  /// A cluster of `release` to which `customKinds` were added.
  package init(release: KubernetesRelease = .modelled, customKinds: CustomKinds = CustomKinds()) {
    self.release = release
    self.customKinds = customKinds
  }
}

extension Judge {
  /// A judge of the documents of `text`, as the server of `cluster` would be one.
  package init(text: [UInt8], for cluster: Cluster, advises: Bool = false) {
    self.init(
      text: text, by: ServerOptions(release: cluster.release), customKinds: cluster.customKinds, advises: advises)
  }
}

package import KubernetesModel
internal import Text

/// What a release of Kubernetes serves where nothing was added to it or switched on.
package struct ServedKinds: Sendable {
  /// The release.
  package let release: KubernetesRelease

  /// What `release` serves.
  package init(_ release: KubernetesRelease = .modelled) { self.release = release }

  /// How a kind stands to the server and to podbook.
  enum Standing {
    /// Its fields are known here.
    case modelled(KindWitness)
    /// The server knows it, or someone may have added it; its fields are not known here.
    case unmodelled
    /// The server does not know it.
    case unserved
  }

  /// How the kind that a document names stands.
  func standing(of type: TypeMeta) -> Standing {
    if let kind = entry(apiVersion: type.apiVersion, kind: type.kind), kind.isServed(in: release) {
      return APIKind.models[type.apiVersion]?[type.kind].map(Standing.modelled) ?? .unmodelled
    }
    return isBuiltIn(type) || isMisspelt(type) ? .unserved : .unmodelled
  }

  /// Whether a kind is of a group of Kubernetes' own, or of none that anybody else could have.
  func isBuiltIn(_ type: TypeMeta) -> Bool { !type.group.contains(".") || Self.groups.contains(type.group) }

  /// Whether a group is a slip of the pen for one that has the kind: `apiextention.k8s.io` CustomResourceDefinition.
  private func isMisspelt(_ type: TypeMeta) -> Bool {
    recommended.contains { known in
      known.kind == type.kind
        && EditDistance.between(Array(type.group.utf8), Array(known.group.utf8), limit: 2) != nil
    }
  }

  /// What is known of a kind in a version, whether it is served or not.
  func entry(apiVersion: String, kind: String) -> APIKind? {
    Self.byVersion[apiVersion]?.first { $0.kind == kind }
  }

  /// Every kind that is served.
  package var all: [APIKind] { (APIKind.stable + APIKind.gone).filter { $0.isServed(in: release) } }

  /// Every kind that is served in its stable version: what manifests should use.
  package var recommended: [APIKind] { APIKind.stable.filter { $0.isServed(in: release) } }

  private static let byVersion = Dictionary(grouping: APIKind.stable + APIKind.gone, by: { $0.apiVersion })

  private static let groups = Set(
    (APIKind.stable + APIKind.gone).map { $0.group } + ["internal.apiserver.k8s.io", "storagemigration.k8s.io"])
}

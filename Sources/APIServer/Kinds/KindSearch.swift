internal import KubernetesModel
internal import Text

// What the author of a kind that is not served likely meant.
extension ServedKinds {
  /// The kind nearest to what is written; `nil` where none is near.
  ///
  /// A kind that exists elsewhere is one whose version is wrong; else the name is taken for a slip.
  package func nearest(apiVersion: String, kind: String) -> APIKind? {
    let exact = recommended.filter { $0.kind == kind }
    if !exact.isEmpty { return Self.nearest(to: apiVersion, among: exact) }
    let small = kind.lowercased()
    let similar = recommended.filter { $0.kind.lowercased() == small || $0.plural == small }
    if !similar.isEmpty { return Self.nearest(to: apiVersion, among: similar) }
    let slips = recommended.map {
      EditDistance.between(Array(small.utf8), Array($0.kind.lowercased().utf8), limit: max(1, small.utf8.count / 4))
    }
    guard let least = slips.compactMap({ $0 }).min() else { return nil }
    return Self.nearest(to: apiVersion, among: zip(recommended, slips).filter { $0.1 == least }.map { $0.0 })
  }

  /// What took the place of a kind that is gone: the same kind of the same group, or of another.
  func successor(of gone: APIKind) -> APIKind? {
    let same = recommended.filter { $0.kind == gone.kind }
    return same.last { $0.group == gone.group } ?? same.last
  }

  /// The candidate whose version is most like the one that is written; of equals the newest.
  private static func nearest(to apiVersion: String, among candidates: [APIKind]) -> APIKind? {
    let slips = candidates.map {
      EditDistance.between(Array(apiVersion.utf8), Array($0.apiVersion.utf8), limit: 64) ?? 64
    }
    guard let least = slips.min() else { return nil }
    return candidates.indices.last { slips[$0] == least }.map { candidates[$0] }
  }
}

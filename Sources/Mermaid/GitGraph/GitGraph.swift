/// A history of commits on branches.
package struct GitGraph: Sendable {
  package enum Direction: Sendable { case right, down, up }

  package var title: String?
  package var direction = Direction.right
  package var commits: [Commit] = []
  /// In the order of their lanes.
  package var branches: [Branch] = []
  package var showsBranches = true
  package var showsLabels = true
  /// Whether commits of different branches may stand side by side.
  package var isParallel = false

  package struct Branch: Sendable {
    package var name: String
    /// The author's wish for the lane; without one, the order of creation.
    package var order: Double
  }

  package struct Commit: Sendable {
    package enum Kind: Sendable { case normal, reverse, highlight, merge, cherryPick }

    /// What the author calls it; nil: it has no name to be shown.
    package var label: String?
    package var kind: Kind
    /// How an ordinary one or a merge is marked.
    package var mark: Kind = .normal
    package var tags: [String] = []
    /// The lane, by its place in `branches`.
    package var branch: Int
    /// The commits before it, by their place in `commits`; of a merge, the branch's own first.
    package var parents: [Int] = []
  }
}

/// A walk over a tree in the order of the page, without recursion: input may nest as deep as it likes.
struct TreeWalk {
  private let root: CMarkNode
  private var current: CMarkNode?
  private var isLeaving = false

  /// A step of the walk.
  enum Step {
    case enter(CMarkNode)
    case leave(CMarkNode)
  }

  init(_ root: CMarkNode) {
    self.root = root
    current = root
  }

  /// The next step. A node without children is entered and left like any other. What a walk is leaving may be changed
  /// in any way, or taken out; what it is entering may not.
  mutating func next() -> Step? {
    guard let node = current else { return nil }
    guard isLeaving else {
      if let child = node.firstChild { current = child } else { isLeaving = true }
      return .enter(node)
    }
    isLeaving = false
    if node == root {
      current = nil
    } else if let sibling = node.next {
      current = sibling
    } else {
      current = node.parent
      isLeaving = true
    }
    return .leave(node)
  }
}

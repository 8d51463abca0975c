/// What a pass has made of a node of cmark's tree, left with the node as a number.
enum NodeMark: Equatable {
  case none
  case table
  case headRow
  case bodyRow
  /// A cell and the alignment of its column.
  case cell(Alignment)
  /// A footnote's text, by its place in the list of footnotes.
  case footnote(Int)
  /// A reference to a footnote, by its place in the list of references.
  case reference(Int)
  /// A block quote that is an alert, by its place in the list of alerts.
  case alert(Int)
  /// The title that an author gave an alert.
  case alertTitle
  case task(isDone: Bool)
  case strike
  case highlight
  /// A `[[wiki]]` link, by its place in the list of those.
  case wiki(Int)
  /// An address that was no link to cmark.
  case bareAddress
  /// A heading, by its place in the list of headings.
  case heading(Int)

  enum Alignment: Int {
    case none, left, center, right
  }

  init(_ number: Int) {
    let index = number >> 4
    switch number & 15 {
    case 1: self = .table
    case 2: self = .headRow
    case 3: self = .bodyRow
    case 4: self = .cell(Alignment(rawValue: index) ?? .none)
    case 5: self = .footnote(index)
    case 6: self = .reference(index)
    case 7: self = .alert(index)
    case 8: self = .alertTitle
    case 9: self = .task(isDone: index != 0)
    case 10: self = .strike
    case 11: self = .highlight
    case 12: self = .wiki(index)
    case 13: self = .bareAddress
    case 14: self = .heading(index)
    default: self = .none
    }
  }

  var number: Int {
    switch self {
    case .none: 0
    case .table: 1
    case .headRow: 2
    case .bodyRow: 3
    case .cell(let alignment): 4 | alignment.rawValue << 4
    case .footnote(let index): 5 | index << 4
    case .reference(let index): 6 | index << 4
    case .alert(let index): 7 | index << 4
    case .alertTitle: 8
    case .task(let isDone): 9 | (isDone ? 1 << 4 : 0)
    case .strike: 10
    case .highlight: 11
    case .wiki(let index): 12 | index << 4
    case .bareAddress: 13
    case .heading(let index): 14 | index << 4
    }
  }
}

extension CMarkNode {
  /// What a pass has made of it.
  var meaning: NodeMark {
    get { NodeMark(mark) }
    nonmutating set { mark = newValue.number }
  }

  /// A new custom node with a meaning.
  static func make(_ kind: CMarkKind, _ meaning: NodeMark) -> CMarkNode? {
    guard let node = make(kind) else { return nil }
    node.meaning = meaning
    return node
  }
}

/// One YAML document as it was read: all nodes in one array, each with the bytes it was written with.
///
/// Aliases are resolved and merge keys applied before anyone sees the tree: an alias is the node that it
/// names, so a node may be the child of several (never of itself), and its range is where it was anchored.
/// Duplicate keys are kept, in the order in which they stand, for the decoder to report; the last one
/// counts. What merge keys bring in stands in the place of the `<<`.
///
/// A mapping's key is always text: `text(of:)` a key is the key that JSON would have (`on` is `true`,
/// `0x1` is `1`), while its `value` still tells what was written.
package struct YAMLDocument: Sendable {
  /// Every node, a parent before its children.
  package internal(set) var nodes: [YAMLNode] = []
  /// The children of all sequences and mappings; each node names its own stretch.
  package internal(set) var children: [YAMLNodeID] = []
  /// The text of all scalars, after unescaping and folding; each node names its own stretch.
  package internal(set) var text: [UInt8] = []
  /// The outermost node; `nil` for a document that holds nothing.
  package internal(set) var root: YAMLNodeID?
  /// The tags that were written, in full (`tag:yaml.org,2002:str`), in the order of their nodes.
  package internal(set) var tags: [(node: YAMLNodeID, name: String)] = []
  /// The anchors that were written (`&name`), in the order of their nodes.
  package internal(set) var anchors: [(node: YAMLNodeID, name: String)] = []

  /// Where text begins that kubectl does not read, because the document has ended before it.
  package internal(set) var ignoredFrom: Int?

  /// An empty document.
  package init() {}

  /// A node by its name.
  package subscript(id: YAMLNodeID) -> YAMLNode {
    nodes[Int(id.index)]
  }

  /// The elements of a sequence, in order.
  package func elements(of id: YAMLNodeID) -> ArraySlice<YAMLNodeID> {
    children[self[id].childRange]
  }

  /// The entries of a mapping, in order, duplicates included.
  package func entries(of id: YAMLNodeID) -> YAMLEntries {
    YAMLEntries(keysAndValues: children[self[id].childRange])
  }

  /// A scalar's text in UTF-8, as written but unescaped: `0755` stays `0755`.
  package func text(of id: YAMLNodeID) -> ArraySlice<UInt8> {
    text[self[id].textRange]
  }
}

/// The name of a node within its document.
package struct YAMLNodeID: Hashable, Sendable {
  /// The place in `YAMLDocument.nodes`.
  package let index: Int32

  package init(index: Int32) {
    self.index = index
  }
}

/// A node: what it means, how it was written and where.
package struct YAMLNode: Sendable {
  /// What it means to kubectl.
  package var value: YAMLValue
  /// How it was written.
  package var style: YAMLStyle
  /// The bytes of the source that wrote it.
  package var start: Int32
  package var end: Int32
  /// Its stretch of `YAMLDocument.text` (scalars) or of `YAMLDocument.children` (collections).
  package var contentStart: Int32
  package var contentCount: Int32

  /// The bytes of the source that wrote it.
  package var range: Range<Int> { Int(start)..<Int(end) }

  var textRange: Range<Int> { isCollection ? 0..<0 : content }
  var childRange: Range<Int> { isCollection ? content : 0..<0 }

  private var content: Range<Int> { Int(contentStart)..<Int(contentStart) + Int(contentCount) }

  private var isCollection: Bool {
    switch value {
    case .sequence, .mapping: true
    default: false
    }
  }
}

/// What a node means after kubectl's rules have been applied to it.
package enum YAMLValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// A whole number above `Int64.max`.
  case unsigned(UInt64)
  case float(Double)
  case string
  case sequence
  case mapping
}

/// How a node was written.
package enum YAMLStyle: UInt8, Sendable {
  case plain, singleQuoted, doubleQuoted, literal, folded, block, flow
}

/// The entries of a mapping as pairs.
package struct YAMLEntries: RandomAccessCollection, Sendable {
  let keysAndValues: ArraySlice<YAMLNodeID>

  package var startIndex: Int { 0 }
  package var endIndex: Int { keysAndValues.count / 2 }

  package subscript(position: Int) -> (key: YAMLNodeID, value: YAMLNodeID) {
    let first = keysAndValues.startIndex + 2 * position
    return (keysAndValues[first], keysAndValues[first + 1])
  }
}

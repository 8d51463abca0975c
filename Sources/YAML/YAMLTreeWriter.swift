/// Builds a document that was not read but made: nodes without positions, for the emitter or for comparing.
///
/// A collection is opened, filled and closed; in a mapping, keys and values take turns.
package struct YAMLTreeWriter: Sendable {
  private var document = YAMLDocument()
  private var open: [(node: YAMLNodeID, firstPending: Int)] = []
  private var pending: [YAMLNodeID] = []

  /// A writer of one document.
  package init() {}

  /// The document. All collections must be closed.
  package consuming func finish() -> YAMLDocument { document }

  /// Opens a mapping.
  package mutating func beginMapping() { begin(.mapping) }

  /// Opens a sequence.
  package mutating func beginSequence() { begin(.sequence) }

  /// Closes the collection that was opened last.
  package mutating func end() {
    guard let (node, first) = open.popLast() else { return }
    let index = Int(node.index)
    document.nodes[index].contentStart = Int32(document.children.count)
    document.nodes[index].contentCount = Int32(pending.count - first)
    document.children.append(contentsOf: pending[first...])
    pending.removeSubrange(first...)
    adopt(node)
  }

  /// Writes a key, or a string.
  package mutating func string(_ text: some Sequence<UInt8>) { scalar(.string, text) }

  /// Writes a key that the program itself holds.
  package mutating func string(_ text: StaticString) {
    scalar(.string, UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes a scalar that is no string; `text` is how it is written.
  package mutating func scalar(_ value: YAMLValue, _ text: some Sequence<UInt8>) {
    let start = document.text.count
    document.text.append(contentsOf: text)
    adopt(append(value, .plain, start, document.text.count - start))
  }

  private mutating func begin(_ value: YAMLValue) {
    open.append((append(value, .block, 0, 0), pending.count))
  }

  private mutating func append(_ value: YAMLValue, _ style: YAMLStyle, _ start: Int, _ count: Int) -> YAMLNodeID {
    document.nodes.append(
      YAMLNode(value: value, style: style, start: 0, end: 0, contentStart: Int32(start), contentCount: Int32(count)))
    return YAMLNodeID(index: Int32(document.nodes.count - 1))
  }

  private mutating func adopt(_ node: YAMLNodeID) {
    if open.isEmpty { document.root = node } else { pending.append(node) }
  }
}

/// Writes a tree as kubectl prints objects: block style, two spaces a level, a list in a mapping as deep as its
/// key, quotes where the text would mean something else without them, literal blocks for text of several lines.
///
/// Whatever the tree, reading what was written gives the same tree: same values, same keys, same order. Positions,
/// tags, anchors and the way scalars were quoted are not part of that; an alias is written out.
package struct YAMLEmitter {
  private let document: YAMLDocument
  private var output = ScalarWriter()
  /// Whether a node, by its number, is one whose place in the text is asked for; empty where none is.
  private let isSought: [Bool]
  private var found: [Range<Int>] = []

  /// Below this level lines would be mostly indentation, and what is written grows faster than what was read.
  private static let deepestBlock = 60

  /// The text of `document`, ended by a line ending.
  package static func text(of document: YAMLDocument) -> [UInt8] { text(of: document, seeking: []).text }

  /// The text of `document` and where in it those nodes stand for which `isSought` is true: with their keys, and
  /// without those that stand in another.
  package static func text(
    of document: YAMLDocument, seeking isSought: [Bool]
  ) -> (text: [UInt8], places: [Range<Int>]) {
    var emitter = YAMLEmitter(document, seeking: isSought)
    if let root = document.root {
      emitter.writeRoot(root)
    } else {
      emitter.output.raw("null\n")
    }
    return (emitter.output.bytes, emitter.found)
  }

  private init(_ document: YAMLDocument, seeking isSought: [Bool]) {
    self.document = document
    self.isSought = isSought
  }

  /// Notes that `node` was written from `start` on, if that is asked for.
  private mutating func note(_ node: YAMLNodeID, from start: Int) {
    guard !isSought.isEmpty, isSought[Int(node.index)] else { return }
    while let last = found.last, last.lowerBound >= start { found.removeLast() }
    found.append(start..<output.bytes.count)
  }

  private mutating func writeRoot(_ root: YAMLNodeID) {
    switch document[root].value {
    case .mapping where !document.entries(of: root).isEmpty: writeMapping(root, level: 0)
    case .sequence where !document.elements(of: root).isEmpty: writeSequence(root, level: 0)
    default:
      writeInline(root)
      output.raw("\n")
    }
  }

  /// The entries of a mapping, each on a line of its own. The first line's indentation is there already.
  ///
  /// Recursion is bounded by `deepestBlock` here and by the tree's depth in `writeInline`.
  private mutating func writeMapping(_ id: YAMLNodeID, level: Int) {
    for (place, entry) in document.entries(of: id).enumerated() {
      if place > 0 { output.indent(level) }
      let start = output.bytes.count
      writeKey(entry.key, level: level)
      let isIndentless = isBlockSequence(entry.value, below: level)
      if isIndentless || isBlockMapping(entry.value, below: level) {
        output.raw("\n")
        output.indent(isIndentless ? level : level + 1)
      } else {
        output.raw(" ")
      }
      writeValue(entry.value, level: isIndentless ? level : level + 1, textLevel: level + 1)
      note(entry.value, from: start)
    }
  }

  private mutating func writeSequence(_ id: YAMLNodeID, level: Int) {
    for (place, element) in document.elements(of: id).enumerated() {
      if place > 0 { output.indent(level) }
      let start = output.bytes.count
      output.raw("- ")
      writeValue(element, level: level + 1, textLevel: level + 1)
      note(element, from: start)
    }
  }

  private mutating func writeKey(_ key: YAMLNodeID, level: Int) {
    if ScalarWriter.isLongKey(document.text(of: key)) {
      output.raw("? ")
      writeScalar(key)
      output.raw("\n")
      output.indent(level)
    } else {
      writeScalar(key)
    }
    output.raw(":")
  }

  /// A value and the line ending behind it. Collections begin at `level`, lines of text at `textLevel`.
  private mutating func writeValue(_ id: YAMLNodeID, level: Int, textLevel: Int) {
    if isBlockMapping(id, below: level - 1) {
      writeMapping(id, level: level)
    } else if isBlockSequence(id, below: level - 1) {
      writeSequence(id, level: level)
    } else if document[id].value == .string, output.literal(document.text(of: id), level: textLevel) {
      // The block brought its own line endings.
    } else {
      writeInline(id)
      output.raw("\n")
    }
  }

  private func isBlockMapping(_ id: YAMLNodeID, below level: Int) -> Bool {
    level < Self.deepestBlock && document[id].value == .mapping && !document.entries(of: id).isEmpty
  }

  private func isBlockSequence(_ id: YAMLNodeID, below level: Int) -> Bool {
    level < Self.deepestBlock && document[id].value == .sequence && !document.elements(of: id).isEmpty
  }

  private mutating func writeScalar(_ id: YAMLNodeID) {
    output.scalar(document[id].value, document.text(of: id))
  }

  /// A value on one line, collections in flow style.
  private mutating func writeInline(_ id: YAMLNodeID, isInFlow: Bool = false) {
    switch document[id].value {
    case .sequence:
      output.raw("[")
      for (place, element) in document.elements(of: id).enumerated() {
        if place > 0 { output.raw(", ") }
        writeInline(element, isInFlow: true)
      }
      output.raw("]")
    case .mapping:
      output.raw("{")
      for (place, entry) in document.entries(of: id).enumerated() {
        if place > 0 { output.raw(", ") }
        // Explicit keys may be of any length.
        if ScalarWriter.isLongKey(document.text(of: entry.key)) { output.raw("? ") }
        writeInline(entry.key, isInFlow: true)
        output.raw(": ")
        writeInline(entry.value, isInFlow: true)
      }
      output.raw("}")
    case .string where isInFlow: output.quoted(document.text(of: id))
    default: writeScalar(id)
    }
  }
}

internal import Text

/// The three strokes of a link, as tokens: `-->`, `==>`, `-.->`.
struct FlowLinkShape {
  let stroke: UInt8

  /// Where a whole link that begins at `start` ends, with the white space behind it.
  func end(_ bytes: [UInt8], _ start: Int) -> Int? {
    let line = afterHead(bytes, start)
    if stroke == UInt8(ascii: ".") { return dottedEnd(bytes, line) }
    var end = line
    while bytes.byte(at: end) == stroke { end += 1 }
    guard end - line >= 2 else { return nil }
    switch bytes.byte(at: end) {
    case UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: ">"): return bytes.skippingSpaces(from: end + 1)
    default: return end - line >= 3 ? bytes.skippingSpaces(from: end) : nil
    }
  }

  /// Where the beginning of a link with text in it ends.
  func startEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    let line = afterHead(bytes, start)
    guard stroke == UInt8(ascii: ".") ? bytes.has("-.", at: line) : twice(bytes, line) else { return nil }
    return bytes.skippingSpaces(from: line + 2)
  }

  /// Whether no link follows on the line, so that what began is a whole one: `A -- B`.
  func isUnlabelled(_ bytes: [UInt8], from start: Int) -> Bool {
    let limit = bytes.lineEnd(from: start)
    var offset = start
    while offset < limit {
      if bytes[offset] == stroke, twice(bytes, offset) { return false }
      offset += 1
    }
    return true
  }

  private func twice(_ bytes: [UInt8], _ offset: Int) -> Bool {
    bytes.byte(at: offset) == stroke && bytes.byte(at: offset + 1) == stroke
  }

  private func afterHead(_ bytes: [UInt8], _ start: Int) -> Int {
    switch bytes.byte(at: start) {
    case UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "<"): start + 1
    default: start
    }
  }

  private func dottedEnd(_ bytes: [UInt8], _ line: Int) -> Int? {
    var end = bytes.byte(at: line) == UInt8(ascii: "-") ? line + 1 : line
    let dots = end
    while bytes.byte(at: end) == UInt8(ascii: ".") { end += 1 }
    guard end > dots, bytes.byte(at: end) == UInt8(ascii: "-") else { return nil }
    end += 1
    switch bytes.byte(at: end) {
    case UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: ">"): return bytes.skippingSpaces(from: end + 1)
    default: return bytes.skippingSpaces(from: end)
    }
  }
}

extension FlowLexer {
  static let plainLink = FlowLinkShape(stroke: UInt8(ascii: "-"))
  static let thickLink = FlowLinkShape(stroke: UInt8(ascii: "="))
  static let dottedLink = FlowLinkShape(stroke: UInt8(ascii: "."))
}

/// What a link's signs say: its ends, its stroke, how many ranks it spans.
struct FlowLink {
  var type = "arrow_open"
  var stroke = FlowStroke.normal
  var length = 1

  /// Reads `<-->`; of a link with text in it, `start` is what stands before the text.
  init(_ bytes: ArraySlice<UInt8>, start: ArraySlice<UInt8>?) {
    var line = bytes.drop { $0.isSpace }
    while let last = line.last, last.isSpace { line.removeLast() }
    let ends: [(last: UInt8, first: UInt8, type: String)] = [
      (UInt8(ascii: "x"), UInt8(ascii: "x"), "arrow_cross"), (UInt8(ascii: ">"), UInt8(ascii: "<"), "arrow_point"),
      (UInt8(ascii: "o"), UInt8(ascii: "o"), "arrow_circle"),
    ]
    let end = ends.first { $0.last == line.last }
    line = line.dropLast()
    if let end {
      type = end.type
      if line.first == end.first {
        type = "double_" + type
        line = line.dropFirst()
      }
    }
    length = max(line.count - 1, 1)
    if line.first == UInt8(ascii: "=") { stroke = .thick }
    if line.first == UInt8(ascii: "~") { stroke = .invisible }
    let dots = line.count { $0 == UInt8(ascii: ".") }
    if dots > 0 { (stroke, length) = (.dotted, dots) }
    length = min(length, 10)
    guard let start else { return }
    combine(with: start.drop { $0.isSpace })
  }

  /// Both halves must be of one stroke, and a head at the start must be answered at the end.
  private mutating func combine(with start: ArraySlice<UInt8>) {
    var startType = "arrow_open"
    switch start.first {
    case UInt8(ascii: "<"): startType = "arrow_point"
    case UInt8(ascii: "x"): startType = "arrow_cross"
    case UInt8(ascii: "o"): startType = "arrow_circle"
    default: break
    }
    var startStroke = FlowStroke.normal
    if start.contains(UInt8(ascii: "=")) { startStroke = .thick }
    if start.contains(UInt8(ascii: ".")) { startStroke = .dotted }
    if startStroke != stroke || (startType != "arrow_open" && startType != type) {
      (type, stroke) = ("INVALID", .invalid)
    } else if startType != "arrow_open" {
      type = "double_" + type
    }
  }
}

/// The stroke of a link, by mermaid's names.
package enum FlowStroke: String, Sendable {
  case normal, thick, dotted, invisible
  /// The halves of a link around its text do not match.
  case invalid = "INVALID"
}

internal import Text

/// Labels that mermaid refuses for the brackets or quotes in them, read as far as the closing bracket that was meant.
extension FlowLexer {
  private struct Shape {
    let open: StaticString
    let start: FlowToken.Kind
    let close: StaticString
    let end: FlowToken.Kind
    /// How many tokens the brackets are: a circle is two parentheses.
    var count = 1
  }

  /// The shapes' brackets; longer ones first.
  private static let shapes: [Shape] = [
    Shape(open: "(((", start: .doubleCircleStart, close: ")))", end: .doubleCircleEnd),
    Shape(open: "([", start: .stadiumStart, close: "])", end: .stadiumEnd),
    Shape(open: "((", start: .parenStart, close: "))", end: .parenEnd, count: 2),
    Shape(open: "(-", start: .ellipseStart, close: "-)", end: .ellipseEnd),
    Shape(open: "(", start: .parenStart, close: ")", end: .parenEnd),
    Shape(open: "[[", start: .subroutineStart, close: "]]", end: .subroutineEnd),
    Shape(open: "[(", start: .cylinderStart, close: ")]", end: .cylinderEnd),
    Shape(open: "[/", start: .trapezoidStart, close: "/]", end: .inverseEnd),
    Shape(open: "[/", start: .trapezoidStart, close: "\\]", end: .trapezoidEnd),
    Shape(open: "[\\", start: .inverseStart, close: "\\]", end: .trapezoidEnd),
    Shape(open: "[\\", start: .inverseStart, close: "/]", end: .inverseEnd),
    Shape(open: "[", start: .squareStart, close: "]", end: .squareEnd),
    Shape(open: "{{", start: .braceStart, close: "}}", end: .braceEnd, count: 2),
    Shape(open: "{", start: .braceStart, close: "}", end: .braceEnd),
    Shape(open: ">", start: .tagEnd, close: "]", end: .squareEnd),
    Shape(open: "|", start: .pipe, close: "|", end: .pipe),
  ]

  /// The most bytes in which a label's end is sought, so that reading stays linear.
  private static let longestLabel = 2_000

  /// Reads the whole label at `offset` if mermaid would refuse it and its end is clear.
  mutating func tolerantLabel() -> Bool {
    if isPlainLabel() { return false }
    let limit = min(bytes.lineEnd(from: offset), offset + Self.longestLabel)
    for shape in Self.shapes where bytes.has(shape.open, at: offset) {
      let start = offset + shape.open.utf8CodeUnitCount
      guard let end = closing(shape.close, from: start, to: limit) else { continue }
      let after = end + shape.close.utf8CodeUnitCount
      var inner = bytes.trimmed(start..<end)
      if inner.count >= 2, bytes[inner.lowerBound] == 0x22, bytes[inner.upperBound - 1] == 0x22 {
        inner = (inner.lowerBound + 1)..<(inner.upperBound - 1)
      }
      let quoted = bytes.text(inner).split(separator: "\"", omittingEmptySubsequences: false).joined(
        separator: "#quot;")
      remarks.append(
        Remark(
          inner.isEmpty ? .flowEmptyLabel : .flowUnquotedLabel, at: offset..<after,
          "\(shape.open)\"\(quoted)\"\(shape.close)"))
      for _ in 0..<shape.count { tokens.append(FlowToken(kind: shape.start, range: offset..<start)) }
      tokens.append(FlowToken(kind: .string, range: inner))
      for _ in 0..<shape.count { tokens.append(FlowToken(kind: shape.end, range: end..<after)) }
      offset = after
      return true
    }
    return false
  }

  /// Whether the label is one that mermaid reads: a quoted text, or one without brackets and quotes.
  private func isPlainLabel() -> Bool {
    guard let shape = Self.shapes.first(where: { bytes.has($0.open, at: offset) }) else { return true }
    let start = offset + shape.open.utf8CodeUnitCount
    let isTrapezoid = shape.start == .trapezoidStart || shape.start == .inverseStart
    var end = start
    if bytes.byte(at: end) == 0x22 {
      guard let quote = bytes[(end + 1)...].firstIndex(of: 0x22), quote > end + 1 else { return false }
      end = quote + 1
    }
    while end < bytes.count, !Self.endsPlainText(bytes[end], isTrapezoid: isTrapezoid) { end += 1 }
    while isTrapezoid, end < bytes.count, bytes.byte(at: end + 1) != 0x5D, bytes[end] == 0x2F || bytes[end] == 0x5C {
      end += 1
      while end < bytes.count, !Self.endsPlainText(bytes[end], isTrapezoid: isTrapezoid) { end += 1 }
    }
    if isTrapezoid { return end > start && (bytes.has("/]", at: end) || bytes.has("\\]", at: end)) }
    return end > start && bytes.has(shape.close, at: end)
  }

  private static func endsPlainText(_ byte: UInt8, isTrapezoid: Bool) -> Bool {
    switch byte {
    case 0x22, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7C, 0x7D: true
    case 0x2F, 0x5C: isTrapezoid
    default: false
    }
  }

  /// Where the bracket stands that closes a label: the first one that something can follow, brackets within
  /// the label being paired; else the first one that something can follow.
  private func closing(_ bracket: StaticString, from start: Int, to limit: Int) -> Int? {
    let length = bracket.utf8CodeUnitCount
    var fallback: Int?
    var depths = (round: 0, square: 0, curly: 0)
    var offset = start
    while offset + length <= limit {
      if bytes.has(bracket, at: offset), bracket.utf8Start[0] == 0x7C || canFollowLabel(offset + length) {
        if depths == (0, 0, 0) { return offset }
        fallback = fallback ?? offset
      }
      switch bytes[offset] {
      case 0x28: depths.round += 1
      case 0x29: depths.round -= 1
      case 0x5B: depths.square += 1
      case 0x5D: depths.square -= 1
      case 0x7B: depths.curly += 1
      case 0x7D: depths.curly -= 1
      default: break
      }
      offset += 1
    }
    return fallback
  }

  private func canFollowLabel(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    if bytes[offset].isSpace { return true }
    switch bytes[offset] {
    case UInt8(ascii: ";"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "."):
      return true
    default: return false
    }
  }
}

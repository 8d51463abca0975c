internal import Text

/// The fields of a packet, bit by bit.
package struct Packet: Sendable {
  package var title: String?
  package var fields: [Field] = []
  package var showsBits = true
  package var bitsPerRow = 32

  package struct Field: Sendable {
    package var start: Int
    package var end: Int
    package var label: String
  }

  /// The most bits of a packet.
  package static let bitLimit = 65_536

  static func read(_ lines: DiagramLines) throws(SyntaxError) -> Packet {
    var packet = Packet()
    packet.showsBits = lines.settings.isOn("packet.showBits", usual: true)
    packet.bitsPerRow = Int(max(4, min(64, lines.settings.number("packet.bitsPerRow") ?? 32)))
    var next = 0
    for line in lines.lines {
      if let rest = lines.rest(line, after: "title") {
        packet.title = lines.bytes.text(rest)
        continue
      }
      let field = try field(lines, line, next)
      // Bits follow one another: a hole or an overlap is a mistake.
      guard field.start == next else { throw SyntaxError(.packetOrder, at: line.range, "\(field.start)", "\(next)") }
      packet.fields.append(field)
      next = field.end + 1
    }
    return packet
  }

  /// `0-15: "name"`, `16: "name"`, `+8: "name"`.
  private static func field(
    _ lines: DiagramLines, _ line: DiagramLines.Line, _ next: Int
  ) throws(SyntaxError) -> Field {
    var cursor = lines.cursor(line)
    let isCount = cursor.take("+")
    guard let first = cursor.word(while: \.isDigit).flatMap({ Int($0) }), first < bitLimit, !isCount || first > 0 else {
      throw SyntaxError(.packetLine, at: line.range, lines.text(line))
    }
    var (start, end) = isCount ? (next, next + first - 1) : (first, first)
    if !isCount, cursor.take("-") {
      guard let last = cursor.word(while: \.isDigit).flatMap({ Int($0) }), last < bitLimit, last >= start else {
        throw SyntaxError(.packetLine, at: line.range, lines.text(line))
      }
      end = last
    }
    guard cursor.take(":"), let label = cursor.quoted(), cursor.isAtEnd, end < bitLimit else {
      throw SyntaxError(.packetLine, at: line.range, lines.text(line))
    }
    start = min(start, end)
    return Field(start: start, end: end, label: label)
  }
}

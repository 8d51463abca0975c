internal import Diagnostics

/// Messages, notes and what else names participants.
extension SequenceParser {
  /// `A ->>+ B: text`.
  mutating func signal() throws(SyntaxError) {
    let start = token.range.lowerBound
    let from = try actor()
    let isCentralStart = take(.central) != nil
    guard case .arrow(let arrow) = kind else { throw unexpected() }
    position += 1
    let isCentralEnd = take(.central) != nil
    let activates = !isCentralStart && !isCentralEnd && take(.plus) != nil
    let deactivates = !activates && !isCentralStart && !isCentralEnd && take(.minus) != nil
    let to = try actor()
    var message = SequenceMessage(text: "", wraps: nil)
    if let text = take(.text) {
      message = SequenceMessage(bytes, (text.range.lowerBound + 1)..<text.range.upperBound)
    } else {
      let error = SyntaxError(.sequenceTextMissing, at: start..<token.range.lowerBound)
      guard isTolerant, newlineIsNext() else { throw newlineIsNext() ? error : unexpected() }
      remarks.append(error)
    }
    let range = start..<token.range.lowerBound
    try builder.addMessage(
      SequenceEvent(kind: arrow, from: from, to: to, text: message.text, wraps: message.wraps, range: range))
    if activates { try builder.activate(to, true, at: range) }
    if deactivates { try builder.activate(from, false, at: range) }
    if isCentralEnd { builder.add(SequenceEvent(kind: .central, from: to, range: range)) }
    if isCentralStart { builder.add(SequenceEvent(kind: .centralReverse, from: from, range: range)) }
    try newline()
  }

  /// `Note over A,B: text`, `Note right of A: text`.
  mutating func note() throws(SyntaxError) {
    let start = token.range.lowerBound
    position += 1
    let placement: SequenceEvent.Placement =
      switch kind {
      case .over: .over
      case .leftOf: .left
      case .rightOf: .right
      default: throw unexpected()
      }
    position += 1
    let first = try actor()
    var last = first
    if placement == .over, take(.comma) != nil {
      last = try actor()
      // Mermaid knows a pair; more names reach from the first to the last.
      while isTolerant, take(.comma) != nil { last = try actor() }
    }
    guard let text = take(.text) else { throw unexpected() }
    let message = SequenceMessage(bytes, (text.range.lowerBound + 1)..<text.range.upperBound)
    builder.mention(first)
    builder.mention(last)
    builder.add(
      SequenceEvent(
        kind: .note, from: first, to: last, text: message.text, wraps: message.wraps, placement: placement,
        range: start..<text.range.upperBound))
    try newline()
  }

  mutating func autonumber() throws(SyntaxError) {
    let range = token.range
    position += 1
    var numbering = SequenceEvent.Numbering(isVisible: true)
    if take(.off) != nil {
      numbering.isVisible = false
    } else if let start = take(.number) {
      numbering.start = Double(bytes.text(start.range))
      numbering.step = take(.number).flatMap { Double(bytes.text($0.range)) } ?? 1
    }
    builder.add(SequenceEvent(kind: .autonumber, numbering: numbering, range: range))
    try newline()
  }

  /// `link A: 문서 @ https://…`, `links A: {"문서": "https://…"}`. Properties and details change nothing here.
  mutating func links() throws(SyntaxError) {
    let word = kind
    position += 1
    let id = try actor()
    guard let text = take(.text) else { throw unexpected() }
    builder.mention(id)
    let range = bytes.trimmed((text.range.lowerBound + 1)..<text.range.upperBound)
    if word == .link, let sign = bytes[range].firstIndex(of: 0x40) {
      builder.addLink(
        bytes.trimmedText(range.lowerBound..<sign), bytes.trimmedText((sign + 1)..<range.upperBound), to: id)
    } else if word == .links {
      let pieces = bytes[range].split(separator: 0x22).map { String(decoding: $0, as: UTF8.self) }
      // Between quotes stand, in turn, names, colons, addresses and commas.
      for index in stride(from: 1, to: pieces.count - 2, by: 4) {
        builder.addLink(pieces[index], pieces[index + 2], to: id)
      }
    }
    try newline()
  }
}

/// A text with what it says of its own wrapping.
struct SequenceMessage {
  var text: String
  var wraps: Bool?

  init(text: String, wraps: Bool?) {
    self.text = text
    self.wraps = wraps
  }

  /// Reads `wrap: text`, `nowrap: text` or a plain text.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var range = bytes.trimmed(range)
    for (word, wraps) in [("wrap:" as StaticString, true), ("nowrap:", false), (":wrap:", true), (":nowrap:", false)]
    where bytes.has(word, at: range.lowerBound) && range.count >= word.utf8CodeUnitCount {
      self.wraps = wraps
      range = bytes.trimmed((range.lowerBound + word.utf8CodeUnitCount)..<range.upperBound)
      break
    }
    text = bytes.text(range)
  }
}

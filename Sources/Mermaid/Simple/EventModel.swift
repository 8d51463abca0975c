internal import Text

/// A story in frames: screens, commands, events and views, each on its lane.
package struct EventModel: Sendable {
  package enum Kind: Sendable { case screen, processor, command, view, event }

  package var title: String?
  package var frames: [Frame] = []
  /// What an example holds, by the name of its block.
  package var data: [Name: String] = [:]
  package var notes: [String] = []

  package struct Frame: Sendable {
    package var id: Name
    package var kind: Kind
    package var name: String
    /// Whose lane it stands on: `Cart` of `Cart.ItemAdded`.
    package var owner: String?
    /// Whether nothing leads to it from the frames before.
    package var isReset: Bool
    package var sources: [Name] = []
    package var data: String?
    package var reference: Name?
  }

  static func read(_ lines: DiagramLines) throws(SyntaxError) -> EventModel {
    var model = EventModel()
    var end = 0
    for line in lines.lines where line.range.lowerBound >= end {
      var cursor = Cursor(lines.bytes, line.range.lowerBound..<lines.bytes.count)
      if let rest = lines.rest(line, after: "title") {
        model.title = lines.bytes.text(rest)
      } else if cursor.take(word: "tf") || cursor.take(word: "timeframe") {
        model.frames.append(try frame(&cursor, lines, line, isReset: false))
      } else if cursor.take(word: "rf") || cursor.take(word: "resetframe") {
        model.frames.append(try frame(&cursor, lines, line, isReset: true))
      } else if cursor.take(word: "data"), let name = cursor.name(), let text = block(&cursor) {
        model.data[Name(name)] = text
      } else if cursor.take(word: "note"), let frame = cursor.name(), let text = block(&cursor) ?? cursor.quoted() {
        model.notes.append("\(frame): \(text)")
      } else {
        throw SyntaxError(.eventLine, at: line.range, lines.text(line))
      }
      end = max(line.range.upperBound, cursor.offset)
    }
    return model
  }

  private static let kinds: [String: Kind] = [
    "ui": .screen, "pcr": .processor, "processor": .processor, "cmd": .command, "command": .command, "rmo": .view,
    "readmodel": .view, "evt": .event, "event": .event,
  ]

  private static func frame(
    _ cursor: inout Cursor, _ lines: DiagramLines, _ line: DiagramLines.Line, isReset: Bool
  ) throws(SyntaxError) -> Frame {
    let fault = SyntaxError(.eventLine, at: line.range, lines.text(line))
    guard let id = cursor.word(while: \.isDigit), let kind = cursor.name().flatMap({ kinds[$0] }),
      let name = cursor.name(".")
    else { throw fault }
    let parts = name.split(separator: ".").map(String.init)
    var frame = Frame(
      id: Name(id), kind: kind, name: parts.last ?? name,
      owner: parts.count > 1 ? parts.dropLast().joined(separator: ".") : nil, isReset: isReset)
    while cursor.take("->>") || cursor.take("->") {
      guard let source = cursor.word(while: \.isDigit) else { throw fault }
      frame.sources.append(Name(source))
    }
    if cursor.take("[[") {
      guard let name = cursor.text(upTo: "]]") else { throw fault }
      frame.reference = Name(name)
    }
    if cursor.take("`") { _ = cursor.text(upTo: "`") }
    if cursor.offset < line.range.upperBound { frame.data = block(&cursor) ?? cursor.quoted() }
    guard lines.bytes.trimmed(min(cursor.offset, line.range.upperBound)..<line.range.upperBound).isEmpty else {
      throw fault
    }
    return frame
  }

  /// `{ … }`, which may hold others.
  private static func block(_ cursor: inout Cursor) -> String? {
    if cursor.take("`") { _ = cursor.text(upTo: "`") }
    guard cursor.take("{") else { return nil }
    let start = cursor.offset
    var depth = 1
    var place = start
    while place < cursor.limit, depth > 0 {
      if cursor.bytes[place] == 0x7B { depth += 1 }
      if cursor.bytes[place] == 0x7D { depth -= 1 }
      place += 1
    }
    guard depth == 0 else { return nil }
    cursor.move(to: place)
    return cursor.bytes.trimmedText(start..<(place - 1))
  }
}

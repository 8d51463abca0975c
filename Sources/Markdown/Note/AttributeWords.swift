internal import Text

/// Cuts an info string into words: `name`, `name="value"`, `{…}`.
struct AttributeWords {
  enum Word {
    case plain(String)
    case value(name: String, String)
    case braces([UInt8])
  }

  let text: [UInt8]
  private var position = 0

  init(text: [UInt8]) { self.text = text }

  mutating func next() -> Word? {
    while position < text.count, text[position].isSpace { position += 1 }
    guard position < text.count else { return nil }
    if text[position] == Byte.openBrace { return braces() }
    let start = position
    while position < text.count, !text[position].isSpace, text[position] != Byte.equals,
      text[position] != Byte.openBrace
    { position += 1 }
    let name = String(decoding: text[start..<position], as: UTF8.self)
    guard position < text.count, text[position] == Byte.equals else { return .plain(name) }
    position += 1
    return .value(name: name, value())
  }

  private mutating func braces() -> Word {
    let start = position + 1
    while position < text.count, text[position] != Byte.closeBrace { position += 1 }
    defer { position = min(position + 1, text.count) }
    return .braces(Array(text[start..<max(start, position)]))
  }

  private mutating func value() -> String {
    guard position < text.count else { return "" }
    let mark = text[position]
    let isQuoted = mark == Byte.quote || mark == Byte.apostrophe
    if isQuoted { position += 1 }
    let start = position
    while position < text.count, isQuoted ? text[position] != mark : !text[position].isSpace { position += 1 }
    defer { if isQuoted { position = min(position + 1, text.count) } }
    return String(decoding: text[start..<position], as: UTF8.self)
  }
}

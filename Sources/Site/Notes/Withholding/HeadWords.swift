/// Finds the fields of a line that speak of whether the note is published, however the line is written.
struct HeadWords {
  /// A field with what is written as its value.
  struct Field {
    let kind: PrivacyField
    let name: String
    let value: String
  }

  private let line: ArraySlice<UInt8>
  private var fields: [Field] = []

  /// The fields of `line`. Where the head is one of fields, a line `draft` alone or `draft true` counts too.
  static func fields(in line: PlainLine, isFields: Bool) -> [Field] {
    var words = HeadWords(line: line.bytes[...])
    words.read(isFields: isFields)
    return words.fields
  }

  private init(line: ArraySlice<UInt8>) { self.line = line }

  private mutating func read(isFields: Bool) {
    let text = line.drop { PlainLine.isBeforeName($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ";") }
    if text.first == UInt8(ascii: "#") { return }
    take(at: text.startIndex, isFields: isFields)
    // Further names stand in braces or behind commas: `{title: a, "draft": true}`.
    var quote: UInt8?
    var offset = line.startIndex
    while offset < line.endIndex {
      let byte = line[offset]
      offset += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",") {
        let name = line[offset...].drop { PlainLine.isBeforeName($0) }
        take(at: name.startIndex, isFields: false)
      }
    }
  }

  /// Takes the field whose name begins at `start`, behind the tables that it is in: `params.draft`.
  private mutating func take(at start: Int, isFields: Bool) {
    var name = line[start...].prefix { PlainLine.isName($0) }
    while name.endIndex < line.endIndex, line[name.endIndex] == UInt8(ascii: ".") || isQuotedDot(at: name.endIndex) {
      let rest = line[name.endIndex...].drop { "\"'. ".utf8.contains($0) }
      let part = rest.prefix { PlainLine.isName($0) }
      if part.isEmpty { break }
      name = part
    }
    guard let kind = PrivacyField(name) else { return }
    var rest = line[name.endIndex...].drop { " \"'])".utf8.contains($0) }
    let isField = rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "=")
    guard isField || (isFields && kind.isOfOneMind) else { return }
    if !isField, let next = line[name.endIndex...].first, next != 0x20, next != UInt8(ascii: "\"") { return }
    rest = rest.drop { ":=>- ".utf8.contains($0) }
    fields.append(Field(kind: kind, name: String(decoding: name, as: UTF8.self), value: Self.value(rest)))
  }

  private func isQuotedDot(at offset: Int) -> Bool {
    offset + 1 < line.endIndex && (line[offset] == UInt8(ascii: "\"") || line[offset] == UInt8(ascii: "'"))
      && line[offset + 1] == UInt8(ascii: ".")
  }

  /// The value that a text begins with, without quotes, tag, anchor and comment.
  private static func value(_ text: ArraySlice<UInt8>) -> String {
    var rest = text
    while let first = rest.first, first == UInt8(ascii: "!") || first == UInt8(ascii: "&") {
      rest = rest.drop { $0 != 0x20 }.drop { $0 == 0x20 }
    }
    if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      rest = rest.dropFirst()
      return String(decoding: rest.prefix { $0 != quote }.trimmed, as: UTF8.self)
    }
    var end = rest.startIndex
    while end < rest.endIndex, !",}];".utf8.contains(rest[end]) {
      let isComment =
        rest[end] == UInt8(ascii: "#") && (end == rest.startIndex || rest[end - 1] == 0x20)
        || rest[end...].starts(with: "-->".utf8)
      if isComment { break }
      end += 1
    }
    return String(decoding: rest[..<end].trimmed, as: UTF8.self)
  }
}

extension PrivacyField {
  /// Whether the very name says what is meant: a line `draft` alone is no accident.
  fileprivate var isOfOneMind: Bool {
    switch self {
    case .withholds, .publishes: true
    default: false
    }
  }
}

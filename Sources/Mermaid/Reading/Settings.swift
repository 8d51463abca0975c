internal import Text

/// The few settings that a diagram's front matter or an `@{ … }` holds: a mapping of scalars, read without a YAML
/// library. Nested names are joined with a dot.
struct Settings {
  private var values: [String: String] = [:]

  /// No settings.
  init() {}

  subscript(name: String) -> String? { values[name] }

  /// The names that begin with a prefix, without it, and their values.
  func all(under prefix: String) -> [String: String] {
    var result: [String: String] = [:]
    for (name, value) in values where name.hasPrefix(prefix) { result[String(name.dropFirst(prefix.count))] = value }
    return result
  }

  /// Whether a setting is true; `usual` where nothing is said.
  func isOn(_ name: String, usual: Bool) -> Bool {
    switch values[name] {
    case "true": true
    case "false": false
    default: usual
    }
  }

  /// A number that is set, with or without a unit.
  func number(_ name: String) -> Double? {
    guard let text = values[name] else { return nil }
    let digits = Array(text.utf8.prefix { $0.isDigit || $0 == 0x2E || $0 == 0x2D })
    return Double(String(decoding: digits, as: UTF8.self))
  }

  /// Adds other settings, which count more.
  mutating func merge(_ other: Settings) { values.merge(other.values) { $1 } }

  /// What stands below `prefix`, by its name there.
  func below(_ prefix: String) -> Settings {
    var result = Settings()
    result.values = all(under: prefix)
    return result
  }

  /// Reads an object of a directive: `{ 'gitGraph': { 'showBranches': false } }`.
  init(objectIn bytes: [UInt8], _ range: Range<Int>) {
    var cursor = Cursor(bytes, range)
    var parents: [String] = []
    var key: String?
    while !cursor.isAtEnd {
      if cursor.take("{") {
        if let name = key, parents.count < 16 { parents.append(name) }
        key = nil
      } else if cursor.take("}") {
        if !parents.isEmpty { parents.removeLast() }
        key = nil
      } else if cursor.take(",") || cursor.take(":") {
        continue
      } else if let text = cursor.quoted()
        ?? cursor.word(while: { !$0.isSpace && $0 != 0x2C && $0 != 0x3A && $0 != 0x7B && $0 != 0x7D })
      {
        if let name = key {
          values[(parents + [name]).joined(separator: ".")] = text
          key = nil
        } else {
          key = text
        }
      } else {
        cursor.move(to: cursor.offset + 1)
      }
    }
  }

  /// Reads an indented block, `name: value` a line.
  init(blockOf bytes: [UInt8], in range: Range<Int>) {
    var parents: [(indent: Int, name: String)] = []
    var line = range.lowerBound
    while line < range.upperBound {
      let end = min(bytes.lineEnd(from: line), range.upperBound)
      let start = bytes.skippingBlanks(from: line)
      let indent = start - line
      line = end + 1
      guard start < end, bytes[start] != 0x23, let colon = Self.colon(in: bytes, start..<end) else { continue }
      while let last = parents.last, last.indent >= indent { parents.removeLast() }
      let key = Self.scalar(bytes, start..<colon)
      let name = (parents.map(\.name) + [key]).joined(separator: ".")
      let value = bytes.trimmed((colon + 1)..<end)
      if value.isEmpty {
        if parents.count < 16 { parents.append((indent, key)) }
      } else if bytes[value.lowerBound] == 0x7C || bytes[value.lowerBound] == 0x3E {
        let isFolded = bytes[value.lowerBound] == 0x3E
        values[name] = Self.blockScalar(bytes, &line, to: range.upperBound, deeperThan: indent, isFolded: isFolded)
      } else {
        values[name] = Self.scalar(bytes, value)
      }
    }
  }

  /// Reads `name: value, name: value`.
  init(flowOf bytes: [UInt8], in range: Range<Int>) {
    var start = range.lowerBound
    var offset = start
    var quote: UInt8 = 0
    while offset <= range.upperBound {
      let byte = offset < range.upperBound ? bytes[offset] : 0x2C
      if quote != 0, offset < range.upperBound {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27, isAtValue(bytes, start: start, offset) {
        quote = byte
      } else if byte == 0x2C {
        if let colon = Self.colon(in: bytes, start..<offset) {
          values[Self.scalar(bytes, start..<colon)] = Self.scalar(bytes, (colon + 1)..<offset)
        }
        start = offset + 1
      }
      offset += 1
    }
  }

  private func isAtValue(_ bytes: [UInt8], start: Int, _ offset: Int) -> Bool {
    var before = offset
    while before > start, bytes[before - 1].isSpace { before -= 1 }
    return before == start || bytes[before - 1] == 0x3A
  }

  /// The colon that ends a name: the first one outside quotes that a space or the end follows.
  private static func colon(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound, bytes[offset].isSpace { offset += 1 }
    if offset < range.upperBound, bytes[offset] == 0x22 || bytes[offset] == 0x27 {
      let quote = bytes[offset]
      offset += 1
      while offset < range.upperBound, bytes[offset] != quote { offset += 1 }
      offset += 1
      while offset < range.upperBound, bytes[offset].isSpace { offset += 1 }
      return offset < range.upperBound && bytes[offset] == 0x3A ? offset : nil
    }
    while offset < range.upperBound {
      if bytes[offset] == 0x3A, offset + 1 >= range.upperBound || bytes[offset + 1].isSpace || bytes[offset + 1] == 0x22
      {
        return offset
      }
      offset += 1
    }
    return nil
  }

  /// A scalar without its quotes.
  private static func scalar(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let range = bytes.trimmed(range)
    guard range.count >= 2, let first = bytes[range].first, bytes[range].last == first, first == 0x22 || first == 0x27
    else { return bytes.text(range) }
    let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
    guard first == 0x22, bytes[inner].contains(0x5C) else { return bytes.text(inner) }
    var result: [UInt8] = []
    var offset = inner.lowerBound
    while offset < inner.upperBound {
      if bytes[offset] == 0x5C, offset + 1 < inner.upperBound {
        offset += 1
        switch bytes[offset] {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "t"): result.append(0x20)
        default: result.append(bytes[offset])
        }
      } else {
        result.append(bytes[offset])
      }
      offset += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func blockScalar(
    _ bytes: [UInt8], _ line: inout Int, to limit: Int, deeperThan indent: Int, isFolded: Bool
  ) -> String {
    var lines: [String] = []
    while line < limit {
      let end = min(bytes.lineEnd(from: line), limit)
      let start = bytes.skippingBlanks(from: line)
      if start < end, start - line <= indent { break }
      lines.append(bytes.trimmedText(line..<end))
      line = end + 1
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: isFolded ? " " : "\n")
  }
}

internal import Text

/// Writes objects as Go's `encoding/json` does.
struct ObjectJSON {
  private(set) var bytes: [UInt8] = []
  private let isIndented: Bool

  /// Four spaces a level and a line ending, as `-o json` prints.
  static func pretty(_ value: ObjectValue) -> [UInt8] {
    var writer = ObjectJSON(isIndented: true)
    writer.write(value, level: 0)
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// On one line.
  static func compact(_ value: ObjectValue) -> [UInt8] {
    var writer = ObjectJSON(isIndented: false)
    writer.write(value, level: 0)
    return writer.bytes
  }

  private init(isIndented: Bool) { self.isIndented = isIndented }

  /// Recursion is as deep as the value, which the readers bound.
  private mutating func write(_ value: ObjectValue, level: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .number(let text): bytes += text.utf8
    case .text(let text): quote(text)
    case .list(let items):
      group(items, "[", "]", level) { writer, item in writer.write(item, level: level + 1) }
    case .fields(let fields):
      group(fields.pairs, "{", "}", level) { writer, pair in
        writer.quote(pair.name)
        writer.bytes += (writer.isIndented ? ": " : ":").utf8
        writer.write(pair.value, level: level + 1)
      }
    }
  }

  private mutating func group<Item>(
    _ items: [Item], _ opening: String, _ closing: String, _ level: Int, _ write: (inout ObjectJSON, Item) -> Void
  ) {
    bytes += opening.utf8
    for (place, item) in items.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      newline(level + 1)
      write(&self, item)
    }
    if !items.isEmpty { newline(level) }
    bytes += closing.utf8
  }

  private mutating func newline(_ level: Int) {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 4 * level))
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: bytes += #"\""#.utf8
      case 0x5C: bytes += #"\\"#.utf8
      case 0x08: bytes += #"\b"#.utf8
      case 0x0C: bytes += #"\f"#.utf8
      case 0x0A: bytes += #"\n"#.utf8
      case 0x0D: bytes += #"\r"#.utf8
      case 0x09: bytes += #"\t"#.utf8
      case 0..<0x20, 0x26, 0x3C, 0x3E, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        bytes += (#"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
      default: bytes += String(scalar).utf8
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

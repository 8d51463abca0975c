/// Writes objects as `-o yaml` prints them: keys sorted, two spaces a level, lists as deep as their key.
struct ObjectYAML {
  private var output = YAMLScalarText()

  /// The text of an object, ended by a line ending.
  static func text(_ value: ObjectValue) -> [UInt8] {
    var writer = ObjectYAML()
    switch value {
    case .fields(let fields) where !fields.isEmpty: writer.writeFields(fields, level: 0)
    case .list(let items) where !items.isEmpty: writer.writeList(items, level: 0)
    default: writer.writeScalar(value, level: 0)
    }
    return writer.output.bytes
  }

  private mutating func writeFields(_ fields: Fields, level: Int) {
    let pairs = fields.pairs.sorted { NaturalOrder.precedes($0.name, $1.name) }
    for (place, pair) in pairs.enumerated() {
      if place > 0 { output.indent(level) }
      if output.key(pair.name) {
        output.raw("\n")
        output.indent(level)
      }
      output.raw(":")
      switch pair.value {
      case .fields(let inner) where !inner.isEmpty:
        output.raw("\n")
        output.indent(level + 1)
        writeFields(inner, level: level + 1)
      case .list(let items) where !items.isEmpty:
        output.raw("\n")
        output.indent(level)
        writeList(items, level: level)
      default:
        output.raw(" ")
        writeScalar(pair.value, level: level + 1)
      }
    }
  }

  private mutating func writeList(_ items: [ObjectValue], level: Int) {
    for (place, item) in items.enumerated() {
      if place > 0 { output.indent(level) }
      output.raw("- ")
      switch item {
      case .fields(let fields) where !fields.isEmpty: writeFields(fields, level: level + 1)
      case .list(let inner) where !inner.isEmpty: writeList(inner, level: level + 1)
      default: writeScalar(item, level: level + 1)
      }
    }
  }

  /// A value that needs no lines of its own, and the line ending; text that goes on does so at `level`.
  private mutating func writeScalar(_ value: ObjectValue, level: Int) {
    switch value {
    case .null: output.raw("null\n")
    case .boolean(let value): output.raw(value ? "true\n" : "false\n")
    case .number(let text): output.raw(text + "\n")
    case .text(let text): output.text(text, level: level)
    case .list: output.raw("[]\n")
    case .fields: output.raw("{}\n")
    }
  }
}

/// The order in which Go's YAML library writes keys: numbers inside them by their value, letters behind the rest.
enum NaturalOrder {
  static func precedes(_ a: String, _ b: String) -> Bool {
    let a = Array(a.unicodeScalars)
    let b = Array(b.unicodeScalars)
    for place in 0..<min(a.count, b.count) where a[place] != b[place] {
      let (x, y) = (a[place], b[place])
      switch (x.properties.isAlphabetic, y.properties.isAlphabetic) {
      case (true, true): return x.value < y.value
      case (let first, let second) where first || second: return second
      default: return precedesInDigits(a, b, place)
      }
    }
    return a.count < b.count
  }

  private static func precedesInDigits(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], _ place: Int) -> Bool {
    var start: Int64 = 0
    if a[place] == "0" || b[place] == "0" {
      for scalar in a[..<place].reversed() {
        guard isDigit(scalar) else { break }
        if scalar != "0" {
          start = 1
          break
        }
      }
    }
    let (first, firstEnd) = number(a, place, start)
    let (second, secondEnd) = number(b, place, start)
    if first != second { return first < second }
    if firstEnd != secondEnd { return firstEnd < secondEnd }
    return a[place].value < b[place].value
  }

  private static func number(_ text: [Unicode.Scalar], _ place: Int, _ start: Int64) -> (value: Int64, end: Int) {
    var (value, end) = (start, place)
    while end < text.count, isDigit(text[end]) {
      value = value &* 10 &+ Int64(text[end].value) &- 0x30
      end += 1
    }
    return (value, end)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .decimalNumber }
}

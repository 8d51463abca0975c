/// The flags that a command was given, with their values.
package struct FlagValues: Sendable {
  private var values: [String: [String]] = [:]

  /// Whether a flag was given.
  func isGiven(_ name: String) -> Bool { values[name] != nil }

  /// The value of a flag: of several, the last.
  func text(_ name: String, default standard: String = "") -> String { values[name]?.last ?? standard }

  /// The values of a flag that takes several, in order.
  func list(_ name: String) -> [String] { values[name] ?? [] }

  /// Whether a switch is on.
  func isOn(_ name: String, default standard: Bool = false) -> Bool {
    guard let text = values[name]?.last else { return standard }
    return (try? GoIntegers.boolean(text)) ?? standard
  }

  /// The value of a flag that takes a number.
  func number(_ name: String, default standard: Int) -> Int {
    guard let text = values[name]?.last else { return standard }
    return (try? GoIntegers.signed(text, base: 0)) ?? standard
  }

  /// The pairs of a flag that takes `key=value`; of a key, the last value counts.
  func pairs(_ name: String) -> [String: String] {
    var result: [String: String] = [:]
    for pair in list(name) {
      if let (key, value) = pair.cut(at: "=") { result[key] = value }
    }
    return result
  }

  /// Takes a value, in the way of its kind.
  mutating func add(_ text: String, to flag: FlagDefinition) throws(GoFault) {
    switch flag.kind {
    case .text, .moduleLevels: values[flag.name] = [text]
    case .boolean:
      _ = try GoIntegers.boolean(text)
      values[flag.name] = [text]
    case .integer32, .integer64:
      _ = try GoIntegers.signed(text, base: 0, bits: flag.kind == .integer32 ? 32 : 64)
      values[flag.name] = [text]
    case .duration:
      _ = try GoDuration.nanoseconds(text)
      values[flag.name] = [text]
    case .array: values[flag.name, default: []].append(text)
    case .slice: values[flag.name, default: []] += try CommaSeparated.values(of: text)
    case .pairs: values[flag.name, default: []] += try Self.pairs(of: text)
    case .map: values[flag.name, default: []] += try Self.map(of: text)
    }
  }

  private static func pairs(of text: String) throws(GoFault) -> [String] {
    let signs = text.utf8.count { $0 == UInt8(ascii: "=") }
    let quote = UInt8(ascii: "\"")
    let words =
      signs == 1
      ? [String(decoding: text.utf8.drop { $0 == quote }.reversed().drop { $0 == quote }.reversed(), as: UTF8.self)]
      : signs == 0 ? [text] : try CommaSeparated.values(of: text)
    for word in words where !word.holds("=") { throw GoFault("\(word) must be formatted as key=value") }
    return words
  }

  private static func map(of text: String) throws(GoFault) -> [String] {
    var result: [String] = []
    for word in text.pieces(at: ",") where !word.isEmpty {
      guard let (key, value) = word.cut(at: "=") else { throw GoFault("malformed pair, expect string=string") }
      result.append(key.trimmed + "=" + value.trimmed)
    }
    return result
  }
}

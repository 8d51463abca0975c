/// Whether a text that is written without quotes is read as that text again, by Go's YAML 1.1 library.
enum PlainMeaning {
  static func isText(_ text: [UInt8]) -> Bool {
    guard let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "~"): return text.count > 1
    case UInt8(ascii: "<"): return true
    case _ where first.isLetter: return !words.contains(String(decoding: text, as: UTF8.self))
    case _ where first.isDecimalDigit || "+-.".utf8.contains(first):
      return !isSpecialNumber(text) && !isNumber(text) && !isSexagesimal(text) && !isTime(text)
    default: return true
    }
  }

  private static let words: Set<String> = [
    "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON", "n", "N", "no", "No", "NO", "false",
    "False", "FALSE", "off", "Off", "OFF", "null", "Null", "NULL",
  ]

  private static func isSpecialNumber(_ text: [UInt8]) -> Bool {
    let unsigned = text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-") ? text[1...] : text[...]
    let word = String(decoding: unsigned, as: UTF8.self)
    return [".inf", ".Inf", ".INF"].contains(word)
      || [".nan", ".NaN", ".NAN"].contains(String(decoding: text, as: UTF8.self))
  }

  private static func isNumber(_ text: [UInt8]) -> Bool {
    // Underscores may stand anywhere in a number.
    let plain = text.filter { $0 != UInt8(ascii: "_") }
    let word = String(decoding: plain, as: UTF8.self)
    if (try? GoIntegers.signed(word, base: 0)) != nil || (try? GoIntegers.unsigned(word, bits: 63)) != nil {
      return true
    }
    if isDecimal(plain[...]) { return true }
    let unsigned = plain.first == UInt8(ascii: "-") ? plain.dropFirst() : plain[...]
    return unsigned.count > 2 && unsigned.starts(with: "0b".utf8)
      && unsigned.dropFirst(2).allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") }
  }

  /// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
  private static func isDecimal(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    let isSign: (UInt8) -> Bool = { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    if rest.first.map(isSign) == true { rest = rest.dropFirst() }
    let whole = rest.prefix(while: \.isDecimalDigit)
    rest = rest.dropFirst(whole.count)
    var fraction: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: \.isDecimalDigit)
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return false }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first.map(isSign) == true { rest = rest.dropFirst() }
      guard let first = rest.first, first.isDecimalDigit else { return false }
      rest = rest.drop(while: \.isDecimalDigit)
    }
    return rest.isEmpty
  }

  /// `[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?`
  private static func isSexagesimal(_ text: [UInt8]) -> Bool {
    guard text.contains(UInt8(ascii: ":")) else { return false }
    var rest = text[...]
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard let first = rest.first, first.isDecimalDigit else { return false }
    rest = rest.drop { $0.isDecimalDigit || $0 == UInt8(ascii: "_") }
    while rest.first == UInt8(ascii: ":") {
      let digits = rest.dropFirst().prefix(while: \.isDecimalDigit)
      guard digits.count == 1 || (digits.count == 2 && (digits.first ?? 0) <= UInt8(ascii: "5")) else { return false }
      rest = rest.dropFirst(1 + digits.count)
    }
    if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst().drop { $0.isDecimalDigit || $0 == UInt8(ascii: "_") } }
    return rest.isEmpty
  }

  /// A date of four digits, month and day, with or without a time behind it.
  private static func isTime(_ text: [UInt8]) -> Bool {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { "Tt ".utf8.contains($0) }
    let date = parts[0].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard date.count == 3, date[0].count == 4, date.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDecimalDigit) }),
      let month = Int(String(decoding: date[1], as: UTF8.self)),
      let day = Int(String(decoding: date[2], as: UTF8.self)),
      date[1].count <= 2, date[2].count <= 2, (1...12).contains(month), (1...31).contains(day)
    else { return false }
    guard parts.count > 1 else { return true }
    let separator = text[parts[0].count]
    var rest = parts[1]
    for (place, limit) in [23, 59, 59].enumerated() {
      if place > 0 {
        guard rest.first == UInt8(ascii: ":") else { return false }
        rest = rest.dropFirst()
      }
      let digits = rest.prefix(while: \.isDecimalDigit)
      guard (1...2).contains(digits.count), let value = Int(String(decoding: digits, as: UTF8.self)), value <= limit
      else {
        return false
      }
      rest = rest.dropFirst(digits.count)
    }
    if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst().drop(while: \.isDecimalDigit) }
    if separator == UInt8(ascii: " ") { return rest.isEmpty }
    if rest.elementsEqual("Z".utf8) { return true }
    let sign = rest.first
    let zone = rest.dropFirst()
    return (sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")) && zone.count == 5
      && zone.enumerated().allSatisfy { $0.offset == 2 ? $0.element == UInt8(ascii: ":") : $0.element.isDecimalDigit }
  }
}

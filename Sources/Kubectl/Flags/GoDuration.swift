/// Stretches of time as Go's `time.ParseDuration` reads them.
enum GoDuration {
  /// The nanoseconds of `1h30m`.
  static func nanoseconds(_ text: String) throws(GoFault) -> Double {
    let invalid = GoFault("time: invalid duration " + GoQuote.bytes(text))
    var rest = text.utf8[...]
    var sign = 1.0
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      if first == UInt8(ascii: "-") { sign = -1 }
      rest = rest.dropFirst()
    }
    if rest.elementsEqual("0".utf8) { return 0 }
    if rest.isEmpty { throw invalid }
    var total = 0.0
    while let first = rest.first {
      guard first == UInt8(ascii: ".") || first.isDecimalDigit else { throw invalid }
      let whole = rest.prefix(while: \.isDecimalDigit)
      rest = rest.dropFirst(whole.count)
      var fraction = rest[rest.startIndex..<rest.startIndex]
      if rest.first == UInt8(ascii: ".") {
        rest = rest.dropFirst()
        fraction = rest.prefix(while: \.isDecimalDigit)
        rest = rest.dropFirst(fraction.count)
      }
      if whole.isEmpty, fraction.isEmpty { throw invalid }
      let unit = rest.prefix { $0 != UInt8(ascii: ".") && !$0.isDecimalDigit }
      rest = rest.dropFirst(unit.count)
      if unit.isEmpty { throw GoFault("time: missing unit in duration " + GoQuote.bytes(text)) }
      let name = String(Substring(unit))
      guard let scale = units[name] else {
        throw GoFault("time: unknown unit \(GoQuote.bytes(name)) in duration \(GoQuote.bytes(text))")
      }
      let number =
        Double(String(Substring(whole)) + "." + String(Substring(fraction)) + "0") ?? Double(
          "0." + String(Substring(fraction)) + "0") ?? 0
      total += number * scale
      if total > 9.3e18 { throw invalid }
    }
    return sign * total
  }

  private static let units: [String: Double] = [
    "ns": 1, "us": 1e3, "µs": 1e3, "μs": 1e3, "ms": 1e6, "s": 1e9, "m": 60e9, "h": 3600e9,
  ]
}

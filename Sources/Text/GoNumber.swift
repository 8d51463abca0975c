/// Floating-point numbers as Go's libraries print them: the API server's JSON and messages are made by them.
package enum GoNumber {
  /// As `encoding/json` writes it: plain digits between 1e-6 and 1e21, an exponent beyond. Finite numbers only.
  package static func json(_ value: Double) -> String {
    let magnitude = abs(value)
    let decimal = Decimal(value.description)
    guard magnitude != 0, magnitude < 1e-6 || magnitude >= 1e21 else { return decimal.plain }
    return decimal.scientific(exponentDigits: 1)
  }

  /// As `%#v` and `%g` write it: with an exponent below 1e-4 and from 1e6 on.
  package static func general(_ value: Double) -> String {
    general(Decimal(value.description))
  }

  /// The key that a number becomes in JSON; kubectl rounds it to 32 bits for that.
  package static func key(_ value: Double) -> String {
    if value.isNaN { return ".nan" }
    let rounded = Float(value)
    if rounded.isInfinite { return value < 0 ? "-.inf" : ".inf" }
    return general(Decimal(rounded.description))
  }

  private static func general(_ decimal: Decimal) -> String {
    let exponent = decimal.point - 1
    let isPlain = decimal.isZero || (-4..<6).contains(exponent)
    return isPlain ? decimal.plain : decimal.scientific(exponentDigits: 2)
  }

  /// The shortest digits that name a number, and where its point stands.
  private struct Decimal {
    var isNegative = false
    /// The digits without zeros at either end.
    var digits: [UInt8] = []
    /// How many digits stand before the point; zero or less for leading zeros behind it.
    var point = 0

    var isZero: Bool { digits.isEmpty }

    init(_ description: String) {
      var exponent = 0
      var seenPoint = false
      var text = Substring(description)
      if text.first == "-" {
        isNegative = true
        text = text.dropFirst()
      }
      if let mark = text.firstIndex(of: "e") {
        exponent = Int(text[text.index(after: mark)...]) ?? 0
        text = text[..<mark]
      }
      for byte in text.utf8 {
        if byte == UInt8(ascii: ".") {
          seenPoint = true
        } else {
          digits.append(byte)
          if !seenPoint { point += 1 }
        }
      }
      let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
      digits.removeFirst(zeros)
      point += exponent - zeros
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
      if digits.isEmpty { point = 1 }
    }

    var plain: String {
      var result: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
      let zero = UInt8(ascii: "0")
      if point <= 0 { result.append(zero) }
      for place in 0..<max(point, 0) { result.append(place < digits.count ? digits[place] : zero) }
      if digits.count > max(point, 0) {
        result.append(UInt8(ascii: "."))
        result.append(contentsOf: repeatElement(zero, count: max(-point, 0)))
        result.append(contentsOf: digits[max(point, 0)...])
      }
      return String(decoding: result, as: UTF8.self)
    }

    func scientific(exponentDigits: Int) -> String {
      var result: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
      result.append(digits.first ?? UInt8(ascii: "0"))
      if digits.count > 1 {
        result.append(UInt8(ascii: "."))
        result.append(contentsOf: digits[1...])
      }
      let exponent = String(abs(point - 1))
      let padding = String(repeating: "0", count: max(0, exponentDigits - exponent.utf8.count))
      return String(decoding: result, as: UTF8.self) + (point < 1 ? "e-" : "e+") + padding + exponent
    }
  }
}

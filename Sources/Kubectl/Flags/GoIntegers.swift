/// Numbers and truth values as Go's `strconv` reads them, with its words for those it does not.
enum GoIntegers {
  /// A whole number of `bits` bits; a `base` of 0 lets a prefix say it (`0x`, `0o`, `0b`, `0`).
  static func signed(_ text: String, base: Int = 10, bits: Int = 64, function: String = "ParseInt") throws(GoFault)
    -> Int
  {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let hasSign = isNegative || text.utf8.first == UInt8(ascii: "+")
    let limit = UInt64(1) << UInt64(bits - 1)
    guard let magnitude = magnitude(hasSign ? text.droppingBytes(1) : text, base: base) else {
      throw GoFault(function, text, "invalid syntax")
    }
    guard let magnitude, magnitude < limit || (isNegative && magnitude == limit) else {
      throw GoFault(function, text, "value out of range")
    }
    return isNegative ? Int(truncatingIfNeeded: 0 &- magnitude) : Int(truncatingIfNeeded: magnitude)
  }

  /// A number of decimal digits, as `Atoi` reads it.
  static func decimal(_ text: String) throws(GoFault) -> Int { try signed(text, function: "Atoi") }

  /// A number without a sign.
  static func unsigned(_ text: String, bits: Int) throws(GoFault) -> Int {
    guard let magnitude = magnitude(text, base: 10) else { throw GoFault("ParseUint", text, "invalid syntax") }
    guard let magnitude, magnitude < UInt64(1) << UInt64(bits) else {
      throw GoFault("ParseUint", text, "value out of range")
    }
    return Int(magnitude)
  }

  /// A truth value.
  static func boolean(_ text: String) throws(GoFault) -> Bool {
    switch text {
    case "1", "t", "T", "TRUE", "true", "True": return true
    case "0", "f", "F", "FALSE", "false", "False": return false
    default: throw GoFault("ParseBool", text, "invalid syntax")
    }
  }

  /// The number without its sign: `nil` for what is none, `.some(nil)` for what is too large.
  private static func magnitude(_ text: String, base: Int) -> UInt64?? {
    var digits = Array(text.utf8)[...]
    var radix = UInt64(base == 0 ? 10 : base)
    if base == 0 {
      var isPrefixed = false
      if digits.first == UInt8(ascii: "0"), digits.count > 1 {
        isPrefixed = true
        switch digits[1] | 0x20 {
        case UInt8(ascii: "x"): (radix, digits) = (16, digits.dropFirst(2))
        case UInt8(ascii: "o"): (radix, digits) = (8, digits.dropFirst(2))
        case UInt8(ascii: "b"): (radix, digits) = (2, digits.dropFirst(2))
        default: (radix, digits) = (8, digits.dropFirst())
        }
      }
      guard let plain = withoutUnderscores(digits, isPrefixed: isPrefixed) else { return nil }
      digits = plain[...]
    }
    guard !digits.isEmpty else { return nil }
    var value: UInt64 = 0
    var overflows = false
    for byte in digits {
      guard byte.isHexadecimalDigit else { return nil }
      let digit = UInt64(byte.isDecimalDigit ? byte - 0x30 : (byte | 0x20) - 0x61 + 10)
      guard digit < radix else { return nil }
      let (product, first) = value.multipliedReportingOverflow(by: radix)
      let (sum, second) = product.addingReportingOverflow(digit)
      overflows = overflows || first || second
      value = sum
    }
    return .some(overflows ? nil : value)
  }

  /// Digits without the underscores between them; `nil` where one divides nothing.
  private static func withoutUnderscores(_ digits: ArraySlice<UInt8>, isPrefixed: Bool) -> [UInt8]? {
    let bar = UInt8(ascii: "_")
    guard digits.contains(bar) else { return Array(digits) }
    var wasDigit = isPrefixed
    for byte in digits {
      if byte == bar, !wasDigit { return nil }
      wasDigit = byte != bar
    }
    return wasDigit ? digits.filter { $0 != bar } : nil
  }
}

/// What `strconv` says of text that it cannot read.
struct GoFault: Error {
  /// The whole sentence.
  let message: String

  init(_ function: String, _ text: String, _ cause: String) {
    message = "strconv.\(function): parsing \(GoQuote.string(text)): \(cause)"
  }

  init(_ message: String) { self.message = message }
}

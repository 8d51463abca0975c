internal import CYAML
internal import Text

/// Numbers as Go reads them, which is how kubectl does.
enum NumberSyntax {
  /// A whole number in base 10, 16 (`0x`), 8 (`0` or `0o`) or 2 (`0b`), else a decimal fraction.
  static func value(_ text: UnsafeBufferPointer<UInt8>) -> YAMLValue? {
    var isNegative = false
    var start = 0
    if let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      isNegative = sign == UInt8(ascii: "-")
      start = 1
    }
    let base: UInt64
    switch radix(text, from: start) {
    case .hexadecimal: (base, start) = (16, start + 2)
    case .octal(let prefix): (base, start) = (8, start + prefix)
    case .binary: (base, start) = (2, start + 2)
    case .decimal: base = 10
    }
    let hasPrefixZero = base == 8 && text[start - 1] == UInt8(ascii: "0")
    guard start < text.count || hasPrefixZero else { return nil }
    var magnitude: UInt64 = 0
    var overflows = false
    for byte in text[start...] {
      guard let digit = digit(byte), digit < base else {
        return float(text)
      }
      let (product, productOverflow) = magnitude.multipliedReportingOverflow(by: base)
      let (sum, sumOverflow) = product.addingReportingOverflow(digit)
      overflows = overflows || productOverflow || sumOverflow
      magnitude = sum
    }
    if overflows { return float(text) ?? (base == 10 ? nil : .float(double(text[start...], base, isNegative))) }
    if isNegative {
      let limit = UInt64(Int64.max) + 1
      return magnitude <= limit ? .integer(Int64(truncatingIfNeeded: 0 &- magnitude)) : float(text)
    }
    if let small = Int64(exactly: magnitude) { return .integer(small) }
    return text[0] == UInt8(ascii: "+") ? float(text) : .unsigned(magnitude)
  }

  /// A decimal number with an optional fraction and exponent; `nil` for what is none or too large.
  static func float(_ text: UnsafeBufferPointer<UInt8>) -> YAMLValue? {
    guard isDecimal(text), let value = parse(text), value.isFinite else { return nil }
    return .float(value)
  }

  private enum Radix {
    case decimal, hexadecimal, binary
    case octal(prefix: Int)
  }

  private static func radix(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Radix {
    guard start < text.count, text[start] == UInt8(ascii: "0") else { return .decimal }
    if text.count - start >= 3 {
      switch text[start + 1] | 0x20 {
      case UInt8(ascii: "x"): return .hexadecimal
      case UInt8(ascii: "o"): return .octal(prefix: 2)
      case UInt8(ascii: "b"): return .binary
      default: break
      }
    }
    return .octal(prefix: 1)
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// A whole number that no integer holds, rounded.
  private static func double(_ digits: Slice<UnsafeBufferPointer<UInt8>>, _ base: UInt64, _ isNegative: Bool) -> Double
  {
    let magnitude = digits.reduce(0.0) { $0 * Double(base) + Double(digit($1) ?? 0) }
    return isNegative ? -magnitude : magnitude
  }

  /// Sign, digits with an optional point (a digit on one side of it at least), optional exponent.
  private static func isDecimal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    func skipSign() {
      if offset < text.count, text[offset] == UInt8(ascii: "+") || text[offset] == UInt8(ascii: "-") { offset += 1 }
    }
    func skipDigits() -> Bool {
      let start = offset
      while offset < text.count, text[offset].isDigit { offset += 1 }
      return offset > start
    }
    skipSign()
    var hasDigits = skipDigits()
    if offset < text.count, text[offset] == UInt8(ascii: ".") {
      offset += 1
      hasDigits = skipDigits() || hasDigits
    }
    guard hasDigits else { return false }
    if offset < text.count, text[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      skipSign()
      guard skipDigits() else { return false }
    }
    return offset == text.count
  }

  private static func parse(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: text.count + 1) { buffer in
      for (offset, byte) in text.enumerated() { buffer[offset] = CChar(bitPattern: byte) }
      buffer[text.count] = 0
      return buffer.baseAddress.map { strtod($0, nil) }
    }
  }
}

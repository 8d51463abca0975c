extension Quantity: CustomStringConvertible {
  /// The canonical form: a whole number with the largest suffix that fits, in the family it came with.
  package var description: String {
    if let written { return written }
    if isZero { return "0" }
    switch canonicalFormat {
    case .decimal: return decimalDescription { QuantitySuffix.decimalLetters($0) }
    case .exponent: return decimalDescription { $0 == 0 ? "" : "e\($0)" }
    case .binary: return binaryDescription
    }
  }

  /// What is small or broken does not count by 1024.
  private var canonicalFormat: Format {
    guard format == .binary else { return format }
    let bound = ExactDecimal(1024)
    let isSmall = amount > bound.negated && amount < bound
    return isSmall || !amount.isInteger ? .decimal : .binary
  }

  private func decimalDescription(_ suffix: (Int) -> String) -> String {
    // The power is the next multiple of three at or below the last digit.
    let power = amount.exponent - (amount.exponent % 3 + 3) % 3
    return sign + plainDigits(amount.digits, zeros: amount.exponent - power) + suffix(power)
  }

  private var binaryDescription: String {
    var number = amount.int64?.magnitude ?? UInt64(Int64.max)
    var power = 0
    while number.isMultiple(of: 1024) {
      number /= 1024
      power += 10
    }
    return sign + String(number) + QuantitySuffix.binaryLetters(power)
  }

  private var sign: String { isNegative ? "-" : "" }

  private func plainDigits(_ digits: [UInt8], zeros: Int) -> String {
    String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self) + String(repeating: "0", count: zeros)
  }
}

/// A decimal number of any size, exactly: ± digits × 10^exponent.
///
/// There is one way to write each number: no zeros at either end of the digits, and none at all for zero.
struct ExactDecimal: Hashable, Sendable {
  /// Whether it is below zero.
  private(set) var isNegative: Bool
  /// The digits as numbers from 0 to 9, the most significant first.
  private(set) var digits: [UInt8]
  /// What power of ten the last digit counts.
  private(set) var exponent: Int

  /// A number by its digits, which may have zeros at their ends.
  init(isNegative: Bool = false, digits: [UInt8], exponent: Int = 0) {
    let leading = digits.prefix { $0 == 0 }.count
    let trailing = leading == digits.count ? 0 : digits.reversed().prefix { $0 == 0 }.count
    self.digits = Array(digits[leading..<digits.count - trailing])
    self.isNegative = isNegative && !self.digits.isEmpty
    self.exponent = self.digits.isEmpty ? 0 : exponent + trailing
  }

  /// A whole number.
  init(_ value: Int64) {
    self.init(isNegative: value < 0, digits: String(value.magnitude).utf8.map { $0 - 0x30 })
  }

  static let zero = ExactDecimal(digits: [])

  var isZero: Bool { digits.isEmpty }

  /// Whether nothing stands behind the decimal point.
  var isInteger: Bool { exponent >= 0 }

  var negated: ExactDecimal { ExactDecimal(isNegative: !isNegative, digits: digits, exponent: exponent) }

  /// The number times ten to the power of `power`.
  func scaled(by power: Int) -> ExactDecimal {
    ExactDecimal(isNegative: isNegative, digits: digits, exponent: exponent + power)
  }

  /// The number times a small one.
  func multiplied(by factor: UInt64) -> ExactDecimal {
    var result: [UInt8] = []
    var carry: UInt64 = 0
    for digit in digits.reversed() {
      let product = UInt64(digit) * factor + carry
      result.append(UInt8(product % 10))
      carry = product / 10
    }
    while carry > 0 {
      result.append(UInt8(carry % 10))
      carry /= 10
    }
    return ExactDecimal(isNegative: isNegative, digits: result.reversed(), exponent: exponent)
  }

  /// The number with no digit below 10^`place`; what is cut off raises the digit before it.
  func roundedAwayFromZero(to place: Int) -> ExactDecimal {
    guard exponent < place, !isZero else { return self }
    let kept = Array(digits.prefix(max(0, digits.count - (place - exponent))))
    let cut = ExactDecimal(isNegative: isNegative, digits: kept, exponent: place)
    return cut + ExactDecimal(isNegative: isNegative, digits: [1], exponent: place)
  }

  /// The whole number, rounded away from zero; `nil` where it does not fit.
  var int64: Int64? {
    let whole = roundedAwayFromZero(to: 0)
    guard whole.digits.count + whole.exponent <= 19 else { return nil }
    var magnitude: UInt64 = 0
    for digit in whole.digits { magnitude = magnitude * 10 + UInt64(digit) }
    for _ in 0..<whole.exponent { magnitude *= 10 }
    return whole.isNegative ? Int64(exactly: -Int128(magnitude)) : Int64(exactly: magnitude)
  }
}

extension ExactDecimal: Comparable {
  static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    return a.isNegative ? b.isSmallerMagnitude(than: a) : a.isSmallerMagnitude(than: b)
  }

  private func isSmallerMagnitude(than other: ExactDecimal) -> Bool {
    if isZero || other.isZero { return isZero && !other.isZero }
    let (size, otherSize) = (digits.count + exponent, other.digits.count + other.exponent)
    return size == otherSize ? digits.lexicographicallyPrecedes(other.digits) : size < otherSize
  }

  static func + (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    if a.isZero { return b }
    if b.isZero { return a }
    let low = min(a.exponent, b.exponent)
    // Numbers this far apart come only from hostile exponents: the small one is lost in the large one.
    guard max(a.exponent, b.exponent) - low <= 1_000 else {
      return a.isSmallerMagnitude(than: b) ? b : a
    }
    let (x, y) = (a.places(from: low), b.places(from: low))
    if a.isNegative == b.isNegative {
      return ExactDecimal(isNegative: a.isNegative, digits: sum(x, y), exponent: low)
    }
    return a.isSmallerMagnitude(than: b)
      ? ExactDecimal(isNegative: b.isNegative, digits: difference(y, x), exponent: low)
      : ExactDecimal(isNegative: a.isNegative, digits: difference(x, y), exponent: low)
  }

  static func - (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal { a + b.negated }

  /// The digits, the least significant first, beginning at 10^`low`.
  private func places(from low: Int) -> [UInt8] {
    [UInt8](repeating: 0, count: exponent - low) + digits.reversed()
  }

  private static func sum(_ x: [UInt8], _ y: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var carry: UInt8 = 0
    for place in 0..<max(x.count, y.count) {
      let sum = (place < x.count ? x[place] : 0) + (place < y.count ? y[place] : 0) + carry
      result.append(sum % 10)
      carry = sum / 10
    }
    result.append(carry)
    return result.reversed()
  }

  /// `x` − `y`, of which `x` is not the smaller.
  private static func difference(_ x: [UInt8], _ y: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var borrow: UInt8 = 0
    for place in x.indices {
      let taken = (place < y.count ? y[place] : 0) + borrow
      borrow = x[place] < taken ? 1 : 0
      result.append(x[place] + 10 * borrow - taken)
    }
    return result.reversed()
  }
}

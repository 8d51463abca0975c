internal import Text

/// Why a text is no quantity.
enum QuantityFault: Error {
  case format, number, suffix

  /// The server's words.
  var serverMessage: String {
    switch self {
    case .format: "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
    case .number: "unable to parse numeric part of quantity"
    case .suffix: "unable to parse quantity's suffix"
    }
  }
}

extension Quantity {
  /// The quantity that `text` writes; `nil` where it writes none.
  package init?(_ text: String) {
    guard let quantity = try? Quantity(parsing: Array(text.utf8)) else { return nil }
    self = quantity
  }

  /// Reads a quantity as the server does, which is more lenient than the expression in its complaint:
  /// `k` alone is 0, `1.` is 1.
  init(parsing text: [UInt8]) throws(QuantityFault) {
    let text = text.trimmingSpaces()
    guard !text.isEmpty else { throw .format }
    var rest = text[...]
    var isNegative = false
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    let whole = rest.prefix(while: { $0.isDigit })
    rest = rest.dropFirst(whole.count)
    var fraction: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: { $0.isDigit })
      rest = rest.dropFirst(1 + fraction.count)
    }
    let suffixText = rest
    rest = rest.drop { Self.suffixLetters.contains($0) }
    if let sign = rest.first, rest.startIndex > text.startIndex, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
    {
      rest = rest.dropFirst()
    }
    guard rest.allSatisfy({ $0.isDigit }) else { throw .format }
    guard let suffix = QuantitySuffix(parsing: suffixText) else { throw .suffix }

    let number = ExactDecimal(
      isNegative: isNegative, digits: (whole + fraction).map { $0 - UInt8(ascii: "0") }, exponent: -fraction.count)
    // Without a digit the number is 0, unless it is scaled so far down that the server reads it another way.
    if whole.isEmpty, fraction.isEmpty, suffix.format != .binary, suffix.power < Self.smallestPower { throw .number }
    let bounded = Quantity(number, suffix).bounded
    let isKept = suffix.keepsText(whole: whole.drop { $0 == UInt8(ascii: "0") }, fraction: fraction)
    self.init(
      amount: bounded.amount, format: bounded.format, written: isKept ? String(decoding: text, as: UTF8.self) : nil)
  }

  private init(_ number: ExactDecimal, _ suffix: QuantitySuffix) {
    switch suffix.format {
    case .decimal, .exponent:
      self.init(amount: number.scaled(by: suffix.power), format: suffix.format)
    case .binary:
      self.init(amount: number.multiplied(by: 1 << UInt64(suffix.power)), format: .binary)
    }
  }

  /// The quantity as the server keeps it: rounded up to a billionth; what counts by 1024 is at most 2^63 − 1.
  private var bounded: Quantity {
    var amount = amount.roundedAwayFromZero(to: Self.smallestPower)
    var format = format
    if format == .binary {
      let magnitude = amount.isNegative ? amount.negated : amount
      if magnitude > Self.largestBinary { amount = amount.isNegative ? Self.largestBinary.negated : Self.largestBinary }
      if !magnitude.isZero, magnitude < ExactDecimal(1) { format = .decimal }
    }
    return Quantity(amount: amount, format: format)
  }

  private static let smallestPower = -9
  private static let largestBinary = ExactDecimal(Int64.max)
  private static let suffixLetters = Array("eEinumkKMGTP".utf8)
}

extension QuantitySuffix {
  /// Whether the server keeps the text of a number with this suffix instead of writing it anew. It does so where
  /// it takes the text for canonical at a glance: no zeros to be taken away, no power to be changed.
  fileprivate func keepsText(whole: ArraySlice<UInt8>, fraction: ArraySlice<UInt8>) -> Bool {
    let count = max(whole.count, 1)
    if format == .binary {
      // Of a number divisible by 8, a larger unit might be taken out.
      let isOdd = whole.suffix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) } % 8 != 0
      return fraction.isEmpty && isOdd && count + power * 3 / 10 + 1 <= 15
    }
    let scale = power - fraction.count
    let digits = whole + fraction
    let isBare = whole.first == nil || digits.suffix(3).elementsEqual("000".utf8)
    return !isBare && scale >= -9 && scale % 3 == 0 && count + fraction.count <= 18
  }
}

extension [UInt8] {
  /// The bytes without spaces at either end; a no-break space is one.
  fileprivate func trimmingSpaces() -> [UInt8] {
    String(decoding: self, as: UTF8.self).unicodeScalars.trimming { $0.properties.isWhitespace }
  }
}

extension String.UnicodeScalarView {
  fileprivate func trimming(_ isSpace: (Unicode.Scalar) -> Bool) -> [UInt8] {
    // JSON escapes control characters, and what is escaped is not trimmed.
    guard let first = firstIndex(where: { !isSpace($0) || $0.value < 0x20 }),
      let last = lastIndex(where: { !isSpace($0) || $0.value < 0x20 })
    else { return [] }
    return Array(String(self[first...last]).utf8)
  }
}

/// The letters behind a quantity's number.
struct QuantitySuffix {
  let format: Quantity.Format
  /// The power of ten, or of two, that the letters stand for.
  let power: Int

  /// Reads a suffix; `nil` for what is none, as `K` or `MB`.
  init?(parsing text: ArraySlice<UInt8>) {
    let letters = String(decoding: text, as: UTF8.self)
    if let power = Self.decimal.first(where: { $0.letters == letters })?.power {
      (format, self.power) = (.decimal, power)
    } else if let power = Self.binary.first(where: { $0.letters == letters })?.power {
      (format, self.power) = (.binary, power)
    } else if text.count > 1, letters.first == "e" || letters.first == "E", let power = Int64(letters.dropFirst()) {
      // The server keeps the lower 32 bits.
      (format, self.power) = (.exponent, Int(Int32(truncatingIfNeeded: power)))
    } else {
      return nil
    }
  }

  /// The letters for a power of ten; none where there are none for it.
  static func decimalLetters(_ power: Int) -> String { decimal.first { $0.power == power }?.letters ?? "" }

  /// The letters for a power of two.
  static func binaryLetters(_ power: Int) -> String { binary.first { $0.power == power }?.letters ?? "" }

  private static let decimal: [(letters: String, power: Int)] = [
    ("", 0), ("m", -3), ("k", 3), ("M", 6), ("G", 9), ("T", 12), ("P", 15), ("E", 18), ("u", -6), ("n", -9),
  ]
  private static let binary: [(letters: String, power: Int)] = [
    ("Mi", 20), ("Gi", 30), ("Ki", 10), ("Ti", 40), ("Pi", 50), ("Ei", 60),
  ]
}

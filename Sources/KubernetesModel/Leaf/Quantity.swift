package import YAML

/// An amount of a resource: `500m`, `1.5Gi`, `1e3`. Kept exactly, to a billionth, as the server keeps it.
package struct Quantity: Sendable {
  /// The amount.
  let amount: ExactDecimal
  /// The family of suffixes that it was written with, and is written with again.
  let format: Format
  /// The text that it was read from, where the server keeps that: `+1` stays `+1`.
  let written: String?

  /// How a quantity's suffix counts.
  enum Format: Hashable, Sendable {
    /// By powers of ten with letters: `k`, `M`, `m`.
    case decimal
    /// By powers of 1024: `Ki`, `Mi`.
    case binary
    /// By powers of ten with an exponent: `e3`.
    case exponent
  }

  init(amount: ExactDecimal, format: Format, written: String? = nil) {
    self.amount = amount
    self.format = format
    self.written = written
  }

  /// Nothing.
  package static let zero = Quantity(amount: .zero, format: .decimal)

  /// A whole number.
  package init(_ value: Int64) { self.init(amount: ExactDecimal(value), format: .decimal) }

  /// Whether it is 0.
  package var isZero: Bool { amount.isZero }
  /// Whether it is below 0.
  package var isNegative: Bool { amount.isNegative }
  /// Whether it is a whole number.
  package var isInteger: Bool { amount.isInteger }
  /// Whether it is a whole number of thousandths.
  package var isWholeMilli: Bool { amount.scaled(by: 3).isInteger }

  /// The whole number, rounded away from 0 and held within 64 bits.
  package var value: Int64 { clamped(amount) }
  /// The number of thousandths, rounded away from 0 and held within 64 bits.
  package var milliValue: Int64 { clamped(amount.scaled(by: 3)) }

  /// The amount with nothing finer than a thousandth, rounded up.
  package var roundedUpToMilli: Quantity { Quantity(amount: amount.roundedAwayFromZero(to: -3), format: format) }

  private func clamped(_ number: ExactDecimal) -> Int64 { number.int64 ?? (number.isNegative ? .min : .max) }

  /// The sum, written with the first one's suffixes unless that is 0.
  package static func + (a: Quantity, b: Quantity) -> Quantity {
    Quantity(amount: a.amount + b.amount, format: a.isZero ? b.format : a.format)
  }

  /// The difference, written with the first one's suffixes unless that is 0.
  package static func - (a: Quantity, b: Quantity) -> Quantity {
    Quantity(amount: a.amount - b.amount, format: a.isZero ? b.format : a.format)
  }
}

extension Quantity: Comparable {
  /// Amounts are compared, not the way in which they are written.
  package static func == (a: Quantity, b: Quantity) -> Bool { a.amount == b.amount }
  package static func < (a: Quantity, b: Quantity) -> Bool { a.amount < b.amount }
}

extension Quantity: Value {
  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    let text: [UInt8]
    switch decoder.document[node].value {
    case .string: text = Array(decoder.document.text(of: node))
    case .integer, .unsigned, .float: text = Array(decoder.document[node].value.jsonNumber.utf8)
    // The server reads the JSON of whatever stands here, which begins with no digit.
    case .null, .boolean, .sequence, .mapping: text = [UInt8(ascii: "?")]
    }
    do throws(QuantityFault) {
      return try Quantity(parsing: text)
    } catch {
      decoder.malformed(node, Self.self, error.serverMessage)
      return nil
    }
  }

  package func encode(_ encoder: inout TreeEncoder) { encoder.string(description) }

  package static var shape: Shape { .leaf(.quantity) }
  package static var empty: Self { .zero }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "resource.Quantity" }
}

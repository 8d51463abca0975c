/// What kubectl objects to once the whole document has been parsed, in the order in which it would notice:
/// what its parser cannot decode, then keys that JSON cannot have, then numbers that JSON cannot write.
struct Objections {
  private var decoding: YAMLFault?
  private var keys: YAMLFault?
  private var numbers: YAMLFault?

  /// Whether kubectl would still get as far as the keys.
  var isDecodable: Bool { decoding == nil }

  /// Keeps the first thing that the parser cannot decode.
  mutating func decoding(_ fault: @autoclosure () -> YAMLFault) {
    if decoding == nil { decoding = fault() }
  }

  /// Keeps the first key that JSON cannot have.
  mutating func key(_ fault: @autoclosure () -> YAMLFault) {
    if keys == nil { keys = fault() }
  }

  /// Keeps the first number that JSON cannot write.
  mutating func number(_ fault: @autoclosure () -> YAMLFault) {
    if numbers == nil { numbers = fault() }
  }

  /// Throws the objection that kubectl would print.
  func raise() throws(YAMLFault) {
    if let fault = decoding ?? keys ?? numbers { throw fault }
  }
}

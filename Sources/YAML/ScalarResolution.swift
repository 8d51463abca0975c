/// What a scalar means to kubectl, whose parser follows YAML 1.1 with habits of its own: `y` is a boolean,
/// `0755` is 493, `1e3` is 1000, `12:30:45` and dates are strings.
enum ScalarResolution {
  /// The meaning of a plain scalar without a tag.
  static func resolve(_ text: UnsafeBufferPointer<UInt8>) -> YAMLValue {
    guard let first = text.first else { return .null }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      return number(text)
    case UInt8(ascii: "."):
      return fraction(text)
    case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"),
      UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "o"), UInt8(ascii: "O"),
      UInt8(ascii: "~"):
      return text.count <= 5 ? word(text) : .string
    default:
      return .string
    }
  }

  /// The words that stand for truth values and for nothing, in the three ways to capitalise them.
  private static func word(_ text: UnsafeBufferPointer<UInt8>) -> YAMLValue {
    guard isEvenlyCapitalised(text) else { return .string }
    // The letters in lower case, packed into one number.
    var packed: UInt64 = 0
    for byte in text { packed = packed << 8 | UInt64(byte | 0x20) }
    switch packed {
    case Self.y, Self.yes, Self.true, Self.on: return .boolean(true)
    case Self.n, Self.no, Self.false, Self.off: return .boolean(false)
    case Self.null: return .null
    default: return text.count == 1 && text[0] == UInt8(ascii: "~") ? .null : .string
    }
  }

  private static let y = packed("y")
  private static let yes = packed("yes")
  private static let `true` = packed("true")
  private static let on = packed("on")
  private static let n = packed("n")
  private static let no = packed("no")
  private static let `false` = packed("false")
  private static let off = packed("off")
  private static let null = packed("null")

  private static func packed(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  /// `yes`, `Yes` and `YES`, but not `yEs`.
  private static func isEvenlyCapitalised(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isUpper = { (byte: UInt8) in byte & 0x20 == 0 }
    guard text.count > 1 else { return true }
    if text.contains(where: { $0 < 0x41 || $0 > 0x7A }) { return false }
    let rest = isUpper(text[1])
    if rest, !isUpper(text[0]) { return false }
    return text.dropFirst().allSatisfy { isUpper($0) == rest }
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> YAMLValue {
    if let special = notFinite(text) { return special }
    // Underscores are dropped wherever they stand.
    if text.contains(UInt8(ascii: "_")) {
      let digits = text.filter { $0 != UInt8(ascii: "_") }
      return digits.withUnsafeBufferPointer { NumberSyntax.value($0) } ?? .string
    }
    return NumberSyntax.value(text) ?? .string
  }

  private static func fraction(_ text: UnsafeBufferPointer<UInt8>) -> YAMLValue {
    notFinite(text) ?? NumberSyntax.float(text) ?? .string
  }

  /// `.inf`, `-.Inf`, `.NaN` and their kin; NaN takes no sign.
  private static func notFinite(_ text: UnsafeBufferPointer<UInt8>) -> YAMLValue? {
    let isSigned = text[0] != UInt8(ascii: ".")
    let name = UnsafeBufferPointer(rebasing: text.dropFirst(isSigned ? 2 : 1))
    guard name.count == 3, text[isSigned ? 1 : 0] == UInt8(ascii: ".") else { return nil }
    if spells(name, ["inf", "Inf", "INF"]) { return .float(text[0] == UInt8(ascii: "-") ? -.infinity : .infinity) }
    if !isSigned, spells(name, ["nan", "NaN", "NAN"]) { return .float(.nan) }
    return nil
  }

  private static func spells(_ name: UnsafeBufferPointer<UInt8>, _ spellings: [StaticString]) -> Bool {
    spellings.contains { spelling in spelling.withUTF8Buffer { name.elementsEqual($0) } }
  }
}

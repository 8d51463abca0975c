internal import KubernetesModel
internal import Text

/// JSON as Go's decoder reads it, with Go's words for what is wrong.
indirect enum GoJSON {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([GoJSON])
  case object([(key: String, value: GoJSON)])

  /// What Go calls a value of this kind.
  var kind: String {
    switch self {
    case .null: "null"
    case .boolean: "bool"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  /// Why a text is not the JSON that is wanted.
  struct Fault: Error {
    let words: String
  }

  /// Reads one value and nothing after it.
  static func read(_ text: String) throws(Fault) -> GoJSON {
    var reader = GoJSONReader(bytes: Array(text.utf8))
    let value = try reader.value(depth: 0)
    try reader.end()
    return value
  }
}

/// Reads JSON byte by byte; the words are those of Go's scanner.
private struct GoJSONReader {
  let bytes: [UInt8]
  var offset = 0

  /// Annotations that are nested deeper are no tolerations.
  private static let depthLimit = 64

  mutating func value(depth: Int) throws(GoJSON.Fault) -> GoJSON {
    let byte = try next("looking for beginning of value")
    if depth > Self.depthLimit { throw GoJSON.Fault(words: "exceeded max depth") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .boolean(true))
    case UInt8(ascii: "f"): return try literal("false", .boolean(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw invalid("looking for beginning of value")
    }
  }

  mutating func end() throws(GoJSON.Fault) {
    skipSpaces()
    if offset < bytes.count { throw invalid("after top-level value") }
  }

  private mutating func array(depth: Int) throws(GoJSON.Fault) -> GoJSON {
    offset += 1
    var elements: [GoJSON] = []
    skipSpaces()
    if take("]") { return .array([]) }
    while true {
      elements.append(try value(depth: depth + 1))
      _ = try next("after array element")
      if take("]") { return .array(elements) }
      if !take(",") { throw invalid("after array element") }
    }
  }

  private mutating func object(depth: Int) throws(GoJSON.Fault) -> GoJSON {
    offset += 1
    var members: [(key: String, value: GoJSON)] = []
    skipSpaces()
    if take("}") { return .object([]) }
    while true {
      guard try next("looking for beginning of object key string") == UInt8(ascii: "\"") else {
        throw invalid("looking for beginning of object key string")
      }
      let key = try string()
      _ = try next("after object key")
      if !take(":") { throw invalid("after object key") }
      members.append((key, try value(depth: depth + 1)))
      _ = try next("after object key:value pair")
      if take("}") { return .object(members) }
      if !take(",") { throw invalid("after object key:value pair") }
    }
  }

  private mutating func string() throws(GoJSON.Fault) -> String {
    offset += 1
    var text: [UInt8] = []
    while true {
      guard offset < bytes.count else { throw unfinished }
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        offset += 1
        text += try escape().utf8
      case ..<0x20: throw invalid("in string literal")
      default:
        text.append(byte)
        offset += 1
      }
    }
  }

  private mutating func escape() throws(GoJSON.Fault) -> String {
    guard offset < bytes.count else { throw unfinished }
    let letters: [UInt8: String] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
      UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    if let text = letters[bytes[offset]] {
      offset += 1
      return text
    }
    guard bytes[offset] == UInt8(ascii: "u") else { throw invalid("in string escape code") }
    offset += 1
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard offset < bytes.count else { throw unfinished }
      guard let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue else {
        throw invalid("in \\u hexadecimal character escape")
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return String(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  private mutating func number() throws(GoJSON.Fault) -> String {
    let start = offset
    _ = take("-")
    if !take("0") { try digits("in numeric literal") }
    if take(".") { try digits("after decimal point in numeric literal") }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits("in exponent of numeric literal")
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits(_ context: String) throws(GoJSON.Fault) {
    guard offset < bytes.count else { throw unfinished }
    guard bytes[offset].isDigit else { throw invalid(context) }
    while offset < bytes.count, bytes[offset].isDigit { offset += 1 }
  }

  private mutating func literal(_ word: String, _ value: GoJSON) throws(GoJSON.Fault) -> GoJSON {
    for letter in word.utf8 {
      guard offset < bytes.count else { throw unfinished }
      guard bytes[offset] == letter else {
        throw invalid("in literal \(word) (expecting '\(Character(Unicode.Scalar(letter)))')")
      }
      offset += 1
    }
    return value
  }

  /// The next byte that is no space.
  private mutating func next(_ context: String) throws(GoJSON.Fault) -> UInt8 {
    skipSpaces()
    guard offset < bytes.count else { throw unfinished }
    return bytes[offset]
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: scalar) else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpaces() {
    while offset < bytes.count, " \t\r\n".utf8.contains(bytes[offset]) { offset += 1 }
  }

  private var unfinished: GoJSON.Fault { GoJSON.Fault(words: "unexpected end of JSON input") }

  private func invalid(_ context: String) -> GoJSON.Fault {
    let byte = bytes[offset]
    let shown: String
    switch byte {
    case UInt8(ascii: "'"): shown = "'\\''"
    case UInt8(ascii: "\""): shown = "'\"'"
    default: shown = "'\(String(Unicode.Scalar(byte)).goQuoted.dropFirst().dropLast())'"
    }
    return GoJSON.Fault(words: "invalid character \(shown) \(context)")
  }
}

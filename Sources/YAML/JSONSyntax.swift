internal import Text

/// Tells whether a text is JSON, which kubectl then reads as JSON and not as YAML.
struct JSONSyntax {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  /// Whether `bytes` are one JSON value and white space.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var syntax = JSONSyntax(bytes: bytes)
    return syntax.readDocument()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads values with a stack of the brackets that are open.
  private mutating func readDocument() -> Bool {
    var open: [UInt8] = []
    var expectsValue = true
    while true {
      skipSpaces()
      guard offset < bytes.count else { return open.isEmpty && !expectsValue }
      let byte = bytes[offset]
      if expectsValue {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          offset += 1
          skipSpaces()
          if peek(byte + 2) {
            offset += 1
            expectsValue = false
          } else {
            open.append(byte + 2)
            if byte == UInt8(ascii: "{"), !readKey() { return false }
          }
        case UInt8(ascii: "\""):
          guard readString() else { return false }
          expectsValue = false
        default:
          guard readLiteral() else { return false }
          expectsValue = false
        }
      } else {
        guard let closing = open.last else { return false }
        offset += 1
        if byte == closing {
          open.removeLast()
        } else {
          guard byte == UInt8(ascii: ",") else { return false }
          if closing == UInt8(ascii: "}"), !readKey() { return false }
          expectsValue = true
        }
      }
    }
  }

  private mutating func readKey() -> Bool {
    skipSpaces()
    guard peek(UInt8(ascii: "\"")), readString() else { return false }
    skipSpaces()
    guard peek(UInt8(ascii: ":")) else { return false }
    offset += 1
    return true
  }

  private mutating func readString() -> Bool {
    offset += 1
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return true
      case UInt8(ascii: "\\"):
        guard offset + 1 < bytes.count, Self.escapes.contains(bytes[offset + 1]) else { return false }
        offset += 2
      case 0..<0x20: return false
      default: offset += 1
      }
    }
    return false
  }

  private mutating func readLiteral() -> Bool {
    let start = offset
    while offset < bytes.count, !Self.delimiters.contains(bytes[offset]) { offset += 1 }
    let word = UnsafeBufferPointer(rebasing: bytes[start..<offset])
    if ["true", "false", "null"].contains(where: { word.elementsEqual($0.utf8) }) { return true }
    guard let first = word.first, first.isDigit || first == UInt8(ascii: "-") else { return false }
    return NumberSyntax.float(word) != nil
  }

  private func peek(_ byte: UInt8) -> Bool { offset < bytes.count && bytes[offset] == byte }

  private mutating func skipSpaces() {
    while offset < bytes.count, bytes[offset].isYAMLSpace { offset += 1 }
  }

  private static let escapes: [UInt8] = Array(#""\/bfnrtu"#.utf8)
  private static let delimiters: [UInt8] = Array(",]} \t\r\n".utf8)
}

/// Text as Go's `%q` quotes it.
enum GoQuote {
  /// A string in double quotes.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars { append(scalar, quote: "\"", to: &result) }
    return result + "\""
  }

  /// A string in double quotes, everything beyond ASCII byte by byte: `time` quotes so.
  static func bytes(_ text: String) -> String {
    var result = "\""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += "\\" + String(Unicode.Scalar(byte))
      case 0x20..<0x7F: result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "\\x" + hexadecimal(UInt32(byte), width: 2)
      }
    }
    return result + "\""
  }

  /// A single byte in single quotes, as the character with its number.
  static func character(_ byte: UInt8) -> String {
    var result = "'"
    append(Unicode.Scalar(byte), quote: "'", to: &result)
    return result + "'"
  }

  private static func append(_ scalar: Unicode.Scalar, quote: Unicode.Scalar, to result: inout String) {
    switch scalar {
    case "\\": result += "\\\\"
    case quote:
      result += "\\"
      result.unicodeScalars.append(scalar)
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "\u{7}": result += "\\a"
    case "\u{8}": result += "\\b"
    case "\u{B}": result += "\\v"
    case "\u{C}": result += "\\f"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += "\\x" + hexadecimal(scalar.value, width: 2)
    case _ where isUnprintable(scalar):
      result +=
        scalar.value > 0xFFFF
        ? "\\U" + hexadecimal(scalar.value, width: 8) : "\\u" + hexadecimal(scalar.value, width: 4)
    default: result.unicodeScalars.append(scalar)
    }
  }

  /// What Go does not print: controls, format characters, spaces other than the common one.
  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate:
      return true
    default: return false
    }
  }

  private static func hexadecimal(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

internal import KubernetesModel
internal import Text

extension String {
  /// The value in double quotes, as Go's `%q` writes it and as the server shows values.
  package var goQuoted: String {
    var text: [UInt8] = [UInt8(ascii: "\"")]
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\"".utf8
      case "\\": text += "\\\\".utf8
      case "\u{07}": text += "\\a".utf8
      case "\u{08}": text += "\\b".utf8
      case "\u{0C}": text += "\\f".utf8
      case "\n": text += "\\n".utf8
      case "\r": text += "\\r".utf8
      case "\t": text += "\\t".utf8
      case "\u{0B}": text += "\\v".utf8
      default:
        if scalar.isShownByGo {
          text.append(scalar: scalar.value)
        } else {
          text += escape(scalar).utf8
        }
      }
    }
    text.append(UInt8(ascii: "\""))
    return String(decoding: text, as: UTF8.self)
  }

  private func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    switch scalar.value {
    case ..<0x80: return "\\x" + zeros(2 - digits.utf8.count) + digits
    case ..<0x10000: return "\\u" + zeros(4 - digits.utf8.count) + digits
    default: return "\\U" + zeros(8 - digits.utf8.count) + digits
    }
  }

  private func zeros(_ count: Int) -> String { String(repeating: "0", count: max(count, 0)) }
}

extension Unicode.Scalar {
  /// Whether Go prints the scalar as it is: letters, marks, numbers, punctuation, symbols and the plain space.
  fileprivate var isShownByGo: Bool {
    if self == " " { return true }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default: return true
    }
  }
}

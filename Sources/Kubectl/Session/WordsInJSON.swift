/// Reads a JSON array of strings: a command line, as `--batch` takes it.
package enum WordsInJSON {
  /// The words; `nil` where the text is anything else.
  package static func read(_ text: some Sequence<UInt8>) -> [String]? {
    var reader = Reader(bytes: Array(text))
    return reader.array()
  }

  private struct Reader {
    let bytes: [UInt8]
    var offset = 0

    mutating func array() -> [String]? {
      guard take(UInt8(ascii: "[")) else { return nil }
      var words: [String] = []
      if take(UInt8(ascii: "]")) { return atEnd ? words : nil }
      repeat {
        guard let word = string() else { return nil }
        words.append(word)
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "]")) && atEnd ? words : nil
    }

    private var atEnd: Bool { bytes[offset...].allSatisfy { $0 <= 0x20 } }

    private mutating func take(_ byte: UInt8) -> Bool {
      while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
      guard offset < bytes.count, bytes[offset] == byte else { return false }
      offset += 1
      return true
    }

    private mutating func string() -> String? {
      guard take(UInt8(ascii: "\"")) else { return nil }
      var word: [UInt8] = []
      while offset < bytes.count {
        let byte = bytes[offset]
        offset += 1
        switch byte {
        case UInt8(ascii: "\""): return String(decoding: word, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let scalar = escape() else { return nil }
          word += String(scalar).utf8
        case 0..<0x20: return nil
        default: word.append(byte)
        }
      }
      return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
      guard offset < bytes.count else { return nil }
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
      case UInt8(ascii: "u"):
        guard let first = unit() else { return nil }
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        guard bytes[offset...].starts(with: #"\u"#.utf8) else { return "\u{FFFD}" }
        offset += 2
        guard let second = unit(), (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      default: return nil
      }
    }

    private mutating func unit() -> UInt32? {
      guard offset + 4 <= bytes.count else { return nil }
      defer { offset += 4 }
      let digits = bytes[offset..<offset + 4]
      guard digits.allSatisfy(\.isHexadecimalDigit) else { return nil }
      return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
  }
}

internal import Text

/// The bytes that mean something in a note, by their names.
enum Byte {
  /// Stands, byte by byte, for text that is not published. No note holds it: decoding leaves control characters out.
  static let hidden: UInt8 = 0x01
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space = UInt8(ascii: " ")
  static let bang = UInt8(ascii: "!")
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let percent = UInt8(ascii: "%")
  static let ampersand = UInt8(ascii: "&")
  static let apostrophe = UInt8(ascii: "'")
  static let openParen = UInt8(ascii: "(")
  static let closeParen = UInt8(ascii: ")")
  static let star = UInt8(ascii: "*")
  static let plus = UInt8(ascii: "+")
  static let hyphen = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let less = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greater = UInt8(ascii: ">")
  static let question = UInt8(ascii: "?")
  static let at = UInt8(ascii: "@")
  static let openBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let closeBracket = UInt8(ascii: "]")
  static let caret = UInt8(ascii: "^")
  static let underscore = UInt8(ascii: "_")
  static let backtick = UInt8(ascii: "`")
  static let openBrace = UInt8(ascii: "{")
  static let pipe = UInt8(ascii: "|")
  static let closeBrace = UInt8(ascii: "}")
  static let tilde = UInt8(ascii: "~")
}

extension UInt8 {
  /// Space or tab.
  var isBlank: Bool { self == Byte.space || self == Byte.tab }
  /// LF or CR.
  var isLineEnd: Bool { self == Byte.newline || self == Byte.carriageReturn }
}

extension Collection<UInt8> {
  /// Whether it begins with ASCII text, in any letter case where `text` is lower case.
  func starts(withAnyCase text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    var index = 0
    for byte in self.prefix(text.utf8CodeUnitCount) {
      if byte.lowercased != text.utf8Start[index] { return false }
      index += 1
    }
    return true
  }

  /// Whether these are exactly the bytes of `text`.
  func equals(_ text: StaticString) -> Bool {
    elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

extension RandomAccessCollection<UInt8> where Index == Int, SubSequence: RandomAccessCollection<UInt8> {
  /// The same bytes without blanks at both ends.
  func trimmingBlanks() -> SubSequence {
    var start = startIndex
    var end = endIndex
    while start < end, self[start].isBlank || self[start].isLineEnd { start += 1 }
    while end > start, self[end - 1].isBlank || self[end - 1].isLineEnd { end -= 1 }
    return self[start..<end]
  }
}

extension ArraySlice<UInt8> {
  /// Where `text` first stands.
  func firstPlace(of text: StaticString) -> Range<Int>? {
    let pattern = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard let first = pattern.first else { return nil }
    var offset = startIndex
    while let found = self[offset...].firstIndex(of: first) {
      if self[found...].starts(with: pattern) { return found..<found + pattern.count }
      offset = found + 1
    }
    return nil
  }
}

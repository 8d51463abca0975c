internal import Text

/// Tells which strings can be written without quotes, and what stops the others.
enum PlainText {
  enum Verdict {
    case plain
    /// Without quotes it would be a number, a truth value, nothing; or other readers take it for a time.
    case meansSomethingElse
    /// It holds what only escapes can write.
    case special
    /// Without quotes it would break the line up.
    case breaksSyntax
  }

  /// What a string needs to be read back as the string it is.
  static func verdict(on text: ArraySlice<UInt8>) -> Verdict {
    if holdsSpecialCharacters(text, allowingLines: false) { return .special }
    if text.withUnsafeBufferPointer({ ScalarResolution.resolve($0) }) != .string || text.elementsEqual("<<".utf8)
      || looksLikeTime(text)
    {
      return .meansSomethingElse
    }
    return breaksSyntax(text) ? .breaksSyntax : .plain
  }

  /// Whether there are control characters, line breaks, what is invisible, or bytes that are no UTF-8.
  static func holdsSpecialCharacters(_ text: ArraySlice<UInt8>, allowingLines: Bool) -> Bool {
    var offset = text.startIndex
    while offset < text.endIndex {
      let byte = text[offset]
      if byte >= 0x20, byte < 0x7F {
        offset += 1
        continue
      }
      let (scalar, length) = text.scalar(at: offset)
      let isLine = allowingLines && (scalar == 0x0A || scalar == 0x09)
      if !isLine, isSpecial(scalar) || (scalar == 0xFFFD && length == 1) { return true }
      offset += length
    }
    return false
  }

  /// Characters that a reader cannot see or the parser does not take.
  static func isSpecial(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func breaksSyntax(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    let second = text.dropFirst().first ?? UInt8(ascii: " ")
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      if second == UInt8(ascii: " ") { return true }
    case _ where indicators.contains(first): return true
    default: break
    }
    if first == UInt8(ascii: " ") || last == UInt8(ascii: " ") || last == UInt8(ascii: ":") { return true }
    if text.starts(with: "---".utf8) || text.starts(with: "...".utf8) { return true }
    for offset in text.indices.dropLast() {
      let pair = (text[offset], text[offset + 1])
      if pair == (UInt8(ascii: ":"), UInt8(ascii: " ")) || pair == (UInt8(ascii: " "), UInt8(ascii: "#")) {
        return true
      }
    }
    return false
  }

  private static let indicators: [UInt8] = Array(",[]{}#&*!|>'\"%@`".utf8)

  /// Dates, and numbers to the base of 60 (`1:30`), which kubectl reads as text and quotes all the same.
  private static func looksLikeTime(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first.isDigit || first == UInt8(ascii: "-") || first == UInt8(ascii: "+") else {
      return false
    }
    let digits = text.prefix { $0.isDigit }.count
    if digits == 4, text.count >= 8, text[text.startIndex + 4] == UInt8(ascii: "-") { return true }
    return text.contains(UInt8(ascii: ":")) && text.dropFirst().allSatisfy { $0.isDigit || ":._".utf8.contains($0) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are well-formed UTF-8.
  var isUTF8: Bool {
    var offset = startIndex
    while offset < endIndex {
      let (scalar, length) = scalar(at: offset)
      if scalar == 0xFFFD, length == 1 { return false }
      offset += length
    }
    return true
  }
}

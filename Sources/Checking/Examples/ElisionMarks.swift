/// Finds where an author left something out: `...`, `# 생략`, `name: ...`.
struct ElisionMarks {
  /// What takes the marks out of the text: lines go, values become nothing.
  private(set) var edits: [EditedText.Edit] = []
  /// Whether anything is left out at all, be it in a comment.
  private(set) var isElided = false

  /// The marks in `text`.
  init(_ text: [UInt8]) {
    for line in TextLines(text) {
      let content = text.trimmingBlanks(line)
      guard let first = text[content].first else { continue }
      if first == UInt8(ascii: "#") {
        isElided = isElided || Self.isElidingComment(text[content].drop { $0 == UInt8(ascii: "#") })
      } else if Self.isColumn(text[content]) || Self.isMark(text[Self.withoutDash(text, content)]) {
        isElided = true
        edits.append(EditedText.Edit(range: content, replacement: []))
      } else if let value = Self.value(text, content), Self.isMark(text[value]) {
        isElided = true
        edits.append(EditedText.Edit(range: value, replacement: []))
      } else if let comment = text.firstRange(of: " #", in: content) {
        isElided = isElided || Self.isElidingComment(text[comment.upperBound..<content.upperBound])
      }
    }
  }

  /// One of several dots or colons below each other.
  private static func isColumn(_ line: ArraySlice<UInt8>) -> Bool {
    line.count == 1 && (line.first == UInt8(ascii: ".") || line.first == UInt8(ascii: ":"))
  }

  /// Dots, an ellipsis or a word for leaving out, in brackets or not, and nothing else.
  private static func isMark(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 60 else { return false }
    if isSentence(text) { return true }
    var isMarked = false
    var rest = text
    while let byte = rest.first {
      if byte >= 0x80 || byte == UInt8(ascii: "."), let mark = marks.first(where: { rest.begins(with: $0) }) {
        isMarked = true
        rest = rest.dropFirst(mark.utf8CodeUnitCount)
      } else if isBracketing(byte) {
        rest = rest.dropFirst()
      } else {
        return false
      }
    }
    return isMarked
  }

  /// `중간 생략`, `나머지는 위와 동일`: words and no key, of which the last says it.
  private static func isSentence(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first >= 0x80 || first == UInt8(ascii: "."),
      !text.contains(UInt8(ascii: ":")), !text.contains(UInt8(ascii: "#"))
    else { return false }
    let words = text.drop { $0 == UInt8(ascii: ".") || $0 == 0x20 }
    return sentences.contains { words.ends(with: $0) }
  }

  private static let sentences: [StaticString] = [
    "생략", "생략)", "생략...", "생략..", "중략", "후략", "이하 동일", "위와 동일", "기존과 동일", "생략함", "생략합니다",
  ]

  /// What may stand around a mark.
  private static func isBracketing(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case " ", ".", "[", "]", "(", ")", "<", ">", "~", "-", ":", "\t", "\"", "'": true
    default: false
    }
  }

  private static func isElidingComment(_ text: ArraySlice<UInt8>) -> Bool {
    if text.count > 80 { return false }
    if isMark(text) { return true }
    let small = text.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    let comment = small.trimmingBlanks(small.indices)
    return phrases.contains { small.holds($0, in: small.indices) }
      || openings.contains { small[comment].begins(with: $0) } || small[comment].ends(with: "동일")
      || speaksOfOmission(small)
  }

  /// Whether a comment says that something was left out, and not that something may be.
  private static func speaksOfOmission(_ comment: [UInt8]) -> Bool {
    guard let place = comment.firstRange(of: "생략", in: comment.indices) else { return false }
    let rest = comment[place.upperBound...].drop { $0 == 0x20 }
    return !permissions.contains { rest.begins(with: $0) }
  }

  private static let words: [StaticString] = ["생략", "중략", "전략", "후략", "이하", "동일"]
  private static let marks: [StaticString] = words + ["..", "…", "⋮", "·"]
  /// What comments say where something is left out, in small letters.
  private static let phrases: [StaticString] = ["중략", "후략", "omitted", "snip", "rest of", "... ", " ..."]
  /// What comments begin with that name the rest.
  private static let openings: [StaticString] = ["other ", "the rest", "이하 "]
  /// What follows 생략 where a field may be left out.
  private static let permissions: [StaticString] = ["가능", "하면", "하거나", "할", "해도", "되면", "될", "시 ", "시,", "시:"]

  private static func withoutDash(_ text: [UInt8], _ line: Range<Int>) -> Range<Int> {
    guard line.count > 1, text[line.lowerBound] == UInt8(ascii: "-"), text[line.lowerBound + 1] == 0x20 else {
      return line
    }
    return text.trimmingBlanks(line.lowerBound + 1..<line.upperBound)
  }

  private static func value(_ text: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    guard let colon = text.firstRange(of: ": ", in: line) else { return nil }
    let value = text.trimmingBlanks(colon.upperBound..<line.upperBound)
    return value.isEmpty ? nil : value
  }
}

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
      } else if Self.isMark(text[Self.withoutDash(text, content)]) {
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

  /// Dots, an ellipsis or a word for leaving out, in brackets or not, and nothing else.
  private static func isMark(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = String(decoding: text, as: UTF8.self)
    guard rest.utf8.count <= 60 else { return false }
    var isMarked = false
    for word in words + ["...", "..", "…", "⋮"] where rest.contains(word) {
      rest.replace(word, with: "")
      isMarked = true
    }
    return isMarked && rest.unicodeScalars.allSatisfy { " .[]()<>~-:\t\"'".unicodeScalars.contains($0) }
  }

  private static func isElidingComment(_ text: ArraySlice<UInt8>) -> Bool {
    let comment = String(decoding: text, as: UTF8.self)
    if comment.utf8.count > 80 { return false }
    if isMark(text) { return true }
    if ["중략", "후략"].contains(where: comment.contains) || speaksOfOmission(comment) { return true }
    let small = comment.lowercased().drop { $0 == " " }
    return ["omitted", "snip", "rest of", "... ", " ..."].contains { small.contains($0) }
      || ["other ", "the rest", "이하 "].contains { small.hasPrefix($0) } || small.hasSuffix("동일")
  }

  /// Whether a comment says that something was left out, and not that something may be.
  private static func speaksOfOmission(_ comment: String) -> Bool {
    guard let place = comment.firstRange(of: "생략") else { return false }
    let rest = comment[place.upperBound...].drop { $0 == " " }
    return !["가능", "하면", "하거나", "할", "해도", "되면", "될", "시 ", "시,", "시:"].contains { rest.hasPrefix($0) }
  }

  private static let words = ["생략", "중략", "전략", "후략", "이하", "동일"]

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

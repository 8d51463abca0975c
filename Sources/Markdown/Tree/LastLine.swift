extension PreparedText {
  /// The last line of a block. For a heading that is underlined cmark names a line too many.
  func lastLine(of block: CMarkNode) -> Int {
    let first = block.startLine
    let last = max(first, block.endLine)
    guard block.kind == .heading, last > first else { return last }
    for number in first + 1...last where isUnderline(number) { return number }
    return last
  }

  /// Whether a line is nothing but `=` or `-`, behind the marks of quotes.
  private func isUnderline(_ number: Int) -> Bool {
    let text = bytes[line(number)].drop { $0.isBlank || $0 == Byte.greater }.trimmingBlanks()
    guard let mark = text.first, mark == Byte.equals || mark == Byte.hyphen else { return false }
    return text.allSatisfy { $0 == mark }
  }
}

/// Finds manifests in shell commands: the bodies of heredocs.
enum ShellExamples {
  /// The heredocs of a shell block that hold `apiVersion` or `kind`, with the shell's escapes undone.
  static func heredocs(in text: [UInt8]) -> [EditedText] {
    var found: [EditedText] = []
    var open: (delimiter: ArraySlice<UInt8>, isQuoted: Bool, stripsTabs: Bool, start: Int)?
    for line in TextLines(text) {
      if let body = open {
        var content = line
        while body.stripsTabs, content.lowerBound < content.upperBound, text[content.lowerBound] == 0x09 {
          content = content.lowerBound + 1..<content.upperBound
        }
        guard text[text.trimmingBlanks(content)] == body.delimiter else { continue }
        let range = body.start..<line.lowerBound
        if text.holds("apiVersion:", in: range) || text.holds("kind:", in: range) {
          let edits = (body.stripsTabs ? tabEdits(text, range) : []) + (body.isQuoted ? [] : escapeEdits(text, range))
          found.append(EditedText(text, in: range, edits: edits.sorted { $0.range.lowerBound < $1.range.lowerBound }))
        }
        open = nil
      } else if let opening = opening(text, line) {
        open = (opening.delimiter, opening.isQuoted, opening.stripsTabs, min(line.upperBound + 1, text.count))
      }
    }
    return found
  }

  /// `<<EOF`, `<<-'EOF'`, `<< "EOF"`.
  private static func opening(
    _ text: [UInt8], _ line: Range<Int>
  ) -> (delimiter: ArraySlice<UInt8>, isQuoted: Bool, stripsTabs: Bool)? {
    guard let mark = text.firstRange(of: "<<", in: line) else { return nil }
    var offset = mark.upperBound
    var stripsTabs = false
    if offset < line.upperBound, text[offset] == UInt8(ascii: "-") {
      stripsTabs = true
      offset += 1
    }
    while offset < line.upperBound, text[offset] == 0x20 { offset += 1 }
    let isQuoted =
      offset < line.upperBound && [UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\")].contains(text[offset])
    if isQuoted { offset += 1 }
    let word = text[offset..<line.upperBound].prefix {
      $0 == UInt8(ascii: "_") || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
    }
    return word.isEmpty ? nil : (word, isQuoted, stripsTabs)
  }

  private static func tabEdits(_ text: [UInt8], _ range: Range<Int>) -> [EditedText.Edit] {
    TextLines(text, in: range).compactMap { line in
      let tabs = text[line].prefix { $0 == 0x09 }
      return tabs.isEmpty ? nil : EditedText.Edit(range: tabs.startIndex..<tabs.endIndex, replacement: [])
    }
  }

  /// Backslashes that the shell takes away where the delimiter is not quoted.
  private static func escapeEdits(_ text: [UInt8], _ range: Range<Int>) -> [EditedText.Edit] {
    range.dropLast().filter { offset in
      text[offset] == UInt8(ascii: "\\")
        && [UInt8(ascii: "$"), UInt8(ascii: "`"), UInt8(ascii: "\\")].contains(text[offset + 1])
    }.map { EditedText.Edit(range: $0..<$0 + 1, replacement: []) }
  }
}

internal import Diagnostics
internal import Text

/// `::: tabs`, whose text lines such as `@tab Label` divide.
struct TabContainer {
  /// The first byte behind its last line.
  let end: Int
  /// The regions that it stands in.
  let depth: Int
}

/// Tabs of other tools: each becomes a quote with its label, and is written as a section that can be folded.
extension NoteScanner {
  /// `=== "Label"`, whose text is indented by four.
  mutating func takesIndentedTab(_ line: ScannedLine) -> Bool {
    let mark = ByteRun(at: line.content, of: bytes, to: line.end)
    guard mark.count == 3 else { return false }
    let rest = bytes[mark.range.upperBound..<line.end].drop { $0 == Byte.bang || $0 == Byte.plus }.trimmingBlanks()
    guard rest.count >= 2, let quote = rest.first, quote == rest.last, quote == Byte.quote || quote == Byte.apostrophe,
      let end = indentedEnd(after: line)
    else { return false }
    openRegion(
      "tab".utf8, title: rest.dropFirst().dropLast(), replacing: line.content..<line.end, upTo: end,
      column: line.column, indent: 4)
    return true
  }

  /// A container that is no alert, `::: code-group`: its marks are left out, and what it holds stays.
  mutating func takesContainer(
    _ line: ScannedLine, _ mark: ByteRun, word: ArraySlice<UInt8>, title: ArraySlice<UInt8>
  ) -> Bool {
    guard word.first?.isLetter == true || bytes[mark.range.upperBound..<line.end].allSatisfy(\.isBlank) else {
      return false
    }
    let isTabs = ["tabs", "code-tabs"].contains { word.equals($0) }
    if isTabs, let close = closing(mark, after: line), tabContainers.count < 16 {
      tabContainers.append(TabContainer(end: close.start, depth: regions.count))
    } else if !word.isEmpty, !isTabs, !word.equals("code-group") {
      findings.add(
        NoteFindings.shortcode, at: line.content..<line.end,
        String(decoding: bytes[line.content..<line.end], as: UTF8.self))
    }
    let shown = title.first.map { $0 == Byte.openBrace || isTabs } ?? true ? title[title.endIndex...] : title
    edits.replace(line.content..<line.end, with: shown)
    endParagraph()
    return true
  }

  /// Ends the tab before the line `@tab` that begins the next one.
  mutating func leaveTab(before line: ScannedLine) {
    while let last = tabContainers.last, last.end <= line.start { tabContainers.removeLast() }
    guard let container = tabContainers.last, regions.count > container.depth,
      bytes[line.start..<line.end].drop(while: \.isBlank).starts(with: "@tab".utf8)
    else { return }
    regions.removeLast(regions.count - container.depth)
    hasLeftRegion = true
  }

  /// `@tab Label`, `@tab:active Label#id` in a container of tabs.
  mutating func takesTab(_ line: ScannedLine) -> Bool {
    guard let container = tabContainers.last, bytes[line.content..<line.end].starts(with: "@tab".utf8) else {
      return false
    }
    let rest = bytes[line.content + 4..<line.end]
    guard rest.first.map({ $0.isBlank || $0 == Byte.colon }) ?? true else { return false }
    let title = rest.drop { !$0.isBlank }.prefix { $0 != Byte.hash }.trimmingBlanks()
    openRegion(
      "tab".utf8, title: title, replacing: line.content..<line.end, upTo: container.end, column: line.column)
    return true
  }

  /// `[[toc]]`, `[[_TOC_]]`, `[TOC]` alone in a line: the page has its own contents.
  mutating func takesContents(_ line: ScannedLine) -> Bool {
    let text = bytes[line.content..<line.end].trimmingBlanks()
    guard text.count <= 9,
      ["[[toc]]", "[[_toc_]]", "[toc]"].contains(where: { text.map(\.lowercased)[...].equals($0) })
    else { return false }
    edits.remove(line.content..<line.end)
    endParagraph()
    return true
  }
}

internal import Diagnostics
internal import Text

/// Components of MDX and Vue: what they hold stays, they do not.
extension NoteScanner {
  /// Whether a tag is a component's and no blank, as `<PodName>` is: it closes itself, has attributes or is closed.
  mutating func isComponent(_ tag: ComponentTag) -> Bool {
    if tag.isClosing || tag.isSelfClosing || tag.attributes.contains(Byte.equals) { return true }
    return (endOfComponent(tag.name) ?? 0) > tag.range.lowerBound
  }

  /// Where the last closing tag of a name begins; all of them are found in one search.
  private mutating func endOfComponent(_ name: ArraySlice<UInt8>) -> Int? {
    if let ends = componentEnds { return ends[Array(name)] }
    var ends: [[UInt8]: Int] = [:]
    var offset = 0
    while let start = bytes[offset...].firstIndex(of: Byte.less) {
      offset = start + 1
      guard offset + 1 < bytes.count, bytes[offset] == Byte.slash else { continue }
      let name = bytes[(offset + 1)...].prefix(80).prefix { $0.isAlphanumeric || $0 == Byte.dot }
      if !name.isEmpty { ends[Array(name)] = start }
    }
    componentEnds = ends
    return ends[Array(name)]
  }

  /// A component's tag within a line; the end of it.
  mutating func takeComponent(at start: Int, to limit: Int) -> Int? {
    guard let tag = ComponentTag(at: start, of: bytes, to: limit), isComponent(tag) else { return nil }
    if taken.contains(start) { return tag.range.upperBound }
    report(tag)
    edits.replace(tag.range, with: tag.visibleText)
    return tag.range.upperBound
  }

  private mutating func report(_ tag: ComponentTag) {
    findings.add(NoteFindings.shortcode, at: tag.range, "<\(String(decoding: tag.name, as: UTF8.self))>")
  }

  /// `<TabItem label="Label">` and `<Callout type="note">` around lines of their own.
  mutating func takesBlockComponent(_ line: ScannedLine) -> Bool {
    guard let tag = ComponentTag(at: line.content, of: bytes, to: bytes.count), !tag.isClosing, !tag.isSelfClosing,
      let kind = region(of: tag), let close = closing(tag)
    else { return false }
    let last = ScannedLine(at: tag.range.upperBound, of: bytes)
    let closeLine = lineStart(of: close.lowerBound)
    guard bytes[tag.range.upperBound..<last.end].allSatisfy(\.isBlank), closeLine >= last.next else { return false }
    let title = tag.label.map { $0.map { $0.isLineEnd ? Byte.space : $0 } } ?? []
    openRegion(kind, title: title, replacing: line.content..<last.end, upTo: closeLine, column: line.column)
    edits.remove(close)
    taken.insert(close.lowerBound)
    position = max(position, last.next)
    return true
  }

  private func region(of tag: ComponentTag) -> ArraySlice<UInt8>? {
    if tag.name.equals("TabItem") || tag.name.equals("Tab") { return Array("tab".utf8)[...] }
    if tag.name.equals("Callout") || tag.name.equals("Admonition") {
      return tag.value(of: "type").flatMap { AlertKind(name: $0) == nil ? nil : $0 } ?? Array("note".utf8)[...]
    }
    return AlertKind(name: tag.name) == nil ? nil : tag.name
  }

  /// The next closing tag of the same name; a search is not repeated.
  private mutating func closing(_ tag: ComponentTag) -> Range<Int>? {
    let mark = "</" + String(decoding: tag.name, as: UTF8.self) + ">"
    if let known = closings[mark], known.lowerBound >= tag.range.upperBound { return known }
    guard let end = find(mark, from: tag.range.upperBound, to: bytes.count) else { return nil }
    closings[mark] = end - mark.utf8.count..<end
    return closings[mark]
  }

  /// `import Tabs from '@theme/Tabs';`, `export const a = …` at the start of a paragraph, up to the blank line.
  mutating func takesModuleLine(_ line: ScannedLine) -> Bool {
    guard paragraph.isEmpty, line.column == 0, items.isEmpty else { return false }
    let text = bytes[line.content..<line.end].trimmingBlanks()
    let exports = ["export const ", "export default ", "export function "].contains { text.starts(with: $0.utf8) }
    guard exports || text.importsModule else { return false }
    var end = line
    if exports {
      while end.next < bytes.count {
        let following = ScannedLine(at: end.next, of: bytes)
        if bytes[following.start..<following.end].allSatisfy(\.isBlank) { break }
        end = following
      }
    }
    edits.remove(line.content..<end.end)
    position = max(position, end.next)
    return true
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is a whole `import … from '…'`.
  fileprivate var importsModule: Bool {
    guard starts(with: "import ".utf8) else { return false }
    let text = last == Byte.semicolon ? dropLast() : self
    guard let quote = text.last, quote == Byte.quote || quote == Byte.apostrophe else { return false }
    let open = text.dropLast().lastIndex(of: quote)
    guard let open else { return false }
    let before = text[..<open].trimmingBlanks()
    return before.equals("import") || before.suffix(5).elementsEqual(" from".utf8)
      || before.suffix(5).elementsEqual("}from".utf8)
  }
}

internal import Diagnostics

extension NoteScanner {
  /// A Hugo shortcode or a Liquid tag that stands alone in its line and encloses other lines.
  mutating func takesBlockShortcode(_ line: ScannedLine) -> Bool {
    guard let tag = ShortcodeTag(at: line.content, of: bytes, to: line.end), !tag.isClosing else { return false }
    let isAlone = bytes[tag.range.upperBound..<line.end].allSatisfy(\.isBlank)
    let name = tag.name
    if isAlone, name.equals("highlight"), let close = closing(tag), lineStart(of: close.lowerBound) > line.start {
      report(tag)
      endParagraph()
      edits.replace(tag.range, with: "```".utf8 + Array(tag.firstArgument))
      take(close, leaving: "```")
      position = max(position, lineStart(of: close.lowerBound))
      return true
    }
    guard isAlone else { return AlertKind(name: name) != nil && takesOneLineAlert(tag, line) }
    if name.equals("content-ref") { return takesReference(tag) }
    if let kind = tag.region, let close = closing(tag) {
      report(tag)
      let closeLine = lineStart(of: close.lowerBound)
      if closeLine <= line.start { return false }
      openRegion(
        kind, title: tag.label ?? [], replacing: tag.range.lowerBound..<line.end, upTo: closeLine,
        column: line.column)
      take(close)
      return true
    }
    return false
  }

  /// `{% content-ref url="a.md" %}` around the name of another note: a link to it.
  private mutating func takesReference(_ tag: ShortcodeTag) -> Bool {
    guard let url = tag.value(of: "url"), let close = closing(tag) else { return false }
    let inner = bytes[tag.range.upperBound..<close.lowerBound]
    guard inner.count < ShortcodeTag.longest, !inner.contains(Byte.openBracket), !inner.trimmingBlanks().isEmpty else {
      return false
    }
    edits.replace(tag.range, with: "[".utf8)
    take(close, leaving: "](<\(String(decoding: url, as: UTF8.self))>)")
    return false
  }

  /// `{{< note >}}text{{< /note >}}` in one line.
  private mutating func takesOneLineAlert(_ tag: ShortcodeTag, _ line: ScannedLine) -> Bool {
    guard let close = closing(tag) else { return false }
    report(tag)
    let isOneLine = close.upperBound <= line.end
    edits.replace(tag.range, with: alertHeader(tag.name, title: EmptyCollection()) + "\n> ".utf8)
    take(close)
    if isOneLine {
      scanInlines(from: tag.range.upperBound, in: line, staysInLine: true)
    } else {
      regions.append(QuotedRegion(end: lineStart(of: close.lowerBound) + 1, column: line.column, indent: 0))
    }
    endParagraph()
    return true
  }

  /// A shortcode, a Liquid tag or an attribute list within a line. What it says to readers stays.
  mutating func takeBraces(at start: Int, lineStart: Int, lineEnd: Int) -> Int? {
    guard start + 1 < lineEnd else { return nil }
    if bytes[start + 1] == Byte.colon { return takeInlineAttributes(at: start, lineStart: lineStart, lineEnd: lineEnd) }
    guard let tag = ShortcodeTag(at: start, of: bytes, to: lineEnd) else {
      guard bytes[start + 1] == Byte.openBrace,
        let end = bytes[start..<min(lineEnd, start + ShortcodeTag.longest)].firstIndex(of: Byte.closeBrace)
      else { return nil }
      let whole = start..<min(end + 2, lineEnd)
      // `[글]({{ site.baseurl }}/a.md)`: the site's own address is no part of where a link leads.
      if start > lineStart + 1, bytes[start - 1] == Byte.openParen, bytes[start - 2] == Byte.closeBracket {
        edits.remove(whole)
      } else if let words = words(ofField: bytes[start + 2..<end].trimmingBlanks()) {
        edits.replace(whole, with: words)
        return whole.upperBound
      }
      findings.add(NoteFindings.shortcode, at: whole, String(decoding: bytes[whole], as: UTF8.self))
      return end
    }
    guard !taken.contains(start) else { return tag.range.upperBound }
    report(tag)
    if tag.name.equals("comment"), !tag.isClosing, let close = closing(tag) {
      edits.remove(start..<close.upperBound)
      return close.upperBound
    }
    edits.replace(tag.range, with: tag.visibleText)
    return tag.range.upperBound
  }

  /// `![](a.png){: .center }`: attributes of what stands before them are left out.
  private mutating func takeInlineAttributes(at start: Int, lineStart: Int, lineEnd: Int) -> Int? {
    guard start > lineStart, ")]`*>_".utf8.contains(bytes[start - 1]),
      let end = bytes[start..<min(lineEnd, start + ShortcodeTag.longest)].firstIndex(of: Byte.closeBrace)
    else { return nil }
    edits.remove(start..<end + 1)
    return end + 1
  }

  /// Replaces a closing tag that its opening tag has found.
  private mutating func take(_ tag: Range<Int>, leaving text: String = "") {
    edits.replace(tag, with: text.utf8)
    taken.insert(tag.lowerBound)
  }

  private mutating func report(_ tag: ShortcodeTag) {
    findings.add(NoteFindings.shortcode, at: tag.range, String(decoding: bytes[tag.range], as: UTF8.self))
  }

  /// The tag that closes `tag`. A search in vain is not repeated.
  private mutating func closing(_ tag: ShortcodeTag) -> Range<Int>? {
    let key = "/" + String(decoding: tag.name, as: UTF8.self)
    guard !exhausted.contains(key), tag.arguments.last != Byte.slash else { return nil }
    if let known = closings[key], known.lowerBound >= tag.range.upperBound { return known }
    var offset = tag.range.upperBound
    while let brace = bytes[offset...].firstIndex(of: Byte.openBrace) {
      if let other = ShortcodeTag(at: brace, of: bytes, to: bytes.count), other.isClosing,
        other.name.elementsEqual(tag.name)
      {
        closings[key] = other.range
        return other.range
      }
      offset = brace + 1
    }
    exhausted.insert(key)
    return nil
  }

  func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > 0, !bytes[start - 1].isLineEnd { start -= 1 }
    return start
  }
}

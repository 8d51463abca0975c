internal import Diagnostics
internal import HTML

extension NoteWriter {
  mutating func enterContainer(_ node: CMarkNode, _ kind: CMarkKind) -> Bool {
    depth += 1
    guard depth <= note.limits.depth else {
      if depth == note.limits.depth + 1 {
        page.findings.add(NoteFindings.nestedTooDeep, at: page.place, "\(note.limits.depth)")
      }
      return true
    }
    page.newline()
    switch kind {
    case .list: enterList(node)
    case .item: beginBlock("li", "<li>")
    default:
      if case .alert(let index) = node.meaning {
        enterAlert(node, note.alerts[index])
      } else {
        beginBlock("blockquote", "<blockquote>\n")
      }
    }
    return true
  }

  mutating func leaveContainer(_ node: CMarkNode) {
    defer { depth -= 1 }
    guard depth <= note.limits.depth else { return }
    switch node.kind {
    case .list:
      page.newline()
      finish(node.isOrderedList ? "</ol>\n" : "</ul>\n")
    case .item:
      finish("</li>\n")
      page.endWords()
    default:
      page.newline()
      if case .alert(let index) = node.meaning {
        finish(note.alerts[index].isOpen == nil ? "</div>\n" : "</details>\n")
      } else {
        finish("</blockquote>\n")
      }
    }
  }

  private mutating func enterList(_ node: CMarkNode) {
    guard node.isOrderedList else {
      beginBlock("ul", isFull && node.holdsTasks ? "<ul class=\"tasks\">\n" : "<ul>\n")
      return
    }
    beginBlock("ol", "<ol")
    if node.listStart != 1 { page.html.append(contentsOf: " start=\"\(node.listStart)\"".utf8) }
    page.raw(isFull && node.holdsTasks ? " class=\"tasks\">\n" : ">\n")
  }

  private mutating func enterAlert(_ node: CMarkNode, _ alert: Alert) {
    if alert.kind == .tab { return enterTab(node, alert) }
    let tag: StaticString = alert.isOpen == nil ? "<div class=\"alert" : "<details class=\"alert"
    beginBlock(alert.isOpen == nil ? "div" : "details", tag)
    page.raw(alert.kind.tone)
    page.raw(alert.isOpen == true ? "\" open=\"\">\n" : "\">\n")
    if let first = node.firstChild, first.meaning == .alertTitle { return }
    page.raw(alert.isOpen == nil ? "<p>" : "<summary>")
    page.raw(alert.kind.title)
    page.raw(alert.isOpen == nil ? "</p>\n" : "</summary>\n")
  }

  /// A tab is open: on paper all of them stand, and who reads one can fold the others.
  private mutating func enterTab(_ node: CMarkNode, _ alert: Alert) {
    beginBlock("details", "<details class=\"tab\" open=\"\">\n")
    if let first = node.firstChild, first.meaning == .alertTitle { return }
    page.raw("<summary>")
    page.raw(alert.kind.title)
    page.raw("</summary>\n")
  }

  /// Whether a paragraph's text stands in its item without a paragraph around it.
  private func isTight(_ paragraph: CMarkNode) -> Bool {
    guard let item = paragraph.parent, item.kind == .item, let list = item.parent else { return false }
    return list.isTightList
  }

  mutating func enterParagraph(_ node: CMarkNode) {
    if isTight(node) {
      sanitizer.enter("li", isBlock: true, &page)
    } else {
      // GFM puts the box of a task before its paragraph.
      if !isFull, let box = node.firstChild, case .task(let isDone) = box.meaning {
        writeBox(isDone: isDone, isTight: false)
      } else {
        page.newline()
      }
      beginBlock("p", "<p>")
    }
  }

  mutating func leaveParagraph(_ node: CMarkNode) {
    if isTight(node) {
      // What raw HTML began among the task's words ends within them.
      if task == node {
        sanitizer.endWords(&page)
        page.raw("</span>")
        task = nil
      }
      _ = sanitizer.leave(&page)
      if node.next != nil { page.newline() }
    } else {
      if footnote?.lastBlock == node {
        sanitizer.endWords(&page)
        writeReturns()
      }
      finish("</p>\n")
    }
    page.endWords()
  }

  mutating func enterHeading(_ node: CMarkNode) {
    page.newline()
    sanitizer.enter(node.headingName, isBlock: true, &page)
    let start = page.html.count
    page.html.append(contentsOf: [Byte.less, UInt8(ascii: "h"), 0x30 + UInt8(node.headingLevel)])
    if case .heading(let index) = node.meaning {
      note.headings[index].html = start..<start
      note.headings[index].gaps = page.gaps.count..<page.gaps.count
      page.endWords()
      note.headings[index].wordsStart = page.words.count
      page.raw(" id=\"")
      page.html.appendHTML(attribute: note.headings[index].id.utf8)
      page.html.append(Byte.quote)
    }
    page.html.append(Byte.greater)
  }

  mutating func leaveHeading(_ node: CMarkNode) {
    sanitizer.endWords(&page)
    if case .heading(let index) = node.meaning, node.headingLevel > 1 {
      page.raw(" <a class=\"pl\" href=\"#")
      page.html.appendHTML(fragment: note.headings[index].id.utf8)
      page.raw("\" aria-label=\"이 제목의 링크\">#</a>")
    }
    if sanitizer.leave(&page) {
      page.html.append(contentsOf: [
        Byte.less, Byte.slash, UInt8(ascii: "h"), 0x30 + UInt8(node.headingLevel), Byte.greater,
      ])
    }
    page.html.append(Byte.newline)
    if case .heading(let index) = node.meaning {
      note.headings[index].html = note.headings[index].html.lowerBound..<page.html.count
      note.headings[index].gaps = note.headings[index].gaps.lowerBound..<page.gaps.count
    }
    page.endWords()
  }

  mutating func writeCode(_ node: CMarkNode) -> Bool {
    page.newline()
    sanitizer.endParagraph(&page)
    let fence = FenceReader.read(node, directive: directive, in: note)
    directive = nil
    if isFull { findHidden(in: fence) }
    if isFull, !fence.isClosed {
      let mark = String(
        decoding: note.source[fence.range].prefix { $0 == Byte.backtick || $0 == Byte.tilde }, as: UTF8.self)
      page.findings.add(
        NoteFindings.unclosedFence,
        at: fence.range.lowerBound..<max(fence.range.lowerBound, fence.infoRange.upperBound), mark)
    }
    page.gaps.append(MarkdownNote.Gap(offset: page.html.count, content: .fence(fences.count)))
    fences.append(fence)
    return false
  }

  mutating func writeHTMLBlock(_ node: CMarkNode) -> Bool {
    let html = node.literal
    if html.trimmingBlanks().elementsEqual(PreparedText.footnotePlace.utf8) { return false }
    page.newline()
    if isFull {
      if let said = Directive.attributes(in: html) { directive = said }
      page.current = nil
      writeHTML(html, isBlock: true)
      page.endWords()
    } else {
      writeFiltered(html)
    }
    page.newline()
    return false
  }
}

extension CMarkNode {
  /// Whether an item of the list is a task.
  fileprivate var holdsTasks: Bool {
    var item = firstChild
    while let node = item {
      if let box = node.firstChild?.firstChild, case .task = box.meaning { return true }
      item = node.next
    }
    return false
  }

  fileprivate var headingName: ElementName {
    switch headingLevel {
    case 1: "h1"
    case 2: "h2"
    case 3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }
}

extension AlertKind {
  /// The class that gives an alert its colour.
  fileprivate var tone: StaticString {
    switch self {
    case .tip, .success: " tip"
    case .warning, .question, .todo: " warn"
    case .caution, .failure, .danger, .bug: " bad"
    default: ""
    }
  }
}

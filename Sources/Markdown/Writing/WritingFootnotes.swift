internal import HTML

extension NoteWriter {
  /// Writes a reference: its number, linked to the footnote.
  mutating func writeReference(_ reference: FootnoteReference) {
    guard sanitizer.dropped == nil else { return }
    // A link within a link is none: the number alone.
    let isLinked = !isFull || !sanitizer.isOpen("a")
    guard isLinked else {
      page.raw("<sup id=\"fnref-")
      appendID(reference.footnote)
      if reference.occurrence > 1 { page.html.append(contentsOf: "-\(reference.occurrence)".utf8) }
      page.html.append(contentsOf: "\">\(reference.number)</sup>".utf8)
      return
    }
    page.raw("<sup class=\"footnote-ref\"><a href=\"#fn-")
    page.html.appendHTML(fragment: name(of: reference.footnote))
    page.raw("\" id=\"fnref-")
    appendID(reference.footnote)
    if reference.occurrence > 1 { page.html.append(contentsOf: "-\(reference.occurrence)".utf8) }
    page.raw(isFull ? "\" aria-label=\"각주 " : "\" data-footnote-ref>")
    if isFull { page.html.append(contentsOf: "\(reference.number)\">".utf8) }
    page.html.append(contentsOf: "\(reference.number)</a></sup>".utf8)
  }

  /// Writes the footnotes at the end of the note.
  mutating func writeFootnotes() {
    guard !note.footnoteOrder.isEmpty else { return }
    sanitizer.finish(&page)
    page.newline()
    page.raw(
      isFull
        ? "<section class=\"notes\" aria-label=\"각주\">\n<ol>\n" : "<section class=\"footnotes\" data-footnotes>\n<ol>\n"
    )
    for (order, (index, references)) in note.footnoteOrder.enumerated() {
      page.raw("<li id=\"fn-")
      appendID(index)
      page.raw("\">\n")
      sanitizer.enter("li", isBlock: true, &page)
      let quote = note.footnoteNodes[index]
      let last = quote.lastChild
      let endsInParagraph = last?.kind == .paragraph
      footnote = (index, order + 1, references, endsInParagraph ? last : nil)
      var block = quote.firstChild
      while let node = block {
        write(node)
        block = node.next
      }
      if !endsInParagraph { writeReturns() }
      footnote = nil
      page.newline()
      finish("</li>\n")
    }
    page.raw("</ol>\n</section>\n")
  }

  /// Writes the links from a footnote back to where it was referred to.
  mutating func writeReturns() {
    guard let footnote else { return }
    for occurrence in 1..<(min(footnote.references, note.limits.footnoteReturns) + 1) {
      if occurrence > 1 || footnote.lastBlock != nil { page.html.append(Byte.space) }
      page.raw("<a href=\"#fnref-")
      page.html.appendHTML(fragment: name(of: footnote.index))
      if occurrence > 1 { page.html.append(contentsOf: "-\(occurrence)".utf8) }
      if isFull {
        page.raw("\" aria-label=\"본문으로 돌아가기\">↩")
      } else {
        let number = footnote.number
        let suffix = occurrence > 1 ? "-\(occurrence)" : ""
        page.raw("\" class=\"footnote-backref\" data-footnote-backref data-footnote-backref-idx=\"")
        page.html.append(contentsOf: "\(number)\(suffix)\" aria-label=\"Back to reference \(number)\(suffix)\">↩".utf8)
      }
      if occurrence > 1 {
        page.html.append(contentsOf: "<sup\(isFull ? "" : " class=\"footnote-ref\"")>\(occurrence)</sup>".utf8)
      }
      page.raw("</a>")
    }
  }

  private func name(of footnote: Int) -> ArraySlice<UInt8> { note.source[note.text.footnotes[footnote].label] }

  /// GitHub percent-encodes a name in its id as in its address; podbook writes it as it is.
  private mutating func appendID(_ footnote: Int) {
    if isFull {
      page.html.appendHTML(attribute: name(of: footnote))
    } else {
      page.html.appendHTML(fragment: name(of: footnote))
    }
  }
}

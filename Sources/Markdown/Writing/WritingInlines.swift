internal import Diagnostics
internal import HTML
internal import Text

extension NoteWriter {
  mutating func writeCodeSpan(_ node: CMarkNode) {
    let code = clean(node.literal)
    let isClear = !isFull || HiddenCharacter.places(in: code).isEmpty
    page.raw("<code>")
    if isClear { page.write(node.literal) } else { page.write(code: code) }
    page.raw("</code>")
    if !isClear { findHidden(in: code) }
  }

  /// Reports what nobody sees in a code block.
  mutating func findHidden(in fence: Fence) {
    for hidden in HiddenCharacter.places(in: fence.content) {
      page.findings.add(NoteFindings.hiddenCharacter, at: fence.sourceRange(of: hidden.range), hidden.name)
    }
  }

  /// Reports what nobody sees in code among words.
  private mutating func findHidden(in code: [UInt8]) {
    let hidden = HiddenCharacter.places(in: code)
    guard let first = hidden.first else { return }
    let place = locator.find(Array(code[first.range]), in: note.text.bytes).map(note.text.sourceRuns) ?? page.place
    for character in hidden { page.findings.add(NoteFindings.hiddenCharacter, at: place, character.name) }
  }

  mutating func writeHTMLInline(_ node: CMarkNode) {
    guard isFull else { return writeFiltered(node.literal) }
    page.current = node
    let block = page.place
    if let tag = locator.find(clean(node.literal), in: note.text.bytes) { page.place = note.text.sourceRuns(of: tag) }
    defer { page.place = block }
    writeHTML(node.literal, isBlock: false)
  }

  /// Writes raw HTML as GFM leaves it.
  mutating func writeFiltered(_ html: CMarkText) {
    note.seam.removed(from: html).withUnsafeBufferPointer { TagFilter.append($0, to: &page.html) }
  }

  /// Writes what the sanitiser leaves of raw HTML.
  mutating func writeHTML(_ html: CMarkText, isBlock: Bool) {
    guard html.contains(0xF0) else { return sanitizer.write(html, isBlock: isBlock, &page) }
    let clean = note.seam.removed(from: html)
    clean.withUnsafeBufferPointer { sanitizer.write($0, isBlock: isBlock, &page) }
  }

  mutating func enterLink(_ node: CMarkNode) -> Bool {
    let url = clean(node.url)
    guard isFull else {
      sanitizer.enter("a", isBlock: false, &page)
      page.raw("<a href=\"")
      page.html.appendHTML(url: Address(asWritten: url))
      writeTitle(node)
      page.html.append(Byte.greater)
      return true
    }
    let range = place(of: url)
    let isLink = beginLink(Link(form: .markdown, destination: url, title: clean(node.title), range: range))
    if !isLink { unlinked.insert(node.pointer) }
    return true
  }

  mutating func leaveLink(_ node: CMarkNode) {
    if unlinked.remove(node.pointer) == nil { finish("</a>") }
  }

  /// Begins a link of the note's; `false` where its words stand without one: in raw HTML's link.
  private mutating func beginLink(_ link: Link) -> Bool {
    guard !sanitizer.isOpen("a") else { return false }
    sanitizer.enter("a", isBlock: false, &page)
    if Address(ofNote: link.destination) == nil {
      page.findings.add(NoteFindings.unsafeLink, at: link.range)
      page.raw("<a>")
    } else {
      page.link(link)
    }
    return true
  }

  private mutating func writeTitle(_ node: CMarkNode) {
    page.html.append(Byte.quote)
    let title = clean(node.title)
    if !title.isEmpty {
      page.raw(" title=\"")
      title.withUnsafeBufferPointer { page.html.appendHTML(text: $0, isAttribute: true) }
      page.html.append(Byte.quote)
    }
  }

  mutating func writeImage(_ node: CMarkNode) -> Bool {
    guard sanitizer.dropped == nil else { return false }
    let url = clean(node.url)
    let alternative = PlainText.of(node, seam: note.seam, withImages: true)
    guard isFull else {
      page.raw("<img src=\"")
      page.html.appendHTML(url: Address(asWritten: url))
      page.raw("\" alt=\"")
      alternative.withUnsafeBufferPointer { page.html.appendHTML(text: $0, isAttribute: true) }
      writeTitle(node)
      page.raw(" />")
      return false
    }
    let range = place(of: url)
    guard Address(sourceOfNote: url) != nil else {
      if !url.isEmpty { page.findings.add(NoteFindings.unsafeLink, at: range) }
      page.text(alternative)
      return false
    }
    page.image(
      Image(form: .markdown, destination: url, title: clean(node.title), alternative: alternative, range: range))
    return false
  }

  mutating func enterCustomInline(_ node: CMarkNode) -> Bool {
    switch node.meaning {
    case .strike: begin("del", "<del>")
    case .highlight: begin("mark", "<mark>")
    case .task(let isDone):
      let isTight = isTightTask(node)
      if isFull || isTight { writeBox(isDone: isDone, isTight: isTight) }
      if isFull, isTight { task = node.parent }
    case .reference(let index): writeReference(note.references[index])
    case .wiki(let index): writeWiki(note.wikiLinks[index])
    default: return true
    }
    return true
  }

  mutating func leaveCustomInline(_ node: CMarkNode) {
    switch node.meaning {
    case .strike: finish("</del>")
    case .highlight: finish("</mark>")
    default: return
    }
  }

  private func isTightTask(_ box: CMarkNode) -> Bool { box.parent?.parent?.parent?.isTightList ?? false }

  /// Writes the box of a task.
  mutating func writeBox(isDone: Bool, isTight: Bool) {
    page.raw("<input type=\"checkbox\" disabled=\"\"")
    if isDone { page.raw(" checked=\"\"") }
    if isFull { page.raw(isDone ? " aria-label=\"끝남\"" : " aria-label=\"남음\"") }
    page.raw(isFull && isTight ? " /><span>" : " /> ")
  }

  private mutating func writeWiki(_ link: WikiLink) {
    guard sanitizer.dropped == nil else { return }
    let range = place(of: link.target)
    guard link.isEmbedded else {
      let isLink = beginLink(Link(form: .wiki, destination: link.target, title: [], range: range))
      page.text(link.words ?? link.target)
      if isLink { finish("</a>") }
      return
    }
    let size = link.words.flatMap(PictureSize.init)
    let alternative = size == nil ? link.words ?? [] : []
    guard Address(sourceOfNote: link.target) != nil else {
      page.findings.add(NoteFindings.unsafeLink, at: range)
      return page.text(alternative)
    }
    var image = Image(form: .wiki, destination: link.target, title: [], alternative: alternative, range: range)
    (image.width, image.height) = (size?.width, size?.height)
    page.image(image)
  }

  /// The bytes of the note that name a destination; the block's where those cannot be found.
  private mutating func place(of destination: [UInt8]) -> Range<Int> {
    locator.find(destination, in: note.text.bytes).map(note.text.sourceRuns) ?? page.place
  }

  private func clean(_ text: CMarkText) -> [UInt8] {
    text.contains(0xF0) ? note.seam.removed(from: text) : Array(text)
  }
}

/// The size of an embedded picture, `300` or `300x200`.
private struct PictureSize {
  let width: Int
  let height: Int?

  init?(_ text: [UInt8]) {
    let parts = text.split(separator: UInt8(ascii: "x"), omittingEmptySubsequences: false).map {
      $0.count <= 5 ? Int(String(decoding: $0, as: UTF8.self)) : nil
    }
    guard parts.count <= 2, let width = parts[0], width > 0 else { return nil }
    self.width = width
    if parts.count == 2 {
      guard let height = parts[1], height > 0 else { return nil }
      self.height = height
    } else {
      height = nil
    }
  }
}

/// What becomes of raw HTML, in the order of the page.
package protocol MarkupSink {
  /// A tag that may be written.
  mutating func start(_ tag: SafeTag)
  /// The end of an element that was begun.
  mutating func end(_ name: ElementName)
  /// Text, decoded, still to be escaped.
  mutating func text(_ text: some RandomAccessCollection<UInt8>)
  /// Something that was changed or left out.
  mutating func found(_ problem: MarkupProblem, in tag: some Collection<UInt8>)
  /// Whether an end tag of the element follows the piece of HTML that is being read.
  func isEndedLater(_ name: ElementName) -> Bool
}

/// What the sanitiser has to say of a tag.
package enum MarkupProblem: Sendable {
  /// No element of HTML has this name: a placeholder, shown as text.
  case placeholder
  /// The tag was left out, its content was not.
  case removedTag
  /// The element was left out with its content.
  case removedContent
  /// The address leads to something that is not only shown.
  case unsafeLink
  /// A film or a sound on the web: a link to it stands in its place.
  case remoteMedia
}

/// Lets allowed HTML through and makes it well-formed, as one state machine over a whole note.
///
/// It knows every element that is open: those of the note's Markdown, which the writer announces, and those of raw
/// HTML. What raw HTML opens within an element of Markdown ends with it; end tags that match nothing are left out;
/// blocks never stand in paragraphs, nor links in links.
package struct Sanitizer: Sendable {
  var stack: [OpenElement] = []
  /// The element whose content is being left out.
  package private(set) var dropped: ElementName?

  /// An element that is open.
  struct OpenElement: Sendable {
    let name: ElementName
    let category: HTMLElement.Category
    let isRaw: Bool
    /// Whether its end has been written already, because a block began in it.
    var hasEnded = false
  }

  /// A sanitiser for one note.
  package init() {}

  /// Announces an element of Markdown, before its start tag is written. `ends` are to be written first.
  package mutating func enter(_ name: ElementName, isBlock: Bool, _ sink: inout some MarkupSink) {
    if isBlock { endParagraph(&sink) }
    let category: HTMLElement.Category = isBlock ? HTMLElement.named(name)?.category ?? .block : .inline
    stack.append(OpenElement(name: name, category: category, isRaw: false))
  }

  /// Ends what raw HTML left open in the element of Markdown that was entered last.
  /// Answers whether the element's own end tag is still to be written.
  package mutating func leave(_ sink: inout some MarkupSink) -> Bool {
    guard let index = stack.lastIndex(where: { !$0.isRaw }) else { return false }
    dropped = nil
    if stack[index].hasEnded {
      // A block of raw HTML began in the paragraph: it stays open, what stands among words does not.
      while let last = stack.last, last.isRaw, last.category == .inline { pop(&sink) }
      stack.remove(at: index)
      return false
    }
    while stack.count > index + 1 { pop(&sink) }
    stack.removeLast()
    return true
  }

  /// Ends what raw HTML left open among the words of the element of Markdown that was entered last, so that the
  /// program's own markup may follow them.
  package mutating func endWords(_ sink: inout some MarkupSink) {
    while let last = stack.last, last.isRaw { pop(&sink) }
  }

  /// Ends what raw HTML left open at the end of the note.
  package mutating func finish(_ sink: inout some MarkupSink) {
    while !stack.isEmpty { pop(&sink) }
  }

  /// Writes a piece of raw HTML: a block of it, or one tag within a paragraph.
  package mutating func write(_ html: UnsafeBufferPointer<UInt8>, isBlock: Bool, _ sink: inout some MarkupSink) {
    var tokens = HTMLTokenizer(html)
    while let token = tokens.next() {
      switch token {
      case .hidden: continue
      case .text(let range):
        if dropped == nil { sink.text(Entities.decoded(html[range])) }
      case .end(let name, let range):
        end(ElementName(html[name]), html[range], &sink)
      case .start(let tag):
        start(tag, of: html, isBlock: isBlock, &tokens, &sink)
      }
    }
    if isBlock { dropped = nil }
  }

  private mutating func start(
    _ tag: HTMLTag, of html: UnsafeBufferPointer<UInt8>, isBlock: Bool, _ tokens: inout HTMLTokenizer,
    _ sink: inout some MarkupSink
  ) {
    guard dropped == nil else { return }
    guard let name = ElementName(html[tag.name]), let element = HTMLElement.named(name) else {
      sink.found(.placeholder, in: html[tag.range])
      return sink.text(Entities.decoded(html[tag.range]))
    }
    switch element.treatment {
    case .drop:
      drop(name, tag, of: html, isBlock: isBlock, &tokens, &sink)
    case .unwrap:
      if name == "source", link(to: tag, of: html, &sink) { return }
      let isPlaceholder =
        tag.attributes.isEmpty && element.category != .void && !tokens.isEndAhead(of: name) && !sink.isEndedLater(name)
      sink.found(isPlaceholder ? .placeholder : .removedTag, in: html[tag.range])
      if isPlaceholder { sink.text(html[tag.range]) }
    case .keep:
      open(element, tag, of: html, &sink)
    }
  }

  private mutating func drop(
    _ name: ElementName, _ tag: HTMLTag, of html: UnsafeBufferPointer<UInt8>, isBlock: Bool,
    _ tokens: inout HTMLTokenizer, _ sink: inout some MarkupSink
  ) {
    if tokens.skip(pastEndOf: name) {
      sink.found(.removedContent, in: html[tag.range])
    } else if isBlock || sink.isEndedLater(name) {
      sink.found(.removedContent, in: html[tag.range])
      dropped = name
    } else {
      sink.found(.placeholder, in: html[tag.range])
      sink.text(html[tag.range])
      return
    }
    // What a frame would have shown is a link away.
    if name == "iframe" { _ = link(to: tag, of: html, &sink) }
  }

  private mutating func open(
    _ element: HTMLElement, _ tag: HTMLTag, of html: UnsafeBufferPointer<UInt8>, _ sink: inout some MarkupSink
  ) {
    let isShown = element.name == "img" || element.name == "audio" || element.name == "video"
    var address: Address?
    if let name = HTMLElement.addressAttribute(of: element.name), let given = tag.value(of: name) {
      address = isShown ? Address(sourceOfNote: given) : Address(ofNote: given)
      if address == nil, !given.isEmpty { sink.found(.unsafeLink, in: html[tag.range]) }
    }
    if isShown {
      guard let address else { return }
      if element.name != "img", address.isRemote {
        sink.found(.remoteMedia, in: html[tag.range])
        return link(to: address, &sink)
      }
    }
    guard makeRoom(for: element, &sink) else { return }
    let attributes = AttributeFilter.filtered(tag.attributes, of: element.name)
    let isVoid = element.category == .void || element.category == .rule
    sink.start(SafeTag(name: element.name, attributes: attributes, address: address, isVoid: isVoid))
    if !isVoid { stack.append(OpenElement(name: element.name, category: element.category, isRaw: true)) }
  }

  /// Writes a link to what a tag would have shown; `false` where it names nothing.
  private mutating func link(
    to tag: HTMLTag, of html: UnsafeBufferPointer<UInt8>, _ sink: inout some MarkupSink
  ) -> Bool {
    guard let source = tag.value(of: "src"), !source.isEmpty else { return false }
    guard let address = Address(sourceOfNote: source) else {
      sink.found(.unsafeLink, in: html[tag.range])
      return true
    }
    sink.found(address.isRemote ? .remoteMedia : .removedTag, in: html[tag.range])
    link(to: address, &sink)
    return true
  }

  private func link(to address: Address, _ sink: inout some MarkupSink) {
    guard !isOpen("a") else { return sink.text(address.bytes) }
    sink.start(SafeTag(name: "a", attributes: [], address: address, isVoid: false))
    sink.text(address.bytes)
    sink.end("a")
  }

  private mutating func end(
    _ name: ElementName?, _ tag: Slice<UnsafeBufferPointer<UInt8>>, _ sink: inout some MarkupSink
  ) {
    if let dropped {
      if name == dropped { self.dropped = nil }
      return
    }
    guard let name, let element = HTMLElement.named(name) else {
      sink.found(.placeholder, in: tag)
      return sink.text(tag)
    }
    if name == "br" { return sink.start(SafeTag(name: name, attributes: [], isVoid: true)) }
    for index in stack.indices.reversed() {
      if stack[index].isRaw, stack[index].name == element.name {
        while stack.count > index { pop(&sink) }
        return
      }
      if !stack[index].isRaw, !stack[index].hasEnded { return }
    }
  }

  mutating func pop(_ sink: inout some MarkupSink) {
    let last = stack.removeLast()
    if !last.hasEnded { sink.end(last.name) }
  }
}

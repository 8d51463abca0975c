internal import Diagnostics
internal import HTML
internal import Text

/// The HTML of a note as it grows, with its gaps, and the words of the note beside it.
struct Page: MarkupSink {
  var html: [UInt8] = []
  var gaps: [MarkdownNote.Gap] = []
  var links: [Link] = []
  var images: [Image] = []
  var words: [UInt8] = []
  /// The ids of raw HTML that are written.
  var anchors: [[UInt8]] = []
  var findings: Findings
  let seam: Seam
  /// The stretch of the note that is being written: a block, or the tag of raw HTML in it.
  var place = 0..<0
  /// The inline of raw HTML that is being written: what follows it may end what it begins.
  var current: CMarkNode?
  /// The ids that are taken.
  var ids: HeadingIDs

  init(seam: Seam, ids: HeadingIDs, findings: Findings, capacity: Int) {
    self.seam = seam
    self.ids = ids
    self.findings = findings
    html.reserveCapacity(capacity)
    words.reserveCapacity(capacity / 2)
  }

  /// Appends markup.
  mutating func raw(_ markup: StaticString) { html.append(markup) }

  /// Begins a new line, unless one has just begun.
  mutating func newline() {
    if let last = html.last, last != Byte.newline { html.append(Byte.newline) }
  }

  /// Ends the words of a block.
  mutating func endWords() {
    if let last = words.last, last != Byte.newline { words.append(Byte.newline) }
  }

  /// Appends text, escaped and without seams, and takes it into the words.
  mutating func write(_ text: CMarkText) {
    var start = 0
    var offset = 0
    while offset < text.count {
      let length = seam.length(at: offset, of: text)
      if length > 0 {
        append(text[start..<offset])
        offset += length
        start = offset
      } else {
        offset += 1
      }
    }
    append(text[start..<offset])
  }

  private mutating func append(_ text: Slice<CMarkText>) {
    let text = UnsafeBufferPointer(rebasing: text)
    html.appendHTML(text: text, isAttribute: true)
    words.append(contentsOf: text)
  }

  /// Appends code, escaped and without seams; characters that nobody sees are shown by their names.
  mutating func write(code: [UInt8]) {
    html.appendHTML(code: code[...])
    words.append(contentsOf: code)
  }

  /// Appends text of the program's own, which is no part of the note's words.
  mutating func write(_ text: String) { html.appendHTML(text: text.utf8) }

  // What the sanitiser lets through.

  mutating func start(_ tag: SafeTag) {
    var tag = tag
    if let id = tag.value(of: "id") {
      if ids.take(id) { anchors.append(id) } else { tag.attributes.removeAll { $0.name == "id" } }
    }
    switch tag.name {
    case "a" where tag.address != nil, "audio", "video":
      link(
        Link(
          form: .html, destination: tag.address?.bytes ?? [], title: tag.value(of: "title") ?? [], range: place,
          id: tag.value(of: "id") ?? [], medium: tag.name == "a" ? nil : tag))
    case "img":
      guard let source = tag.address else { return }
      image(
        Image(
          form: .html, destination: source.bytes, title: tag.value(of: "title") ?? [],
          alternative: tag.value(of: "alt") ?? [],
          width: tag.value(of: "width").flatMap(Self.number), height: tag.value(of: "height").flatMap(Self.number),
          id: tag.value(of: "id") ?? [], style: Self.style(of: tag), range: place))
    default:
      tag.append(to: &html)
      if tag.isVoid { words.append(Byte.space) }
    }
  }

  mutating func end(_ name: ElementName) {
    html.append(contentsOf: "</".utf8)
    name.append(to: &html)
    html.append(Byte.greater)
  }

  mutating func text(_ text: some RandomAccessCollection<UInt8>) {
    let clean = text.contains(0xF0) ? Array(text).withUnsafeBufferPointer { seam.removed(from: $0) } : Array(text)
    html.appendHTML(text: clean)
    words.append(contentsOf: clean)
  }

  mutating func found(_ problem: MarkupProblem, in tag: some Collection<UInt8>) {
    let text = String(decoding: tag.prefix(60), as: UTF8.self)
    switch problem {
    case .placeholder: findings.add(NoteFindings.placeholderTag, at: place, text)
    case .removedTag: findings.add(NoteFindings.removedTag, at: place, text)
    case .removedContent: findings.add(NoteFindings.removedContent, at: place, text)
    case .unsafeLink: findings.add(NoteFindings.unsafeLink, at: place)
    case .remoteMedia: findings.add(NoteFindings.remoteMedia, at: place, text)
    }
  }

  func isEndedLater(_ name: ElementName) -> Bool {
    var node = current?.next
    for _ in 0..<64 {
      guard let sibling = node else { return false }
      if sibling.kind == .htmlInline {
        let tag = sibling.literal
        if tag.count > 3, tag[1] == Byte.slash, ElementName(tag[2..<tag.count - 1].prefix { !$0.isSpace }) == name {
          return true
        }
      }
      node = sibling.next
    }
    return false
  }

  /// Leaves a gap for a link's start tag.
  mutating func link(_ link: Link) {
    gaps.append(MarkdownNote.Gap(offset: html.count, content: .link(links.count)))
    links.append(link)
  }

  /// Leaves a gap for an image.
  mutating func image(_ image: Image) {
    gaps.append(MarkdownNote.Gap(offset: html.count, content: .image(images.count)))
    images.append(image)
    words.append(contentsOf: image.alternative)
  }

  /// The style of an image; a width in hundredths of the line is one.
  private static func style(of tag: SafeTag) -> [UInt8] {
    let style = tag.value(of: "style") ?? []
    guard style.isEmpty, let width = tag.value(of: "width"), width.last == UInt8(ascii: "%") else { return style }
    return "width:".utf8 + width
  }

  private static func number(_ text: [UInt8]) -> Int? { Int(String(decoding: text, as: UTF8.self)) }
}

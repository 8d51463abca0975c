internal import Diagrams
internal import Text

/// Makes a drawable text of a label: line breaks, emphasis, references; tags and icons drop out, their text stays.
struct LabelReader {
  private let bytes: [UInt8]
  private let isMarkdown: Bool
  private var offset = 0
  private var lines: [[TextRun]] = [[]]
  private var run: [UInt8] = []
  private var style: TextStyle = []
  /// The styles of the open tags, inner ones last.
  private var open: [(name: String, style: TextStyle)] = []

  /// The text of a label. In one that is markdown, `**` and `_` emphasise.
  static func label(_ text: String, isMarkdown: Bool = false) -> TextLabel {
    var reader = LabelReader(text, isMarkdown)
    reader.read()
    return TextLabel(lines: reader.lines)
  }

  /// The text of a label on one line, without looks.
  static func plain(_ text: String) -> String { label(text).plain }

  private init(_ text: String, _ isMarkdown: Bool) {
    bytes = Array(text.utf8)
    self.isMarkdown = isMarkdown
  }

  private mutating func read() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x0A: breakLine(1)
      case UInt8(ascii: "\\") where bytes.byte(at: offset + 1) == UInt8(ascii: "n") && breaksHere: breakLine(2)
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "&"): reference(until: UInt8(ascii: ";"), hasHash: true)
      case CleanText.entityStart: reference(until: CleanText.entityEnd, hasHash: false)
      // Bold is meant wherever it is written; a single star only where the text says that it is markdown.
      case UInt8(ascii: "*") where isMarkdown || bytes.byte(at: offset + 1) == UInt8(ascii: "*"):
        emphasis(UInt8(ascii: "*"))
      case UInt8(ascii: "_") where isMarkdown && isAtWordEdge: emphasis(UInt8(ascii: "_"))
      case UInt8(ascii: "`") where style.contains(.monospace) || closes(UInt8(ascii: "`"), false, from: offset + 1):
        toggle(.monospace, 1)
      case UInt8(ascii: "f"), UInt8(ascii: "m"):
        if !icon() { append(bytes[offset]) }
      case let byte where byte.isSpace:
        if run.last != 0x20, !run.isEmpty || !(lines.last ?? []).isEmpty { run.append(0x20) }
        offset += 1
      case let byte: append(byte)
      }
    }
    endLine()
    while lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
    while lines.count > 1, lines.first?.isEmpty == true { lines.removeFirst() }
  }

  private mutating func append(_ byte: UInt8) {
    run.append(byte)
    offset += 1
  }

  /// Whether `\n` is a line break and not the middle of a path: `C:\new`.
  private var breaksHere: Bool { offset == 0 || bytes[offset - 1] != 0x3A }

  private mutating func endRun() {
    guard !run.isEmpty else { return }
    lines[lines.count - 1].append(TextRun(String(decoding: run, as: UTF8.self), style))
    run = []
  }

  private mutating func endLine() {
    while run.last == 0x20 { run.removeLast() }
    endRun()
    if let last = lines.last?.last, last.text.utf8.last == 0x20 {
      let text = Array(last.text.utf8)
      let trimmed = text.trimmedText(0..<text.count)
      lines[lines.count - 1].removeLast()
      let kept = String(decoding: text.prefix { $0 == 0x20 }, as: UTF8.self) + trimmed
      if !trimmed.isEmpty { lines[lines.count - 1].append(TextRun(kept, last.style)) }
    }
  }

  private mutating func breakLine(_ length: Int) {
    endLine()
    lines.append([])
    offset += length
  }

  private mutating func set(_ new: TextStyle) {
    guard new != style else { return }
    endRun()
    style = new
  }

  private mutating func toggle(_ part: TextStyle, _ length: Int) {
    set(style.symmetricDifference(part))
    offset += length
  }

  private mutating func emphasis(_ sign: UInt8) {
    let isDouble = bytes.byte(at: offset + 1) == sign
    let part: TextStyle = isDouble ? .bold : .italic
    let length = isDouble ? 2 : 1
    // A sign that nothing closes, or that spaces surround, is itself.
    if !style.contains(part), !closes(sign, isDouble, from: offset + length) { return append(sign) }
    toggle(part, length)
  }

  private func closes(_ sign: UInt8, _ isDouble: Bool, from start: Int) -> Bool {
    guard start < bytes.count, !bytes[start].isSpace else { return false }
    var place = start
    while place < bytes.count {
      if bytes[place] == sign, !isDouble || bytes.byte(at: place + 1) == sign { return true }
      place += 1
    }
    return false
  }

  private var isAtWordEdge: Bool {
    let before = offset > 0 ? bytes[offset - 1] : 0x20
    let after = bytes.byte(at: offset + 1)
    return !(before.isWord && before != 0x5F) || !(after.isWord && after != 0x5F)
  }

  private mutating func reference(until end: UInt8, hasHash: Bool) {
    var start = offset + 1
    if hasHash, bytes.byte(at: start) == UInt8(ascii: "#") { start += 1 }
    var close = start
    while close < bytes.count, close - start < 12, bytes[close].isWord { close += 1 }
    if bytes.byte(at: close) == end, let scalar = Entities.scalar(bytes[start..<close]) {
      run.append(scalar: scalar)
      offset = close + 1
    } else {
      append(bytes[offset] == CleanText.entityStart ? UInt8(ascii: "#") : bytes[offset])
      if !hasHash, bytes.byte(at: close) == end {
        run += bytes[start..<close]
        run.append(UInt8(ascii: ";"))
        offset = close + 1
      }
    }
  }

  /// `fa:fa-camera` and its kin: pictures of a font that is not here. The text beside them stays.
  private mutating func icon() -> Bool {
    guard offset == 0 || !bytes[offset - 1].isWord else { return false }
    for name in ["fa:fa-", "fab:fa-", "fas:fa-", "far:fa-", "fal:fa-", "fad:fa-", "fak:fa-", "mdi:mdi-"]
      as [StaticString]
    where bytes.has(name, at: offset) {
      offset += name.utf8CodeUnitCount
      while offset < bytes.count, bytes[offset].isWord || bytes[offset] == 0x2D { offset += 1 }
      if run.isEmpty, lines.last?.isEmpty == true { offset = bytes.skippingBlanks(from: offset) }
      return true
    }
    return false
  }
}

/// Tags in labels.
extension LabelReader {
  private static let looks: [String: TextStyle] = [
    "b": .bold, "strong": .bold, "i": .italic, "em": .italic, "u": .underlined, "ins": .underlined, "s": .struck,
    "del": .struck, "strike": .struck, "code": .monospace, "kbd": .monospace, "tt": .monospace, "samp": .monospace,
    "small": .small, "sub": .small, "sup": .small,
  ]
  /// The most bytes of a tag; what is longer is text, so that reading stays linear.
  private static let longestTag = 2_000
  /// Tags that begin and end a line.
  private static let blocks: Set<String> = [
    "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "tr", "table", "pre", "center",
  ]
  private static let others: Set<String> = [
    "span", "font", "a", "img", "td", "th", "tbody", "thead", "mark", "big", "abbr", "label", "style", "script",
    "iframe", "object", "svg", "input", "button", "foreignobject", "var", "q", "cite",
  ]

  /// A tag, if it is one of HTML's; `<pod-name>` is text.
  private mutating func tag() {
    var place = offset + 1
    let isEnd = bytes.byte(at: place) == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let start = place
    while place < bytes.count, place - start < 16, bytes[place].isLetter || bytes[place].isDigit { place += 1 }
    let name = String(decoding: bytes[start..<place].map(\.lowercased), as: UTF8.self)
    let next = bytes.byte(at: place)
    guard !name.isEmpty, next == 0x3E || next == 0x2F || next.isSpace,
      let close = bytes[place..<min(place + Self.longestTag, bytes.count)].firstIndex(of: 0x3E)
    else { return append(0x3C) }
    if name == "br" { return breakLine(close + 1 - offset) }
    if let look = Self.looks[name] {
      if isEnd {
        if let last = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(last...) }
      } else if open.count < 32 {
        open.append((name, look))
      }
      set(open.reduce([]) { $0.union($1.style) })
    } else if Self.blocks.contains(name) {
      if !run.isEmpty || lines.last?.isEmpty == false { breakLine(0) }
    } else if !Self.others.contains(name) {
      return append(0x3C)
    }
    offset = close + 1
  }
}

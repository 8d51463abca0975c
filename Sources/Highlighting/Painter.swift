internal import HTML

/// What a lexer can say of a stretch of code.
enum Paint {
  case plain, key, comment, string, constant, added, removed, prompt, command, output

  fileprivate var tags: (open: StaticString, close: StaticString)? {
    switch self {
    case .plain: nil
    case .key: ("<b>", "</b>")
    case .comment: ("<i>", "</i>")
    case .string: ("<bdi>", "</bdi>")
    case .constant: ("<var>", "</var>")
    case .added: ("<ins>", "</ins>")
    case .removed: ("<del>", "</del>")
    case .prompt: ("<span class=\"p\">", "</span>")
    case .command: ("<kbd>", "</kbd>")
    case .output: ("<samp>", "</samp>")
    }
  }
}

/// The code on one side, its HTML on the other: a lexer moves `position` on and says how what it passed is painted.
struct Painter {
  /// The code.
  let code: ArraySlice<UInt8>
  /// What has been written so far.
  private(set) var html: [UInt8]
  /// The first byte that the lexer has not passed yet.
  var position: Int
  /// The first byte that is not painted yet.
  private var painted: Int
  private var enclosing: Paint = .plain

  init(code: ArraySlice<UInt8>, html: [UInt8]) {
    self.code = code
    self.html = html
    position = code.startIndex
    painted = code.startIndex
    self.html.reserveCapacity(html.count + code.count * 2)
  }

  /// Whether the lexer has passed everything.
  var isAtEnd: Bool { position >= code.endIndex }

  /// The byte at the position; 0 at the end.
  var byte: UInt8 { peek(0) }

  /// The byte that stands `distance` after the position; 0 where there is none.
  func peek(_ distance: Int) -> UInt8 {
    let index = position + distance
    return code.indices.contains(index) ? code[index] : 0
  }

  /// Whether the code goes on with `text`.
  func isAt(_ text: StaticString) -> Bool {
    guard text.utf8CodeUnitCount <= code.endIndex - position else { return false }
    for index in 0..<text.utf8CodeUnitCount where code[position + index] != text.utf8Start[index] { return false }
    return true
  }

  /// Passes bytes while they satisfy `condition`.
  mutating func skip(while condition: (UInt8) -> Bool) {
    while position < code.endIndex, condition(code[position]) { position += 1 }
  }

  /// Passes the rest of the line, its line feed aside.
  mutating func skipLine() { skip { $0 != 0x0A } }

  /// Passes a line feed.
  mutating func skipLineFeed() { if byte == 0x0A { position += 1 } }

  /// Passes text up to and with its closing quote. A backslash escapes where `escapes` says so; a string that may
  /// not span lines ends with its line.
  mutating func skipQuoted(_ quote: UInt8, escapes: Bool = true, spansLines: Bool = false) {
    position += 1
    while position < code.endIndex {
      let byte = code[position]
      if byte == 0x0A, !spansLines { return }
      position += 1
      if byte == quote { return }
      if byte == UInt8(ascii: "\\"), escapes, position < code.endIndex, code[position] != 0x0A { position += 1 }
    }
  }

  /// Passes everything up to and with `end`, or all that is left.
  mutating func skip(past end: StaticString) {
    while !isAtEnd {
      if isAt(end) {
        position += end.utf8CodeUnitCount
        return
      }
      position += 1
    }
  }

  /// Paints what was passed since the last time.
  mutating func paint(_ paint: Paint) {
    position = min(position, code.endIndex)
    write(code[painted..<position], paint)
    painted = position
  }

  /// Paints what `body` passes with `outer` around the colours that it gives.
  mutating func paint(inside outer: Paint, _ body: (inout Painter) -> Void) {
    if let tags = outer.tags { html.append(tags.open) }
    enclosing = outer
    body(&self)
    paint(.plain)
    enclosing = .plain
    if let tags = outer.tags { html.append(tags.close) }
  }

  /// Leaves everything that is not painted yet plain.
  mutating func paintRest() {
    position = code.endIndex
    paint(.plain)
  }

  private mutating func write(_ bytes: ArraySlice<UInt8>, _ paint: Paint) {
    guard !bytes.isEmpty else { return }
    guard paint.tags != nil || enclosing.tags != nil else { return html.appendHTML(code: bytes) }
    var rest = bytes
    while true {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      writeWithinLine(rest[..<end], paint)
      guard end < rest.endIndex else { return }
      if let tags = enclosing.tags { html.append(tags.close) }
      html.append(0x0A)
      if let tags = enclosing.tags { html.append(tags.open) }
      rest = rest[(end + 1)...]
    }
  }

  private mutating func writeWithinLine(_ bytes: ArraySlice<UInt8>, _ paint: Paint) {
    guard !bytes.isEmpty else { return }
    guard let tags = paint.tags else { return html.appendHTML(code: bytes) }
    html.append(tags.open)
    html.appendHTML(code: bytes)
    html.append(tags.close)
  }
}

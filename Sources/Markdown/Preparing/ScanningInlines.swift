internal import Diagnostics
internal import Text

extension NoteScanner {
  /// Reads the text of a line, and goes on into further lines where a comment or private text does.
  mutating func scanInlines(from start: Int, in line: ScannedLine, staysInLine: Bool = false) {
    var offset = start
    var end = line.end
    let edge = start
    while offset < end {
      let byte = bytes[offset]
      switch byte {
      case Byte.star:
        let run = ByteRun(at: offset, of: bytes, to: end).range
        if offset < addressEnd {
          offset += 1
          continue
        }
        if dialect == .podbook, let seat = EmphasisSeams.seam(around: run, of: bytes, in: edge..<end) {
          edits.insert(seam.besideRun, at: seat)
        }
        offset = run.upperBound
      case Byte.underscore:
        let run = ByteRun(at: offset, of: bytes, to: end).range
        if dialect == .podbook, offset >= addressEnd {
          for seat in EmphasisSeams.seams(aroundUnderscores: run, of: bytes, in: edge..<end) {
            edits.insert(seam.besideRun, at: seat)
          }
        }
        offset = run.upperBound
      case Byte.backslash:
        if offset + 1 < end, Self.meansMoreToUs(bytes[offset + 1]) { edits.insert(seam.bytes, at: offset + 2) }
        // No backslash takes its meaning from `%%`.
        let isPercent = marks != nil && offset + 1 < end && bytes[offset + 1] == Byte.percent
        offset = min(offset + (isPercent ? 1 : 2), end)
      case Byte.colon:
        if offset + 2 < end, bytes[offset + 1] == Byte.slash, bytes[offset + 2] == Byte.slash {
          escapeAddress(at: offset, in: edge..<end)
        }
        offset += 1
      case UInt8(ascii: "w"):
        if offset + 4 < end, bytes[offset + 1] == byte, bytes[offset + 3] == Byte.dot {
          escapeAddress(at: offset, in: edge..<end)
        }
        offset += 1
      case Byte.ampersand:
        offset = afterReference(at: offset, to: end)
      case Byte.backtick:
        offset = afterCode(at: offset, lineEnd: end)
      case Byte.closeBracket where dialect == .podbook:
        if offset + 1 < end, bytes[offset + 1] == Byte.openParen { encloseDestination(at: offset + 2, to: end) }
        offset += 1
      case Byte.bang:
        if offset + 1 < end, bytes[offset + 1] == Byte.openBracket { guardImage(at: offset) }
        offset += 1
      case Byte.less where dialect == .podbook, Byte.percent where dialect == .podbook,
        Byte.openBrace where dialect == .podbook:
        offset = takeHidden(at: offset, lineStart: edge, lineEnd: end, staysInLine: staysInLine) ?? offset + 1
      case 0xCC, 0xCD, 0xE1:
        offset = dialect == .podbook ? composed(at: offset, from: edge, to: end) : offset + 1
      default:
        offset += 1
      }
      if offset > end, !staysInLine, end < bytes.count {
        // A code span or what was taken out ends in a later line: go on behind it.
        let rest = ScannedLine(at: offset, of: bytes)
        (end, position) = (rest.end, max(position, rest.next))
      }
    }
  }

  /// Whether a character that cmark takes for text may be more to podbook. cmark forgets that it was escaped; a seam
  /// behind it remembers.
  private static func meansMoreToUs(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.tilde, Byte.equals, Byte.openBracket, Byte.closeBracket, Byte.colon, Byte.at: true
    default: false
    }
  }

  /// Emphasis does not begin or end within a bare address: `https://a.b/*c*` is all of it the address.
  private mutating func escapeAddress(at offset: Int, in line: Range<Int>) {
    let autolinks = Autolinks(
      bytes: bytes, bounds: line, beforeByte: nil, escapes: EscapedStretches(), keepsParticles: true)
    let found =
      bytes[offset] == Byte.colon
      ? autolinks.url(at: offset, notBefore: max(line.lowerBound, addressEnd))
      : autolinks.www(at: offset, notBefore: max(line.lowerBound, addressEnd))
    guard let address = found?.0, isBare(address.lowerBound, in: line) else { return }
    addressEnd = address.upperBound
    for offset in address where bytes[offset] == Byte.star || bytes[offset] == Byte.underscore {
      let isWithinWord =
        bytes[offset] == Byte.underscore && bytes[offset - 1].isAlphanumeric && offset + 1 < address.upperBound
        && bytes[offset + 1].isAlphanumeric
      if !isWithinWord { edits.insert(seam.escape, at: offset) }
    }
  }

  /// Whether an address stands in the text, and not in markup that is made for addresses.
  private func isBare(_ start: Int, in line: Range<Int>) -> Bool {
    guard start > line.lowerBound else { return true }
    switch bytes[start - 1] {
    case Byte.less, Byte.quote, Byte.apostrophe, Byte.equals: return false
    case Byte.openParen: return start - 1 == line.lowerBound || bytes[start - 2] != Byte.closeBracket
    case Byte.space, Byte.tab:
      let before = bytes[line.lowerBound..<start].trimmingBlanks()
      return !(before.last == Byte.colon && before.dropLast().last == Byte.closeBracket)
    default: return true
    }
  }

  /// The end of a character reference, `&amp;`, which gets a seam too.
  private mutating func afterReference(at start: Int, to end: Int) -> Int {
    var offset = start + 1
    while offset < end, offset - start < 32, bytes[offset].isAlphanumeric || bytes[offset] == Byte.hash { offset += 1 }
    guard offset < end, offset > start + 1, bytes[offset] == Byte.semicolon else { return start + 1 }
    edits.insert(seam.bytes, at: offset + 1)
    return offset + 1
  }

  /// What is written in angle brackets or in braces: where it ends, if it is more than text.
  private mutating func takeHidden(at offset: Int, lineStart: Int, lineEnd: Int, staysInLine: Bool) -> Int? {
    if marks != nil { return noteMark(at: offset, lineStart: lineStart, lineEnd: lineEnd) }
    switch bytes[offset] {
    case Byte.less:
      if let end = takeComponent(at: offset, to: staysInLine ? lineEnd : bytes.count) { return end }
      return takeComment(at: offset, lineStart: lineStart, lineEnd: lineEnd, staysInLine: staysInLine)
    case Byte.percent: return nil
    default: return takeBraces(at: offset, lineStart: lineStart, lineEnd: lineEnd)
    }
  }

  /// The end of the code span that begins at `start`; the end of its backticks where none closes it.
  private mutating func afterCode(at start: Int, lineEnd: Int) -> Int {
    let run = ByteRun(at: start, of: bytes, to: lineEnd)
    guard run.count <= 80, start >= unclosedCode[run.count, default: 0] else { return run.range.upperBound }
    var offset = run.range.upperBound
    var lineIsBlank = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == Byte.backtick {
        let other = ByteRun(at: offset, of: bytes, to: bytes.count)
        if other.count == run.count { return other.range.upperBound }
        offset = other.range.upperBound
        lineIsBlank = false
        continue
      }
      if byte == Byte.newline {
        if lineIsBlank { break }
        lineIsBlank = true
      } else if !byte.isSpace {
        lineIsBlank = false
      }
      offset += 1
    }
    unclosedCode[run.count] = offset
    return run.range.upperBound
  }

  /// Puts `<` and `>` around a destination that has spaces, `[글](문서 이름.md)`: editors write such links, and they mean
  /// the file.
  private mutating func encloseDestination(at start: Int, to end: Int) {
    guard start < end, bytes[start] != Byte.less else { return }
    var close = start
    var depth = 0
    var hasSpace = false
    while close < end, close - start < 500 {
      switch bytes[close] {
      case Byte.space: hasSpace = true
      case Byte.openParen: depth += 1
      case Byte.closeParen: depth -= 1
      case Byte.less, Byte.backtick, Byte.tab: return
      default: break
      }
      if depth < 0 { break }
      close += 1
    }
    guard hasSpace, depth < 0 else { return }
    var destination = bytes[start..<close].trimmingBlanks()
    if destination.last == Byte.quote, let quote = destination.dropLast().lastIndex(of: Byte.quote) {
      destination = destination[..<quote].trimmingBlanks()
    }
    guard destination.contains(Byte.space), !destination.contains(Byte.quote), destination.namesFile else { return }
    edits.insert([Byte.less], at: destination.startIndex)
    edits.insert([Byte.greater], at: destination.endIndex)
  }

  /// cmark takes quadratic time over images begun in one paragraph: beyond a number that no note has, they are text.
  private mutating func guardImage(at offset: Int) {
    imagesInParagraph += 1
    if imagesInParagraph > limits.imagesPerParagraph { edits.insert(seam.bytes, at: offset + 1) }
  }

  /// Composes letters that stand apart, as macOS writes them into names: ㅎ + ㅏ + ㄴ is 한.
  private mutating func composed(at offset: Int, from start: Int, to end: Int) -> Int {
    guard let stretch = Composition.stretch(at: offset, of: bytes, in: start..<end) else {
      return offset + 1
    }
    let composed = Composition.compose(Array(bytes[stretch]))
    if !composed.elementsEqual(bytes[stretch]) { edits.replace(stretch, with: composed) }
    return stretch.upperBound
  }
}

extension ArraySlice<UInt8> {
  /// Whether it ends like the name of a file, `이름.md`, or of a place in one, `이름.md#제목`.
  fileprivate var namesFile: Bool {
    let path = prefix { $0 != Byte.hash }
    guard let dot = path.lastIndex(of: Byte.dot) else { return false }
    let suffix = path[(dot + 1)...]
    return (1...5).contains(suffix.count) && suffix.allSatisfy(\.isAlphanumeric)
  }
}

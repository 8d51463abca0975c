internal import Diagnostics
internal import Text
internal import YAML

/// Reads what stands between the `---` (or `+++`) lines at the top of a note.
///
/// Only a mapping is front matter: a note may as well begin with a rule, a list or a brace.
enum FrontMatterReader {
  /// The front matter and where the note itself begins; `nil` where there is none.
  static func read(_ note: [UInt8], into findings: inout Findings) -> (matter: FrontMatter?, end: Int)? {
    var text = note
    let first = ScannedLine(at: 0, of: text)
    let mark = text[0..<first.end].trimmingBlanks()
    guard mark.equals("---") || mark.equals("+++"), first.end >= 3, text[0] == mark.first else { return nil }
    guard let close = closingLine(mark, after: first, of: text) else { return nil }
    let body = first.next..<close.start
    let whole = 0..<close.next
    HiddenHead.blank(&text, in: body)
    if mark.first == Byte.plus {
      guard let document = TOMLFrontMatter.read(text, body, into: &findings) else { return nil }
      return (FrontMatter(document: document, range: whole, hasPositions: false), close.next)
    }
    do {
      let document = try YAMLReader().readDocument(text, in: body)
      guard let root = document.root else { return (nil, close.next) }
      guard document[root].value == .mapping else { return nil }
      return (FrontMatter(document: document, range: whole, hasPositions: true), close.next)
    } catch {
      guard looksLikeFields(text, body) else { return nil }
      let finding = error.diagnostic
      findings.add(NoteFindings.brokenFrontMatter, at: finding.range ?? body, finding.message(in: .korean))
      let document = repaired(text, body)
      return (document.map { FrontMatter(document: $0, range: whole, hasPositions: false) }, close.next)
    }
  }

  private static func closingLine(
    _ mark: ArraySlice<UInt8>, after first: ScannedLine, of text: [UInt8]
  ) -> ScannedLine? {
    var start = first.next
    while start < text.count, start < longest {
      let line = ScannedLine(at: start, of: text)
      let content = text[line.start..<line.end].trimmingBlanks()
      let isAtStart = content.startIndex == line.start
      if isAtStart, content.elementsEqual(mark) || (mark.first == Byte.hyphen && content.equals("...")) { return line }
      start = line.next
    }
    return nil
  }

  /// Front matter is short: a rule further down does not end it.
  private static let longest = 1 << 16

  /// Whether the first line with text is `name: value`, so that what follows was meant to be read.
  private static func looksLikeFields(_ text: [UInt8], _ body: Range<Int>) -> Bool {
    var start = body.lowerBound
    while start < body.upperBound {
      let line = ScannedLine(at: start, of: text)
      if let field = field(text[line.start..<line.end]) { return !field.name.isEmpty }
      guard text[line.start..<line.end].allSatisfy(\.isBlank) || text[line.start] == Byte.hash else { return false }
      start = line.next
    }
    return false
  }

  private static func field(_ line: ArraySlice<UInt8>) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    let name = line.prefix { $0.isAlphanumeric || $0 == Byte.underscore || $0 == Byte.hyphen }
    guard !name.isEmpty, name.endIndex < line.endIndex, line[name.endIndex] == Byte.colon else { return nil }
    return (name, line[(name.endIndex + 1)...].trimmingBlanks())
  }

  /// The fields that stand in one line each, their values as text: `title: Pod: 기초` is meant to be a title.
  private static func repaired(_ text: [UInt8], _ body: Range<Int>) -> YAMLDocument? {
    var yaml: [UInt8] = []
    var start = body.lowerBound
    while start < body.upperBound {
      let line = ScannedLine(at: start, of: text)
      if let (name, value) = field(text[line.start..<line.end]), !value.isEmpty {
        yaml.append(contentsOf: name)
        yaml.append(contentsOf: ": ".utf8)
        yaml.append(contentsOf: quoted(value))
        yaml.append(Byte.newline)
      }
      start = line.next
    }
    guard let document = try? YAMLReader().readDocument(yaml, in: 0..<yaml.count), document.root != nil else {
      return nil
    }
    return document
  }

  private static func quoted(_ value: ArraySlice<UInt8>) -> [UInt8] {
    let word = String(decoding: value, as: UTF8.self)
    if word == "true" || word == "false" || Double(word) != nil { return Array(value) }
    var inner = value
    if value.count > 1, let mark = value.first, mark == value.last, mark == Byte.quote || mark == Byte.apostrophe {
      inner = value.dropFirst().dropLast()
    }
    var result: [UInt8] = [Byte.apostrophe]
    for byte in inner {
      if byte == Byte.apostrophe { result.append(byte) }
      result.append(byte)
    }
    result.append(Byte.apostrophe)
    return result
  }
}

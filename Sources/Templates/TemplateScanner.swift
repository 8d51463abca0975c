internal import Diagnostics

/// Finds the tags of a template, pairs them and sees which of them stand alone on their lines.
struct TemplateScanner {
  private let source: SourceText
  private var tags: [TemplateTag] = []
  private var opened: [Int] = []
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)

  /// How deep sections may be nested.
  static let depthLimit = 100

  private init(_ source: SourceText) {
    self.source = source
  }

  /// All tags of `source`, in order.
  static func tags(of source: SourceText) throws(TemplateError) -> [TemplateTag] {
    var scanner = TemplateScanner(source)
    try scanner.findTags()
    scanner.findStandaloneLines()
    return scanner.tags
  }

  private mutating func findTags() throws(TemplateError) {
    var offset = 0
    while let start = find(open, from: offset) {
      let tag = try readTag(at: start)
      offset = tag.range.upperBound
      try pair(tag)
    }
    if let last = opened.last {
      throw TemplateError(TemplateFindings.unclosedSection, in: source, at: tags[last].range, tags[last].name)
    }
  }

  private mutating func readTag(at start: Int) throws(TemplateError) -> TemplateTag {
    let inside = start + open.count
    let sigil = inside < source.bytes.count ? source.bytes[inside] : 0
    var ending = close
    if sigil == UInt8(ascii: "{") { ending.insert(UInt8(ascii: "}"), at: 0) }
    if sigil == UInt8(ascii: "=") { ending.insert(UInt8(ascii: "="), at: 0) }
    let kind = Self.kind(ofSigil: sigil)
    let contentStart = kind == .escaped ? inside : inside + 1
    guard let end = find(ending, from: contentStart) else {
      throw TemplateError(TemplateFindings.unclosedTag, in: source, at: start..<inside)
    }
    let range = start..<end + ending.count
    let content = trimmed(contentStart..<end)
    let name = String(decoding: source.bytes[content], as: UTF8.self)
    let isBad = kind == .delimiters ? !setDelimiters(content) : kind != .comment && !isName(content)
    if isBad {
      throw TemplateError(
        TemplateFindings.badTag, in: source, at: range, String(decoding: source.bytes[range], as: UTF8.self))
    }
    return TemplateTag(kind: kind, name: name, range: range, extent: range)
  }

  private static func kind(ofSigil sigil: UInt8) -> TemplateTag.Kind {
    switch sigil {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .raw
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "="): .delimiters
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    default: .escaped
    }
  }

  private mutating func pair(_ tag: TemplateTag) throws(TemplateError) {
    var tag = tag
    if tag.kind == .close {
      guard let opening = opened.popLast(), tags[opening].name.utf8.elementsEqual(tag.name.utf8) else {
        throw TemplateError(TemplateFindings.strayClose, in: source, at: tag.range, tag.name)
      }
      tag.partner = opening
      tag.closes = tags[opening].kind
      tags[opening].partner = tags.count
    } else if tag.isOpening {
      opened.append(tags.count)
      if opened.count > Self.depthLimit {
        throw TemplateError(TemplateFindings.tooDeep, in: source, at: tag.range, tag.name)
      }
    }
    tags.append(tag)
  }

  /// A line of white space and one tag that prints nothing is taken out whole, with its line ending.
  /// So is one of several tags of inheritance, where one of them opens or closes a parent.
  private mutating func findStandaloneLines() {
    var index = 0
    while index < tags.count {
      var end = index + 1
      while end < tags.count, tags[end].range.lowerBound == tags[end - 1].range.upperBound { end += 1 }
      let run = index..<end
      index = end
      guard let indentation = blanks(before: tags[run.lowerBound].range.lowerBound) else { continue }
      tags[run.lowerBound].indentation = indentation
      guard let lineEnd = restOfLine(after: tags[end - 1].range.upperBound), standsAlone(run) else { continue }
      for position in run { tags[position].isStandalone = true }
      tags[run.lowerBound].extent = indentation.lowerBound..<tags[run.lowerBound].extent.upperBound
      tags[end - 1].extent = tags[end - 1].extent.lowerBound..<lineEnd
    }
  }

  private func standsAlone(_ run: Range<Int>) -> Bool {
    let tags = tags[run]
    if tags.count == 1 { return tags.allSatisfy { !$0.printsInPlace } }
    return tags.allSatisfy(\.isOfInheritance) && tags.contains(where: \.isParent)
  }

  /// The blanks between the start of the line and `offset`; `nil` if anything else stands there.
  private func blanks(before offset: Int) -> Range<Int>? {
    var start = offset
    while start > 0, isBlank(source.bytes[start - 1]) { start -= 1 }
    return start == 0 || source.bytes[start - 1] == 0x0A ? start..<offset : nil
  }

  /// The offset of the next line if only blanks stand between `offset` and the end of this one.
  private func restOfLine(after offset: Int) -> Int? {
    var end = offset
    while end < source.bytes.count, isBlank(source.bytes[end]) || source.bytes[end] == 0x0D { end += 1 }
    if end == source.bytes.count { return end }
    return source.bytes[end] == 0x0A ? end + 1 : nil
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    var offset = start
    while offset + wanted.count <= source.bytes.count {
      if source.bytes[offset] == wanted[0], source.bytes[offset..<offset + wanted.count].elementsEqual(wanted) {
        return offset
      }
      offset += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(source.bytes[start]) || isNewline(source.bytes[start]) { start += 1 }
    while end > start, isBlank(source.bytes[end - 1]) || isNewline(source.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isName(_ range: Range<Int>) -> Bool {
    !range.isEmpty && !source.bytes[range].contains { isBlank($0) || isNewline($0) || $0 == UInt8(ascii: "{") }
  }

  /// Takes the new delimiters from between `{{=` and `=}}`.
  private mutating func setDelimiters(_ range: Range<Int>) -> Bool {
    let parts = source.bytes[range].split { isBlank($0) || isNewline($0) }
    guard parts.count == 2, !parts[0].contains(UInt8(ascii: "=")), !parts[1].contains(UInt8(ascii: "=")) else {
      return false
    }
    (open, close) = (Array(parts[0]), Array(parts[1]))
    return true
  }
}

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

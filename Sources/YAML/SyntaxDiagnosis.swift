internal import Text

/// Finds out what a beginner did where libyaml only says what it expected.
struct SyntaxDiagnosis {
  private let failure: ParserFailure
  private let marks: MarkOffsets
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: Int

  /// Looks at a failure over `bytes`, which begin at `base` in the caller's text.
  init(_ failure: ParserFailure, _ marks: MarkOffsets, in bytes: UnsafeBufferPointer<UInt8>, at base: Int) {
    self.failure = failure
    self.marks = marks
    self.bytes = bytes
    self.base = base
  }

  /// The fault, at the place that has to be changed.
  var fault: YAMLFault {
    let problem = failure.stage == .reader ? failure.problemIndex : marks.offset(of: failure.problemIndex) - base
    let context = failure.contextIndex.map { marks.offset(of: $0) - base }
    let (cause, place) = diagnose(at: min(problem, bytes.count), context: context)
    let related = context.flatMap { $0 == place.lowerBound ? nil : shifted($0..<scalarEnd($0)) }
    return YAMLFault(cause, at: shifted(place), related: related, server: "yaml: \(failure.serverProblem)")
  }

  private func diagnose(at problem: Int, context: Int?) -> (YAMLFault.Cause, Range<Int>) {
    let here = word(at: problem)
    if failure.stage == .reader { return (.notText, problem..<scalarEnd(problem)) }
    switch failure.problem {
    case "found character that cannot start any token":
      if byte(problem) == 0x09 { return (.tab, problem..<problem + 1) }
      return (.reservedCharacter(character(problem)), here)
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return (.tab, problem..<scalarEnd(problem))
    case "mapping values are not allowed in this context":
      return diagnoseColon(at: problem)
    case "could not find expected ':'":
      return diagnoseKey(at: context ?? problem)
    case "did not find expected key", "did not find expected '-' indicator":
      return diagnoseIndentation(at: problem)
    case "block sequence entries are not allowed in this context":
      return (.dashInValue, here)
    case "found unexpected end of stream", "found unexpected document indicator":
      let start = context ?? problem
      return (.unclosedQuote, start..<lineEnd(start))
    case "did not find expected ',' or ']'":
      return (.unclosedBracket("]"), unclosed(at: problem, context))
    case "did not find expected ',' or '}'":
      return (.unclosedBracket("}"), unclosed(at: problem, context))
    case "found unknown escape character":
      return (.unknownEscape(character(problem + 1)), problem..<scalarEnd(problem + 1))
    default:
      return (.syntax(failure.problem), here)
    }
  }

  /// The place to change in a list or mapping that nothing closes: where it opens if the text ends, else where
  /// something stands that cannot.
  private func unclosed(at problem: Int, _ context: Int?) -> Range<Int> {
    guard let context, bytes[min(problem, bytes.count)...].allSatisfy({ $0.isYAMLSpace }) else {
      return word(at: problem)
    }
    return context..<scalarEnd(context)
  }

  /// `:` where no key may be.
  private func diagnoseColon(at colon: Int) -> (YAMLFault.Cause, Range<Int>) {
    let start = lineStart(colon)
    if let space = unicodeSpace(in: start..<colon) { return space }
    let key = skipSpaces(start)
    if startsWithTightDash(key) { return (.dashWithoutSpace, key..<key + 1) }
    for offset in key..<max(key, colon) where byte(offset) == UInt8(ascii: ":") && byte(offset + 1).isYAMLSpace {
      let value = skipSpaces(offset + 1)
      return (.colonInValue, value..<lineEnd(value))
    }
    if let above = lineAbove(start) {
      if let space = unicodeSpace(in: above) { return space }
      let first = skipSpaces(above.lowerBound)
      if startsWithTightDash(first) { return (.dashWithoutSpace, first..<first + 1) }
      if let colon = fullWidthColon(in: above) { return (.fullWidthColon, colon) }
      if let tight = tightColon(in: first..<above.upperBound) { return (.colonWithoutSpace, tight) }
    }
    return (.indentedUnderValue, key..<max(scalarEnd(key), colon))
  }

  /// A line that should be `key: value` and has no colon that counts.
  private func diagnoseKey(at key: Int) -> (YAMLFault.Cause, Range<Int>) {
    let line = key..<lineEnd(key)
    if let space = unicodeSpace(in: lineStart(key)..<key + 1) { return space }
    if let colon = fullWidthColon(in: line) { return (.fullWidthColon, colon) }
    if startsWithTightDash(key) { return (.dashWithoutSpace, key..<key + 1) }
    if let tight = tightColon(in: line) { return (.colonWithoutSpace, tight) }
    return (.missingColon, line)
  }

  /// The `：` that a Korean keyboard types.
  private func fullWidthColon(in line: Range<Int>) -> Range<Int>? {
    line.first { $0 + 2 < bytes.count && bytes[$0] == 0xEF && bytes[$0 + 1] == 0xBC && bytes[$0 + 2] == 0x9A }
      .map { $0..<$0 + 3 }
  }

  private func diagnoseIndentation(at problem: Int) -> (YAMLFault.Cause, Range<Int>) {
    let start = lineStart(problem)
    if let space = unicodeSpace(in: start..<problem + 1) { return space }
    let first = skipSpaces(start)
    if problem > first, bytes[first..<problem].contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") })
    {
      return (.textAfterQuote, problem..<lineEnd(problem))
    }
    return (.indentation, word(at: problem))
  }

  /// `-name`, which a beginner means as `- name`.
  private func startsWithTightDash(_ offset: Int) -> Bool {
    byte(offset) == UInt8(ascii: "-") && offset + 1 < bytes.count && !byte(offset + 1).isYAMLSpace
      && byte(offset + 1) != UInt8(ascii: "-") && !byte(offset + 1).isDigit
  }

  /// The colon of `name:nginx`: behind a bare word, with neither a space nor a path behind it.
  private func tightColon(in range: Range<Int>) -> Range<Int>? {
    var offset = skipDash(range.lowerBound)
    while offset < range.upperBound, bytes[offset].isWordByte { offset += 1 }
    guard offset > range.lowerBound, offset + 1 < range.upperBound, byte(offset) == UInt8(ascii: ":"),
      !byte(offset + 1).isYAMLSpace, byte(offset + 1) != UInt8(ascii: "/")
    else { return nil }
    return offset..<offset + 1
  }

  /// The first space in `range` that looks like one and is none.
  private func unicodeSpace(in range: Range<Int>) -> (YAMLFault.Cause, Range<Int>)? {
    for offset in range where offset < bytes.count && bytes[offset] >= 0xC2 {
      let rest = bytes.dropFirst(offset)
      for space in Self.unicodeSpaces where rest.starts(with: space.utf8) {
        return (.unicodeSpace(codePoint: space.name), offset..<offset + space.utf8.count)
      }
    }
    return nil
  }

  private static let unicodeSpaces: [(name: String, utf8: [UInt8])] = [
    ("U+00A0", [0xC2, 0xA0]), ("U+3000", [0xE3, 0x80, 0x80]), ("U+200B", [0xE2, 0x80, 0x8B]),
    ("U+2003", [0xE2, 0x80, 0x83]), ("U+2002", [0xE2, 0x80, 0x82]), ("U+202F", [0xE2, 0x80, 0xAF]),
    ("U+FEFF", [0xEF, 0xBB, 0xBF]),
  ]

  private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0x0A }

  private func character(_ offset: Int) -> String {
    guard offset < bytes.count else { return "" }
    return String(decoding: bytes[offset..<scalarEnd(offset)], as: UTF8.self)
  }

  private func lineStart(_ offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return start
  }

  /// The end of the line at `offset`, without the white space that ends it.
  private func lineEnd(_ offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    while end > offset, bytes[end - 1].isYAMLSpace { end -= 1 }
    return max(end, scalarEnd(offset))
  }

  /// The last line above the one at `start` that is not blank.
  private func lineAbove(_ start: Int) -> Range<Int>? {
    var end = start
    while end > 0, bytes[end - 1].isYAMLSpace { end -= 1 }
    return end == 0 ? nil : lineStart(end - 1)..<end
  }

  private func skipSpaces(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    return offset
  }

  private func skipDash(_ offset: Int) -> Int {
    byte(offset) == UInt8(ascii: "-") && byte(offset + 1) == 0x20 ? skipSpaces(offset + 1) : offset
  }

  private func scalarEnd(_ offset: Int) -> Int {
    guard offset < bytes.count else { return bytes.count }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private func word(at offset: Int) -> Range<Int> {
    guard offset < bytes.count else { return bytes.count..<bytes.count }
    var end = offset
    while end < bytes.count, !bytes[end].isYAMLSpace { end += 1 }
    return offset..<max(end, scalarEnd(offset))
  }

  private func shifted(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound + base..<range.upperBound + base
  }
}

extension UInt8 {
  /// A letter, a digit or what else a field's name may hold.
  fileprivate var isWordByte: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "_") || self == UInt8(ascii: "/") || self == UInt8(ascii: ".")
  }
}

/// Why a document could not be read: one fact, where, and the words the server would use.
package struct YAMLFault: Error, Sendable {
  /// What is wrong.
  package let cause: Cause
  /// The bytes it is about. Where the server's sentence names a line, this may be another: the server's is
  /// often one too low.
  package private(set) var range: Range<Int>
  /// Where the construct began that is broken here: the opening quote, the first use of a key.
  package private(set) var related: Range<Int>?
  /// What the server says, in its own words and with the line as it counts them.
  package let serverMessage: String

  /// The facts, as far as they can be told apart.
  package enum Cause: Equatable, Sendable {
    case tooLarge(bytes: Int, limit: Int)
    case tooDeep(limit: Int)
    case tooManyDirectives(limit: Int)
    case brokenSeparator(text: String)
    case versionDirective(version: String)
    /// A tab where only spaces may indent.
    case tab
    /// A no-break or ideographic space that looks like a space and is none.
    case unicodeSpace(codePoint: String)
    /// A character that may not begin a plain value: `@`, `` ` ``, `%`.
    case reservedCharacter(String)
    /// `key: value: more` on one line.
    case colonInValue
    /// A key that is indented below a key which has a value already.
    case indentedUnderValue
    case dashWithoutSpace
    case colonWithoutSpace
    case fullWidthColon
    case missingColon
    /// A line whose indentation matches nothing above it.
    case indentation
    case textAfterQuote
    case unclosedQuote
    case unclosedBracket(String)
    case unknownEscape(String)
    case dashInValue
    case notText
    case unknownAnchor(String)
    case selfReference(String)
    case aliasBomb
    case mergeOfNonMapping
    case keyIsCollection
    case keyIsNull
    case keyTooLarge
    case notFinite(String)
    case tagMismatch
    /// Anything else, in the parser's words.
    case syntax(String)
  }

  /// A fault; `server` is the server's sentence behind `error converting YAML to JSON: `.
  init(_ cause: Cause, at range: Range<Int>, related: Range<Int>? = nil, server: String) {
    self.cause = cause
    self.range = range
    self.related = related
    self.serverMessage = "error converting YAML to JSON: \(server)"
  }

  /// A document that is refused before anything converts it.
  init(tooLarge bytes: Int, limit: Int, at offset: Int) {
    cause = .tooLarge(bytes: bytes, limit: limit)
    range = offset..<offset
    related = nil
    serverMessage = "Request entity too large: limit is \(limit)"
  }

  /// A `---` line with something behind it.
  init(brokenSeparator range: Range<Int>, in text: [UInt8]) {
    let found = String(decoding: text[range], as: UTF8.self)
    cause = .brokenSeparator(text: found)
    self.range = range
    related = nil
    serverMessage = "invalid Yaml document separator: \(found)"
  }

  /// A `%YAML` directive of a version that kubectl does not read.
  init(versionDirective range: Range<Int>, in text: [UInt8], documentStart: Int) {
    let line = text[documentStart..<range.lowerBound].count { $0 == UInt8(ascii: "\n") }
    let place = line == 0 ? "" : "line \(line): "
    let version = text[range].split(whereSeparator: { $0.isYAMLSpace }).last ?? []
    self.init(
      .versionDirective(version: String(decoding: version, as: UTF8.self)), at: range,
      server: "yaml: \(place)found incompatible YAML document")
  }

  /// The same fault about nothing outside of `bounds`.
  func clamped(to bounds: Range<Int>) -> YAMLFault {
    var fault = self
    fault.range = range.clamped(to: bounds)
    fault.related = related?.clamped(to: bounds)
    return fault
  }
}

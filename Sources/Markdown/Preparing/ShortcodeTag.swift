internal import Text

/// A tag of Hugo, `{{< note >}}` or `{{% /note %}}`, or one of Liquid's, `{% raw %}`.
struct ShortcodeTag {
  /// The length at which a search for the end of a tag stops.
  static let longest = 400

  /// All of it, braces included.
  let range: Range<Int>
  /// The name, without the mark that closes.
  let name: ArraySlice<UInt8>
  /// What follows the name.
  let arguments: ArraySlice<UInt8>
  /// Whether it closes what another one opened.
  let isClosing: Bool

  /// The tag that begins at `start`; `nil` where there is none, or what stands in `{% %}` has no name.
  init?(at start: Int, of bytes: [UInt8], to limit: Int) {
    let end = min(limit, start + Self.longest)
    guard start + 4 < end, bytes[start] == Byte.openBrace else { return nil }
    let isLiquid = bytes[start + 1] == Byte.percent
    let opening = isLiquid ? 2 : 3
    let mark = isLiquid ? Byte.percent : bytes[start + 2]
    guard isLiquid || (bytes[start + 1] == Byte.openBrace && (mark == Byte.less || mark == Byte.percent)) else {
      return nil
    }
    let last = mark == Byte.less ? Byte.greater : Byte.percent
    let closing = isLiquid ? 1 : 2
    var offset = start + opening
    while offset + closing < end {
      if bytes[offset] == last, bytes[offset + 1..<offset + 1 + closing].allSatisfy({ $0 == Byte.closeBrace }) { break }
      offset += 1
    }
    guard offset + closing < end else { return nil }
    range = start..<offset + closing + 1
    var content = bytes[start + opening..<offset].trimmingBlanks()
    if content.first == Byte.hyphen { content = content.dropFirst().trimmingBlanks() }
    var closes = content.first == Byte.slash
    if closes { content = content.dropFirst().trimmingBlanks() }
    var word = content.prefix { !$0.isBlank && !$0.isLineEnd }
    arguments = content[word.endIndex...].trimmingBlanks()
    if isLiquid {
      guard word.first?.isLetter == true,
        word.allSatisfy({ $0.isAlphanumeric || $0 == Byte.hyphen || $0 == Byte.underscore })
      else { return nil }
      if word.starts(withAnyCase: "end") {
        word = word.dropFirst(3)
        closes = true
      }
    }
    name = word
    isClosing = closes
  }

  /// The first word after the name.
  var firstArgument: ArraySlice<UInt8> { arguments.prefix { !$0.isBlank } }

  /// The value of `name="value"`.
  func value(of key: StaticString) -> ArraySlice<UInt8>? {
    var rest = arguments
    while let quote = rest.firstIndex(of: Byte.quote) {
      let value = rest[(quote + 1)...]
      guard let end = value.firstIndex(of: Byte.quote) else { return nil }
      let before = rest[..<quote]
      if before.last == Byte.equals {
        let word = before.dropLast()
        let start = word.lastIndex(where: \.isBlank).map { $0 + 1 } ?? word.startIndex
        if word[start...].equals(key) { return value[..<end] }
      }
      rest = rest[(end + 1)...]
    }
    return nil
  }

  /// What stands in the tag's place: the words that it would show, the picture it names, the path it refers to.
  var visibleText: [UInt8] {
    guard !isClosing else { return [] }
    if name.equals("figure") || name.equals("img"), let source = value(of: "src") {
      let words = value(of: "alt") ?? value(of: "caption") ?? value(of: "title") ?? []
      return "![".utf8 + Array(words) + "](<".utf8 + Array(source) + ">)".utf8
    }
    if name.equals("ref") || name.equals("relref") || name.equals("link") || name.equals("post_url") {
      return arguments.filter { $0 != Byte.quote }
    }
    if name.equals("embed") || name.equals("file"), let address = value(of: "url") ?? value(of: "src") {
      return "[".utf8 + Array(address) + "](<".utf8 + Array(address) + ">)".utf8
    }
    if name.equals("heading") { return Array(headingWords.utf8) }
    if name.equals("feature-state") {
      let words = (["for_k8s_version", "state", "feature_gate_name"] as [StaticString]).compactMap { value(of: $0) }
      return Array("기능 상태:".utf8) + words.flatMap { [Byte.space] + Array($0) }
    }
    // What a group of tabs is called is for scripts.
    if name.equals("tabs") { return [] }
    for key in ["text", "title", "caption", "name", "alt", "term_id"] as [StaticString] {
      if let words = value(of: key) { return Array(words) }
    }
    return name.equals("param") ? arguments.filter { $0 != Byte.quote } : []
  }
}

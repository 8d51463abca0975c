/// Tells text that a reader is to replace: `<pod-name>`, `[USER]`, `${TAG}`, `your-name`.
enum Placeholders {
  /// Whether a value that begins at `range` holds something to be replaced, in its first line.
  ///
  /// What YAML reads as one of `lists` is a list: `values: [ssd]`. It stands for something else only where it
  /// `isMistyped`, the field wanting no list: `image: [image]`.
  static func areHeld(at range: Range<Int>, of text: [UInt8], besides lists: FlowLists, isMistyped: Bool) -> Bool {
    guard range.lowerBound < text.count else { return false }
    let line = text[range.lowerBound...].prefix(longest).prefix { $0 != 0x0A && $0 != 0x0D }
    return isHeld(in: line.firstIndex(of: UInt8(ascii: "#")).map { line[..<$0] } ?? line) { bracket in
      lists.begin(at: bracket) && !(isMistyped && bracket == range.lowerBound)
    }
  }

  /// So much of a line is looked at: a document may be one line with many values.
  private static let longest = 500

  /// Whether a value holds something to be replaced; `isList` tells of a bracket whether it begins a list.
  static func isHeld(in value: ArraySlice<UInt8>, isList: (Int) -> Bool = { _ in false }) -> Bool {
    if holdsPair(value, UInt8(ascii: "<"), UInt8(ascii: ">")) { return true }
    let bracket = value.indices.first { value[$0] == UInt8(ascii: "[") && !isList($0) }
    if let bracket, holdsPair(value[bracket...], UInt8(ascii: "["), UInt8(ascii: "]"), bareOnly: true) { return true }
    if holdsPair(value, UInt8(ascii: "{"), UInt8(ascii: "}"), bareOnly: true) { return true }
    if isChoice(value) || isShouted(value) || holdsVariable(value) { return true }
    let small = value.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return marks.contains { small.holds($0, in: 0..<small.count) }
  }

  private static let marks: [StaticString] = [
    "${", "$(", "____", "???", "xxx", "your-", "your_", "placeholder", "todo", "changeme", "change-me", "replace_",
    "replace-",
    "replaceme", "<edit", "<insert", "...", "…",
  ]

  /// Two brackets with something between them; `bareOnly` where that must be one bare word.
  private static func holdsPair(_ value: ArraySlice<UInt8>, _ open: UInt8, _ close: UInt8, bareOnly: Bool = false)
    -> Bool
  {
    guard let start = value.firstIndex(of: open), let end = value[start...].firstIndex(of: close), end > start + 1
    else {
      return false
    }
    guard bareOnly else { return value[start + 1] != 0x20 && value[start + 1] != UInt8(ascii: "=") }
    return value[(start + 1)..<end].allSatisfy { byte in
      byte >= 0x80 || byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "|")
        || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
  }

  /// `(a|b|c)`.
  private static func isChoice(_ value: ArraySlice<UInt8>) -> Bool {
    value.first == UInt8(ascii: "(") && value.contains(UInt8(ascii: "|")) && value.contains(UInt8(ascii: ")"))
  }

  /// `MY_APP`: capitals with a low line in a place where names are written small.
  private static func isShouted(_ value: ArraySlice<UInt8>) -> Bool {
    let word = value.drop(while: isAround)
    let name = word[..<((word.lastIndex { !isAround($0) } ?? word.startIndex - 1) + 1)]
    return name.contains(UInt8(ascii: "_"))
      && name.allSatisfy { $0 == UInt8(ascii: "_") || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// Quotes and blanks, which are not part of a value.
  private static func isAround(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// `$NAMESPACE`: a variable that a shell fills in. Behind a key it belongs to another value.
  private static func holdsVariable(_ value: ArraySlice<UInt8>) -> Bool {
    for (offset, next) in zip(value.indices, value.indices.dropFirst()) {
      if value[offset] == UInt8(ascii: ":"), value[next] == 0x20 { return false }
      if value[offset] == UInt8(ascii: "$"),
        value[next] == UInt8(ascii: "_") || (0x41...0x5A).contains(value[next] & 0xDF)
      {
        return true
      }
    }
    return false
  }

  /// Quotes around values that YAML cannot read because of the brackets of a placeholder: `image: [USER]/app:1`.
  static func quotingEdits(_ text: [UInt8]) -> [EditedText.Edit] {
    var edits: [EditedText.Edit] = []
    for line in TextLines(text) {
      guard let colon = text.firstRange(of: ": ", in: line) else { continue }
      let value = text.trimmingBlanks(colon.upperBound..<line.upperBound)
      guard let first = text[value].first, "[{<@`%".utf8.contains(first), isHeld(in: text[value]),
        !text[value].contains(UInt8(ascii: "\"")), !text[value].contains(UInt8(ascii: "\\"))
      else { continue }
      edits.append(EditedText.Edit(range: value.lowerBound..<value.lowerBound, replacement: [UInt8(ascii: "\"")]))
      edits.append(EditedText.Edit(range: value.upperBound..<value.upperBound, replacement: [UInt8(ascii: "\"")]))
    }
    return edits
  }
}

/// File names as patterns: what is not there under its name, kubectl takes for a pattern, and not every text is one.
enum PathPattern {
  /// Refuses the first `-f` that is neither here nor a pattern.
  static func check(_ flags: FlagValues, _ files: CourseFiles) throws(Refusal) {
    for path in flags.list("filename") where !path.begins(with: "http://") && !path.begins(with: "https://") {
      if files.kind(path) == nil, !isValid(path) {
        throw Refusal("pattern \(GoQuote.string(path)) is not valid: syntax error in pattern", kind: .file)
      }
    }
  }

  /// Whether a text is a pattern, and so is every folder above it that holds signs of one.
  static func isValid(_ pattern: String) -> Bool {
    var bytes = Array(pattern.utf8)[...]
    guard holdsSigns(bytes) else { return true }
    while holdsSigns(bytes) {
      if !isPattern(bytes) { return false }
      guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return true }
      bytes = bytes[..<slash]
    }
    return true
  }

  private static func holdsSigns(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.contains { "*?[\\".utf8.contains($0) } }

  private static func isPattern(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.popFirst() == nil { return false }
      if byte == UInt8(ascii: "["), !skipClass(&rest) { return false }
    }
    return true
  }

  /// Skips `^a-z]`; `false` where the class is broken.
  private static func skipClass(_ rest: inout ArraySlice<UInt8>) -> Bool {
    if rest.first == UInt8(ascii: "^") { rest = rest.dropFirst() }
    var ranges = 0
    while true {
      if rest.first == UInt8(ascii: "]"), ranges > 0 {
        rest = rest.dropFirst()
        return true
      }
      guard skipSign(&rest) else { return false }
      if rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
        guard skipSign(&rest) else { return false }
      }
      ranges += 1
    }
  }

  private static func skipSign(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard let first = rest.popFirst(), first != UInt8(ascii: "-"), first != UInt8(ascii: "]") else { return false }
    if first == UInt8(ascii: "\\"), rest.popFirst() == nil { return false }
    while let next = rest.first, next & 0xC0 == 0x80 { rest = rest.dropFirst() }
    return !rest.isEmpty
  }
}

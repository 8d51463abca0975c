internal import Diagnostics
internal import Text
internal import YAML

/// Hugo's other front matter, TOML between `+++` lines. Its `name = value` lines and plain tables say the same in YAML;
/// what does not is reported.
enum TOMLFrontMatter {
  /// The fields as a tree; `nil` where nothing there is TOML.
  static func read(_ text: [UInt8], _ body: Range<Int>, into findings: inout Findings) -> YAMLDocument? {
    var yaml: [UInt8] = []
    var indent = 0
    var openBrackets = 0
    var unknown: [Range<Int>] = []
    var start = body.lowerBound
    while start < body.upperBound {
      let line = ScannedLine(at: start, of: text)
      start = line.next
      let content = text[line.start..<line.end].trimmingBlanks()
      if content.isEmpty || content.first == Byte.hash { continue }
      if openBrackets > 0 {
        yaml.append(contentsOf: "    ".utf8)
        yaml.append(contentsOf: content)
      } else if let table = table(content) {
        indent = 2
        yaml.append(contentsOf: table)
        yaml.append(Byte.colon)
      } else if let (name, value) = field(content) {
        yaml.append(contentsOf: repeatElement(Byte.space, count: indent))
        yaml.append(contentsOf: name)
        yaml.append(contentsOf: ": ".utf8)
        yaml.append(contentsOf: value)
      } else {
        unknown.append(content.startIndex..<content.endIndex)
        continue
      }
      openBrackets += brackets(content)
      yaml.append(Byte.newline)
    }
    guard !yaml.isEmpty, let document = try? YAMLReader().readDocument(yaml, in: 0..<yaml.count),
      let root = document.root, document[root].value == .mapping
    else { return nil }
    for range in unknown { findings.add(NoteFindings.unknownFrontMatterLine, at: range) }
    return document
  }

  private static func isName(_ word: ArraySlice<UInt8>) -> Bool {
    !word.isEmpty && word.allSatisfy { $0.isAlphanumeric || $0 == Byte.underscore || $0 == Byte.hyphen }
  }

  private static func table(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.count > 2, line.first == Byte.openBracket, line.last == Byte.closeBracket else { return nil }
    let name = line.dropFirst().dropLast().trimmingBlanks()
    return isName(name) ? name : nil
  }

  private static func field(_ line: ArraySlice<UInt8>) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    guard let equals = line.firstIndex(of: Byte.equals) else { return nil }
    let name = line[..<equals].trimmingBlanks()
    let value = line[(equals + 1)...].trimmingBlanks()
    guard isName(name), !value.isEmpty, !value.starts(with: "\"\"\"".utf8), !value.starts(with: "'''".utf8) else {
      return nil
    }
    return (name, value)
  }

  /// How many brackets of a list the line leaves open.
  private static func brackets(_ line: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var mark: UInt8?
    for byte in line {
      if let open = mark {
        if byte == open { mark = nil }
      } else if byte == Byte.quote || byte == Byte.apostrophe {
        mark = byte
      } else if byte == Byte.openBracket {
        depth += 1
      } else if byte == Byte.closeBracket {
        depth -= 1
      }
    }
    return line.first == Byte.openBracket && depth == 0 ? 0 : depth
  }
}

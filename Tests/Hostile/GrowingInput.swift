/// A text that is made of one thing said again and again: what takes quadratic time anywhere takes it on one of these.
package struct GrowingInput: Sendable {
  /// What the text is, and what reads it.
  package enum Form: String, CaseIterable, Sendable {
    case markdown, front, code, mermaid, yaml, pod
  }

  /// What it is.
  package let form: Form
  /// What grows.
  package let name: String
  private let head: [UInt8]
  private let unit: [UInt8]
  private let tail: [UInt8]
  /// What is repeated behind the tail as often as the unit before it.
  private let closing: [UInt8]

  /// All of them, as the tables in `Growing/` list them.
  package static var all: [GrowingInput] { Form.allCases.flatMap(inputs) }

  /// The inputs of one form.
  package static func inputs(of form: Form) -> [GrowingInput] {
    let heads = Dictionary(rows(PackageResources.heads_tsv).map { ($0[0], $0[1]) }) { $1 }
    return rows(table(of: form)).map { row in
      let columns = row + Array(repeating: "", count: max(0, 5 - row.count))
      let head = form == .pod ? heads[columns[1]] ?? columns[1] : columns[1]
      return GrowingInput(
        form: form, name: columns[0], head: unescaped(head), unit: unescaped(columns[2]), tail: unescaped(columns[3]),
        closing: unescaped(columns[4]))
    }
  }

  /// The text, of about so many bytes.
  package func text(ofBytes size: Int) -> [UInt8] {
    let counted = Self.isCounted(unit) || Self.isCounted(closing) ? 4 : 0
    let count = max(1, (size - head.count - tail.count) / max(unit.count + closing.count + counted, 1))
    var text = head
    Self.append(unit, count, to: &text)
    text += tail
    Self.append(closing, count, to: &text)
    switch form {
    case .code: return Array("```\(name.split(separator: " ")[0])\n".utf8) + text + Array("\n```\n".utf8)
    case .mermaid: return Array("```mermaid\n".utf8) + text + Array("\n```\n".utf8)
    default: return text
    }
  }

  /// A note that holds the text.
  package func note(ofBytes size: Int) -> [UInt8] {
    let text = text(ofBytes: size)
    guard form == .yaml || form == .pod else { return text }
    return Array("```yaml\n".utf8) + text + Array("\n```\n".utf8)
  }

  private static func table(of form: Form) -> [UInt8] {
    switch form {
    case .markdown: PackageResources.markdown_tsv
    case .front: PackageResources.front_tsv
    case .code: PackageResources.code_tsv
    case .mermaid: PackageResources.mermaid_tsv
    case .yaml: PackageResources.yaml_tsv
    case .pod: PackageResources.pod_tsv
    }
  }

  private static func rows(_ table: [UInt8]) -> [[String]] {
    table.split(separator: 0x0A).filter { $0.first != UInt8(ascii: "#") }.map { line in
      line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// `§` counts from 1, `◊` from the other end.
  private static func append(_ unit: [UInt8], _ count: Int, to text: inout [UInt8]) {
    guard isCounted(unit) else {
      for _ in 0..<count { text += unit }
      return
    }
    for number in 1..<(count + 1) {
      var offset = 0
      while offset < unit.count {
        if unit[offset...].starts(with: "§".utf8) {
          text += "\(number)".utf8
          offset += "§".utf8.count
        } else if unit[offset...].starts(with: "◊".utf8) {
          text += "\(count - number)".utf8
          offset += "◊".utf8.count
        } else {
          text.append(unit[offset])
          offset += 1
        }
      }
    }
  }

  private static func isCounted(_ unit: [UInt8]) -> Bool {
    unit.indices.contains { unit[$0...].starts(with: "§".utf8) || unit[$0...].starts(with: "◊".utf8) }
  }

  /// `\n`, `\t`, `\r`, `\\`, `\x80` for a byte, `\u202e` and `\U00010A7F` for a character.
  private static func unescaped(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    func take(_ count: Int) -> UInt32 {
      defer { rest = rest.dropFirst(count) }
      return UInt32(String(decoding: rest.prefix(count), as: UTF8.self), radix: 16) ?? 0x3F
    }
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let mark = rest.popFirst() else {
        result.append(byte)
        continue
      }
      switch Character(Unicode.Scalar(mark)) {
      case "n": result.append(0x0A)
      case "t": result.append(0x09)
      case "r": result.append(0x0D)
      case "x": result.append(UInt8(truncatingIfNeeded: take(2)))
      case "u": result += String(Unicode.Scalar(take(4)).map(Character.init) ?? "?").utf8
      case "U": result += String(Unicode.Scalar(take(8)).map(Character.init) ?? "?").utf8
      default: result.append(mark)
      }
    }
    return result
  }
}

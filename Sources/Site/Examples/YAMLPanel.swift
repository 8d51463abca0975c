internal import HTML
internal import Highlighting
internal import Markdown

/// The YAML as the author wrote it: coloured, numbered, with what was found at its line.
struct YAMLPanel {
  /// Something to say below a line, from 1.
  struct Remark {
    let line: Int
    let words: FindingWords
  }

  let id: String
  let label: String
  let fence: Fence
  /// What was found, in the order of the lines.
  let remarks: [Remark]
  /// The code in colours.
  private let code: [UInt8]
  /// How many stretches of it a reader is to replace.
  let placeholders: Int

  /// The view of a fence's content.
  init(id: String, label: String, fence: Fence, remarks: [Remark]) {
    (self.id, self.label, self.fence, self.remarks) = (id, label, fence, remarks)
    var code: [UInt8] = []
    Highlighter.highlight(fence.content[...], language: "yaml".utf8, into: &code)
    placeholders = PlaceholderMarks.mark(&code)
    self.code = code
  }

  func append(to html: inout [UInt8]) {
    var lines = 0
    for byte in code where byte == 0x0A { lines += 1 }
    if code.last != 0x0A { lines += 1 }
    let numbers = NumberedLines(
      id: id, lines: lines, marked: markedLines(of: lines), source: fence.content.count, painted: code.count)

    html.append(
      "<div class=\"panel yaml\"><div class=\"cq\"><div class=\"code y\" tabindex=\"0\" role=\"group\" aria-label=\"")
    html.appendHTML(attribute: label.utf8)
    html.append(" YAML\"><pre><code>")
    html.reserveCapacity(html.count + code.count + lines * (60 + 2 * id.utf8.count))
    var number = 0
    var rest = remarks[...]
    code.eachLine { range in
      number += 1
      let below = rest.prefix { $0.line <= number }
      rest = rest.dropFirst(below.count)
      let mark = mark(on: number, below)
      if let mark { html.append(mark) }
      numbers.append(number, to: &html)
      html += code[range]
      if mark != nil { html.append("</mark>") }
      guard !below.isEmpty else { return }
      html.append("</code></pre>\n")
      for remark in below { remark.words.append(to: &html) }
      html.append("\n<pre><code>")
    }
    html.append("</code></pre></div></div>\n")
    Self.dropEmptyEnd(&html)
  }

  /// How many lines stand in a mark, at most.
  private func markedLines(of count: Int) -> Int {
    fence.attributes.highlightedLines.reduce(remarks.count) { sum, lines in
      sum + max(0, min(lines.upperBound, count) - lines.lowerBound + 1)
    }
  }

  private func mark(on line: Int, _ remarks: ArraySlice<Remark>) -> StaticString? {
    if remarks.contains(where: \.words.isRefusal) { return "<mark class=\"err\">" }
    if !remarks.isEmpty { return "<mark class=\"warn\">" }
    return fence.attributes.highlights(line) ? "<mark>" : nil
  }

  /// Takes away what a remark below the last line leaves behind.
  private static func dropEmptyEnd(_ html: inout [UInt8]) {
    let empty = Array("\n<pre><code></code></pre></div></div>\n".utf8)
    guard html.suffix(empty.count).elementsEqual(empty) else { return }
    html.removeLast(empty.count)
    html.append("</div></div>\n")
  }
}

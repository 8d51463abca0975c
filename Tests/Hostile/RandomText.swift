/// Small texts of pieces that mean something to a parser, put together by chance: what hangs or crashes on any
/// combination of a few lines is found in seconds.
package struct RandomText {
  /// What lines are made of.
  private let pieces: [String]
  private var state: UInt64

  /// The texts of one seed, made of `pieces`.
  package init(of pieces: [String], seed: UInt64) { (self.pieces, state) = (pieces, seed &* 0x9E37_79B9_7F4A_7C15 | 1) }

  /// The next text: a few lines of a few pieces.
  package mutating func next() -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<(1 + below(9)) {
      for _ in 0..<(1 + below(4)) { text += pieces[below(pieces.count)].utf8 }
      if below(8) > 0 { text.append(0x0A) }
    }
    return text
  }

  private mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % limit
  }
}

extension FuzzTarget {
  /// What the texts for a target are made of.
  package var pieces: [String] {
    switch self {
    case .note: Self.notePieces
    case .front, .yaml: Self.yamlPieces
    case .mermaid: Self.mermaidPieces
    case .template: Self.templatePieces
    }
  }

  private static let notePieces = [
    "a", "b ", "가", "- ", "1. ", "2. ", "2) ", "* ", "+ ", "> ", ">", "  ", "    ", "\t", "|", "-|", "|-", "--", "---",
    ":-", "\\|", "===", "# ", "## ", "```", "~~~", "`", "*", "**", "_", "~~", "==", "[", "]", "(", ")", "[^a]",
    "[^a]: ",
    "[a]: b", "[[", "]]", "![", "<", ">", "<b>", "</b>", "<div>", "</div>", "<!--", "-->", "<h1 id=q>", "<td>", "</p>",
    "%%", "{{< note >}}", "{{< /note >}}", "{: .note }", "{:", "}", "!!! note", "??? note", ":::note", ":::",
    "```{note}",
    "[!NOTE]", "[ ] ", "[x] ", "https://a.b", "www.a.b", "a@b.c", "&amp;", "\\", "\r", "\u{301}", "\u{A0}", "🙂",
    "**(가)**나",
  ]
  private static let yamlPieces = [
    "a: ", "b: c", "- ", "  ", "    ", "{", "}", "[", "]", ",", "&a ", "*a", "<<: ", "|", ">", "|2", "\"", "'", "\\/",
    "# x", "---", "...", "%TAG !a! b", "%YAML 1.2", "!a ", "!!str ", "? ", ": ", "~", "0755", "1e3", ".inf", "\t", "가",
    "apiVersion: v1", "kind: Pod", "metadata: ", "spec: ", "containers: ", "name: ", "image: ", "<b>", "{{ a }}",
    "$(A)",
    "# podbook: ignore", "\u{A0}", "\r", "\u{0}", "-1", "100m", "replicas: ", "labels: ",
  ]
  private static let mermaidPieces = [
    "flowchart TD", "graph LR", "stateDiagram-v2", "sequenceDiagram", "classDiagram", "erDiagram", "gantt", "pie",
    "timeline", "mindmap", "quadrantChart", "xychart-beta", "gitGraph", "a", "b", "A[", "]", "(", ")", "{", "}", "-->",
    "---", "-.->", "==>", "--", "|", "\"", "`", "&", ":", ":::", ";", "subgraph a", "end", "state a {", "[*]", "note ",
    "right of ", "loop a", "alt b", "else", "->>", "participant a", "activate a", "class a", "<|--", "||--o{", "int b",
    "title a", "section a", "2020-01-01", ", 1d", "after a", "dateFormat YYYY-MM-DD", "[1, 2]", "bar ", "x-axis ", "  ",
    "%%", "%%{init: {}}%%", "---", "style a fill:#fff", "classDef a b:c", "linkStyle 0 ", "click a ", "@{", "shape: ",
    "accTitle: ", "가", "#amp;", "<br>", "direction LR", "\t",
  ]
  private static let templatePieces = [
    "{{", "}}", "{{{", "}}}", "{{a}}", "{{&a}}", "{{#b}}", "{{/b}}", "{{^e}}", "{{/e}}", "{{#c}}", "{{/c}}", "{{>a}}",
    "{{<a}}", "{{/a}}", "{{$d}}", "{{/d}}", "{{!a}}", "{{=<% %>=}}", "<%a%>", "{{.}}", "{{b.b}}", "x", " ", "  ", "가",
  ]
}

internal import Diagnostics
import Hostile
import Testing

@testable import Markdown

@Suite("Hostile input")
struct HostileTests {
  /// Sizes at which anything quadratic would take minutes.
  @Test(
    "endless repetition ends, and what comes out is well-formed",
    arguments: [
      "[", "![[]()", ">", "> ", "- ", "*", "*a ", "`", "<", "a <!-- ", "<!--", "<?", "[a](", "[^a]", "[^a]: b [^a]\n",
      "[[", "[[a]] ",
      "|", "| a |\n|--|\n\n", "x\n|a|\n|-|\n\n", "|a|\n|-|\n2. x\n\n", "~~a ", "==a ", "www.", "www._", "http://", "a@",
      "a@b.c ", "{{< note >}}\n",
      "{{", "{%", "){:", "{: .note }\n", "!!! note\n", ":::note\n", "```{note}\n", "```\n", "- ```\nx\n", "%%a ",
      "%%\n",
      "\\~", "가**(나)", "# a\n", "<b>", "a <b>x", "a <form>", "<div>\n\n", "</div>\n\n", "<table><tr><td>", "<script>",
      "<x>",
      "<!-- x -->\n", "a <!--\n\n-->\n", "\r", "\t", "\u{1100}\u{1161}", "a\u{300}", "---\n", "> [!note]\n\n", "&amp;",
      "[a]: b\n", "<a b=\"",
    ])
  func repetition(pattern: String) {
    let note = read(String(repeating: pattern, count: 5_000))
    #expect(WellFormedness.problem(in: note.html()) == nil)
  }

  /// Where the rest of the line is read for every comment, this takes many minutes.
  @Test("comments on one line are read once", arguments: ["<!-- a -->", "x<!-- a -->", "<!--->"])
  func commentsOnALine(pattern: String) {
    Watchdog.watch(pattern) {
      let note = read(String(repeating: pattern, count: 60_000))
      #expect(note.html().count < 1 << 20)
    }
  }

  @Test("lists nested in one line are cut off, with a finding, and nothing of them is lost")
  func deepLine() {
    let note = read(String(repeating: "- ", count: 20_000) + "글\n" + String(repeating: "\n", count: 5_000))
    #expect(note.findings.contains { $0.kind.id == "nested-too-deep" })
    #expect(String(decoding: note.html(), as: UTF8.self).contains("글"))
  }

  @Test("lists nested line by line are shown flat from a depth that browsers follow")
  func deepLines() {
    let note = read((0..<800).map { String(repeating: "  ", count: $0) + "- 글\($0)\n" }.joined())
    let html = String(decoding: note.html(), as: UTF8.self)
    #expect(html.contains("글799"))
    #expect(html.components(of: "<ul>") < 200)
    #expect(WellFormedness.problem(in: note.html()) == nil)
    #expect(note.findings.contains { $0.kind.id == "nested-too-deep" })
  }

  @Test(
    "what a table leaves over is parsed once",
    arguments: ["- a\nb\n  -|\nc\nd\ne", ">a\n2. b\n  -|\n--\n|\n|", "|a|\n|-|\n2. b|c\n   -|-\n3. d\n   -|-\n"])
  func tableRests(text: String) {
    let html = String(decoding: read(text).html(), as: UTF8.self)
    for word in text.split(whereSeparator: { !$0.isLetter }) { #expect(html.contains(word)) }
  }

  @Test(
    "what would grow far beyond the note is cut, with a finding, and is still well-formed",
    arguments: ["#\n", "[^a]", "a\n---\n", "- [ ] a\n\n"])
  func growth(unit: String) {
    let note = read("[^a]: b\n\n" + String(repeating: unit, count: 100_000))
    let html = note.html()
    #expect(html.count < 10 * note.source.bytes.count + (512 << 10))
    #expect(WellFormedness.problem(in: html) == nil)
    let isCut = note.findings.contains { $0.kind.id == "note-cut" }
    #expect(isCut == (html.count > 8 * note.source.bytes.count + (256 << 10)))
    #expect(note.headings.allSatisfy { !$0.html.isEmpty })
  }

  @Test("what raw HTML begins in a task ends in it", arguments: ["<b>x", "<b>x\n  - [ ] y</b>", "</span>", "<span>"])
  func htmlInTasks(words: String) {
    #expect(WellFormedness.problem(in: read("- [ ] \(words)\n- [x] 끝\n").html()) == nil)
  }

  @Test("a table wider than any is text, with a finding")
  func wideTable() {
    let note = read(String(repeating: "|a", count: 2_000) + "|\n" + String(repeating: "|-", count: 2_000) + "|\n")
    #expect(note.findings.map(\.kind.id) == ["table-too-wide"])
    #expect(!String(decoding: note.html(), as: UTF8.self).contains("<table>"))
  }

  @Test("random bytes crash nothing")
  func noise() {
    var random = SeededRandom(state: 1)
    for size in [1, 2, 3, 10, 1_000, 50_000] {
      let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(WellFormedness.problem(in: NoteReader().read(bytes, path: "a.md").html()) == nil)
    }
  }
}

extension String {
  /// How often `part` occurs.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}

import Diagnostics
import Testing

@Suite("Findings on a terminal")
struct ConsoleWriterTests {
  private let kind = DiagnosticKind(
    "odd-word", .warning, Words("`{0}`은(는) 이상한 낱말입니다", "`{0}` is an odd word"),
    remedy: Words("다른 낱말을 쓰세요", "Use another word"))

  private func console(_ text: String, marking word: String, language: Language = .korean) -> String {
    let source = SourceText(path: "note.md", bytes: Array(text.utf8))
    let bytes = Array(text.utf8)
    let needle = Array(word.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: needle) } ?? 0
    var writer = ConsoleWriter(language: language, usesColour: false)
    writer.write(Diagnostic(kind, at: start..<start + needle.count, word), in: source)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("the caret stands under Hangul, which is two columns wide")
  func hangul() {
    #expect(
      console("첫 줄\n파드와 노드\n", marking: "노드") == """
        note.md:2:5: 경고: `노드`는 이상한 낱말입니다 [odd-word]
          2 | 파드와 노드
                     ^^^^
          → 다른 낱말을 쓰세요

        """)
  }

  @Test("the same finding in English")
  func english() {
    #expect(
      console("a\tbad", marking: "bad", language: .english) == """
        note.md:1:3: warning: `bad` is an odd word [odd-word]
          1 | a bad
                ^^^
          → Use another word

        """)
  }

  @Test("a long line is cut on both sides and the caret keeps its place")
  func longLine() {
    let text = String(repeating: "가", count: 300) + "X" + String(repeating: "나", count: 300)
    let lines = console(text, marking: "X").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[1].hasPrefix("  1 | …가") && lines[1].hasSuffix("나…"))
    let caret = lines[2].prefix { $0 == " " }.count
    let before = lines[1].prefix { $0 != "X" }
    #expect(caret == before.reduce(0) { $0 + ($1 == "가" ? 2 : 1) })
  }

  @Test("control characters of a note never reach the terminal")
  func controls() {
    #expect(!console("\u{1B}[31mred", marking: "\u{1B}[31m").utf8.contains(0x1B))
  }

  @Test("an empty text and the end of a text have a place too")
  func end() {
    let source = SourceText(path: "-", bytes: [])
    var writer = ConsoleWriter(language: .english, usesColour: false)
    writer.write(Diagnostic(kind, at: 0..<0, "x"), in: source)
    #expect(String(decoding: writer.bytes, as: UTF8.self).hasPrefix("-:1:1: warning"))
  }
}

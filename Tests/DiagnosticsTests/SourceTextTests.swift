import Diagnostics
import Testing

@Suite("Source positions")
struct SourceTextTests {
  @Test("LF, CR LF and a lone CR each end one line")
  func lineEndings() {
    let source = SourceText(path: "a.md", bytes: Array("하나\n둘\r\n셋\r넷".utf8))
    #expect(source.lineStarts.count == 4)
    #expect((1...4).map { String(decoding: source.contents(ofLine: $0), as: UTF8.self) } == ["하나", "둘", "셋", "넷"])
  }

  @Test("a column counts scalars, not bytes")
  func columns() {
    let source = SourceText(path: "a.md", bytes: Array("가나다x\n".utf8))
    #expect(source.position(at: 9) == SourcePosition(line: 1, column: 4))
    #expect(source.position(at: 11) == SourcePosition(line: 2, column: 1))
  }

  @Test("a column of a very long line counts all scalars before it", arguments: [0, 1_023, 1_024, 1_025, 5_000, 9_999])
  func longLine(scalar: Int) {
    let source = SourceText(path: "a.md", bytes: Array(("x\n" + String(repeating: "가", count: 10_000) + "\ny").utf8))
    #expect(source.position(at: 2 + 3 * scalar) == SourcePosition(line: 2, column: scalar + 1))
    #expect(source.position(at: 2 + 30_001) == SourcePosition(line: 3, column: 1))
  }
}

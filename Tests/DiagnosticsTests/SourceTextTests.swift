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
}

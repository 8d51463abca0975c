internal import Diagnostics
import Testing

@testable import Markdown

@Suite("Reading as meant")
struct ReadingTests {
  @Test("CR LF and a lone CR end lines")
  func lineEnds() {
    #expect(render("# 하나\r\n\r\n글\r\n") == "<h1 id=\"하나\">하나</h1>\n<p>글</p>")
    #expect(render("글\r\r```\rx\r```\r").contains("<pre><code>x\n</code></pre>"))
  }

  @Test("a byte order mark does not hide front matter or a heading")
  func byteOrderMark() {
    let note = NoteReader().read([0xEF, 0xBB, 0xBF] + Array("---\ntitle: 파드\n---\n# 하나\n".utf8), path: "a.md")
    #expect(note.title == "파드")
    #expect(note.headings.count == 1)
  }

  @Test("CP949 is read, and reported")
  func cp949() {
    let note = NoteReader().read([0x23, 0x20, 0xC6, 0xC4, 0xB5, 0xE5, 0x0A], path: "a.md")
    #expect(note.headings.map(\.text) == ["파드"])
    #expect(note.findings.map(\.kind.id) == ["encoding-cp949"])
  }

  @Test("a file that is no text is empty, with an error")
  func binary() {
    let note = NoteReader().read([0x89, 0x50, 0x4E, 0x47] + [UInt8](repeating: 0, count: 100), path: "a.md")
    #expect(note.html().isEmpty || note.html() == [0x0A])
    #expect(note.findings.map(\.kind.id) == ["not-text"])
    #expect(note.findings[0].severity == .error)
  }

  @Test("a note over the limit is not read")
  func tooLarge() {
    var limits = MarkdownLimits()
    limits.noteBytes = 10
    let note = NoteReader(limits: limits).read(Array("12345678901".utf8), path: "a.md")
    #expect(note.findings.map(\.kind.id) == ["note-too-large"])
  }

  @Test("placeholders are text, wherever they stand")
  func placeholders() {
    #expect(render("<pod-name>을 넣는다\n**굵게**\n") == "<p>&lt;pod-name&gt;을 넣는다\n<strong>굵게</strong></p>")
    #expect(render("kubectl logs <노드이름> <name>") == "<p>kubectl logs &lt;노드이름&gt; &lt;name&gt;</p>")
    #expect(findings(in: "kubectl logs <name>") == ["placeholder-tag"])
    #expect(findings(in: "<노드이름>과 <POD_NAME>, `<코드>`, 1 < 2 > 0") == ["placeholder-tag", "placeholder-tag"])
  }

  @Test("wiki links and embedded files")
  func wiki() {
    let note = read("[[노트#제목|글]] [[다른 노트]] ![[그림.png|300x200]] `[[코드]]` \\[[아님]]\n\n| [[가\\|나]] |\n|---|\n")
    #expect(note.links.map { String(decoding: $0.destination, as: UTF8.self) } == ["노트#제목", "다른 노트", "가"])
    #expect(note.images.map(\.width) == [300])
    #expect(note.images.map(\.height) == [200])
    for link in note.links { #expect(note.source.bytes[link.range].elementsEqual(link.destination)) }
  }

  @Test("marks and what looks like them")
  func highlight() {
    #expect(render("==강조==와 a==b==c") == "<p><mark>강조</mark>와 a==b==c</p>")
    #expect(render("~~취소~~ ~하나~ 1~2일 3~4일 \\~\\~아님\\~\\~") == "<p><del>취소</del> <del>하나</del> 1~2일 3~4일 ~~아님~~</p>")
  }

  @Test("tasks")
  func tasks() {
    #expect(
      render("- [ ] 하나\n- [X] 둘\n- [x]없음\n", .gfm) == """
        <ul>
        <li><input type="checkbox" disabled="" /> 하나</li>
        <li><input type="checkbox" disabled="" checked="" /> 둘</li>
        <li>[x]없음</li>
        </ul>
        """)
  }

  @Test("a file's name may hold spaces")
  func spaces() {
    let note = read("[글](문서 이름 (1).md#제목) ![그림](<a b.png>) ![그림](그림 파일.png \"제목\") [글](a.md \"제목 둘\") [글](말 그대로)\n")
    #expect(note.links.map { String(decoding: $0.destination, as: UTF8.self) } == ["문서 이름 (1).md#제목", "a.md"])
    #expect(note.images.map { String(decoding: $0.destination, as: UTF8.self) } == ["a b.png", "그림 파일.png"])
    #expect(note.images[1].title == Array("제목".utf8))
  }

  @Test("a finding about a tag points at the tag")
  func tagPlace() {
    let note = read("앞 글 <pod-name> 뒤\n")
    #expect(note.findings.map { note.source.bytes[$0.range ?? 0..<0].elementsEqual("<pod-name>".utf8) } == [true])
  }

  @Test("links say where they stand in the note")
  func linkPositions() {
    let text = "**Pod(파드)**는 [문서](a.md) <https://a.b> [참조][r] https://c.d\n\n| [칸](b.md) |\n|---|\n\n[r]: e.md\n"
    let note = read(text)
    let found = note.links.map { String(decoding: note.source.bytes[$0.range], as: UTF8.self) }
    #expect(found[0] == "a.md" && found[1] == "https://a.b" && found[3] == "https://c.d" && found[4] == "b.md")
  }

  @Test("links that are not safe lead nowhere")
  func unsafeLinks() {
    #expect(render("[가](javascript:alert(1))") == "<p><a>가</a></p>")
    #expect(findings(in: "![가](file:///etc/passwd)") == ["unsafe-link"])
    #expect(render("[가](localhost:8080/x)") == "<p><a href=\"http://localhost:8080/x\">가</a></p>")
    #expect(render("[가](이름:둘.md)").contains("href"))
  }
}

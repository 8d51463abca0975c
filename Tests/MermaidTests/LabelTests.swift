import Diagrams
import Testing

@testable import Mermaid

@Suite("Labels")
struct LabelTests {
  @Test(
    "references, breaks, tags and icons",
    arguments: [
      ("a<br/>b<BR>c</br>d\ne", "a|b|c|d|e"), ("a\\nb", "a|b"), ("C:\\new", "C:\\new"),
      ("&lt;b&gt; &amp; &#39;", "<b> & '"),
      ("<b>굵게</b><span style='x'>글</span>", "굵게글"), ("<pod-name> 이름", "<pod-name> 이름"), ("1 < 2", "1 < 2"),
      ("fa:fa-server 서버", "서버"), ("  a   b  ", "a b"), ("&none; &", "&none; &"), ("**굵게**만", "굵게만"),
      ("2 * 3 ** 4", "2 * 3 ** 4"),
    ])
  func text(source: String, expected: String) {
    let label = LabelReader.label(source)
    #expect(label.lines.map { $0.map(\.text).joined() }.joined(separator: "|") == expected)
  }

  @Test("mermaid's own references are read once the diagram is")
  func ownReferences() {
    let picture = MermaidDiagram.read(Array("graph TD\nA[\"#quot;x#quot; #9829; #없음;\"]\n".utf8)).picture()
    #expect(picture.scene?.description == ["\"x\" ♥ #없음;"])
  }

  @Test("emphasis becomes style")
  func emphasis() {
    let label = LabelReader.label("**굵게** _기울임_ snake_case_name", isMarkdown: true)
    #expect(
      label.lines == [
        [
          TextRun("굵게", .bold), TextRun(" "), TextRun("기울임", .italic), TextRun(" snake_case_name"),
        ]
      ])
  }
}

import Diagnostics
import Testing

@testable import Markdown

@Suite("Addresses of every syntax")
struct AddressPolicyTests {
  @Test(
    "what is refused is told of, and leads nowhere",
    arguments: [
      "[[javascript:alert(1)|x]]", "![[javascript:alert(1)]]", "[x](javascript:alert(1))", "[x][r]\n\n[r]: data:,x",
      "<javascript:alert(1)>", "<a href='vbscript:x'>x</a>", "# [[file:///etc|x]]", "> [!NOTE] [[data:,x|x]]\n> y",
      "|a|\n|-|\n|[[javascript:x]]|", "x[^1]\n\n[^1]: [y](javascript:x)", "![x](javascript:x)",
      "<img src='data:image/svg+xml,x'>", "<iframe src='javascript:x'></iframe>", "<video src='file:///a'></video>",
    ])
  func refused(note: String) {
    let html = render(note).lowercased()
    for word in ["=\"javascript", "=\"data", "=\"vbscript", "=\"file"] { #expect(!html.contains(word)) }
    #expect(findings(in: note).contains("unsafe-link"))
  }

  @Test("a film on the web is a link, one beside the note is shown")
  func media() {
    #expect(
      render("<video src=\"https://a.b/c.mp4\" controls>글</video>")
        == "<p><a href=\"https://a.b/c.mp4\">https://a.b/c.mp4</a>글</p>")
    #expect(findings(in: "<audio src=\"//a.b/c.mp3\"></audio>") == ["remote-media"])
    #expect(
      render("<video src=\"c.mp4\" poster=\"https://a.b/p.png\" autoplay controls></video>")
        == "<p><video src=\"c.mp4\" controls=\"\"></video></p>")
    #expect(render("<video controls><source src=\"c.mp4\">글</video>") == "<p><a href=\"c.mp4\">c.mp4</a>글</p>")
  }

  @Test("what nobody sees in code is shown by its name, with a finding")
  func hiddenCharacters() {
    #expect(render("`a\u{202E}b`") == "<p><code>a<u class=\"hid\">U+202E</u>b</code></p>")
    #expect(render("```\na\u{200B}b\n```").contains("a<u class=\"hid\">U+200B</u>b"))
    let note = read("글\n\n```yaml\nname: a\u{200B}b\n```\n")
    #expect(note.findings.map(\.kind.id) == ["hidden-character"])
    let range = note.findings.first?.range ?? 0..<0
    #expect(note.source.bytes[range].elementsEqual("\u{200B}".utf8))
    #expect(findings(in: "글 \u{200B} 글") == [])
  }
}

internal import Diagnostics
import Testing

@testable import Markdown

@Suite("Text that is never published")
struct HiddenTextTests {
  @Test(
    "comments and private text are nowhere in the page",
    arguments: [
      "앞 <!-- 비밀 --> 뒤\n", "<!-- 비밀 -->\n\n글\n", "앞 <!-- 비밀 -- 둘 --> 뒤\n", "앞 <!-- 비밀\n\n비밀 --> 뒤\n",
      "- 항목\n  <!-- 비밀\n비밀\n-->\n- 둘\n", "> 인용 <!-- 비밀\n비밀 -->\n", "<!-- 비밀 --> **굵게**\n", "앞 %%비밀%% 뒤\n",
      "%%\n비밀\n\n비밀\n%%\n\n글\n", "글 %%비밀\n비밀%% 뒤\n", "<div><!-- 비밀 --></div>\n", "| a <!-- 비밀 --> |\n|---|\n",
      "{{< comment >}}비밀{{< /comment >}}\n",
    ])
  func hidden(text: String) {
    let note = read(text)
    let html = String(decoding: note.html(), as: UTF8.self)
    #expect(!html.contains("비밀"), "\(html)")
    #expect(!String(decoding: note.words, as: UTF8.self).contains("비밀"))
  }

  @Test(
    "what only looks hidden is text",
    arguments: ["`<!-- 글 -->`\n", "```\n<!-- 글 -->\n%%글%%\n```\n", "100%% 글 200%%\n", "`%%글%%`\n", "    %%글%%\n"])
  func shown(text: String) {
    #expect(render(text).contains("글"))
    #expect(findings(in: text) == [])
  }

  @Test("what nothing closes is shown, with a warning")
  func unclosed() {
    #expect(render("앞\n\n<!-- 글\n\n# 제목\n").contains("<h1"))
    #expect(findings(in: "앞\n\n<!-- 글\n") == ["unclosed-comment"])
    #expect(render("%%글\n\n# 제목\n").contains("%%글"))
    #expect(findings(in: "%%글\n") == ["unclosed-private"])
  }

  @Test("a backslash at the end of a line does not hide the fence below")
  func backslash() {
    #expect(findings(in: "글\\\n```\n<!-- 코드\n```\n") == [])
  }

  @Test("text after a comment that begins a line is Markdown")
  func afterComment() {
    #expect(render("<!-- 비밀 --> **굵게**\n") == "<p><strong>굵게</strong></p>")
  }
}

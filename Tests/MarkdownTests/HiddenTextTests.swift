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
      // Whatever stands around them.
      "word%%비밀%% x\n", "1%%비밀%%\n", "*%%비밀%%*\n", "\"%%비밀%%\"\n", "|%%비밀%%|\n|---|\n", "> %%비밀%%\n", "<br>%%비밀%%\n",
      "a:%%비밀%%\n", "https://x.example/%%비밀%%\n", "가,%%비밀%%\n", "\\%%비밀%%\n", "%%%비밀%%%\n", "[가 %%비밀%%](a.md)\n",
      "![가 %%비밀%%](a.png)\n", "[[index|가 %%비밀%%]]\n", "# 가 %%비밀%%\n", "글[^1]\n\n[^1]: 각주 %%비밀\n    비밀%%\n",
      "글[^1]\n\n[^1]: 각주 <!-- 비밀\n    비밀 -->\n", "<details><summary>%%비밀%%</summary>\n</details>\n",
      "[a](b.md \"<!-- 비밀 -->\")\n", "[a](b.md \"%%비밀%%\")\n", "{{< note title=\"%%비밀%%\" >}}\n글\n{{< /note >}}\n",
      "!!! note \"%%비밀%%\"\n    글\n", "!!! note\n\n    %%\n    비밀\n    %%\n", ":::tip %%비밀%%\n글\n:::\n",
      "```yaml title=\"%%비밀%%\"\na: 1\n```\n",
      // Wherever they open and close.
      "가 %%비밀" + String(repeating: "\n비밀", count: 30) + "%% 나\n", "가 %%비밀\n\n비밀%% 나\n", "- 가 %%비밀\n\n비밀\n\n> 비밀%%\n",
      "%%\n```sh\n# 비밀\n%%\n```\n비밀\n%%\n", "%%\n```\n비밀\n%%\n", "%% 비밀 ` 비밀 %% 가 ` 나\n", "%% `%%` 비밀 %%\n",
      "> %%\n> 비밀\n>\n> 비밀\n> %%\n",
      "1. 가\n\n   %%\n   비밀\n\n   비밀\n   %%\n", "%%\r\n비밀\r\n\r\n비밀\r\n%%\r\n",
      // What nothing closes, and what goes on over a heading.
      "%%\n비밀\n\n비밀\n\n# 제목\n", "가 %%비밀\n비밀\n\n나\n", "<!-- 비밀\n\n비밀\n\n# 제목\n", "가 <!-- 비밀\n비밀\n\n나\n",
      "%%\n비밀\n\n## 제목\n글\n%%\n\n나 %%비밀%%\n",
      // In the head.
      "---\ntitle: 가 %%비밀%%\n---\n# 나\n", "---\ntitle: 가 <!-- 비밀 -->\ndescription: |\n  %%\n  비밀\n  %%\n---\n# 나\n",
      "---\ntitle: 가 %%비밀\n---\n# 나\n",
    ])
  func hidden(text: String) {
    let note = read(text)
    let html = String(decoding: note.html(), as: UTF8.self)
    #expect(!html.contains("비밀"), "\(html)")
    #expect(!String(decoding: note.words, as: UTF8.self).contains("비밀"))
    #expect(!html.utf8.contains(0x01))
    for key in ["title", "description"] { #expect(note.frontMatter?.string(key)?.contains("비밀") != true) }
  }

  @Test(
    "what only looks hidden is text",
    arguments: [
      "`<!-- 글 -->`\n", "```\n<!-- 글 -->\n%%글%%\n```\n", "100%% 글\n", "글 %% 뒤\n", "100%% 글\n\n```mermaid\n%% 글\n```\n",
      "`%%글%%`\n", "    %%글%%\n",
    ])
  func shown(text: String) {
    #expect(render(text).contains("글"))
    #expect(findings(in: text) == [])
  }

  @Test("what nothing closes is hidden up to the end of its paragraph, or up to the next heading, with a warning")
  func unclosed() {
    #expect(render("앞\n\n<!-- 글\n\n# 제목\n").contains("<h1"))
    #expect(findings(in: "앞\n\n<!-- 글\n") == ["unclosed-comment"])
    #expect(render("%%글\n\n# 제목\n") == "<h1 id=\"제목\">제목</h1>")
    #expect(findings(in: "%%글\n") == ["unclosed-private"])
    #expect(render("가 %%글\n\n나\n") == "<p>가</p>\n<p>나</p>")
  }

  @Test("a pair that would swallow a heading ends there, and those behind it still pair")
  func overHeading() {
    let text = "%%\n비밀\n\n## 제목\n글\n%%\n\n나 %%비밀%% 다\n"
    let page = render(text)
    #expect(page.contains("<h2") && page.contains("<p>글</p>") && page.contains("다</p>") && !page.contains("비밀"))
    #expect(findings(in: text) == ["private-over-heading"])
    #expect(findings(in: "100%% 글\n\n# 제목\n\n나 %%비밀%% 다\n") == [])
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

import Testing

@testable import Markdown

@Suite("Tables")
struct TableTests {
  @Test("columns are aligned as the delimiter row says")
  func alignment() {
    let html = render("| 필드 | 뜻 | 값 |\n| :-- | :-: | --: |\n| image | 이미지 | 1 |\n", .gfm)
    #expect(
      html == """
        <table>
        <thead>
        <tr>
        <th align="left">필드</th>
        <th align="center">뜻</th>
        <th align="right">값</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td align="left">image</td>
        <td align="center">이미지</td>
        <td align="right">1</td>
        </tr>
        </tbody>
        </table>
        """)
  }

  @Test(
    "a table ends where another block begins",
    arguments: [
      ("> 인용", "<blockquote>"), ("# 제목", "<h1>"), ("```\ncode\n```", "<pre>"), ("- 항목", "<ul>"),
      ("3. 항목", "<ol start=\"3\">"),
      ("---", "<hr />"), ("    code", "<pre>"), ("<div>", "<div>"),
    ])
  func interrupted(block: String, tag: String) {
    let html = render("| a |\n| - |\n| b |\n\(block)\n", .gfm)
    #expect(html.contains("<td>b</td>\n</tr>\n</tbody>\n</table>\n\(tag)"), "\(html)")
  }

  @Test("a line without pipes is a row of one cell")
  func lazyRow() {
    #expect(render("| a | b |\n|---|---|\n글\n", .gfm).contains("<td>글</td>\n<td></td>"))
  }

  @Test("a row has as many cells as the head")
  func columnCount() {
    let html = render("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n", .gfm)
    #expect(html.contains("<td>1</td>\n<td></td>\n"))
    #expect(!html.contains("3"))
  }

  @Test("a delimiter row of another number of columns makes no table", arguments: ["| a | b |\n| - |\n", "a\n- | -\n"])
  func mismatch(text: String) {
    #expect(!render(text, .gfm).contains("<table>"))
  }

  @Test("an escaped pipe is part of a cell, in code too")
  func escapedPipes() {
    let html = render("| a \\| b | `c \\| d` |\n|---|---|\n| **\\|** | x |\n", .gfm)
    #expect(html.contains("<th>a | b</th>\n<th><code>c | d</code></th>"))
    #expect(html.contains("<td><strong>|</strong></td>"))
  }

  @Test("the lines before the head stay a paragraph")
  func lead() {
    let html = render("앞 글\n둘째 *줄*\n| a |\n|---|\n| b |\n", .gfm)
    #expect(html.hasPrefix("<p>앞 글\n둘째 <em>줄</em></p>\n<table>"))
  }

  @Test("tables stand in quotes and lists")
  func nested() {
    #expect(render("> | a |\n> |---|\n> | b |\n", .gfm).hasPrefix("<blockquote>\n<table>"))
    #expect(render("- 글\n\n  | a |\n  |---|\n  | b |\n", .gfm).contains("<table>"))
    let lazy = render("> | a |\n> |---|\n| b |\n", .gfm)
    #expect(lazy.contains("</table>\n</blockquote>\n<p>| b |</p>"), "\(lazy)")
  }

  @Test("links that are defined anywhere in the note work in cells")
  func definitions() {
    #expect(
      render("| [문서][k] |\n|---|\n\n[k]: https://kubernetes.io\n", .gfm).contains(
        "<a href=\"https://kubernetes.io\">문서</a>"))
  }

  @Test("a cell may end in hashes and begin with one")
  func hashes() {
    let html = render("| C# | # 제목 | a # |\n|---|---|---|\n", .gfm)
    #expect(html.contains("<th>C#</th>\n<th># 제목</th>\n<th>a #</th>"), "\(html)")
  }
}

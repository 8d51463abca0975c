internal import Diagnostics
import Testing

@testable import Markdown

@Suite("Footnotes")
struct FootnoteTests {
  @Test("references are numbered in the order in which they stand, and lead there and back")
  func order() {
    #expect(
      render("가[^b] **나[^a]** 다[^b]\n\n[^a]: 에이\n[^b]: 비\n", .gfm) == """
        <p>가<sup class="footnote-ref"><a href="#fn-b" id="fnref-b" data-footnote-ref>1</a></sup> <strong>나<sup class="footnote-ref">\
        <a href="#fn-a" id="fnref-a" data-footnote-ref>2</a></sup></strong> 다<sup class="footnote-ref"><a href="#fn-b" \
        id="fnref-b-2" data-footnote-ref>1</a></sup></p>
        <section class="footnotes" data-footnotes>
        <ol>
        <li id="fn-b">
        <p>비 <a href="#fnref-b" class="footnote-backref" data-footnote-backref data-footnote-backref-idx="1" \
        aria-label="Back to reference 1">↩</a> <a href="#fnref-b-2" class="footnote-backref" data-footnote-backref \
        data-footnote-backref-idx="1-2" aria-label="Back to reference 1-2">↩<sup class="footnote-ref">2</sup></a></p>
        </li>
        <li id="fn-a">
        <p>에이 <a href="#fnref-a" class="footnote-backref" data-footnote-backref data-footnote-backref-idx="2" \
        aria-label="Back to reference 2">↩</a></p>
        </li>
        </ol>
        </section>
        """)
  }

  @Test("a footnote holds paragraphs, code and footnotes, and ends a paragraph before it")
  func blocks() {
    let html = render("글[^1]\n[^1]: 하나[^2]\n이어짐\n\n    둘\n\n        코드\n\n[^2]: 안쪽\n\n끝\n", .gfm)
    #expect(html.contains("<p>하나<sup class=\"footnote-ref\"><a href=\"#fn-2\""))
    #expect(html.contains("이어짐</p>\n<p>둘</p>\n<pre><code>코드\n</code></pre>"))
    #expect(html.contains("</sup></p>\n<p>끝</p>"))
  }

  @Test("what is defined in a fence is code")
  func fences() {
    #expect(render("글[^1]\n\n```\n[^1]: 코드\n```\n").contains("<pre><code>[^1]: 코드"))
  }

  @Test("a name that is not defined stays as it is; one that nobody refers to is not lost")
  func loose() {
    #expect(render("글[^없음]") == "<p>글[^없음]</p>")
    #expect(findings(in: "글[^없음]") == ["missing-footnote"])
    #expect(render("글\n\n[^1]: 남은 글\n").contains("남은 글"))
    #expect(findings(in: "글\n\n[^1]: 남은 글\n") == ["unused-footnote"])
    #expect(!render("글\n\n[^1]: 남은 글\n", .gfm).contains("남은 글"))
    #expect(findings(in: "[^1]\n\n[^1]: a\n[^1]: b\n") == ["duplicate-footnote"])
  }

  @Test("an escaped bracket begins no reference")
  func escaped() {
    #expect(render("글\\[^1]\n\n[^1]: 각주\n", .gfm) == "<p>글[^1]</p>")
  }

  @Test("names in Hangul and in any letter case")
  func names() {
    #expect(render("글[^각주]\n\n[^각주]: 내용\n").contains("<li id=\"fn-각주\">"))
    #expect(render("글[^A]\n\n[^a]: 내용\n").contains("<li id=\"fn-a\">"))
  }
}

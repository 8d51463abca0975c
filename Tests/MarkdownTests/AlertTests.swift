internal import Diagnostics
import Testing

@testable import Markdown

@Suite("Alerts and admonitions")
struct AlertTests {
  @Test("GitHub's kinds in any letter case", arguments: ["NOTE", "note", "Note"])
  func github(name: String) {
    #expect(
      render("> [!\(name)]\n> 글 **굵게**\n") == "<div class=\"alert\">\n<p>참고</p>\n<p>글 <strong>굵게</strong></p>\n</div>")
  }

  @Test("Obsidian's kinds, titles and folds")
  func obsidian() {
    #expect(
      render("> [!tip]- 제목 *하나*\n> 글\n").hasPrefix(
        "<details class=\"alert tip\">\n<summary>제목 <em>하나</em></summary>\n<p>글</p>"))
    #expect(render("> [!bug]+\n> 글\n").hasPrefix("<details class=\"alert bad\" open=\"\">\n<summary>버그</summary>"))
    #expect(render("> [!warning] 조심\n").hasPrefix("<div class=\"alert warn\">\n<p>조심</p>"))
  }

  @Test("an unknown kind is a note, with a hint")
  func unknown() {
    #expect(render("> [!모름]\n> 글\n").hasPrefix("<div class=\"alert\">\n<p>참고</p>"))
    #expect(findings(in: "> [!모름]\n> 글\n") == ["unknown-alert"])
  }

  @Test("a quote that is none stays a quote", arguments: ["> [참고]\n> 글\n", "> \\[!NOTE]\n> 글\n", "> 글 [!NOTE]\n"])
  func quotes(text: String) {
    #expect(render(text).hasPrefix("<blockquote>"))
  }

  @Test(
    "admonitions of other tools are alerts",
    arguments: [
      "!!! warning \"제목\"\n    글\n\n    - 항목\n", "{{< warning >}}\n글\n\n- 항목\n{{< /warning >}}\n",
      "{{% warning %}}\n글\n\n- 항목\n{{% /warning %}}\n", ":::warning\n글\n\n- 항목\n:::\n",
      "```{warning}\n글\n\n- 항목\n```\n", "{: .warning }\n> 글\n>\n> - 항목\n", "???+ warning\n    글\n\n    - 항목\n",
    ])
  func otherTools(text: String) {
    let html = render(text + "\n끝\n")
    #expect(html.contains("class=\"alert warn\""), "\(html)")
    #expect(html.contains("<p>글</p>\n<ul>\n<li>항목</li>\n</ul>\n</d"), "\(html)")
    #expect(html.hasSuffix("<p>끝</p>"), "\(html)")
  }

  @Test("kramdown's attributes make alerts of paragraphs, before and after; others are left out")
  func attributes() {
    #expect(render("{: .note }\n글\n둘째 줄\n\n끝\n").contains("<p>글\n둘째 줄</p>\n</div>\n<p>끝</p>"))
    #expect(
      render("앞\n\n글\n{: .notice--warning}\n").contains(
        "<p>앞</p>\n<div class=\"alert warn\">\n<p>주의</p>\n<p>글</p>\n</div>"))
    #expect(render("{: .note-title }\n> 내 제목\n>\n> 글\n").hasPrefix("<div class=\"alert\">\n<p>내 제목</p>\n<p>글</p>"))
    #expect(render("# 제목\n{: .no_toc #나 }\n") == "<h1 id=\"나\">제목</h1>")
    #expect(render("[가](b.md){: .btn }") == "<p><a href=\"b.md\">가</a></p>")
  }

  @Test("shortcodes keep what they say to readers")
  func shortcodes() {
    #expect(render("{{< glossary_tooltip text=\"파드\" term_id=\"pod\" >}}는") == "<p>파드는</p>")
    #expect(render("{{% capture body %}}\n\n글\n\n{{% /capture %}}\n").contains("<p>글</p>"))
    #expect(render("{{< comment >}}\n비밀\n{{< /comment >}}\n글\n") == "<p>글</p>")
    #expect(render("값은 {{ .Values.image }}이다") == "<p>값은 {{ .Values.image }}이다</p>")
    #expect(render("[글]({{ site.baseurl }}/a.md)") == "<p><a href=\"/a.md\">글</a></p>")
    #expect(findings(in: "값은 {{ .Values.image }}이다") == ["shortcode"])
    #expect(render("`{{< note >}}`") == "<p><code>{{&lt; note &gt;}}</code></p>")
    #expect(read("{% highlight yaml %}\na: b\n{% endhighlight %}\n").fences.map(\.language) == ["yaml"])
    #expect(render("{{< note >}}한 줄{{< /note >}}\n") == "<div class=\"alert\">\n<p>참고</p>\n<p>한 줄</p>\n</div>")
  }
}

import Testing

@testable import Markdown

@Suite("Notes of other generators")
struct DialectTests {
  @Test(
    "tabs become labelled sections, one after another",
    arguments: [
      "=== \"하나\"\n\n    글1\n\n=== \"둘\"\n\n    글2\n",
      "=== \"하나\"\n    글1\n=== \"둘\"\n    글2\n",
      "::: tabs\n@tab 하나\n글1\n@tab:active 둘#b\n글2\n:::\n",
      "{{< tabs name=\"a\" >}}\n{{< tab name=\"하나\" >}}\n글1\n{{< /tab >}}\n{{% tab \"둘\" %}}\n글2\n{{% /tab %}}\n{{< /tabs >}}\n",
      "{% tabs %}\n{% tab title=\"하나\" %}\n글1\n{% endtab %}\n\n{% tab title=\"둘\" %}\n글2\n{% endtab %}\n{% endtabs %}\n",
      "<Tabs>\n<TabItem value=\"a\" label=\"하나\">\n\n글1\n\n</TabItem>\n<TabItem\n  value='b'\n  label='둘'>\n글2\n</TabItem>\n</Tabs>\n",
    ])
  func tabs(text: String) {
    let one = "<details class=\"tab\" open=\"\">\n<summary>하나</summary>\n<p>글1</p>\n</details>"
    let two = "<details class=\"tab\" open=\"\">\n<summary>둘</summary>\n<p>글2</p>\n</details>"
    #expect(render(text + "\n끝\n") == "\(one)\n\(two)\n<p>끝</p>")
  }

  @Test("a tab in a list item, with a list and code of its own")
  func nestedTabs() {
    let note = read("1. 글\n\n   === \"가\"\n\n       ```yaml\n       a: 1\n       ```\n\n   === \"나\"\n\n       - 항목\n")
    #expect(note.fences.map { String(decoding: $0.content, as: UTF8.self) } == ["a: 1\n"])
    let html = String(decoding: note.html(), as: UTF8.self)
    #expect(html.contains("<summary>가</summary>") && html.contains("<li>항목</li>"), "\(html)")
    #expect(html.hasSuffix("</details>\n</li>\n</ol>\n"), "\(html)")
  }

  @Test(
    "containers that are no alert keep what they hold",
    arguments: ["::: code-group\n글\n:::\n", "::: card\n글\n", "::::steps\n글\n::::\n"])
  func containers(text: String) {
    #expect(render(text + "\n끝\n") == "<p>글</p>\n<p>끝</p>")
  }

  @Test("what a note asks of its own head is filled in")
  func fields() {
    let head = "---\ntitle: 제목\n---\n"
    #expect(render(head + "# {{ $frontmatter.title }} 관련\n") == "<h1 id=\"제목-관련\">제목 관련</h1>")
    #expect(render(head + "{{page.title}}과 {{ $page.none }}\n") == "<p>제목과</p>")
    #expect(render(head + "{{ .Values.image }}") == "<p>{{ .Values.image }}</p>")
    #expect(render(head + "`{{ page.title }}`") == "<p><code>{{ page.title }}</code></p>")
  }

  @Test("a table of contents is the page's own", arguments: ["[[toc]]", "[[TOC]]", "[[_TOC_]]", "[TOC]"])
  func contents(mark: String) {
    #expect(render("앞\n\n\(mark)\n\n뒤\n") == "<p>앞</p>\n<p>뒤</p>")
    #expect(findings(in: mark + "\n").isEmpty)
  }

  @Test("components are reduced to what they hold; placeholders stay")
  func components() {
    #expect(render("<Icon name=\"a\"/>글 <Badge>새</Badge>\n") == "<p>글 새</p>")
    #expect(render("<Card\n  title=\"제목\"\n  link=\"/a\"\n/>\n") == "<p><a href=\"/a\">제목</a></p>")
    #expect(
      render("<Callout type=\"warning\" title=\"조심\">\n글\n</Callout>\n").hasPrefix(
        "<div class=\"alert warn\">\n<p>조심</p>\n<p>글</p>"))
    #expect(render("<PodName>을 넣는다\n") == "<p>&lt;PodName&gt;을 넣는다</p>")
    #expect(render("import Tabs from '@theme/Tabs';\nimport 'a.css'\n\n글\n") == "<p>글</p>")
    #expect(render("export const a = {\n  b: 1,\n}\n\n글\n") == "<p>글</p>")
    #expect(render("import random from 파이썬\n") == "<p>import random from 파이썬</p>")
  }

  @Test("blocks of GitBook")
  func gitbook() {
    #expect(
      render("{% hint style=\"warning\" %}\n글\n{% endhint %}\n").hasPrefix(
        "<div class=\"alert warn\">\n<p>주의</p>\n<p>글</p>"))
    #expect(render("{% content-ref url=\"a.md\" %}\na.md\n{% endcontent-ref %}\n").contains("<a href=\"a.md\">"))
    #expect(render("{% embed url=\"https://a.b/\" %}\n") == "<p><a href=\"https://a.b/\">https://a.b/</a></p>")
    #expect(
      render("{% stepper %}\n{% step %}\n### 하나\n{% endstep %}\n{% endstepper %}\n").hasPrefix("<h3 id=\"하나\">하나"))
  }

  @Test("headings and states of the Kubernetes site")
  func kubernetes() {
    #expect(render("## {{< heading \"whatsnext\" >}}\n").contains("다음 내용"))
    #expect(
      render("{{< feature-state for_k8s_version=\"v1.20\" state=\"stable\" >}}\n") == "<p>기능 상태: v1.20 stable</p>")
    #expect(
      render("{{< callout type=\"info\" >}}\n글\n{{< /callout >}}\n").hasPrefix(
        "<div class=\"alert\">\n<p>정보</p>\n<p>글</p>"))
  }
}

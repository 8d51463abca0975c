import Diagnostics
import FileSystem
import Testing

@testable import Course
@testable import Site

@Suite("Links of the site")
struct SiteLinksTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 40, 0, 0, 0, 20]

  @Test(
    "every way to write a link leads to the page",
    arguments: [
      ("[x](sub/노트%20하나.md)", "<a href=\"sub/노트-하나.html\">x</a>"),
      ("[x](<sub/노트 하나.md>)", "<a href=\"sub/노트-하나.html\">x</a>"),
      ("[x](/sub/노트%20하나/#두-번째)", "<a href=\"sub/노트-하나.html#두-번째\">x</a>"),
      ("[x](sub/노트%20하나.md#두--번째)", "<a href=\"sub/노트-하나.html#두-번째\">x</a>"),
      ("[x][r]\n\n[r]: sub/노트%20하나.md", "<a href=\"sub/노트-하나.html\">x</a>"),
      ("[[노트 하나]]", "<a href=\"sub/노트-하나.html\">노트 하나</a>"),
      ("[[노트 하나|글]]", "<a href=\"sub/노트-하나.html\">글</a>"),
      ("[[노트 하나#두 번째]]", "href=\"sub/노트-하나.html#두-번째\""),
      ("![[노트 하나#두 번째]]", "<a href=\"sub/노트-하나.html#두-번째\">"),
      ("[x](#아래)\n\n## 아래", "<a href=\"#아래\">x</a>"),
      ("[x](#곳)\n\n<a id=\"곳\"></a>여기", "<a href=\"#곳\">x</a>"),
      ("[x](#Spot)\n\n<a name=\"spot\"></a>여기", "<a href=\"#spot\">x</a>"),
      ("[x](#h)\n\n<h2 id=\"h\">제목</h2>", "<a href=\"#h\">x</a>"),
      ("<a href=\"sub/노트%20하나.md\">x</a>", "<a href=\"sub/노트-하나.html\">x</a>"),
      ("[x](https://kubernetes.io/ko/)", "<a href=\"https://kubernetes.io/ko/\">x</a>"),
      ("[x](sub/pod.yaml)", "<a href=\"sub/pod.yaml\">x</a>"), ("[x](sub/)", "<a href=\"sub/index.html\">x</a>"),
    ])
  func forms(link: String, html: String) throws {
    let files = [
      "a.md": "# 글\n\n\(link)\n", "sub/노트 하나.md": "# 하나\n\n## 두 번째\n", "sub/둘.md": "# 둘\n",
      "sub/pod.yaml": "kind: Pod\n",
    ]
    try TestCourse.with(files) { course in
      let report = try course.build()
      #expect(try course.decodedPage("a.html").contains(html))
      #expect(report.ids.isEmpty)
    }
  }

  @Test("an image that was to be fetched and was not is told as such")
  func notFetched() throws {
    try TestCourse.with(["a.md": "# 글\n\n![밖](http://example.org/x.png)\n"]) { course in
      let plain = try course.build()
      #expect(plain.ids == ["a.md remote-image"])
      let fetched = try course.build { $0.fetchesImages = true }
      #expect(fetched.ids == ["a.md image-not-fetched"])
    }
  }

  @Test("images are copied with their size; what is not there or not here is framed")
  func images() throws {
    let note = """
      # 글

      <img id="half" src="img/a%20b.png" alt="반" width="50%">

      ![그림](img/a%20b.png) ![[a b.png|20]] ![밖](https://example.org/x.png) ![없음](no.png) ![](img/a%20b.png)
      """
    try TestCourse.with(["a.md": note]) { course in
      try course.write(Self.png, to: "img/a b.png")
      let report = try course.build()
      let page = try course.page("a.html")
      #expect(page.contains("<img src=\"img/a-b.png\" alt=\"그림\" width=\"40\" height=\"20\" loading=\"lazy\" />"))
      #expect(page.contains("alt=\"반\" width=\"40\" height=\"20\" id=\"half\" style=\"width:50%\" loading=\"lazy\" />"))
      #expect(page.contains("width=\"20\" height=\"10\" loading=\"lazy\""))
      #expect(page.contains("<b>밖</b> <small>https://example.org/x.png</small>"))
      #expect(!page.contains("src=\"https:"))
      #expect(try course.outputs().contains("img/a-b.png"))
      #expect(report.ids.sorted() == ["a.md image-without-alt", "a.md missing-image", "a.md remote-image"])
    }
  }

  @Test(
    "what is wrong with a link is told",
    arguments: [
      ("[x](no.md)", "broken-link"), ("[x](b.md#없는-곳)", "broken-anchor"), ("[x](#없는-곳)", "broken-anchor"),
      ("[x](B.md)", "case-mismatch"), ("[x](../../../etc/passwd)", "link-leaves-site"),
      ("[x](draft.md)", "link-to-private"),
      ("[[없는 노트]]", "broken-link"), ("![x](../../x.png)", "link-leaves-site"),
    ])
  func findings(link: String, id: String) throws {
    let files = ["a.md": "# 글\n\n\(link)\n", "b.md": "# 나\n", "draft.md": "---\ndraft: true\n---\n"]
    try TestCourse.with(files) { course in
      let report = try course.build()
      #expect(report.ids == ["a.md \(id)"])
      let finding = try #require(report.notes.first?.findings.first)
      let range = try #require(finding.range)
      #expect(report.notes[0].source.position(at: range.lowerBound).line == 3)
    }
  }

  @Test("a link to nothing keeps its text and loses its address")
  func gone() throws {
    try TestCourse.with(["a.md": "# 글\n\n[글자](no.md)\n"]) { course in
      try course.build()
      #expect(try course.page("a.html").contains("<a class=\"gone\">글자</a>"))
    }
  }
}

internal import Diagnostics
import Testing

@testable import Markdown

@Suite("Headings and their ids")
struct HeadingTests {
  @Test(
    "ids are made as GitHub makes them",
    arguments: [
      ("파드(Pod)의 생명주기", "파드pod의-생명주기"), ("🚀 시작하기", "-시작하기"), ("1. What's `kubectl`?", "1-whats-kubectl"),
      ("A  B", "a--b"), ("snake_case-와 ABC", "snake_case-와-abc"), ("C++ & C#", "c--c"), ("**굵은** [링크](a.md)", "굵은-링크"),
      ("Ünïcode ①", "ünïcode-"), ("「파드」·노드", "파드노드"), ("—", "section"),
    ])
  func slugs(text: String, id: String) {
    #expect(read("# \(text)\n").headings.map(\.id) == [id])
  }

  @Test("repeated ids are numbered, and a number that is taken is passed over")
  func duplicates() {
    #expect(read("# a\n# a\n# a-1\n# a\n").headings.map(\.id) == ["a", "a-1", "a-1-1", "a-2"])
  }

  @Test("Hangul that a Mac took apart is put together")
  func composition() {
    let heading = read("# \u{1112}\u{1161}\u{11AB}글\n").headings[0]
    #expect(Array(heading.id.utf8) == Array("한글".utf8))
  }

  @Test("an author's own id counts")
  func explicit() {
    let note = read("## 파드란? {#what-is-a-pod}\n")
    #expect(note.headings[0].id == "what-is-a-pod")
    #expect(note.headings[0].text == "파드란?")
  }

  @Test("the outline has levels, texts and where the words begin")
  func outline() {
    let note = read("---\ntitle: 머리\n---\n# 하나\n\n글 하나\n\n둘\n--\n\n글 둘\n")
    #expect(note.headings.map(\.level) == [1, 2])
    #expect(note.headings.map(\.text) == ["하나", "둘"])
    #expect(String(decoding: note.words[note.headings[1].wordsStart...], as: UTF8.self) == "둘\n글 둘\n")
    #expect(String(decoding: note.source.bytes[note.headings[1].range], as: UTF8.self) == "둘\n--")
  }

  @Test("a # without a space is text, with a hint; tags are neither")
  func withoutSpace() {
    #expect(render("##제목\n") == "<p>##제목</p>")
    #expect(findings(in: "##제목\n") == ["heading-without-space"])
    #expect(findings(in: "#쿠버네티스 #파드\n") == [])
  }

  @Test("a no-break space after # is a space to the author")
  func noBreakSpace() {
    #expect(read("##\u{A0}제목\n").headings.map(\.text) == ["제목"])
    #expect(render("-\u{A0}항목\n").hasPrefix("<ul>"))
    #expect(read("\u{200B}# 제목\n").headings.count == 1)
  }

  @Test("the heading that is the page's title can be left out")
  func leftOut() {
    let note = read("[앞](a.md)\n\n# 제목 [링크](b.md)\n\n글 [뒤](c.md)\n")
    #expect(
      String(decoding: note.html(leavingOut: 0), as: UTF8.self)
        == "<p><a href=\"a.md\">앞</a></p>\n<p>글 <a href=\"c.md\">뒤</a></p>\n")
    #expect(String(decoding: read("# 제목\n\n글\n").html(leavingOut: 0), as: UTF8.self) == "<p>글</p>\n")
  }

  @Test("raw HTML cannot take a heading's id")
  func rawIDs() {
    #expect(!render("<a id=\"파드\"></a>\n\n# 파드\n").contains("<a id"))
  }
}

internal import Diagnostics
import Testing

@testable import Markdown

@Suite("Front matter")
struct FrontMatterTests {
  @Test("a mapping between --- lines is front matter and no part of the page")
  func yaml() {
    let note = read("---\ntitle: 파드\nnav_order: 2\ndraft: false\n---\n# 제목\n")
    #expect(note.frontMatter?.string("title") == "파드")
    #expect(note.frontMatter?.number("nav_order") == 2)
    #expect(note.frontMatter?.boolean("draft") == false)
    #expect(note.title == "파드")
    #expect(String(decoding: note.html(), as: UTF8.self) == "<h1 id=\"제목\">제목</h1>\n")
  }

  @Test(
    "a note that begins like front matter and is none is just a note",
    arguments: ["---\n\n글\n", "---\n- 하나\n---\n", "- 하나\n- 둘\n", "{\n  글\n}\n", "---\n글만 있다\n---\n", "+++\n글\n+++\n"])
  func none(text: String) {
    let note = read(text)
    #expect(note.frontMatter == nil)
    #expect(!note.words.isEmpty)
  }

  @Test("TOML is understood line by line")
  func toml() {
    let note = read(
      "+++\ntitle = \"파드\"\nweight = 3\ntags = [\"a\",\n  \"b\"]\n[params]\ntoc = true\nx = \"\"\"\n+++\n글\n")
    #expect(note.frontMatter?.string("title") == "파드")
    #expect(note.frontMatter?.number("weight") == 3)
    #expect(note.frontMatter?.value(of: "tags") != nil)
    #expect(note.findings.map(\.kind.id) == ["unknown-front-matter-line"])
  }

  @Test("a title with a colon is a title, with a finding")
  func repaired() {
    let note = read("---\ntitle: Pod: 기초\ndate: 2025-01-01\n---\n글\n")
    #expect(note.title == "Pod: 기초")
    #expect(note.findings.map(\.kind.id) == ["broken-front-matter"])
  }
}

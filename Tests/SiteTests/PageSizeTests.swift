import FileSystem
import Testing

@testable import Site

@Suite("The size of pages")
struct PageSizeTests {
  @Test(
    "no page is larger than 20 times its note and 1 MB",
    arguments: [
      "#\n", "## 가 <&>\n", "a\n---\n", "[^a]", "[](/)", "[[/]] ", "![](/)", "[](#a)\n", "- [ ] a\n\n",
      "```yaml\napiVersion: v1\nkind: Pod\n```\n", "```mermaid\nflowchart TD\na-->b\n```\n",
    ])
  func bound(unit: String) throws {
    let note = "[^a]: b\n\n" + String(repeating: unit, count: 60_000 / unit.utf8.count)
    let folder = "content/" + String(repeating: "a/", count: 30)
    try TestCourse.with([folder + "note.md": note, "content/index.md": "# 처음\n"]) { course in
      try course.build()
      for output in try course.outputs() where output.hasSuffix("note.html") {
        let page = try Files.read(course.folder + "/public/" + output, limit: 1 << 28)
        #expect(page.count <= 20 * note.utf8.count + 1_000_000, "\(page.count) bytes of \(note.utf8.count)")
      }
    }
  }

  @Test("an outline shows a thousand headings, and the build says that more were left out")
  func outline() throws {
    let note = "# 글\n\n" + (1...1_500).map { "## 제목 \($0)\n\n본문입니다.\n\n" }.joined()
    try TestCourse.with(["content/note.md": note]) { course in
      try course.build()
      let page = try course.page("note.html")
      #expect(page.contains("<li><a href=\"#제목-1\">"))
      #expect(!page.contains("<li><a href=\"#제목-1500\">"))
      #expect(page.contains("id=\"제목-1500\""))
    }
  }
}

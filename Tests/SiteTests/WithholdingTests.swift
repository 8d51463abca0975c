import Foundation
import FileSystem
import Markdown
import TestSupport
import Testing

@testable import Site

@Suite("Notes that are not for everybody")
struct WithholdingTests {
  private func reason(_ note: String, today: NoteDate? = NoteDate(year: 2026, month: 6, day: 15)) -> Withholding.Reason?
  {
    WithholdingRule(today: today).withholding(of: NoteReader().read(Array(note.utf8), path: "a.md"))?.reason
  }

  @Test(
    "a head that speaks of it and does not plainly allow it withholds the note",
    arguments: [
      "draft: true", "draft:", "draft: ~", "Draft: True", "draft : true", " draft: true", "\"draft\": true",
      "'draft': yes",
      "draft: on", "draft: 예", "draft: maybe", "draft: [false]", "draft: !!bool true", "draft: &a true",
      "draft: true # 아직", "ｄｒａｆｔ： true",
      "\u{200B}draft: true", "dr\u{AD}aft: true", "\"dr\\u0061ft\": true", "draft: true\ndraft: false",
      "draft: false\ndraft: true",
      "x: &a {draft: true}\n<<: *a", "params:\n  draft: true", "extra: {a: 1, draft: true}", "list:\n- draft: true",
      "title: a: b\ndraft: true",
      "tags:\n\t- x\ndraft: true", "title: x\n draft: true", "title: \"x\ndraft: true", "{title: a, draft: true}",
      "draft", "draft true", "title: a\ndraft = true",
      "published: false", "published: no", "published:", "published: soon", "publish: no", "private: true",
      "private: 예", "public: false", "unlisted: true",
      "dg-publish: false", "visibility: private", "status: Draft", "초안: true", "비공개: 예", "isDraft: true",
      "- draft: true\n- a", "# 글\ndraft: true",
      "x: |\n  ```\n  a\n  ```\ndraft: true",
    ])
  func withheld(head: String) {
    for (open, close) in [
      ("---", "---"), ("---", "..."), (" ---", " ---"), ("\n\n---", "---"), ("<!-- 글 -->\n---", "---"),
    ] {
      #expect(reason("\(open)\n\(head)\n\(close)\n# 글\n") != nil, "\(open)")
    }
    #expect(reason("---\n\(head)\n# 글\n\n글\n") != nil)
    #expect(reason("---\n" + String(repeating: "a: b\n", count: 20_000) + "\(head)\n---\n# 글\n") != nil)
    #expect(reason("---\n\(head)\n---\n# 글\n".replacing("\n", with: "\r\n")) != nil)
    #expect(reason("---\n\(head)\n---\n# 글\n".replacing("\n", with: "\u{85}")) != nil || head.contains("\n"))
  }

  @Test(
    "so do the heads of other tools",
    arguments: [
      "+++\ndraft = true\n+++\n", "+++\n\"draft\" = true\n+++\n", "+++\nx = {a = 1}\ndraft=true\n+++\n",
      "+++\n[params]\ndraft = true\n+++\n",
      "+++\nparams.draft = true\n+++\n", "+++\na = '''\nb\n'''\ndraft = true\n+++\n",
      "{\n\"title\": \"x\",\n\"draft\": true\n}\n\n", "{\"title\": \"x\", \"draft\": true}\n",
      "{\"params\": {\"draft\": true}}\n", ";;;\n\"draft\": true\n;;;\n", "Title: 글\nDraft: true\n\n",
      "draft: true\n---\n", "---yaml\ndraft: true\n---\n", "---\u{2028}draft: true\u{2028}---\n",
      "<!--\ndraft: true\n-->\n", "\u{FEFF}\u{FEFF}---\ndraft: true\n---\n",
    ])
  func otherTools(head: String) {
    #expect(reason(head + "# 글\n") != nil)
  }

  @Test(
    "what plainly allows it, or speaks of something else, withholds nothing",
    arguments: [
      "---\ndraft: false\n---\n", "---\ndraft: 'no'\npublished: true\n---\n", "---\npublished: 2024-01-02\n---\n",
      "---\npublished: 2024년 1월\n---\n", "---\npublished: 2026-06-15T09:00:00\n---\n",
      "---\nprivate: off\npublish: 예\n---\n", "+++\ndraft = false\n+++\n", "{\"draft\": false}\n",
      "---\ntitle: 'draft: true를 쓰는 법'\n---\n", "---\ntags: [draft]\n---\n", "---\n# draft: true\ntitle: a\n---\n",
      "---\n\n# draft: true\n\n글에서 draft: true라고 쓴다.\n\n---\n", "---\n\n글\n\n```yaml\nprivate: true\n```\n\n---\n",
      "# 글\n\n```yaml\ndraft: true\n```\n", "draft: true라고 쓰면\n".replacing("draft", with: "글"),
      "---\nstatus: done\nhidden: true\n---\n", "---\ndate: 2024-01-01\nexpiryDate: 2099-01-01\n---\n",
      "---\nx: &a false\ndraft: *a\n---\n", "---\npublishDate:\n---\n",
    ])
  func published(note: String) {
    #expect(reason(note + "# 글\n") == nil)
  }

  @Test("a day that has not come, or is over, withholds the note; without a clock no day has come")
  func days() {
    #expect(reason("---\npublishDate: 2026-06-16\n---\n") == .notYet)
    #expect(reason("---\ndate: 2099-01-01\n---\n") == .notYet)
    #expect(reason("---\npublished: 2099-01-01\n---\n") == .notYet)
    #expect(reason("---\nexpiryDate: 2026-06-14\n---\n") == .over)
    #expect(reason("---\npublished: 2024-01-01\n---\n", today: nil) == .unclear)
    #expect(reason("---\ndate: 2099-01-01\n---\n", today: nil) == nil)
    #expect(NoteDate(secondsSince1970: 1_709_132_400) == NoteDate(year: 2024, month: 2, day: 29))
    #expect(NoteDate(secondsSince1970: 0) == NoteDate(year: 1970, month: 1, day: 1))
  }

  @Test("a build counts what it withheld, and says so where it was not plain")
  func counted() throws {
    let files = ["a.md": "# 가\n", "b.md": "---\ndraft: true\n---\n", "c.md": "---\npublish: 글쎄\n---\n"]
    try TestCourse.with(files) { course in
      let report = try course.build()
      #expect(report.withheld == [.asked: 1, .unclear: 1])
      #expect(report.ids == ["c.md note-withheld"])
    }
  }

  @Test("links of any kind to what is not published bring nothing of it into the site")
  func links() throws {
    let word = "카나리아"
    let files = [
      "index.md":
        "# 책\n\n[가](l.txt) [나](h.txt) [다](p.yaml)\n\n```yaml file=\"s.yaml\"\n```\n\n```yaml file=\"p.yaml\"\n```\n\n```text file=\"d.md\"\n```\n\n```yaml file=\"x.yaml\"\n```\n",
      "d.md": "---\ndraft: true\n---\n\(word)\n", "s.yaml": "a: \(word)\n", "x.yaml": "a: \(word)\n",
      "_p/s.yaml": "a: \(word)\n", ".gitignore": "s.yaml\n",
      "podbook.yaml": "exclude: [x.yaml]\n",
    ]
    try TestCourse.with(files) { course in
      #expect(symlink("d.md", course.folder + "/l.txt") == 0)
      #expect(symlink("_p/s.yaml", course.folder + "/p.yaml") == 0)
      #expect(link(course.folder + "/d.md", course.folder + "/h.txt") == 0)
      #expect(link(course.folder + "/_p/s.yaml", course.folder + "/k.yaml") == 0)
      let report = try course.build()
      #expect(report.ids.filter { $0.hasSuffix("link-to-hidden-file") }.count == 4)
      for output in try course.outputs() { #expect(try !course.page(output).contains(word), "\(output)") }
    }
  }
}

import Diagnostics
import FileSystem
import Foundation
import TestSupport
import Testing

@testable import Course
@testable import Site

@Suite("Files that notes show and offer")
struct ShownFilesTests {
  private let pod =
    "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  - name: web\n    image: nginx\n"

  @Test("the text of a fence comes from the file that it names, from the note's folder or the course's")
  func shown() throws {
    let files = [
      "content/index.md": "# 책\n\n```yaml file=\"y/pod.yaml\"\n```\n",
      "content/pods/a.md": "# 가\n\n```yaml file=\"/y/pod.yaml\" title=\"웹\"\n낡은 글\n```\n",
      "content/y/pod.yaml": pod,
    ]
    try TestCourse.with(files) { course in
      #expect(try course.build().ids.isEmpty)
      let page = try course.page("index.html")
      #expect(page.contains("<a class=\"file\" href=\"#ex-pod\">y/pod.yaml</a>"))
      #expect(page.contains("download=\"pod.yaml\"") && page.contains("✔ API 서버 검증 통과"))
      let other = try course.page("pods/a.html")
      #expect(other.contains(">웹</a>") && other.contains("nginx") && !other.contains("낡은 글"))
    }
  }

  @Test("what is wrong in a file is found at its own line, once, and a missing file at the fence")
  func findings() throws {
    let files = [
      "content/a.md":
        "# 가\n\n```yaml file=\"bad.yaml\"\n```\n\n```yaml file=\"bad.yaml\"\n```\n\n```yaml file=\"none.yaml\"\n```\n\n[받기](linked.yaml)\n",
      "content/bad.yaml": pod + "    imgae: x\n", "content/linked.yaml": "# 머리말\n" + pod + "extra: 1\n",
      "content/unused.yaml": pod + "extra: 1\n",
    ]
    try TestCourse.with(files) { course in
      let report = try course.build()
      #expect(
        report.ids == [
          "a.md missing-example-file", "bad.yaml unknown-field", "linked.yaml unknown-field",
          "unused.yaml unknown-field",
        ])
      let lines = report.notes.map { note in note.source.line(at: note.findings[0].range?.lowerBound ?? 0) }
      #expect(lines == [9, 8, 9, 8])
    }
  }

  @Test("an author's word on the fence holds for the file")
  func directive() throws {
    let files = [
      "a.md": "# 가\n\n```yaml file=\"bad.yaml\" invalid\n```\n\n```yaml file=\"piece.yaml\" fragment\n```\n",
      "bad.yaml": pod + "extra: 1\n", "piece.yaml": "volumes:\n- {name: a, emptyDir: {}}\n",
    ]
    try TestCourse.with(files) { course in
      let report = try course.build()
      #expect(report.ids.isEmpty)
      #expect(try course.page("a.html").contains("일부러 틀린 예제"))
    }
  }

  @Test(
    "no file is shown that is not the site's",
    arguments: ["../secret.yaml", "/../secret.yaml", "link.yaml", "_draft.yaml", ".hidden/a.yaml", "folder", ""])
  func outside(path: String) throws {
    try withTemporaryFolder { folder in
      let course = TestCourse(folder: join(folder, "course"))
      try Files.write(Array("카나리아: 1\n".utf8), to: join(folder, "secret.yaml"))
      for place in ["course/content/_draft.yaml", "course/content/.hidden/a.yaml", "course/secret.yaml"] {
        try Files.createFolder(join(folder, SourcePath(place).folder))
        try Files.write(Array("카나리아: 1\n".utf8), to: join(folder, place))
      }
      try Files.createFolder(join(folder, "course/content/folder"))
      try course.write("# 가\n\n```yaml file=\"\(path)\"\n```\n", to: "content/a.md")
      #expect(symlink(join(folder, "secret.yaml"), join(folder, "course/content/link.yaml")) == 0)
      let report = try course.build()
      #expect(report.ids.contains("a.md missing-example-file"))
      for output in try course.outputs() { #expect(try !course.page(output).contains("카나리아")) }
    }
  }
}

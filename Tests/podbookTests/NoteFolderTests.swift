import Checking
import Course
import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import podbook

@Suite("Files that a checked note shows")
struct NoteFolderTests {
  @Test(
    "a note that was named belongs to the course that it lies in",
    arguments: [
      ("content/pods/a.md", "content/", "pods/a.md"), ("/x/content/a.md", "/x/content/", "a.md"),
      ("notes/a.md", "notes/", "a.md"), ("a.md", "./", "a.md"), ("/a.md", "/", "a.md"),
    ])
  func named(path: String, root: String, note: String) {
    let folder = NoteFolder(named: path)
    #expect(folder.root == root && folder.note == note)
  }

  @Test("the files that a note shows and links to are checked with it, by what the author says of them")
  func files() throws {
    try withTemporaryFolder { folder in
      let texts = [
        "a.md":
          "```yaml file=\"bad.yaml\" invalid\n```\n\n```yaml file=\"none.yaml\"\n```\n\n[받기](linked.yaml)\n",
        "bad.yaml": "apiVersion: v1\nkind: Pod\nextra: 1\n",
        "linked.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\nextra: 1\n",
      ]
      for (path, text) in texts { try Files.write(Array(text.utf8), to: "\(folder)/\(path)") }
      let path = "\(folder)/a.md"
      let text = NamedText(try InputText.read(path), in: NoteFolder(named: path))
      #expect(text.documents.isEmpty)
      #expect(text.findings.map(\.kind.id) == ["missing-example-file"])
      #expect(text.files.map(\.source.path) == ["bad.yaml", "linked.yaml"])
      #expect(
        text.files.map { $0.documents.flatMap { $0.findings.map(\.diagnostic.kind.id) } } == [[], ["unknown-field"]])
    }
  }
}

import Checking
import Diagnostics
import FileSystem
import APIServer
import KubernetesModel
import TestSupport
import Testing

@testable import Course

@Suite("A folder read into one value")
struct CourseTests {
  private static let definition = """
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: {name: books.example.org}
    spec:
      group: example.org
      scope: Namespaced
      names: {plural: books, singular: book, kind: Book}
      versions:
      - name: v1
        served: true
        storage: true
        schema:
          openAPIV3Schema:
            type: object
            properties:
              pages: {type: integer}

    """

  private static let book = "apiVersion: example.org/v1\nkind: Book\nmetadata: {name: a}\npages: many\n"

  private static func fence(_ text: String, _ info: String = "yaml") -> String { "```\(info)\n\(text)```\n" }

  /// The ids of what is found in each note and manifest of a course, by their paths.
  private func findings(_ files: [String: String], hints: Bool = false) throws -> [String: [String]] {
    var found: [String: [String]] = [:]
    try withTemporaryFolder { folder in
      for (path, text) in files {
        try Files.createFolder(SourcePath("\(folder)/\(path)").folder)
        try Files.write(Array(text.utf8), to: "\(folder)/\(path)")
      }
      var options = CourseOptions()
      options.showsHints = hints
      var course = try Course(CourseFolder(folder), options)
      _ = course.judge(making: { _ in })
      for note in course.notes {
        found[note.path.text] = note.documents.flatMap { $0.findings.map(\.diagnostic.kind.id) }
        for file in note.files {
          found[file.source.path] = file.documents.flatMap { $0.findings.map(\.diagnostic.kind.id) }
        }
      }
      for file in course.manifests {
        found[file.source.path] = file.documents.flatMap { $0.findings.map(\.diagnostic.kind.id) }
      }
    }
    return found
  }

  @Test("what a published note or a manifest defines is known to all; what a draft defines, to itself alone")
  func definitions() throws {
    let published = try findings(["a.md": Self.fence(Self.book), "b.md": Self.fence(Self.definition)])
    #expect(published["a.md"]?.isEmpty == false)
    let manifest = try findings(["a.md": Self.fence(Self.book), "crds/b.yaml": Self.definition])
    #expect(manifest["a.md"] == published["a.md"])
    let draft = try findings([
      "a.md": Self.fence(Self.book),
      "b.md": "---\ndraft: true\n---\n" + Self.fence(Self.definition) + "\n" + Self.fence(Self.book),
    ])
    #expect(draft["a.md"] == [])
    #expect(draft["b.md"] == published["a.md"])
  }

  @Test("a manifest that a note shows is judged by what the note says of it, and only there")
  func shown() throws {
    let bad = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\nextra: 1\n"
    let found = try findings([
      "content/a.md": Self.fence("", "yaml file=\"bad.yaml\" invalid"), "content/bad.yaml": bad,
      "content/other.yaml": bad,
    ])
    #expect(found == ["a.md": [], "bad.yaml": [], "other.yaml": ["unknown-field"]])
  }

  @Test("settings silence a file that a note shows by its own path, too")
  func silenced() throws {
    let bad = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\nextra: 1\n"
    let found = try findings([
      "a.md": Self.fence("", "yaml file=\"old/bad.yaml\""), "old/bad.yaml": bad, "old/c.md": Self.fence(bad),
      "podbook.yaml": "check: {ignore: [{rule: unknown-field, files: [old/**]}]}\n",
    ])
    #expect(found == ["a.md": [], "old/bad.yaml": [], "old/c.md": []])
  }

  @Test("the settings beside the notes go before those of the folder that was named")
  func settings() throws {
    try withTemporaryFolder { folder in
      try Files.createFolder(folder + "/content")
      try Files.write(Array("title: 안\n".utf8), to: folder + "/content/podbook.yaml")
      try Files.write(Array("title: 밖\n".utf8), to: folder + "/podbook.yaml")
      let course = try Course(CourseFolder(folder), CourseOptions())
      #expect(course.configuration.value.title == "안")
      #expect(course.configuration.source?.path == folder + "/content/podbook.yaml")
    }
  }

  @Test("the trees of examples are there when a note is handed on, and gone afterwards")
  func trees() throws {
    try withTemporaryFolder { folder in
      try Files.write(Array(Self.fence(Self.definition).utf8), to: folder + "/a.md")
      var course = try Course(CourseFolder(folder), CourseOptions())
      let held = course.judge { note in note.documents.allSatisfy { $0.document != nil } }
      #expect(held == [true])
      #expect(course.notes.flatMap(\.documents).allSatisfy { $0.document == nil && $0.judgement?.object == nil })
      #expect(course.notes.flatMap(\.documents).map(\.verdict) == [.valid])
    }
  }
}

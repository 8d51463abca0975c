import Course
import Diagnostics
import FileSystem
import Foundation
import TestSupport
import Testing

@testable import podbook

/// What `check` and `build` say of the YAML of the same course.
@Suite("check and build agree")
struct AgreementTests {
  /// One finding in the YAML of a course, as both commands print it.
  struct Finding: Hashable {
    let file: String
    let rule: String
    let line: Int
    let column: Int
    let message: String
  }

  /// The findings that `build` says of notes as pages; `check` looks at their YAML alone.
  private static let ofPages = Set(
    ["figure-cut", "secret-in-note"]
      + KnownFindings.all.map(\.id).filter { id in !KnownFindings.ofYAML.contains { $0.id == id } })

  private static func run(_ words: [String], in folder: String) throws -> Set<Finding> {
    let run = try Binary.run(words + ["--format", "json"], in: folder)
    var found: Set<Finding> = []
    for line in run.output.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let file = object?["file"] as? String ?? ""
      for finding in object?["findings"] as? [[String: Any]] ?? [] {
        let rule = finding["rule"] as? String ?? ""
        guard finding["severity"] as? String != "hint", !ofPages.contains(rule) else { continue }
        found.insert(
          Finding(
            file: file, rule: rule, line: finding["line"] as? Int ?? 0, column: finding["column"] as? Int ?? 0,
            message: finding["message"] as? String ?? ""))
      }
    }
    return found
  }

  /// What only one of both says of `course`; drafts aside, which a build does not speak of.
  private static func differences(of course: String) throws -> [String] {
    var lines: [String] = []
    try withTemporaryFolder { folder in
      let checked = try run(["check", course], in: folder)
      let built = try run(["build", course, "-o", folder + "/site"], in: folder)
      let drafts = try Set(DraftPaths.of(course))
      // What lies beside `content` is checked where the whole folder is named, and is no part of the book.
      let content = try CourseFolder(course).content.path + "/"
      lines += checked.subtracting(built).filter { $0.file.hasPrefix(content) && !drafts.contains($0.file) }.map {
        "check only: \($0)"
      }
      lines += built.subtracting(checked).map { "build only: \($0)" }
    }
    return lines
  }

  @Test("over a course with definitions, drafts, shown and linked files, secrets and settings")
  func fixture() throws {
    let bad = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\nextra: 1\n"
    let files = [
      "content/podbook.yaml": "check: {ignore: [{rule: image-without-tag, files: [old/**]}]}\n",
      "content/a.md": "# 가\n\n```yaml\n\(bad)```\n\n```yaml file=\"shown.yaml\"\n```\n\n[받기](linked.yaml)\n",
      "content/old/b.md":
        "# 나\n\n> ```yaml\n> kind: ConfigMap\n> apiVersion: v1\n> metadata: {name: b}\n> more: 1\n> ```\n",
      "content/draft.md": "---\ndraft: true\n---\n# 다\n\n```yaml\n\(bad)```\n",
      "content/shown.yaml": bad, "content/linked.yaml": bad, "content/alone.yaml": "---\n" + bad + "---\n" + bad,
    ]
    try withTemporaryFolder { folder in
      for (path, text) in files {
        try Files.createFolder(folder + "/" + path.split(separator: "/").dropLast().joined(separator: "/"))
        try Files.write(Array(text.utf8), to: "\(folder)/\(path)")
      }
      #expect(try Self.differences(of: folder) == [])
      let wrong = try Set(Self.run(["check", folder], in: folder).map { $0.file.dropFirst(folder.utf8.count + 9) })
      #expect(wrong == ["a.md", "old/b.md", "draft.md", "shown.yaml", "linked.yaml", "alone.yaml"])
    }
  }

  @Test(
    "over every folder of the corpus", .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)),
    arguments: Corpus.courses)
  func corpus(course: String) throws {
    let differences = try Self.differences(of: course)
    #expect(differences.isEmpty, "\(differences.count): \(differences.prefix(10))")
  }
}

/// The notes of a folder that are not published.
private enum DraftPaths {
  static func of(_ folder: String) throws -> [String] {
    let place = try CourseFolder(folder)
    var options = CourseOptions()
    options.today = Environment.today
    let course = try Course(place, options)
    return course.texts.filter { !$0.isPublished }.flatMap { text in
      [text.path.text] + text.shown.texts.values.map(\.path)
    }.map { join(place.content.path, $0) }
  }
}

extension Corpus {
  /// The folders of notes.
  fileprivate static var courses: [String] {
    guard let folder else { return [] }
    let sites =
      (try? Files.entries(of: folder + "/sites"))?.filter { $0.kind == .folder }.map { "sites/" + $0.name } ?? []
    return (["notes", "notes-fresh"] + sites.sorted()).map { "\(folder)/\($0)" }
  }
}

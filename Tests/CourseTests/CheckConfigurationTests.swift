import Diagnostics
import FileSystem
import KubernetesModel
import TestSupport
import Testing

@testable import Course

@Suite("What podbook.yaml says of checking")
struct CheckConfigurationTests {
  private let text = """
    title: 노트
    check:
      fail-on: warning
      hints: true
      ignore:
      - yaml-tab
      - rule: unknown-kind
        files: [old/**, 초안.md]
      - rule: image-required
        files: legacy/
    """

  @Test(
    "rules are silenced everywhere, or in some files",
    arguments: [
      ("yaml-tab", "a.md", true), ("unknown-kind", "a.md", false), ("unknown-kind", "old/x/a.md", true),
      ("unknown-kind", "초안.md", true), ("missing-kind", "old/a.md", false),
    ])
  func ignored(rule: String, path: String, isIgnored: Bool) {
    let configuration = CheckConfiguration(Array(text.utf8))
    #expect(configuration.ignores(rule, at: path) == isIgnored)
    #expect(configuration.failsOn == .warning)
    #expect(configuration.showsHints)
    #expect(configuration.findings.isEmpty)
  }

  @Test(
    "what means nothing is said",
    arguments: [
      "check: all", "check: {fail-on: hint}", "check: {hints: maybe}", "check: {ingore: [a]}", "check: {ignore: [[a]]}",
    ])
  func unknown(text: String) {
    #expect(CheckConfiguration(Array(text.utf8)).findings.map(\.kind.id) == ["unknown-check-setting"])
  }

  @Test(
    "the release is read by its letters",
    arguments: [
      ("kubernetes: 1.30", "1.30"), ("kubernetes: \"1.34\"", "1.34"), ("kubernetes: v1.28.3", "1.28"),
      ("kubernetes:", nil), ("title: x", nil),
    ])
  func release(text: String, expected: String?) {
    let configuration = CheckConfiguration(Array(text.utf8))
    #expect(configuration.release?.description == expected)
    #expect(configuration.findings.isEmpty)
  }

  @Test("a release that is not known is said, where it stands", arguments: ["1.3", "1.99", "latest", "[1.30]"])
  func unknownRelease(text: String) throws {
    let bytes = Array("title: x\nkubernetes: \(text)\n".utf8)
    let finding = try #require(CheckConfiguration(bytes).findings.first)
    #expect(finding.kind.id == "unknown-kubernetes-release")
    #expect(finding.range?.lowerBound == "title: x\nkubernetes: ".utf8.count)
  }

  @Test("a folder's notes and manifests are found, without what its settings leave out")
  func folder() throws {
    try withTemporaryFolder { folder in
      try Files.createFolder(folder + "/content/하나")
      let files = [
        "content/podbook.yaml": "exclude: [draft.md]\ncheck: {hints: true}\n", "content/a.md": "", "content/b.yaml": "",
        "content/하나/c.YAML": "", "content/하나/d.yml": "", "content/x.png": "",
      ]
      for (name, text) in files { try Files.write(Array(text.utf8), to: "\(folder)/\(name)") }
      var course = try Course(CourseFolder(folder), CourseOptions())
      let notes = course.judge(making: \.path.text)
      #expect(notes == ["a.md"])
      #expect(course.manifests.map(\.source.path) == ["b.yaml", "하나/c.YAML", "하나/d.yml"])
      #expect(course.configuration.check.showsHints)
    }
  }
}

import Testing

@testable import Course

@Suite(".gitignore")
struct IgnoreRulesTests {
  @Test(
    "patterns match as git has it",
    arguments: [
      ("*.log", "a.log", true), ("*.log", "깊은/곳/a.log", true), ("/a.md", "a.md", true), ("/a.md", "b/a.md", false),
      ("docs/*.md", "docs/a.md", true), ("docs/*.md", "docs/b/a.md", false), ("docs/*.md", "x/docs/a.md", false),
      ("**/tmp", "a/b/tmp", true), ("**/tmp", "tmp", true), ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true),
      ("a/**", "a/x", true), ("a/**", "a", false), ("?.md", "가.md", false), ("[a-c].md", "b.md", true),
      ("[!a-c].md", "b.md", false), ("[]].md", "].md", true), ("\\*.md", "*.md", true), ("\\*.md", "a.md", false),
      ("a*b*c", "aXbYbZc", true), ("a*b*c", "aXcYb", false), ("[a", "[a", true),
    ])
  func patterns(pattern: String, path: String, matches: Bool) {
    #expect(GlobPattern(pattern.utf8).matches(path) == matches)
  }

  @Test("the last rule that fits decides; a folder's rules hold below it")
  func rules() {
    var rules = IgnoreRules()
    rules.add(Array("# 주석\n*.tmp\n!keep.tmp\nbuild/\n\n".utf8), of: "")
    rules.add(Array("/local.md\r\n".utf8), of: "docs")
    #expect(rules.ignores("a/x.tmp", isFolder: false))
    #expect(!rules.ignores("a/keep.tmp", isFolder: false))
    #expect(rules.ignores("build", isFolder: true))
    #expect(!rules.ignores("build", isFolder: false))
    #expect(rules.ignores("docs/local.md", isFolder: false))
    #expect(!rules.ignores("local.md", isFolder: false))
  }

  @Test("a pattern full of stars ends soon")
  func hostile() {
    let pattern = String(repeating: "*a", count: 2_000) + "b"
    #expect(!GlobPattern(pattern.utf8).matches(String(repeating: "a", count: 4_000)))
  }
}

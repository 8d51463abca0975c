import Diagnostics
import FileSystem
import Glibc
import TestSupport
import Testing

@testable import Site

@Suite("The content folder")
struct SourceTreeTests {
  @Test("notes and files are found; what is private or not the course's is not")
  func finds() throws {
    try withTemporaryFolder { root in
      try make(
        [
          "README.md", "01-파드/a.md", "01-파드/security.md", "01-파드/그림 1.png", "_posts/b.md", "_index.md",
          "_비밀.md", "_draft/c.md", ".obsidian/d.md", "node_modules/e.md", "vendor/f.md", "LICENSE.md", "SECURITY.md",
          "public/index.md", "옛날/.podbook", "옛날/index.md", "남김/g.markdown", "무시/h.md", "x.tmp.md", "빼기/i.md",
        ], in: root)
      try Files.write(Array("무시/\n*.tmp.md\n".utf8), to: root + "/.gitignore")
      let rules = ContentRules(exclude: [GlobPattern("빼기".utf8)])
      let tree = try SourceTree.read(try Folder(root), rules: rules, closed: [root + "/public"])
      #expect(
        tree.notes.map(\.text) == [
          "01-파드/a.md", "01-파드/security.md", "README.md", "_index.md", "_posts/b.md", "남김/g.markdown",
        ])
      #expect(tree.files.map(\.text) == ["01-파드/그림 1.png"])
      #expect(tree.findings.isEmpty)
    }
  }

  @Test("links are followed within the folder only, and never round in circles")
  func symbolicLinks() throws {
    try withTemporaryFolder { root in
      try make(["site/a.md", "site/_private.md", "outside/secret.md"], in: root)
      symlink("a.md", root + "/site/same.md")
      symlink("_private.md", root + "/site/shown.md")
      symlink(".", root + "/site/circle")
      symlink("loop", root + "/site/loop")
      symlink("../outside", root + "/site/out")
      symlink("../outside/secret.md", root + "/site/out.md")
      let tree = try SourceTree.read(try Folder(root + "/site"), rules: ContentRules())
      #expect(tree.notes.map(\.text) == ["a.md", "same.md"])
      #expect(
        tree.findings.map { "\($0.path) \($0.diagnostic.kind.id)" } == [
          "loop symlink-leads-nowhere", "out symlink-leads-out", "out.md symlink-leads-out",
          "shown.md link-to-hidden-file",
        ])
    }
  }

  @Test("a link may leave the folder by name and come back; one that is changed on the way is looked at anew")
  func roundabout() throws {
    try withTemporaryFolder { root in
      try make(["site/a/b.md", "site/c.md", "outside.md"], in: root)
      symlink("../../site/c.md", root + "/site/a/back.md")
      symlink(root + "/site/c.md", root + "/site/absolute.md")
      symlink("../outside.md", root + "/site/out.md")
      symlink("a/../../outside.md", root + "/site/out2.md")
      symlink("/proc/self/environ", root + "/site/proc.md")
      let folder = try Folder(root + "/site")
      #expect(try folder.resolved("a/back.md") == "c.md")
      #expect(try folder.resolved("absolute.md") == "c.md")
      for name in ["out.md", "out2.md", "proc.md", "../outside.md", "a/../../outside.md"] {
        let refused = #expect(throws: FileError.self) { try folder.read(name, limit: 100) }
        #expect(refused?.reason == .leadsOut, "\(name)")
      }
    }
  }

  @Test("a folder that is not there is an error")
  func absent() {
    #expect(throws: FileError.self) { try SourceTree.read(try Folder("/nowhere/at/all"), rules: ContentRules()) }
  }

  private func make(_ paths: [String], in root: String) throws {
    for path in paths {
      let place = join(root, path)
      try Files.createFolder(String(place[..<(place.lastIndex(of: "/") ?? place.endIndex)]))
      try Files.write(Array("글\n".utf8), to: place)
    }
  }
}

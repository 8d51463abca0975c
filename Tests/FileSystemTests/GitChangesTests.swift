import FileSystem
import Foundation
import Glibc
import TestSupport
import Testing

@Suite("Files that have changed since a commit")
struct GitChangesTests {
  private func git(_ folder: String, _ words: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.com"] + words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// The files below a folder that have changed.
  private func names(_ folder: String, since reference: String) throws -> [String] {
    let root = try #require(Files.canonicalPath(folder))
    let changes = try GitChanges(since: reference, in: folder)
    var names: [String] = []
    var pending = [""]
    while let path = pending.popLast() {
      for entry in try Files.entries(of: root + path) where entry.name != ".git" {
        let place = "\(path)/\(entry.name)"
        if entry.kind == .folder {
          pending.append(place)
        } else if changes.hasChanged(root + place) {
          names.append(place)
        }
      }
    }
    return names.map { String($0.dropFirst()) }.sorted()
  }

  @Test("changed, new and untracked files are listed, deleted ones are not")
  func changes() throws {
    try withTemporaryFolder { folder in
      try git(folder, "init", "-b", "main")
      try Files.createFolder(folder + "/노트")
      for name in ["같음.md", "노트/다름 하나.md", "지움.md"] { try Files.write(Array("a\n".utf8), to: "\(folder)/\(name)") }
      try git(folder, "add", "-A")
      try git(folder, "commit", "-m", "하나")
      try git(folder, "checkout", "-b", "work")
      try Files.write(Array("b\n".utf8), to: folder + "/노트/다름 하나.md")
      try Files.remove(folder + "/지움.md")
      try Files.write(Array("c\n".utf8), to: folder + "/커밋.yaml")
      try git(folder, "add", "-A")
      try git(folder, "commit", "-m", "둘")
      try Files.write(Array("d\n".utf8), to: folder + "/새것\n.md")
      #expect(try names(folder, since: "main") == ["노트/다름 하나.md", "새것\n.md", "커밋.yaml"])
      #expect(try names(folder + "/노트", since: "HEAD") == [])
    }
  }

  @Test("what the other branch changed since is not this branch's")
  func mergeBase() throws {
    try withTemporaryFolder { folder in
      try git(folder, "init", "-b", "main")
      try Files.write(Array("a\n".utf8), to: folder + "/a.md")
      try git(folder, "add", "-A")
      try git(folder, "commit", "-m", "1")
      try git(folder, "branch", "work")
      try Files.write(Array("b\n".utf8), to: folder + "/a.md")
      try git(folder, "commit", "-am", "2")
      try git(folder, "checkout", "work")
      #expect(try names(folder, since: "main") == [])
    }
  }

  @Test("what git cannot answer is said", arguments: ["nowhere", "--output=/tmp/podbook-pwned", ""])
  func failures(reference: String) throws {
    try withTemporaryFolder { folder in
      #expect(throws: GitChanges.Failure.noRepository(folder)) { try GitChanges(since: "HEAD", in: folder) }
      try git(folder, "init", "-b", "main")
      #expect(throws: GitChanges.Failure.unknownReference(reference)) {
        try GitChanges(since: reference, in: folder)
      }
      #expect(Files.kind(of: "/tmp/podbook-pwned") == nil)
    }
  }

  @Test("repositories whose hashes are long, and further working folders, are read as well")
  func kinds() throws {
    try withTemporaryFolder { folder in
      let main = folder + "/main"
      try Files.createFolder(main)
      try git(main, "init", "-b", "main", "--object-format=sha256")
      for (name, text) in [("a.md", "a\n"), ("b.md", "b\n"), ("c.md", "c\nd\n")] {
        try Files.write(Array(text.utf8), to: "\(main)/\(name)")
      }
      try git(main, "add", "-A")
      try git(main, "commit", "-m", "1")
      try git(main, "pack-refs", "--all")
      try git(main, "worktree", "add", folder + "/second")
      try Files.write(Array("x\n".utf8), to: folder + "/second/b.md")
      try Files.write(Array("c\r\nd\r\n".utf8), to: folder + "/second/c.md")
      #expect(try names(folder + "/second", since: "main") == ["b.md"])
      #expect(try names(main, since: "HEAD") == [])
    }
  }

  @Test("nothing that a repository configures is run")
  func runsNothing() throws {
    try withTemporaryFolder { folder in
      let mark = folder + "/ran"
      let tree = folder + "/tree"
      try Files.createFolder(tree)
      try git(tree, "init", "-b", "main")
      try Files.write(Array("*.md filter=x diff=x\n".utf8), to: tree + "/.gitattributes")
      try Files.write(Array("a\n".utf8), to: tree + "/a.md")
      try git(tree, "add", "-A")
      try git(tree, "commit", "-m", "1")
      let run = "sh -c 'echo ran >> \(mark); cat'"
      for key in [
        "filter.x.clean", "filter.x.smudge", "filter.x.process", "diff.x.textconv", "diff.x.command", "diff.external",
        "core.fsmonitor", "core.pager", "core.sshCommand", "core.editor", "pager.ls-tree", "pager.rev-parse",
        "alias.ls-tree", "alias.rev-parse", "remote.o.uploadpack", "core.alternateRefsCommand",
      ] { try git(tree, "config", key, run) }
      try git(tree, "config", "core.hooksPath", tree)
      try git(tree, "config", "remote.o.url", "ext::" + run)
      try git(tree, "config", "remote.o.promisor", "true")
      try git(tree, "config", "protocol.ext.allow", "always")
      for hook in ["post-index-change", "reference-transaction", "fsmonitor-watchman"] {
        try Files.write(Array("#!/bin/sh\necho ran >> \(mark)\n".utf8), to: "\(tree)/\(hook)")
        try git(tree, "update-index", "--chmod=+x", "--add", hook)
        #expect(chmod("\(tree)/\(hook)", 0o755) == 0)
      }
      try? Files.remove(mark)
      try Files.write(Array("b\n".utf8), to: tree + "/a.md")
      #expect(try names(tree, since: "main").contains("a.md"))
      #expect(Files.kind(of: mark) == nil)
    }
  }

  @Test("a folder that is a bare repository itself is none")
  func bare() throws {
    try withTemporaryFolder { folder in
      try git(folder, "init", "-b", "main", "--bare")
      try git(folder, "config", "core.worktree", "/")
      #expect(throws: GitChanges.Failure.noRepository(folder)) { try GitChanges(since: "HEAD", in: folder) }
    }
  }
}

import FileSystem
import Foundation
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

  private func names(_ folder: String, since reference: String) throws -> [String] {
    let root = try #require(Files.canonicalPath(folder))
    return try GitChanges.files(since: reference, in: folder).map { String($0.dropFirst(root.count + 1)) }.sorted()
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
      #expect(try names(folder + "/노트", since: "HEAD").isEmpty == false)
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
      #expect(throws: GitChanges.Failure.noRepository(folder)) { try GitChanges.files(since: "HEAD", in: folder) }
      try git(folder, "init", "-b", "main")
      #expect(throws: GitChanges.Failure.unknownReference(reference)) {
        try GitChanges.files(since: reference, in: folder)
      }
      #expect(Files.kind(of: "/tmp/podbook-pwned") == nil)
    }
  }
}

import FileSystem
import TestSupport
import Testing

@testable import Site

@Suite("The output folder")
struct OutputFolderTests {
  @Test("what is gone from the site is removed, what others wrote or changed stays")
  func prunes() throws {
    try withTemporaryFolder { root in
      let folder = root + "/public"
      try build(folder, ["a/b/old.html", "a/changed.html", "keep.html"])
      try Files.write(Array("남의 글".utf8), to: folder + "/theirs.html")
      try Files.write(Array("고친 글".utf8), to: folder + "/a/changed.html")
      let removed = try build(folder, ["keep.html"])
      #expect(removed == 1)
      #expect(Files.kind(of: folder + "/a/b") == nil)
      #expect(Files.kind(of: folder + "/a/changed.html") == .file)
      #expect(Files.kind(of: folder + "/theirs.html") == .file)
      #expect(Files.kind(of: folder + "/keep.html") == .file)
    }
  }

  @Test("a build that broke off is cleared up by the next")
  func brokenOff() throws {
    try withTemporaryFolder { root in
      let output = try OutputFolder(root + "/public")
      try output.prepare(for: ["half.html", "never.html"])
      _ = try output.write(Array("글".utf8), to: "half.html")
      #expect(try build(root + "/public", ["new.html"]) == 1)
      #expect(Files.kind(of: root + "/public/half.html") == nil)
    }
  }

  @Test("a folder with files of others is not written over")
  func foreign() throws {
    try withTemporaryFolder { root in
      try Files.write(Array("남의 첫 쪽".utf8), to: root + "/index.html")
      let output = try OutputFolder(root)
      #expect(output.foreignFile(among: ["a.html", "index.html"]) == "index.html")
      #expect(output.foreignFile(among: ["a.html"]) == nil)
    }
  }

  @Test("a record cannot name files outside, and comes back as it was written")
  func record() {
    let text = "podbook 1\n00000000000000ff 가/나.html\n0000000000000001 ../x\n0000000000000001 /etc/passwd\nzz a\n"
    let record = BuildRecord(Array(text.utf8))
    #expect(record.hashes == ["가/나.html": 255])
    #expect(BuildRecord(record.bytes) == record)
    #expect(BuildRecord(Array("남의 파일\n00000000000000ff a\n".utf8)).hashes.isEmpty)
  }

  @discardableResult
  private func build(_ folder: String, _ outputs: [String]) throws -> Int {
    let output = try OutputFolder(folder)
    try output.prepare(for: outputs)
    var record = BuildRecord()
    for path in outputs {
      let bytes = Array(path.utf8)
      _ = try output.write(bytes, to: path)
      record.add(path, hash: ContentHash.of(bytes))
    }
    return try output.finish(record)
  }
}

import FileSystem
import Glibc
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

  @Test("of a build that broke off nothing is seen, and the next one sweeps what it left")
  func brokenOff() throws {
    try withTemporaryFolder { root in
      let output = try OutputFolder(root + "/public", course: root)
      // The build dies before it publishes: what it has written waits unseen.
      _ = try output.begin(["half.html"]).add(Array("글".utf8), as: "half.html")
      #expect(Files.kind(of: root + "/public/half.html") == nil)
      try build(root + "/public", ["new.html"])
      #expect(try Files.entries(of: root + "/public").map(\.name) == [".podbook", "new.html"])
    }
  }

  @Test("a file where there is a folder now, and a folder where there is a file, make room if they are podbook's")
  func trades() throws {
    try withTemporaryFolder { root in
      let folder = root + "/public"
      try build(folder, ["a.html", "b.html/c.html"])
      try build(folder, ["a.html/c.html", "b.html"])
      #expect(Files.kind(of: folder + "/a.html/c.html") == .file)
      #expect(Files.kind(of: folder + "/b.html") == .file)
    }
  }

  @Test("a folder with files of others is not written over, nor what others put beside the site")
  func foreign() throws {
    try withTemporaryFolder { root in
      try Files.write(Array("남의 첫 쪽".utf8), to: root + "/index.html")
      let output = try OutputFolder(root, course: root + "/course")
      #expect(try output.foreignFile(among: ["a.html", "index.html"]) == "index.html")
      #expect(try output.foreignFile(among: ["a.html"]) == nil)
      try build(root + "/public", ["a.html"])
      try Files.write(Array("남의 쪽".utf8), to: root + "/public/b.html")
      #expect(try OutputFolder(root + "/public", course: root).foreignFile(among: ["a.html", "b.html"]) == "b.html")
    }
  }

  @Test(
    "a link in the output folder is not written through, nor anything removed behind it",
    arguments: ["folder", "file", "public", "waiting", "record"])
  func links(place: String) throws {
    try withTemporaryFolder { root in
      let folder = root + "/public"
      try build(folder, ["a/b.html", "c.html"])
      let written = try Files.read(folder + "/a/b.html", limit: 1 << 10)
      try Files.createFolder(root + "/outside")
      // What lies outside has the hash of the record.
      for name in ["b.html", "1", "record"] { try Files.write(written, to: root + "/outside/" + name) }
      switch place {
      case "folder":
        try Files.remove(folder + "/a/b.html")
        try Files.remove(folder + "/a")
        symlink("../outside", folder + "/a")
      case "file":
        try Files.remove(folder + "/a/b.html")
        symlink("../../outside/b.html", folder + "/a/b.html")
      case "waiting": symlink("../outside", folder + "/.podbook-new")
      case "record":
        rename(folder + "/.podbook", root + "/outside/.podbook")
        symlink("../outside/.podbook", folder + "/.podbook")
      default:
        rename(folder, root + "/elsewhere")
        symlink("outside", folder)
      }
      // Once the page is to be written, once to be removed.
      let isRefused = #expect(throws: FileError.self) { try self.build(folder, ["a/b.html", "c.html"], text: "새 글") }
      _ = try? build(folder, ["c.html"])
      #expect(isRefused?.reason == .isLink)
      #expect(try Files.read(root + "/outside/b.html", limit: 1 << 10) == written)
      #expect(try Files.entries(of: root + "/outside").count == (place == "record" ? 4 : 3))
    }
  }

  @Test("pipes, sockets, folders in a page's place are said, and nothing waits for them")
  func oddities() throws {
    try withTemporaryFolder { root in
      let folder = root + "/public"
      try build(folder, ["a.html"])
      try Files.remove(folder + "/a.html")
      #expect(mkfifo(folder + "/a.html", 0o600) == 0)
      let refused = #expect(throws: FileError.self) { try self.build(folder, ["a.html"]) }
      #expect(refused?.reason == .notAFile)
      #expect(try build(folder, ["b.html"]) == 0)
      #expect(Files.kind(of: folder + "/a.html") == .other)
    }
  }

  @Test("a second name of a file elsewhere is taken out of the site, and the file stays as it is")
  func hardLinks() throws {
    try withTemporaryFolder { root in
      let folder = root + "/public"
      try build(folder, ["a.html"])
      try Files.write(Array("남의 글".utf8), to: root + "/theirs")
      try Files.remove(folder + "/a.html")
      #expect(link(root + "/theirs", folder + "/a.html") == 0)
      try build(folder, ["a.html"])
      #expect(try Files.read(root + "/theirs", limit: 100) == Array("남의 글".utf8))
    }
  }

  @Test("a record names nothing outside and nothing hidden, has no wild card, and comes back as it was written")
  func record() {
    let lines = [
      "podbook 1", "00000000000000ff 가/나.html", "0000000000000001 ../x", "0000000000000001 /etc/passwd", "zz a",
      "0000000000000001 a/../../x", "0000000000000001 .git/HEAD", "0000000000000001 a//b", "0000000000000001 a\u{7}b",
      "0000000000000001 .podbook", "000000000000000g a", "0000000000000001a", "0000000000000002 .nojekyll",
      "0000000000000003 반",
    ]
    let record = BuildRecord(Array(lines.joined(separator: "\n").utf8))
    #expect(record.hashes == ["가/나.html": [255], ".nojekyll": [2], "반": [3]])
    #expect(BuildRecord(record.bytes) == record)
    #expect(!record.knows(0, of: "반"))
    #expect(BuildRecord(Array("남의 파일\n00000000000000ff a\n".utf8)).hashes.isEmpty)
  }

  @Test("a forged record removes nothing but what it tells the contents of, without a hash nothing at all")
  func forged() throws {
    try withTemporaryFolder { root in
      let folder = root + "/public"
      try Files.createFolder(folder)
      try Files.write(Array("글".utf8), to: folder + "/theirs.html")
      let record = "podbook 1\n0000000000000000 theirs.html\n0000000000000000 ../content/a.md\n"
      try Files.write(Array(record.utf8), to: folder + "/.podbook")
      #expect(try build(folder, ["a.html"]) == 0)
      #expect(Files.kind(of: folder + "/theirs.html") == .file)
    }
  }

  @Test("what is where: new files before what links to them, pages last, and a page stands in for one to come")
  func order() throws {
    try withTemporaryFolder { root in
      let folder = root + "/public"
      try build(folder, ["index.html", "old.html"])
      // A name that is in the way of the last file to be published breaks the build off right before it.
      let output = try OutputFolder(folder, course: root)
      let site = try output.begin(["index.html", "new.html", "new.png"])
      let files = try ["index.html", "new.html", "new.png"].map { try site.add(Array("새 \($0)".utf8), as: $0) }
      try Files.remove(folder + "/index.html")
      try Files.createFolder(folder + "/index.html/x")
      #expect(throws: FileError.self) { try site.publish(files) }
      #expect(try Files.read(folder + "/new.html", limit: 100) == Array("새 new.html".utf8))
      #expect(try Files.read(folder + "/new.png", limit: 100) == Array("새 new.png".utf8))
      #expect(Files.kind(of: folder + "/old.html") == .file, "removals come last")
    }
  }

  @discardableResult
  private func build(_ folder: String, _ outputs: [String], text: String = "") throws -> Int {
    let course = String(folder.dropLast("/public".count))
    let site = try OutputFolder(folder, course: course).begin(outputs)
    return try site.publish(try outputs.map { try site.add(Array((text + $0).utf8), as: $0) })
  }
}

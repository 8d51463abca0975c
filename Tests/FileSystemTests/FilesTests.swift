import FileSystem
import Glibc
import TestSupport
import Testing

@Suite("Files")
struct FilesTests {
  @Test("an output that did not change is not written again")
  func unchanged() throws {
    try withTemporaryFolder { (folder) throws in
      let path = folder + "/쪽.html"
      #expect(try Files.write(Array("하나".utf8), to: path))
      #expect(try !Files.write(Array("하나".utf8), to: path))
      #expect(try Files.write(Array("둘".utf8), to: path))
      #expect(try Files.read(path, limit: 100) == Array("둘".utf8))
      #expect(try Files.entries(of: folder).map(\.name) == ["쪽.html"], "no temporary file is left")
    }
  }

  @Test("a file over the limit is refused")
  func limit() throws {
    try withTemporaryFolder { (folder) throws in
      try Files.write([UInt8](repeating: 0x41, count: 11), to: folder + "/a")
      #expect(try Files.read(folder + "/a", limit: 11).count == 11)
      #expect(throws: FileError(path: folder + "/a", action: .read, reason: .tooLarge(limit: 10))) {
        try Files.read(folder + "/a", limit: 10)
      }
    }
  }

  @Test("a device without an end is refused once the limit is passed")
  func endless() {
    #expect(throws: FileError(path: "/dev/zero", action: .read, reason: .tooLarge(limit: 100_000))) {
      try Files.read("/dev/zero", limit: 100_000)
    }
  }

  @Test("what is not there, a folder and a named pipe each end in an answer")
  func oddities() throws {
    try withTemporaryFolder { (folder) throws in
      #expect(throws: FileError(path: folder + "/none", action: .read, reason: .notFound)) {
        try Files.read(folder + "/none", limit: 1)
      }
      #expect(throws: FileError(path: folder, action: .read, reason: .isDirectory)) {
        try Files.read(folder, limit: 1)
      }
      #expect(mkfifo(folder + "/pipe", 0o600) == 0)
      #expect(try Files.read(folder + "/pipe", limit: 1).isEmpty)
      #expect(Files.kind(of: folder + "/pipe") == .other)
    }
  }

  @Test("a symbolic link is replaced, never written through")
  func links() throws {
    try withTemporaryFolder { (folder) throws in
      try Files.write(Array("밖".utf8), to: folder + "/outside")
      #expect(symlink(folder + "/outside", folder + "/link") == 0)
      #expect(try Files.write(Array("안".utf8), to: folder + "/link"))
      #expect(try Files.read(folder + "/outside", limit: 10) == Array("밖".utf8))
      #expect(Files.kind(of: folder + "/link", followingLinks: false) == .file)
    }
  }

  @Test("folders are made with those above them")
  func folders() throws {
    try withTemporaryFolder { (folder) throws in
      try Files.createFolder(folder + "/가/나/다")
      try Files.createFolder(folder + "/가/나/다")
      #expect(Files.kind(of: folder + "/가/나/다") == .folder)
      try Files.write([1], to: folder + "/file")
      #expect(throws: FileError.self) { try Files.createFolder(folder + "/file/x") }
    }
  }

  @Test("names come in the order of their bytes")
  func order() throws {
    try withTemporaryFolder { (folder) throws in
      for name in ["나", "a", "가", "B", "10", "9"] { try Files.write([], to: folder + "/" + name) }
      #expect(try Files.entries(of: folder).map(\.name) == ["10", "9", "B", "a", "가", "나"])
    }
  }
}

import Diagnostics
import FileSystem
import Glibc
import TestSupport
import Testing

@testable import Site

@Suite("A course, or a clone of one, that means harm to the disk")
struct FileSystemAttackTests {
  private static let note = "# 글\n\n[다른 글](a/b.md)\n"

  private func refusal(of course: TestCourse, _ change: (inout BuildOptions) -> Void = { _ in }) -> FileError.Reason? {
    do {
      try course.build(change)
      return nil
    } catch SiteError.file(let error) {
      return error.reason
    } catch {
      return nil
    }
  }

  @Test("a link in public/ and a forged record empty no folder of the course")
  func emptied() throws {
    try TestCourse.with(["content/index.md": Self.note, "content/a/b.md": "# 나\n"]) { course in
      try course.build()
      let record = try course.page(".podbook")
      let hash = String(ContentHash.of(Array("# 나\n".utf8)), radix: 16)
      let forged = ["c/a/b.md", "../content/a/b.md", "c/index.md"].map { "\(hash) \($0)\n0000000000000000 \($0)\n" }
      try course.write(record + forged.joined(), to: "public/.podbook")
      symlink("../content", course.folder + "/public/c")
      try course.build()
      #expect(try Files.read(course.folder + "/content/a/b.md", limit: 100) == Array("# 나\n".utf8))
      #expect(Files.kind(of: course.folder + "/content/index.md") == .file)
    }
  }

  @Test("the course's own parts may be links inside the course, not out of it", arguments: ["content", "templates"])
  func parts(name: String) throws {
    let files = ["course/real/index.md": "# 글\n", "course/theme/book.css": "a {}\n", "other/book.css": "b {}\n"]
    try TestCourse.with(files) { holder in
      try holder.write("# 밖의 글\n", to: "other/index.md")
      let course = TestCourse(folder: holder.folder + "/course")
      symlink("real", course.folder + "/content")
      symlink("theme", course.folder + "/templates")
      try course.build()
      #expect(try course.page("index.html").contains("<title>글"))
      #expect(try course.page("assets/book.css") == "a {}\n")
      try Files.remove(course.folder + "/" + name)
      symlink("../other", course.folder + "/" + name)
      #expect(refusal(of: course) == .leadsOut)
    }
  }

  @Test(
    "a file of the theme or the settings that leads out, or never ends, is refused",
    arguments: ["templates/x.txt", "podbook.yaml", "content/podbook.yaml", "templates/book.css"])
  func files(path: String) throws {
    try TestCourse.with(["content/index.md": "# 글\n", "templates/tokens.css": ""]) { course in
      symlink("/etc/passwd", course.folder + "/" + path)
      #expect(refusal(of: course) == .leadsOut)
      try Files.remove(course.folder + "/" + path)
      #expect(mkfifo(course.folder + "/" + path, 0o600) == 0)
      #expect(refusal(of: course) == .notAFile)
      #expect(Files.kind(of: course.folder + "/public") == nil)
    }
  }

  @Test("what leads out of the notes' folder is not published, however it is asked for")
  func reading() throws {
    let note = """
      # 글

      ![그림](p.png) [받기](s.txt) [프로세스](proc.txt)

      ```yaml file="s.yaml"
      ```
      """
    try TestCourse.with(["content/index.md": note, "secret": "비밀\n"]) { course in
      for name in ["p.png", "s.txt", "s.yaml", "n.md"] { symlink("../secret", course.folder + "/content/" + name) }
      symlink("/proc/self/environ", course.folder + "/content/proc.txt")
      #expect(mkfifo(course.folder + "/content/f.md", 0o600) == 0)
      symlink("f.md", course.folder + "/content/g.md")
      let report = try course.build()
      #expect(report.findings.filter { $0.diagnostic.kind.id == "symlink-leads-out" }.count == 5)
      for output in try course.outputs() { #expect(try !course.page(output).contains("비밀"), "\(output)") }
    }
  }

  @Test(
    "places that are none for a site are refused", arguments: ["/", ".", "content", "content/a", "content/../content"])
  func places(output: String) throws {
    try TestCourse.with(["content/index.md": Self.note, "content/a/b.md": "# 나\n"]) { course in
      #expect(throws: SiteError.self) {
        try course.build { $0.output = output == "/" ? "/" : course.folder + "/" + output }
      }
      let files = try TestCourse.files(in: course.folder)
      #expect(files == ["content/a/b.md", "content/index.md"])
    }
  }

  @Test("the output folder is no link, and in the course none leads to it; elsewhere its user's links hold")
  func outputs() throws {
    try TestCourse.with(["course/content/index.md": "# 글\n", "theirs/x": ""]) { holder in
      let course = TestCourse(folder: holder.folder + "/course")
      symlink("../theirs", course.folder + "/public")
      #expect(refusal(of: course) == .isLink)
      for output in ["public/", "public/.", "public/site"] {
        #expect(refusal(of: course) { $0.output = course.folder + "/" + output } == .isLink, "\(output)")
      }
      #expect(try Files.entries(of: holder.folder + "/theirs").map(\.name) == ["x"])
      symlink("theirs", holder.folder + "/link")
      try course.build { $0.output = holder.folder + "/link/site" }
      #expect(Files.kind(of: holder.folder + "/theirs/site/index.html") == .file)
    }
  }

  @Test("a record of any size and shape ends in an answer", arguments: ["huge", "half", "bytes", "folder"])
  func records(shape: String) throws {
    try TestCourse.with(["content/index.md": "# 글\n"]) { course in
      try course.build()
      let place = "public/.podbook"
      let whole = Array(try course.page(".podbook").utf8)
      try Files.remove(course.folder + "/" + place)
      switch shape {
      case "huge": try course.write([UInt8](repeating: 0x61, count: BuildRecord.sizeLimit + 1), to: place)
      case "half": try course.write(Array(whole.prefix(whole.count / 2)), to: place)
      case "bytes": try course.write(Array("podbook 1\n".utf8) + (0...255).map(UInt8.init) + whole, to: place)
      default: try Files.createFolder(course.folder + "/" + place)
      }
      let before = try course.page("index.html")
      _ = try? course.build()
      #expect(try course.page("index.html") == before)
    }
  }
}

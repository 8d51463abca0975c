import Diagnostics
import FileSystem
import TestSupport

@testable import Course
@testable import Site

/// A course in a folder of its own, to build and look at.
struct TestCourse {
  let folder: String

  /// Makes a course of `files` (paths and texts), runs `body` with it and removes it.
  static func with(_ files: [String: String], _ body: (TestCourse) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let course = TestCourse(folder: folder)
      for (path, text) in files { try course.write(text, to: path) }
      return try body(course)
    }
  }

  func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    let place = join(folder, path)
    try Files.createFolder(SourcePath(place).folder)
    try Files.write(bytes, to: place)
  }

  @discardableResult
  func build(_ change: (inout BuildOptions) -> Void = { _ in }) throws -> SiteReport {
    var options = BuildOptions(folder: folder)
    change(&options)
    return try SiteBuild(options).run()
  }

  /// The text of a file of the site.
  func page(_ output: String) throws -> String {
    String(decoding: try Files.read(folder + "/public/" + output, limit: 1 << 28), as: UTF8.self)
  }

  /// The text of a page with the percent escapes of its links resolved.
  func decodedPage(_ output: String) throws -> String {
    let text = try page(output)
    var path = LinkPath(text.replacing("#", with: "\u{1}").replacing("?", with: "\u{2}")).path
    path = path.replacing("\u{1}", with: "#").replacing("\u{2}", with: "?")
    return path
  }

  /// All files of the site, by their paths.
  func outputs() throws -> [String] { try Self.files(in: folder + "/public") }

  static func files(in root: String) throws -> [String] {
    var found: [String] = []
    var pending = [""]
    while let folder = pending.popLast() {
      for entry in try Files.entries(of: join(root, folder)) {
        let path = join(folder, entry.name)
        if entry.kind == .folder { pending.append(path) } else { found.append(path) }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension SiteReport {
  /// The ids of all findings with the files they are in, in order.
  var ids: [String] {
    findings.map { "\($0.path) \($0.diagnostic.kind.id)" }
      + notes.flatMap { note in note.findings.map { "\(note.path) \($0.kind.id)" } }
  }
}

import FileSystem
import TestSupport
import Testing

@testable import Course
@testable import Site

@Suite("The course that is published")
struct PublishedCourseTests {
  private let repository = String(#filePath.dropLast("/Tests/SiteTests/PublishedCourseTests.swift".count))

  @Test("public/ holds, byte for byte, what content/ makes: run bin/site and commit what it writes")
  func isUpToDate() throws {
    try withTemporaryFolder { (folder) throws in
      var options = BuildOptions(folder: repository)
      options.output = folder + "/public"
      _ = try SiteBuild(options).run()
      let fresh = try files(of: folder + "/public")
      let committed = try files(of: repository + "/public")
      #expect(Set(fresh.keys) == Set(committed.keys))
      for (path, bytes) in fresh { #expect(committed[path] == bytes, "\(path)") }
    }
  }

  /// All files below a folder, with what they hold.
  private func files(of folder: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    var pending = [""]
    while let path = pending.popLast() {
      for entry in try Files.entries(of: folder + "/" + path) {
        let place = path.isEmpty ? entry.name : path + "/" + entry.name
        switch entry.kind {
        case .folder: pending.append(place)
        default: found[place] = try Files.read(folder + "/" + place, limit: 1 << 24)
        }
      }
    }
    return found
  }
}

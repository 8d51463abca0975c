import FileSystem
import Foundation
import TestSupport
import Testing

/// Builds under a disk that fails, and builds that are killed. The program itself is run, by `strace` where a call of
/// the system is to fail.
@Suite("A disk that fails, and a process that is killed", .enabled(if: Faults.canBeMade, "there is no strace"))
struct FaultTests {
  @Test(
    "whatever call fails, every link of the site holds, and the next build repairs it",
    arguments: [
      ("write", "ENOSPC"), ("renameat", "EIO"), ("mkdirat", "EROFS"), ("openat", "EIO"), ("openat", "EMFILE"),
      ("getdents64", "EIO"), ("unlinkat", "EIO"), ("linkat", "EPERM"), ("newfstatat", "EIO"), ("read", "EIO"),
    ])
  func faults(call: String, error: String) throws {
    try withTemporaryFolder { folder in
      let faults = Faults(folder: folder)
      let whole = try faults.wholeSite()
      let range = try faults.calls(of: call)
      #expect(!range.isEmpty || call == "linkat", "the build makes such calls")
      // All of those that are few, and of the others as many, evenly.
      for number in stride(from: range.lowerBound, to: range.upperBound, by: max(range.count / 12, 1)) {
        try faults.prepare()
        let status = faults.build(under: ["-e", "inject=\(call):error=\(error):when=\(number)"])
        let site = try faults.site()
        #expect([0, 3].contains(status), "\(call) \(number)")
        #expect(faults.deadLinks(of: site) == [], "\(call) \(number)")
        if status == 0 { #expect(faults.published(site) == faults.published(whole), "\(call) \(number)") }
        #expect(faults.build() == 0)
        #expect(try faults.site() == whole, "\(call) \(number)")
      }
    }
  }

  @Test("a note that the disk cannot give ends the build with 3, and its earlier page stays")
  func unreadableNote() throws {
    try withTemporaryFolder { folder in
      let faults = Faults(folder: folder)
      try faults.prepare()
      let before = try faults.site()
      // Every file of that name, whenever it is opened.
      let status = faults.build(under: ["-P", folder + "/content/a/x.md", "-e", "inject=read:error=EIO"])
      #expect(status == 3)
      #expect(try faults.site() == before)
    }
  }

  @Test("a build may be killed at any time: every link of the site holds, and the next build repairs it")
  func killed() throws {
    try withTemporaryFolder { folder in
      let faults = Faults(folder: folder)
      let whole = try faults.wholeSite()
      for call in ["renameat", "unlinkat", "linkat", "mkdirat", "write"] {
        for number in try faults.calls(of: call) {
          try faults.prepare()
          _ = faults.build(under: ["-e", "inject=\(call):signal=KILL:when=\(number)"])
          #expect(try faults.deadLinks(of: faults.site()) == [], "\(call) \(number)")
          #expect(faults.build() == 0)
          #expect(try faults.site() == whole, "\(call) \(number)")
        }
      }
    }
  }
}

/// A course whose site was built, and has since got new pages, lost some and changed others.
private struct Faults {
  let folder: String

  /// The program lies beside the tests.
  private static let program =
    (Files.canonicalPath("/proc/self/exe") ?? "").split(separator: "/").dropLast()
    .reduce("") { "\($0)/\($1)" } + "/podbook"

  static var canBeMade: Bool {
    Files.kind(of: program) == .file
      && ["/usr/bin/strace", "/usr/bin/taskset"].allSatisfy { Files.kind(of: $0) == .file }
  }

  private static let before = [
    "index.md": "# 책\n\n[가](a/x.md)\n", "a/x.md": "# 가\n\n[책](../index.md)\n", "old/o.md": "# 옛\n\n[가](../a/x.md)\n",
    "old/p.md": "# 옛 글\n\n[옛](o.md)\n",
  ]
  private static let after = [
    "index.md": "# 책\n\n[가](a/x.md) [새](new/n.md)\n", "a/x.md": "# 가\n\n고침 [책](../index.md)\n",
    "new/n.md": "# 새\n\n[나](m.md) [받기](n.txt)\n", "new/m.md": "# 나\n\n[새](n.md)\n", "new/n.txt": "글\n",
  ]

  /// Builds the course as it was, and then changes it.
  func prepare() throws {
    try? FileManager.default.removeItem(atPath: folder + "/public")
    try write(Self.before)
    _ = build()
    try write(Self.after)
  }

  /// The site as it is when nothing fails.
  func wholeSite() throws -> [String: [UInt8]] {
    try prepare()
    #expect(build() == 0)
    let whole = try site()
    #expect(deadLinks(of: whole) == [] && whole["new/n.html"] != nil && whole["old/o.html"] == nil)
    return whole
  }

  private func write(_ files: [String: String]) throws {
    try? FileManager.default.removeItem(atPath: folder + "/content")
    for (path, text) in files {
      let place = "\(folder)/content/\(path)"
      try Files.createFolder(String(place[..<(place.lastIndex(of: "/") ?? place.endIndex)]))
      try Files.write(Array(text.utf8), to: place)
    }
  }

  /// Builds, by one thread, so that calls come in the same order each time.
  @discardableResult
  func build(under options: [String]? = nil) -> Int32 {
    let process = Process()
    let trace = options.map { ["/usr/bin/strace", "-f", "-o", "/dev/null"] + $0 } ?? []
    let words = trace + ["/usr/bin/taskset", "-c", "0", Self.program, "build", folder]
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return -1 }
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Which of the calls of this name, counted from 1, the build makes once it has come to the course.
  func calls(of call: String) throws -> Range<Int> {
    try prepare()
    let log = folder + "/log"
    build(under: ["-y", "-o", log, "-e", "trace=\(call)"])
    let lines = String(decoding: try Files.read(log, limit: 1 << 26), as: UTF8.self).split(separator: "\n")
      .filter { $0.contains(" \(call)(") }
    let first = lines.firstIndex { $0.contains(folder) } ?? lines.count
    return first + 1..<lines.count + 1
  }

  /// The files of the site.
  func site() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var pending = [""]
    while let path = pending.popLast() {
      for entry in try Files.entries(of: folder + "/public" + path) {
        let place = "\(path)/\(entry.name)"
        if entry.kind == .folder {
          pending.append(place)
        } else {
          files[String(place.dropFirst())] = try Files.read(folder + "/public" + place, limit: 1 << 26)
        }
      }
    }
    return files
  }

  /// Of the site, what readers see.
  func published(_ site: [String: [UInt8]]) -> [String: [UInt8]] {
    site.filter { !$0.key.hasPrefix(".podbook-new/") }
  }

  /// The links of the site that lead to no file of it.
  func deadLinks(of site: [String: [UInt8]]) -> [String] {
    site.filter { $0.key.hasSuffix(".html") && $0.key != "404.html" }.flatMap { page, bytes in
      String(decoding: bytes, as: UTF8.self).matches(of: #/ (?:href|src)="([^"#?]+)/#).compactMap { match in
        let link = String(match.output.1)
        if link.contains(":") { return nil }
        let base = page.split(separator: "/").dropLast().joined(separator: "/")
        let target = URL(fileURLWithPath: (base.isEmpty ? "/" : "/\(base)/") + (link.removingPercentEncoding ?? link))
          .standardized.path
        return site[String(target.dropFirst())] == nil ? "\(page): \(link)" : nil
      }
    }
  }
}

import Foundation

/// The program itself, as a shell would start it.
enum Binary {
  /// What came of a run.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The binary that was built beside these tests.
  private static let url = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("podbook")

  /// Runs `podbook` with `words` in `folder`, handing it `input`.
  static func run(_ words: [String], in folder: String, input: String = "") throws -> Run {
    let files = try ["out", "err", "in"].map { name in
      let file = URL(fileURLWithPath: folder).appendingPathComponent(".test-\(name)")
      try Data((name == "in" ? input : "").utf8).write(to: file)
      return file
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let process = Process()
    process.executableURL = url
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "ko_KR.UTF-8"]
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = try FileHandle(forReadingFrom: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self))
  }
}

import Foundation

/// Debian's chromium, without a window.
enum Chromium {
  /// Where it is, if it is installed.
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// What a test that needs it says when it is skipped.
  static let absence = "chromium is not installed: the pages are not opened"

  /// The page as it stands after its scripts have run.
  static func dump(_ page: URL) throws -> String {
    let profile = FileManager.default.temporaryDirectory.appendingPathComponent("podbook-chromium-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: profile) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
      "--allow-file-access-from-files", "--user-data-dir=\(profile.path)", "--window-size=1500,1000",
      "--virtual-time-budget=600000", "--timeout=240000", "--dump-dom", page.absoluteString,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

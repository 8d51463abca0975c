import Foundation
import Site
import TestSupport
import Testing

@Suite("Pages in a browser", .enabled(if: Chromium.path != nil, Comment(rawValue: Chromium.absence)))
struct PagesTests {
  private let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(
    "the course reads well without scripts: no sideways scrolling, no faint or tiny text, no dead anchor, no network")
  func course() throws {
    try withTemporaryFolder { (folder) throws in
      var options = BuildOptions(folder: repository.path)
      options.output = folder + "/public"
      _ = try SiteBuild(options).run()
      let complaints = try open(folder + "/public")
      #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
    }
  }

  @Test("what is wrong with a page is seen: the harness itself is tested on a bad one")
  func badPage() throws {
    try withTemporaryFolder { (folder) throws in
      let page = """
        <!DOCTYPE html><html><body style="background:#fff"><p style="color:#aaa">faint</p><a href="#gone">x</a>
        <div style="width:2000px">wide</div><svg width="100" height="20"><text y="10" font-size="8">tiny</text></svg>
        """
      try Data(page.utf8).write(to: URL(fileURLWithPath: folder + "/bad.html"))
      let complaints = try open(folder).joined(separator: "\n")
      for sign in ["scrolls sideways", "\"faint\" has a contrast", "#gone leads nowhere", "\"tiny\" is drawn at 8.0px"]
      {
        #expect(complaints.contains(sign))
      }
    }
  }

  /// Opens every page below `folder` and returns what the harness complains of.
  private func open(_ folder: String) throws -> [String] {
    let root = URL(fileURLWithPath: folder)
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let pages = files.filter { $0.hasSuffix(".html") }.sorted()
    try #require(!pages.isEmpty)
    let script = try String(
      contentsOf: repository.appendingPathComponent("Tests/BrowserTests/harness.js"), encoding: .utf8)
    let list = String(decoding: try JSONEncoder().encode(pages), as: UTF8.self)
    let harness = root.appendingPathComponent("harness-of-the-test.html")
    let html = "<!DOCTYPE html><meta charset=utf-8><body><script>\(script)\nrun(\(list))</script>"
    try Data(html.utf8).write(to: harness)
    let dom = try Chromium.dump(harness)
    let start = try #require(dom.range(of: "<pre id=\"result\">"), "the browser gave no answer")
    let end = try #require(dom.range(of: "</pre>", range: start.upperBound..<dom.endIndex))
    let lines = dom[start.upperBound..<end.lowerBound].split(separator: "\n").map(String.init)
    #expect(lines.first == "\(pages.count) pages")
    return Array(lines.dropFirst())
  }
}

import Foundation
import Site
import TestSupport
import Testing

@Suite("Hostile notes in a browser", .enabled(if: Chromium.path != nil, Comment(rawValue: Chromium.absence)))
struct AttackTests {
  @Test("no script runs, no request is sent, nothing leaves its article; the page's own script does run")
  func own() throws {
    try expectNothing(of: HostileNotes.all)
  }

  @Test(
    "nor with the notes of the corpus", .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
  func corpus() throws {
    let text = try String(contentsOfFile: (Corpus.folder ?? "") + "/attacks/vectors.txt", encoding: .utf8)
    try expectNothing(
      of: text.components(separatedBy: "\n%%%%\n").map { note in
        (note.hasPrefix("RAW\n") ? String(note.dropFirst(4)) : note).replacingOccurrences(
          of: "alert(1)", with: "ran(1)")
      })
  }

  @Test("a script that does run is seen: the harness itself is tested on a bad page")
  func badPage() throws {
    try withTemporaryFolder { (folder) throws in
      let page = """
        <!DOCTYPE html><html><body><main><p onclick="x" style="position:fixed">a</p><a href="javascript:x">b</a></main>
        <button data-theme-switch></button><script>top.ran(1)</script><img src="https://a.invalid/x">
        """
      try Data(page.utf8).write(to: URL(fileURLWithPath: folder + "/bad.html"))
      let seen = try achieved(in: folder, pages: ["bad.html"]).joined(separator: "\n")
      for sign in ["a script ran", "onclick on P", "leads to javascript:x", "is taken out", "1 scripts"] {
        #expect(seen.contains(sign), "\(seen)")
      }
    }
  }

  private func expectNothing(of notes: [String]) throws {
    try withTemporaryFolder { (folder) throws in
      let content = folder + "/content"
      try FileManager.default.createDirectory(atPath: content, withIntermediateDirectories: true)
      for (index, note) in notes.enumerated() {
        // In a frame it is the frame's parent that hears of it.
        let text = note.replacingOccurrences(of: "ran(1)", with: "top.ran(1)")
        try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: content + "/n\(index).md"))
      }
      _ = try SiteBuild(BuildOptions(folder: folder)).run()
      let seen = try achieved(in: folder + "/public", pages: notes.indices.map { "n\($0).html" })
      #expect(seen.isEmpty, "\(seen.joined(separator: "\n"))")
    }
  }

  private func achieved(in folder: String, pages: [String]) throws -> [String] {
    let script = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("attacks.js"),
      encoding: .utf8)
    let list = String(decoding: try JSONEncoder().encode(pages), as: UTF8.self)
    let harness = URL(fileURLWithPath: folder).appendingPathComponent("harness-of-the-test.html")
    let html = "<!DOCTYPE html><meta charset=utf-8><body><script>\(script)\nattack(\(list))</script>"
    try Data(html.utf8).write(to: harness)
    let dom = try Chromium.dump(harness)
    let start = try #require(dom.range(of: "<pre id=\"result\">"), "the browser gave no answer")
    let end = try #require(dom.range(of: "</pre>", range: start.upperBound..<dom.endIndex))
    let lines = dom[start.upperBound..<end.lowerBound].split(separator: "\n").map(String.init)
    #expect(lines.first == "\(pages.count) pages")
    return Array(lines.dropFirst())
  }
}

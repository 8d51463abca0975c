import FileSystem
import TestSupport
import Testing

@testable import Site

@Suite("Hostile notes")
struct HostileNoteTests {
  @Test("no note of any syntax runs anything, fetches anything or leaves its article")
  func own() throws {
    try expectHarmless(HostileNotes.all.map { $0.hasPrefix("-") || $0.hasPrefix("+") ? $0 : "# 글\n\n" + $0 })
  }

  @Test(
    "nor does any note of the corpus", .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
  func corpus() throws {
    let bytes = try Files.read((Corpus.folder ?? "") + "/attacks/vectors.txt", limit: 1 << 24)
    let notes = String(decoding: bytes, as: UTF8.self).split(separator: "\n%%%%\n").map { note in
      note.hasPrefix("RAW\n") ? String(note.dropFirst(4)) : "# 글\n\n" + note
    }
    #expect(notes.count > 300)
    try expectHarmless(notes)
  }

  private func expectHarmless(_ notes: [String]) throws {
    var files: [String: String] = [:]
    for (index, note) in notes.enumerated() { files["n\(index).md"] = note + "\n" }
    try TestCourse.with(files) { course in
      try course.build()
      for output in try course.outputs() where output.hasSuffix(".html") {
        let page = try Files.read(course.folder + "/public/" + output, limit: 1 << 28)
        // A picture in a file of its own leads back to its page, by a <base> that the program writes.
        let problems = PageInspection(page).problems.filter { !(output.contains(".ex-") && $0 == "<base>") }
        let note = Int(output.dropFirst().dropLast(5)).map { notes[$0] } ?? output
        #expect(problems.isEmpty, "\(problems.prefix(3)) of \(note)")
      }
    }
  }

  @Test("the inspection sees what it looks for")
  func inspection() {
    for page in [
      "<script></script><p onclick=\"x\"></p>", "<script></script><a href=\"javascript:x\"></a>", "<p></p>",
      "<script></script><img src=\"https://a.b\">", "<script></script><div>", "<script></script></div>",
      "<script></script><b id=\"a\"></b><b id=\"a\"></b>", "<script></script><iframe></iframe>",
    ] {
      #expect(!PageInspection(Array(page.utf8)).problems.isEmpty, "\(page)")
    }
  }
}

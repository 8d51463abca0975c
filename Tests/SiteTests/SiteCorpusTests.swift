import Diagnostics
import FileSystem
import Markdown
import TestSupport
import Testing

@testable import Site

@Suite("Real notes as a site", .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
struct SiteCorpusTests {
  @Test("every link of every page leads somewhere, and at least 95 of 100 anchors to their heading")
  func links() throws {
    let corpus = try #require(Corpus.folder)
    try withTemporaryFolder { folder in
      var options = BuildOptions(folder: corpus + "/notes")
      options.output = folder + "/public"
      let report = try SiteBuild(options, fences: [CodeFigures()]).run()
      let crawler = try SiteCrawler(folder + "/public")
      #expect(crawler.problems.isEmpty, "\(crawler.problems.prefix(20))")
      #expect(crawler.followed > 10_000)

      let (inPage, broken) = try Self.anchors(in: report, of: corpus + "/notes")
      #expect(inPage > 500)
      #expect(Double(broken) <= 0.05 * Double(inPage), "\(broken) of \(inPage)")
    }
  }

  /// How many links lead to places in their own note, and how many of those places are not there.
  private static func anchors(in report: SiteReport, of folder: String) throws -> (all: Int, broken: Int) {
    var all = 0
    let notes = try SourceTree.read(try Folder(folder), rules: ContentRules()).notes
    for note in NoteReading(content: try Folder(folder), check: CheckConfiguration()).read(notes).notes.compactMap(
      \.published)
    {
      all += note.markdown.links.count { $0.destination.first == UInt8(ascii: "#") && $0.destination.count > 1 }
    }
    var broken = 0
    for note in report.notes {
      for finding in note.findings where finding.kind.id == "broken-anchor" {
        let written = finding.range.map { note.source.bytes[$0] } ?? []
        if written.first == UInt8(ascii: "#") || written.isEmpty { broken += 1 }
      }
    }
    return (all, broken)
  }
}

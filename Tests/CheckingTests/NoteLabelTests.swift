import Checking
import Course
import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

@Suite(
  "Real blocks of notes that were read by hand",
  .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
struct NoteLabelTests {
  private struct Label: Decodable {
    let file: String
    let line: Int
    let accept: [String]
    let error: Bool?
  }

  @Test("no block is called wrong that is not, and the verdicts are those of a reader")
  func labels() throws {
    let folder = try #require(Corpus.folder)
    let lines = try String(contentsOfFile: folder + "/notes-labels.jsonl", encoding: .utf8).split(separator: "\n")
    let labels = try lines.map { try JSONDecoder().decode(Label.self, from: Data($0.utf8)) }
    var agreed = 0
    for (file, labels) in Dictionary(grouping: labels, by: \.file) {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/notes/\(file)")))
      let note = NoteReader().read(bytes, path: file)
      for label in labels {
        let documents = try documents(at: label.line, of: note)
        let verdict = documents.map(\.verdict).min { severity($0) < severity($1) } ?? .notKubernetes
        if label.accept.contains(verdict.rawValue) { agreed += 1 }
        if label.error == false {
          #expect(
            documents.allSatisfy { $0.findings.allSatisfy { $0.diagnostic.severity != .error } },
            "\(file):\(label.line)")
        }
      }
    }
    #expect(agreed == labels.count)
  }

  /// The documents of the block at a line; of a block with several examples, the one that begins there.
  private func documents(at line: Int, of note: MarkdownNote) throws -> [CheckedDocument] {
    let checker = TextChecker(judgesEverything: false)
    let fence = try #require(note.fences.last { note.source.line(at: $0.range.lowerBound) <= line })
    let documents = checker.check(ExampleText(fence)).documents.map { $0.moved(fence.sourceRange) }
    let exact = documents.filter { note.source.line(at: $0.range.lowerBound) == line }
    return fence.language == "shell" && !exact.isEmpty ? exact : documents
  }

  /// The worst verdict of a block's documents is the block's.
  private func severity(_ verdict: Verdict) -> Int {
    let order: [Verdict] = [
      .invalid, .unknownKind, .template, .elided, .fragment, .custom, .valid, .notKubernetes, .skipped,
    ]
    return order.firstIndex(of: verdict) ?? order.count
  }
}

internal import Diagnostics
import HTML
import TestSupport
import Hostile
import Testing

@testable import Markdown

@Suite("Real notes", .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
struct CorpusTests {
  @Test("every note is well-formed HTML and loses no word")
  func wellFormed() throws {
    let notes = try CorpusNotes.all()
    #expect(notes.count > 700)
    for (path, bytes) in notes {
      let note = NoteReader().read(bytes, path: path)
      let html = note.html()
      #expect(WellFormedness.problem(in: html) == nil, "\(path)")
      let lost = Words.lost(from: note, html: html)
      #expect(lost.isEmpty, "\(path): \(lost.prefix(5))")
    }
  }

  @Test("every byte of every code block is the byte of the note that it says it is")
  func positions() throws {
    for (path, bytes) in try CorpusNotes.all() {
      let note = NoteReader().read(bytes, path: path)
      for fence in note.fences {
        let wrong = fence.content.indices.first { offset in
          let source = fence.sourceOffset(of: offset)
          let byte = fence.content[offset]
          if byte == Byte.newline { return false }
          return !note.source.bytes.indices.contains(source)
            || (note.source.bytes[source] != byte && !(byte == Byte.space && note.source.bytes[source] == Byte.tab))
        }
        #expect(wrong == nil, "\(path): \(fence.range)")
      }
    }
  }

  @Test("bytes flipped, cut and repeated crash nothing, and what comes out is well-formed")
  func mutations() throws {
    var random = SeededRandom(state: 7)
    for (path, bytes) in try CorpusNotes.all() where !bytes.isEmpty {
      var broken = bytes
      for _ in 0..<200 where !broken.isEmpty {
        let offset = Int.random(in: 0..<broken.count, using: &random)
        switch Int.random(in: 0..<10, using: &random) {
        case 0: broken.removeSubrange(offset..<min(broken.count, offset + Int.random(in: 1...40, using: &random)))
        case 1: broken.insert(contentsOf: broken[offset..<min(broken.count, offset + 30)], at: offset)
        case 2...5: broken[offset] = "`*_~[]()<>!|#->:{}%\\&\n\t =@".utf8.randomElement(using: &random) ?? 0x20
        default: broken[offset] = UInt8.random(in: 0...255, using: &random)
        }
      }
      let note = NoteReader().read(broken, path: path)
      #expect(WellFormedness.problem(in: note.html()) == nil, "\(path)")
      for finding in note.findings {
        if let range = finding.range { #expect(range.upperBound <= note.source.bytes.count) }
      }
    }
  }
}

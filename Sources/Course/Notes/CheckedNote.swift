package import Checking
internal import Diagnostics
package import Markdown

/// The examples of a note, judged one by one and then together.
package struct CheckedNote: Sendable {
  /// What each code block of the note holds, in order. Positions are those of the blocks' contents.
  package internal(set) var fences: [JudgedText]
  /// Which of them refer to which. Documents are counted through the whole note.
  package let references: NoteReferences

  /// Judges the examples of `note`; hints are added if `checker` gives any.
  package init(_ note: MarkdownNote, _ checker: TextChecker) {
    fences = note.fences.map { checker.check(ExampleText($0)) }
    references = NoteReferences(fences.flatMap(\.documents))
    guard checker.advises, !references.findings.isEmpty else { return }
    var first = 0
    for index in fences.indices {
      let content = note.fences[index].content
      let count = fences[index].documents.count
      for (place, finding) in references.findings where (first..<first + count).contains(place) {
        fences[index].add(finding, toDocument: place - first, of: content)
      }
      first += count
    }
  }

  /// The documents that stand in the note itself. Positions are those of the note.
  package func documents(of note: MarkdownNote) -> [CheckedDocument] {
    zip(note.fences, fences).flatMap { fence, examples in
      fence.isFromFile ? [] : examples.documents.map { $0.moved(fence.sourceRange) }
    }
  }

  /// The same without the trees and objects of the examples, which are many times larger than all else.
  var withoutTrees: CheckedNote {
    var note = self
    for index in fences.indices { note.fences[index].documents = fences[index].documents.map(\.withoutTree) }
    return note
  }
}

extension JudgedText {
  /// Adds what was found, unless the author has silenced it.
  fileprivate mutating func add(_ finding: Diagnostic, toDocument index: Int, of content: [UInt8]) {
    let source = SourceText(path: "", bytes: content)
    guard !IgnoreComments(in: source, documents[index].range).ignores(finding, in: source) else { return }
    documents[index].findings.append(CheckedDocument.Finding(diagnostic: finding))
  }
}

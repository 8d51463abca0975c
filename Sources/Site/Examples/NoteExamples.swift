internal import Checking
internal import Diagnostics
internal import HTML
internal import Markdown
internal import PodModel

/// The examples of one note: their figures, and what came of judging them.
///
/// All is made in one go while the note is read, for the trees and objects that it is made of are many times larger
/// than the HTML that they become.
struct NoteExamples: Sendable {
  /// The figures, by the place of the code block in the note.
  private(set) var figures: [Int: FenceFigure] = [:]
  /// What came of judging, in the order of the note.
  private(set) var records: [ExampleRecord] = []
  /// The ids of the figures.
  private(set) var anchors: [String] = []
  /// The pictures that the figures show when they are asked for, in the order of the note.
  private(set) var files: [PictureFile] = []
  /// What was found, at ranges of the note.
  var findings: [Diagnostic] { records.flatMap(\.findings).map(\.diagnostic) }

  /// No examples.
  init() {}

  /// The examples of `note`, which lies at `path`, as `checker` judges them; findings are left out whose rule `ignores`
  /// names.
  init(_ note: MarkdownNote, at path: String, _ checker: TextChecker, ignoring ignores: (String) -> Bool) {
    var names = ExampleNames(besides: note.headings.lazy.map(\.id))
    var help = FieldHelp()
    let together = CheckedNote(note, checker)
    let checked = together.fences
    let ids = zip(note.fences, checked).map { fence, found in
      found.documents.contains { $0.verdict != .notKubernetes } ? names.take(fence, found.documents) : ""
    }
    let documents = checked.flatMap(\.documents)
    let links = ExampleLinks.find(
      together.references, ids: zip(ids, checked).flatMap { id, found in found.documents.map { _ in id } },
      names: documents.map { $0.judgement?.objectName ?? "예제" })
    for (index, fence) in note.fences.enumerated() where !checked[index].documents.isEmpty {
      let (found, id) = (checked[index], ids[index])
      let documents = found.documents.map { $0.withoutFindings(ignores) }
      let isShown = !id.isEmpty
      if isShown {
        anchors.append(id)
        figures[index] =
          found.isYAML
          ? ExampleFigure(
            id: id, fence: fence, documents: documents, links: links[id] ?? ExampleLinks(),
            release: checker.cluster.release
          ).figure(&help)
          : SessionFigure(id: id, fence: fence, documents: documents, release: checker.cluster.release).figure
        files += figures[index]?.files.map(\.file) ?? []
      }
      for document in documents {
        records.append(
          ExampleRecord(document, of: fence, in: note, at: path, anchor: id, hasLines: isShown && found.isYAML))
      }
    }
  }
}

extension CheckedDocument {
  /// The document without the findings of the rules that a site does not want to hear of.
  fileprivate func withoutFindings(_ ignores: (String) -> Bool) -> CheckedDocument {
    if findings.isEmpty { return self }
    var document = self
    document.findings.removeAll { ignores($0.diagnostic.kind.id) }
    return document
  }
}

extension ExampleRecord {
  /// The record of a document whose positions are those of the content of `fence`.
  fileprivate init(
    _ document: CheckedDocument, of fence: Fence, in note: MarkdownNote, at path: String, anchor: String, hasLines: Bool
  ) {
    let moved = document.moved(fence.sourceRange)
    let first = note.source.line(at: moved.range.lowerBound)
    let judgement = document.judgement
    self.init(
      note: path, lines: first...max(first, note.source.line(at: max(moved.range.upperBound - 1, 0))), anchor: anchor,
      figureLine: hasLines ? fence.content[..<document.range.lowerBound].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 } : nil,
      index: document.index, title: fence.attributes.value(of: "title"), verdict: document.verdict,
      isMeantToFail: fence.attributes.has("invalid"), isWarnedOf: fence.attributes.has("bad"),
      apiVersion: judgement?.apiVersion ?? "", kind: judgement?.kind ?? "", name: judgement?.name ?? "",
      stage: judgement?.stage, qosClass: judgement?.qosClass, findings: moved.findings, announced: moved.announced)
  }
}

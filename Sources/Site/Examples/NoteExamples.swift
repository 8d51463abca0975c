internal import APIServer
internal import Checking
internal import Diagnostics
internal import HTML
internal import KubernetesModel
internal import Markdown

/// The examples of one note: their figures, and what came of judging them.
///
/// All is made in one go while the note is read, for the trees and objects that it is made of are many times larger
/// than the HTML that they become.
struct NoteExamples: Sendable {
  /// The figures, by the place of the code block in the note.
  private(set) var figures: [Int: FenceFigure] = [:]
  /// What came of judging, in the order of the note.
  private(set) var records: [ExampleRecord] = []
  /// The ids of the figures, and how many lines of each have addresses.
  private(set) var anchors: [(id: String, lines: Int)] = []
  /// The pictures that the figures show when they are asked for, in the order of the note.
  private(set) var files: [PictureFile] = []
  /// What was found, at ranges of the note.
  private(set) var findings: [Diagnostic] = []
  /// What was found in files that the note shows.
  private(set) var fileReports: [NoteReport] = []

  /// What is left for other figures.
  private(set) var budget: FigureBudget

  /// No examples of a note.
  init(besides note: MarkdownNote) { budget = FigureBudget(for: note) }

  /// The examples of `note`, which lies at `path`, as `checker` judges them; findings are left out whose rule `ignores`
  /// names.
  init(
    _ note: MarkdownNote, at path: String, showing shown: ShownFiles = ShownFiles(), _ checker: TextChecker,
    ignoring ignores: (String) -> Bool
  ) {
    let checked = CheckedNote(note, checker)
    let documents = checked.fences.map { $0.documents.map { $0.withoutFindings(ignores) } }
    let ids = Self.ids(of: documents, in: note)
    let links = Self.links(checked, ids)
    let release = checker.cluster.release
    var help = FieldHelp()
    budget = FigureBudget(for: note)
    var cut: Set<Int> = []
    for (index, fence) in note.fences.enumerated() where !documents[index].isEmpty {
      let (documents, id, isYAML) = (documents[index], ids[index], checked.fences[index].isYAML)
      if !id.isEmpty {
        let figure =
          isYAML
          ? ExampleFigure(id: id, fence: fence, documents: documents, release: release, links: links[id]).figure(&help)
          : SessionFigure(id: id, fence: fence, documents: documents, release: release).figure
        let isWhole = budget.takes(figure)
        let shown = isWhole ? figure : budget.substitute(for: fence, id: id)
        figures[index] = shown
        files += shown.files.map(\.file)
        if !isWhole { cut.insert(index) }
        let hasLines = isYAML && isWhole
        anchors.append((id, hasLines ? fence.content.count { $0 == 0x0A } : 0))
      }
      let lines = LineNumbers(fence.content)
      for document in documents {
        records.append(
          ExampleRecord(
            document, of: fence, in: note, at: path, file: shown.texts[index], anchor: id,
            lines: !id.isEmpty && isYAML && !cut.contains(index) ? lines : nil))
      }
    }
    findings = shown.findings.filter { !ignores($0.kind.id) }
    for record in records where !record.findings.isEmpty {
      let found = record.findings.map(\.diagnostic)
      if let file = record.file {
        fileReports.append(NoteReport(path: file.path, source: file, findings: found))
      } else {
        findings += found
      }
    }
  }

  /// The ids of the figures of all code blocks; empty where there is nothing to show.
  private static func ids(of documents: [[CheckedDocument]], in note: MarkdownNote) -> [String] {
    var names = ExampleNames(
      besides: note.headings.map(\.id) + note.anchors.map { String(decoding: $0, as: UTF8.self) })
    return zip(note.fences, documents).map { fence, documents in
      documents.contains { $0.verdict != .notKubernetes } ? names.take(fence, documents) : ""
    }
  }

  /// What leads from figure to figure, by the figures' ids.
  private static func links(_ checked: CheckedNote, _ ids: [String]) -> [String: ExampleLinks] {
    if checked.references.uses.isEmpty { return [:] }
    var anchors: [String] = []
    var names: [String] = []
    for (id, fence) in zip(ids, checked.fences) {
      for document in fence.documents {
        anchors.append(id)
        let name = document.judgement?.objectName ?? ""
        names.append(name.isEmpty ? document.pieces.first?.place?.words ?? String(id.dropFirst(3)) : name)
      }
    }
    return ExampleLinks.all(checked.references, anchors: anchors, names: names)
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
    _ document: CheckedDocument, of fence: Fence, in note: MarkdownNote, at path: String, file: SourceText?,
    anchor: String, lines: LineNumbers?
  ) {
    let moved = document.moved(fence.sourceRange)
    let first = note.source.line(at: moved.range.lowerBound)
    let judgement = document.judgement
    self.init(
      note: path, lines: first...max(first, note.source.line(at: max(moved.range.upperBound - 1, 0))), anchor: anchor,
      figureLine: lines?.line(at: document.range.lowerBound),
      index: document.index, title: fence.title, verdict: document.verdict,
      isDefined: document.isDefined,
      isMeantToFail: fence.attributes.has("invalid"), isWarnedOf: fence.attributes.has("bad"),
      apiVersion: judgement?.apiVersion ?? "", kind: judgement?.kind ?? "", name: judgement?.name ?? "",
      stage: judgement?.stage, qosClass: judgement?.qosClass, piece: document.pieces.first?.place,
      file: file, findings: (file == nil ? moved : document).findings,
      announced: (file == nil ? moved : document).announced)
  }
}

extension Fence {
  /// What the author calls the example: its title, or the file that it is in.
  var title: String? { attributes.value(of: "title") ?? (isFromFile ? attributes.value(of: "file") : nil) }
}

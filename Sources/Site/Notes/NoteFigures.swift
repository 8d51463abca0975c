internal import Checking
internal import Course
internal import Diagnostics
internal import HTML
internal import Markdown
internal import APIServer
internal import KubernetesModel

/// The code blocks of one note as its page shows them, and what came of judging its examples.
///
/// All is drawn in one go while the trees of the examples are there, which are many times larger than the HTML that
/// they become.
struct NoteFigures: Sendable {
  /// The figures of all code blocks, in order.
  private(set) var figures: [FenceFigure] = []
  /// What came of judging, in the order of the note.
  private(set) var records: [ExampleRecord] = []
  /// The ids of the figures, and how many lines of each have addresses.
  private(set) var anchors: [(id: String, lines: Int)] = []

  /// The pictures that the figures show when they are asked for, in the order of the note.
  var files: [PictureFile] { figures.flatMap { $0.files.map(\.file) } }

  /// Draws the code blocks of `note`.
  init(_ note: CourseNote) {
    let markdown = note.text.markdown
    let ids = Self.ids(of: note.examples, in: markdown)
    let links = Self.links(note.examples, ids)
    var help = FieldHelp()
    var budget = FigureBudget(for: markdown)
    var headings = markdown.headings[...]
    var heading: String?
    for (index, (fence, block)) in zip(markdown.fences, note.blocks).enumerated() {
      while let next = headings.first, next.range.lowerBound < fence.range.lowerBound {
        heading = next.text
        headings.removeFirst()
      }
      let id = ids[index]
      let documents = note.examples.fences[index].documents
      let figure: FenceFigure =
        switch block {
        case .example(let judged) where judged.isYAML:
          ExampleFigure(id: id, fence: fence, documents: documents, release: note.release, links: links[id])
            .figure(&help)
        case .example: SessionFigure(id: id, fence: fence, documents: documents, release: note.release).figure
        case .diagram: DiagramFigure(fence: fence, number: index + 1, heading: heading).figure
        case .textbook: TextbookFigure(fence: fence, number: index + 1).figure
        case .code: FenceFigure(html: CodeFigure().html(for: fence))
        }
      let isWhole = budget.takes(figure)
      figures.append(isWhole ? figure : budget.substitute(for: fence, id: id.isEmpty ? nil : id))
      let hasLines = isWhole && !id.isEmpty && note.examples.fences[index].isYAML
      if !id.isEmpty { anchors.append((id, hasLines ? fence.content.count { $0 == 0x0A } : 0)) }
      let lines = documents.isEmpty || !hasLines ? nil : LineNumbers(fence.content)
      for document in documents {
        records.append(
          ExampleRecord(
            document, of: fence, in: markdown, at: note.path.text, file: note.text.shown.texts[index], anchor: id,
            lines: lines))
      }
    }
  }

  /// What was found in the note's code blocks: files that are not there, what is wrong with examples. Positions are
  /// those of the note.
  func findings(of note: CourseNote) -> [Diagnostic] {
    note.text.shown.findings + records.filter { $0.file == nil }.flatMap { $0.findings.map(\.diagnostic) }
  }

  /// The ids of the figures of all code blocks; empty where there is nothing to show.
  private static func ids(of examples: CheckedNote, in note: MarkdownNote) -> [String] {
    var names = ExampleNames(
      besides: note.headings.map(\.id) + note.anchors.map { String(decoding: $0, as: UTF8.self) })
    return zip(note.fences, examples.fences).map { fence, judged in
      if case .example = CodeBlock(fence, judged) { names.take(fence, judged.documents) } else { "" }
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

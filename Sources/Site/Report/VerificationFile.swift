internal import APIServer
internal import Checking
internal import Diagnostics
internal import KubernetesModel
internal import Markdown
internal import Text

/// The report for programs: counts first, then one example a line.
struct VerificationFile {
  private let report: VerificationReport

  init(_ report: VerificationReport) { self.report = report }

  /// The file. Its lines are in the order in which the book is read, so that a change shows as little as it can.
  func json() -> [UInt8] {
    let book = report.book
    let notes = book.tree.readingOrder.compactMap { id in book.note(of: id).map { (book.tree.pages[id], $0) } }
    let counts = OutcomeCounts(notes.lazy.flatMap { $0.1.figures.records })
    var json = JSONWriter()
    json.object { json in
      json.member("version", MachineFormat.version)
      json.member("kubernetes", report.release.description)
      json.member("examples", counts.all)
      json.member("valid", counts[.proven])
      json.member("invalid", counts[.refusedAsMeant])
      json.member("faulty", counts[.refused])
      json.member("fragment", counts[.partial])
      json.member("other", counts[.other])
    }
    var bytes = Array(json.bytes.dropLast())
    bytes += ",\"list\":[".utf8
    var isFirst = true
    for (page, note) in notes {
      for record in note.figures.records {
        bytes += (isFirst ? "\n" : ",\n").utf8
        isFirst = false
        var json = JSONWriter()
        write(record, on: page, of: note, to: &json)
        bytes += json.bytes
      }
    }
    bytes += "\n]}\n".utf8
    return bytes
  }

  private func write(_ record: ExampleRecord, on page: SitePage, of note: RenderedNote, to json: inout JSONWriter) {
    json.object { json in
      json.member("page", page.output)
      if !record.anchor.isEmpty { json.member("anchor", record.anchor) }
      json.member("file", record.note)
      json.member("line", record.lines.lowerBound)
      json.member("endLine", record.lines.upperBound)
      // The lines of findings are those of the file that the note shows.
      if let file = record.file { json.member("source", file.path) }
      if let title = record.title { json.member("title", title) }
      json.member("apiVersion", record.apiVersion)
      json.member("kind", record.kind)
      json.member("name", record.name)
      json.member("verdict", record.verdict.rawValue)
      if record.isDefined { json.member("definition", "course") }
      if record.isMeantToFail { json.member("expected", "invalid") }
      if record.isWarnedOf { json.member("expected", "bad") }
      if let stage = record.stage { json.member("stage", stage.rawValue) }
      if let qosClass = record.qosClass { json.member("qosClass", qosClass.rawValue) }
      if let piece = record.piece {
        json.key("piece")
        piece.write(to: &json)
      }
      let source = record.file ?? note.markdown.source
      write("findings", record.findings, in: source, to: &json)
      if !record.announced.isEmpty { write("announced", record.announced, in: source, to: &json) }
    }
  }

  private func write(
    _ name: String, _ findings: [CheckedDocument.Finding], in source: SourceText, to json: inout JSONWriter
  ) {
    json.key(name)
    json.array { json in
      for finding in findings {
        json.diagnostic(
          finding.diagnostic, in: source, language: .korean, isLater: finding.isLater)
      }
    }
  }
}

internal import Checking
internal import Course
internal import Diagnostics
internal import FileSystem
internal import Site
internal import Text

/// How findings are told.
enum FindingsFormat: String, CaseIterable {
  case console, json
}

/// Prints what a build found, note by note.
struct FindingsPrinter {
  /// How many errors and warnings there were, printed or not.
  private(set) var errors = 0
  private(set) var warnings = 0

  private let folder: String
  private let format: FindingsFormat
  private let console: Console
  private var shown = 0

  /// People are shown this many findings and then the number of the others; machines get them all.
  private static let limit = 60

  init(folder: String, format: FindingsFormat, console: Console) {
    (self.folder, self.format, self.console) = (folder, format, console)
  }

  /// Prints all that `report` holds.
  mutating func print(_ report: SiteReport) {
    for finding in report.findings { print([finding.diagnostic], in: source(finding.path)) }
    for note in report.notes {
      print(note.findings, in: SourceText(path: place(note.path), bytes: note.source.bytes))
    }
    let hidden = errors + warnings - shown
    if format == .console, hidden > 0 {
      console.print(
        Words(
          "… 그 밖에 {0}개가 더 있습니다. `--format json`은 모두 보입니다.\n", "… and {0} more; `--format json` shows them all.\n"
        ).text(in: console.language, [String(hidden)]))
    }
  }

  private mutating func print(_ findings: [Diagnostic], in source: SourceText) {
    for finding in findings {
      if finding.severity == .error { errors += 1 }
      if finding.severity == .warning { warnings += 1 }
    }
    switch format {
    case .json: printJSON(findings, source)
    case .console: printText(findings.filter { $0.severity > .hint }, source)
    }
  }

  private mutating func printText(_ findings: [Diagnostic], _ source: SourceText) {
    let findings = findings.prefix(Self.limit - shown)
    guard !findings.isEmpty else { return }
    var writer = ConsoleWriter(language: console.language, usesColour: console.usesColour)
    for finding in findings { writer.write(finding, in: source) }
    console.print(writer.bytes)
    shown += findings.count
  }

  private func printJSON(_ findings: [Diagnostic], _ source: SourceText) {
    var json = JSONWriter()
    json.object { json in
      json.member("version", MachineFormat.version)
      json.member("file", source.path)
      json.key("findings")
      json.array { json in
        for finding in findings { json.diagnostic(finding, in: source, language: console.language) }
      }
    }
    json.newline()
    console.print(json.bytes)
  }

  /// The text of a file of the content folder, for the lines that findings point at.
  private func source(_ path: String) -> SourceText {
    let place = place(path)
    return SourceText(path: place, bytes: (try? Files.read(place, limit: InputText.largestFile)) ?? [])
  }

  private func place(_ path: String) -> String { folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)" }
}

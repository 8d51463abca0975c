internal import Diagnostics
internal import FileSystem

/// What was found in one diagram, at ranges of its file.
struct DiagramFindings {
  let findings: [Diagnostic]

  /// Tells people on standard error: standard output may be the picture.
  func report(in source: SourceText, on console: Console) {
    var writer = ConsoleWriter(language: console.language, usesColour: console.usesColour)
    for finding in findings where finding.severity > .hint { writer.write(finding, in: source) }
    if !writer.bytes.isEmpty { Files.writeStandardError(writer.bytes) }
  }
}

internal import Diagnostics
internal import FileSystem

/// Where a command's results and messages go.
struct Console {
  /// The language of podbook's own words.
  let language: Language
  /// Whether findings are coloured.
  let usesColour: Bool
  /// Whether progress is shown.
  let showsProgress: Bool

  /// Writes a result to standard output.
  func print(_ bytes: [UInt8]) { Files.writeStandardOutput(bytes) }

  /// Writes a result to standard output.
  func print(_ text: String) { Files.writeStandardOutput(text.utf8) }

  /// Writes a message to standard error.
  func complain(_ text: String) { Files.writeStandardError("podbook: \(text)\n".utf8) }

  /// Says why a file could not be read or written.
  func complain(_ error: FileError) { complain(error.text(in: language)) }
}

extension Console {
  /// Writes a line for people beside a result that is for machines.
  func note(_ text: String) {
    if showsProgress { Files.writeStandardError(text.utf8) }
  }

  /// Shows how far a command has come, in place of what it showed before.
  func progress(_ text: String, isLast: Bool) {
    Files.writeStandardError("\r\u{1B}[K\(isLast ? "" : text)".utf8)
  }
}

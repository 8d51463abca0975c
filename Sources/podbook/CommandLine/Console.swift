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

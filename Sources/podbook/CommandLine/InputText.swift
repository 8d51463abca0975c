internal import Course
internal import Diagnostics
internal import FileSystem

/// Reads what a command line names: a file, or `-` for standard input.
enum InputText {
  /// The largest file that is read, in bytes.
  static let largestFile = Limits.text

  /// The text of a file, under the name that it was given.
  static func read(_ path: String) throws(FileError) -> SourceText {
    let bytes =
      path == "-"
      ? try Files.readStandardInput(limit: largestFile) : try Files.read(path, limit: largestFile)
    return SourceText(path: path, bytes: bytes)
  }
}

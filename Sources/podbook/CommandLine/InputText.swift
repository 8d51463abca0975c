internal import Diagnostics
internal import FileSystem

/// Reads what a command line names: a file, or `-` for standard input.
enum InputText {
  /// The largest file that is read, in bytes.
  static let largestFile = 16 << 20

  /// The text of a file, under the name that it was given.
  static func read(_ path: String) throws(FileError) -> SourceText {
    let bytes =
      path == "-"
      ? try Files.readStandardInput(limit: largestFile) : try Files.read(path, limit: largestFile)
    return SourceText(path: path, bytes: bytes)
  }

  /// The text of a file that was found in a folder, under the path that it is reported by: links lead to nothing
  /// outside the folder.
  static func read(_ path: String, in folder: NoteFolder?) throws(FileError) -> SourceText {
    guard let folder else { return try read(path) }
    let bytes = try Folder(folder.root.isEmpty ? "." : folder.root).read(folder.note, limit: largestFile)
    return SourceText(path: path, bytes: bytes)
  }
}

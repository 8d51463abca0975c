package import FileSystem
package import Templates

/// Why a site cannot be built at all.
package enum SiteError: Error, Sendable {
  /// A file could not be read or written.
  case file(FileError)
  /// A template cannot be compiled or filled.
  case template(TemplateError)
  /// The output folder holds a file, not podbook's, where the site would be written.
  case foreignFile(String)
  /// The output folder is, or holds, the folder of the notes.
  case outputHoldsContent(String)
  /// The folder holds no notes.
  case noNotes(String)
}

/// The theme in the program: what a site is made with where it has no `templates/` of its own.
package enum BuiltInTheme {
  /// A file of the theme.
  package struct File: Sendable {
    /// The file's name: all lie in one folder.
    package let name: String
    /// What it holds.
    package let bytes: [UInt8]
  }

  /// All files of the theme, in the order of their names.
  package static var files: [File] {
    EmbeddedFiles.all.map { file in
      File(
        name: file.name.description,
        bytes: Array(UnsafeBufferPointer(start: file.text.utf8Start, count: file.text.utf8CodeUnitCount)))
    }
  }
}

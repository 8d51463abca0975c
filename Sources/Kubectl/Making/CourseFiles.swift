/// The files that a command may read: those of one folder, by paths relative to it. A command is other people's text,
/// so whoever makes this sees to it that nothing outside of the folder is shown.
package struct CourseFiles: Sendable {
  /// What a path stands for.
  package enum Kind: Sendable { case file, folder }

  /// What a path stands for; `nil` where nothing is, or nothing that may be read.
  package var kind: @Sendable (String) -> Kind?
  /// The bytes of a file; `nil` where they cannot be read.
  package var read: @Sendable (String) -> [UInt8]?
  /// The names of the files in a folder, in the order of their bytes.
  package var names: @Sendable (String) -> [String]

  /// Files by the three questions that are asked of them.
  package init(
    kind: @escaping @Sendable (String) -> Kind?, read: @escaping @Sendable (String) -> [UInt8]?,
    names: @escaping @Sendable (String) -> [String]
  ) {
    self.kind = kind
    self.read = read
    self.names = names
  }

  /// No files.
  package static let none = CourseFiles(kind: { _ in nil }, read: { _ in nil }, names: { _ in [] })
}

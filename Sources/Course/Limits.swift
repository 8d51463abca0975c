/// What bounds the reading of a course, in bytes where nothing else is said. Every limit on a course stands here.
package enum Limits {
  /// The largest note or manifest that is read.
  package static let text = 16 << 20
  /// The largest `podbook.yaml`, and the largest `.gitignore`.
  static let settings = 1 << 20
  /// The largest file that a note shows in a code block.
  static let shownFile = 1 << 20
  /// What the files that one note shows may have together.
  static let shownFiles = 4 << 20
  /// How deep folders are looked into.
  static let folderDepth = 40
  /// How many files that are no part of the course are looked at for second names.
  static let foreignFiles = 100_000
}

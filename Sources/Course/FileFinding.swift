package import Diagnostics

/// A finding and the file, below the content folder, that it is about.
package struct FileFinding: Sendable {
  /// The file's path below the content folder.
  package let path: String
  /// What was found.
  package let diagnostic: Diagnostic

  package init(_ path: String, _ diagnostic: Diagnostic) {
    self.path = path
    self.diagnostic = diagnostic
  }
}

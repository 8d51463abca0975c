internal import Glibc

/// The folder of real cases that some tests run against, where the machine has it.
package enum Corpus {
  /// What a test that needs the corpus says when it is skipped.
  package static let absence = "PODBOOK_CORPUS is not set: the cases of the corpus are not run"

  /// The corpus folder, from the environment variable `PODBOOK_CORPUS`.
  package static var folder: String? {
    guard let value = getenv("PODBOOK_CORPUS") else { return nil }
    return String(cString: value)
  }
}

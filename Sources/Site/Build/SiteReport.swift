package import Diagnostics

/// What came of a build.
package struct SiteReport: Sendable {
  /// What was found in each note, in the order of their paths.
  package var notes: [NoteReport] = []
  /// What was found in no single note.
  package var findings: [FileFinding] = []
  /// What came of judging each example, in the order of the notes.
  package var examples: [PageExamples] = []
  /// How many notes were not published, and why.
  package var withheld: [Withholding.Reason: Int] = [:]
  /// How many pages the site has.
  package var pages = 0
  /// How many files were new or changed.
  package var written = 0
  /// How many files of an earlier build were removed.
  package var removed = 0
}

/// What was found in one note.
package struct NoteReport: Sendable {
  /// The note's path below the content folder.
  package let path: String
  /// The note's text, which findings point into.
  package let source: SourceText
  /// What was found.
  package let findings: [Diagnostic]
}

/// The examples of one page.
package struct PageExamples: Sendable {
  /// The page's path below `public/`.
  package let page: String
  /// The page's title.
  package let title: String
  /// Its examples, in order; never none.
  package let examples: [ExampleRecord]
}

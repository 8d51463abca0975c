/// A text that may hold examples, and what its author says of it: a code block of a note, without the note.
package struct ExampleText: Sendable {
  /// The text.
  package let content: [UInt8]
  /// The language that it is marked with, in lower case; empty where it has none.
  package let language: String
  /// Whether it has marks at all, so that its language is the author's word.
  package let isFenced: Bool
  /// Whether it is a whole file of manifests, and no piece of one.
  package let isManifestFile: Bool
  /// What must come of it, where its author says so.
  package let expectation: Expectation?

  /// A text of an author's own.
  package init(
    _ content: [UInt8], language: String = "yaml", isFenced: Bool = true, isManifestFile: Bool = false,
    expectation: Expectation? = nil
  ) {
    self.content = content
    self.language = language
    self.isFenced = isFenced
    self.isManifestFile = isManifestFile
    self.expectation = expectation
  }
}

/// What a text holds for Kubernetes. Positions are those of the text.
package struct JudgedText: Sendable {
  /// Its documents; also those that are YAML for something else.
  package var documents: [CheckedDocument]
  /// Whether the text is YAML itself, and not a terminal or a script in which YAML stands.
  package let isYAML: Bool
}

/// A command of a shell text: its words, each with the bytes that wrote it.
package struct ShellCommand: Sendable {
  /// Its words, redirections left out.
  package var words: [ShellWord] = []
}

/// A word as the shell hands it on.
package struct ShellWord: Sendable {
  /// The word without its quotes.
  package let text: String
  /// The bytes that wrote it, quotes and all.
  package let range: Range<Int>
  /// Whether it stands for something that only the reader or the shell knows: `$POD`, `<name>`, `[flags]`, `...`, Korean.
  package let isOpen: Bool
}

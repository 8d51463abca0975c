extension Diagnostic {
  /// The same finding in a text that holds the one it was found in: `place` tells where a stretch of that stands.
  package func moved(_ place: (Range<Int>) -> Range<Int>) -> Diagnostic {
    var moved = self
    moved.range = range.map(place)
    moved.fix = fix.map { Fix(replacing: place($0.range), with: $0.replacement) }
    moved.notes = notes.map { note in
      DiagnosticNote(words: note.words, range: note.range.map(place), arguments: note.arguments)
    }
    return moved
  }

  /// The same finding under another description of its kind.
  package func ofKind(_ kind: DiagnosticKind) -> Diagnostic {
    var other = Diagnostic(kind, at: range)
    other.severity = severity
    other.arguments = arguments
    other.server = server
    other.notes = notes
    other.fix = fix
    return other
  }
}

extension DiagnosticNote {
  fileprivate init(words: Words, range: Range<Int>?, arguments: [String]) {
    self.words = words
    self.range = range
    self.arguments = arguments
  }
}

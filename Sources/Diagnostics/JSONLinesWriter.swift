package import Text

extension JSONWriter {
  /// Writes one finding about `source` as an object, its lines and columns counted from 1, columns in code points.
  /// `isLater` marks what the server would not have come to.
  package mutating func diagnostic(
    _ diagnostic: Diagnostic, in source: SourceText, language: Language, isLater: Bool = false
  ) {
    object { json in
      json.member("severity", diagnostic.severity.rawValue)
      json.member("rule", diagnostic.kind.id)
      if let server = diagnostic.server {
        json.member("field", server.field)
        json.member("type", server.type)
        json.member("detail", server.detail)
        json.member("message", server.message)
        json.member("explanation", diagnostic.message(in: language))
      } else {
        json.member("message", diagnostic.message(in: language))
      }
      if let remedy = diagnostic.remedy(in: language) { json.member("remedy", remedy) }
      if let range = diagnostic.range {
        let start = source.position(at: range.lowerBound)
        let end = source.position(at: range.upperBound)
        json.member("line", start.line)
        json.member("column", start.column)
        json.member("endLine", end.line)
        json.member("endColumn", end.column)
      }
      if isLater {
        json.key("later")
        json.boolean(true)
      }
      if let fix = diagnostic.fix { json.member("suggestion", fix.replacement) }
      if !diagnostic.notes.isEmpty {
        json.key("notes")
        json.array { json in
          for note in diagnostic.notes { json.string(note.words.text(in: language, note.arguments)) }
        }
      }
    }
  }
}

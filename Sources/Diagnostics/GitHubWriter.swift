/// Writes findings as the workflow commands that GitHub shows beside the changed lines.
package struct GitHubWriter: Sendable {
  /// The language of podbook's own words.
  package let language: Language
  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []

  /// A writer in one language.
  package init(language: Language) {
    self.language = language
  }

  /// Writes one finding about `source`.
  package mutating func write(_ diagnostic: Diagnostic, in source: SourceText) {
    let command =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .hint: "notice"
      }
    var line = "::\(command) file=\(escaped(String(URIReference.withoutDot(source.path)), isProperty: true))"
    if let range = diagnostic.range {
      let (start, end) = (source.position(at: range.lowerBound), source.position(at: range.upperBound))
      line += ",line=\(start.line),endLine=\(end.line)"
      // GitHub ignores columns where a finding has several lines.
      if start.line == end.line { line += ",col=\(start.column),endColumn=\(max(start.column, end.column - 1))" }
    }
    line += ",title=\(escaped(diagnostic.kind.id, isProperty: true))"
    let sentences = diagnostic.sentences(in: language).joined(separator: "\n")
    line += "::\(escaped(sentences, isProperty: false))\n"
    bytes.append(contentsOf: line.utf8)
  }

  private func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Diagnostic {
  /// All that there is to say, a sentence a line: the server's words, what they mean, what to do.
  package func sentences(in language: Language) -> [String] {
    var sentences = [message(in: language)]
    if let server { sentences.insert(server.message, at: 0) }
    if let remedy = remedy(in: language) { sentences.append(remedy) }
    return sentences
  }
}

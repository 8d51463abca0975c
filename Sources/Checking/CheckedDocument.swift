package import APIServer
package import Diagnostics
internal import KubernetesModel
package import Text
package import YAML

/// One YAML document of a text and what came of judging it. All positions are those of the text.
package struct CheckedDocument: Sendable {
  /// Its place among the documents of its file, or of its fence.
  package let index: Int
  /// The bytes of the text that hold it, without white space around it.
  package private(set) var range: Range<Int>
  /// What podbook says of it.
  package var verdict: Verdict
  /// The API server's answer, findings aside; `nil` where it was not asked.
  package var judgement: Judgement?
  /// What the document is a piece of, where it is one; several where it is several pieces in one.
  package var pieces: [FragmentPart] = []
  /// What was found, without what was silenced.
  package var findings: [Finding] = []
  /// What the author announced with `invalid` or `bad`: the server's answer, and no news to anyone.
  package var announced: [Finding] = []

  /// One finding, and whether the server would not have come to it because it stops before.
  package struct Finding: Sendable {
    /// What was found.
    package var diagnostic: Diagnostic
    /// Whether the server stops before.
    package var isLater: Bool

    /// A finding about the document.
    package init(diagnostic: Diagnostic, isLater: Bool = false) {
      self.diagnostic = diagnostic
      self.isLater = isLater
    }
  }
  /// What was parsed; `nil` where it does not parse.
  package var document: YAMLDocument?
  /// Where a stretch of the text that `document` was read from stands in the text that was checked.
  package var place: @Sendable (Range<Int>) -> Range<Int> = { $0 }

  /// Whether this is a custom resource whose fields were held against the definition that the course holds of its kind.
  package var isDefined: Bool { judgement?.isDefined ?? false }

  /// The same without its tree and its objects: what is left is small.
  package var withoutTree: CheckedDocument {
    var document = self
    document.document = nil
    document.place = { $0 }
    document.judgement?.object = nil
    document.judgement?.defaulted = nil
    document.judgement?.items = nil
    return document
  }

  /// The same document in a text that holds the one it was read from: `place` tells where a stretch of that stands.
  /// The tree keeps the positions that it was read with.
  package func moved(_ place: (Range<Int>) -> Range<Int>) -> CheckedDocument {
    var moved = self
    moved.range = place(range)
    for index in findings.indices { moved.findings[index].diagnostic = findings[index].diagnostic.moved(place) }
    for index in announced.indices { moved.announced[index].diagnostic = announced[index].diagnostic.moved(place) }
    return moved
  }

  /// Writes the document and its findings as one line of JSON.
  package func write(to json: inout JSONWriter, in source: SourceText, language: Language) {
    json.object { json in
      json.member("version", MachineFormat.version)
      json.member("file", source.path)
      json.member("index", index)
      json.member("line", source.line(at: range.lowerBound))
      json.member("endLine", source.line(at: max(range.lowerBound, range.upperBound - 1)))
      json.member("apiVersion", judgement?.apiVersion ?? "")
      json.member("kind", judgement?.kind ?? "")
      json.member("name", judgement?.name ?? "")
      json.member("verdict", verdict.rawValue)
      if isDefined { json.member("definition", "course") }
      if let stage = judgement?.stage { json.member("stage", stage.rawValue) }
      if let qosClass = judgement?.qosClass { json.member("qosClass", qosClass.rawValue) }
      if !pieces.isEmpty { writePieces(to: &json) }
      json.key("findings")
      json.array { json in
        for finding in findings {
          json.diagnostic(
            finding.diagnostic, in: source, language: language, isLater: finding.isLater)
        }
      }
    }
    json.newline()
  }

  private func writePieces(to json: inout JSONWriter) {
    json.key("pieces")
    json.array { json in
      for piece in pieces {
        json.object { json in
          json.member("kind", piece.place?.kind ?? "")
          json.member("path", piece.place?.path ?? "")
          guard !piece.alternatives.isEmpty else { return }
          json.key("or")
          json.array { json in
            for place in piece.alternatives { place.write(to: &json) }
          }
        }
      }
    }
  }
}

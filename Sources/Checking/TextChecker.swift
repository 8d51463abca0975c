package import Diagnostics
internal import PodModel
internal import YAML

/// Judges all YAML of one text.
package struct TextChecker: Sendable {
  /// What the text is.
  package enum Format: Sendable {
    case yaml

    /// The format that a file's name tells.
    package init?(path: String) {
      let name = path.utf8.suffix(9).map { $0 | 0x20 }
      if [".yaml", ".yml"].contains(where: { name.suffix($0.utf8.count).elementsEqual($0.utf8) }) {
        self = .yaml
      } else {
        return nil
      }
    }
  }

  /// Whether YAML that does not say what it is counts as a broken manifest, as it does for the server.
  private let judgesEverything: Bool

  /// A checker; `judgesEverything` where the author named this very text.
  package init(judgesEverything: Bool) {
    self.judgesEverything = judgesEverything
  }

  /// Every document of `source`, in order, without the findings that its author has silenced.
  package func check(_ source: SourceText, as format: Format) -> [CheckedDocument] {
    let judge = Judge(text: source.bytes)
    return YAMLReader().read(source.bytes).map { reading in
      var checked = CheckedDocument(
        index: reading.index, range: source.bytes.trimmed(reading.range), verdict: .notKubernetes,
        document: try? reading.result.get())
      guard judgesEverything || isManifest(reading, in: source.bytes) else { return checked }
      let judgement = judge.judge(reading)
      checked.verdict = Verdict(judgement.verdict)
      checked.judgement = judgement
      let silenced = IgnoreComments(in: source, reading.range)
      checked.findings = judgement.findings.filter { !silenced.ignores($0.diagnostic, in: source) }
      return checked
    }
  }

  /// Whether a document says what it is; where it does not parse, whether it looks as if it did.
  private func isManifest(_ reading: YAMLReading, in text: [UInt8]) -> Bool {
    switch reading.result {
    case .success(let document):
      guard let root = document.root, document[root].value == .mapping else { return false }
      let keys = document.entries(of: root).map { document.text(of: $0.key) }
      return ["apiVersion", "kind"].allSatisfy { name in keys.contains { $0.elementsEqual(name.utf8) } }
    case .failure:
      let lines = text[reading.range].split { $0 == 0x0A || $0 == 0x0D }
      return ["apiVersion:", "kind:"].allSatisfy { key in lines.contains { $0.starts(with: key.utf8) } }
    }
  }
}

extension [UInt8] {
  /// A stretch without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}

package import APIServer
internal import Diagnostics
internal import Glibc
internal import KubernetesModel
internal import YAML

/// Judges all YAML of one text: of a manifest file, or of an example.
package struct TextChecker: Sendable {
  /// Whether YAML that does not say what it is counts as a broken manifest, as it does for the server.
  private let judgesEverything: Bool
  /// Whether advice is given that goes beyond the server's word.
  package let advises: Bool
  /// The cluster that it judges for.
  package let cluster: Cluster

  /// A checker of manifests for `cluster`; `judgesEverything` where the author named this very text.
  package init(judgesEverything: Bool, advises: Bool = false, cluster: Cluster = Cluster()) {
    self.judgesEverything = judgesEverything
    self.advises = advises
    self.cluster = cluster
  }

  /// Every document of `text`, in order, without the findings that its author has silenced.
  package func check(_ text: [UInt8]) -> [CheckedDocument] {
    let judge = Judge(text: text, for: cluster, advises: advises)
    let source = SourceText(path: "", bytes: text)
    return YAMLReader().read(text).map { reading in
      var checked = CheckedDocument(
        index: reading.index, range: text.trimmed(reading.range), verdict: .notKubernetes,
        document: try? reading.result.get())
      guard judgesEverything || Self.isManifest(reading, in: text) else { return checked }
      let judgement = judge.judge(reading)
      checked.verdict = Verdict(judgement.verdict)
      checked.judgement = judgement
      let silenced = IgnoreComments(in: source, reading.range)
      checked.findings = judgement.findings.filter { !silenced.ignores($0.diagnostic, in: source) }
        .map { CheckedDocument.Finding(diagnostic: $0.diagnostic, isLater: judgement.isLater($0)) }
      if let start = checked.document?.ignoredFrom {
        let diagnostic = Diagnostic(
          YAMLDiagnostics.ignoredText, at: text.firstLine(of: start..<checked.range.upperBound))
        if !silenced.ignores(diagnostic, in: source) {
          checked.findings.append(CheckedDocument.Finding(diagnostic: diagnostic))
        }
      }
      return checked
    }
  }

  /// Whether `text` may define kinds: most texts do not so much as name a definition.
  package static func mayDefineKinds(_ text: [UInt8]) -> Bool {
    text.withUnsafeBytes { text in
      let name: StaticString = "CustomResourceDefinition"
      guard var start = text.baseAddress else { return false }
      let end = start + text.count
      while let place = memchr(start, Int32(name.utf8Start.pointee), end - start) {
        if end - UnsafeRawPointer(place) < name.utf8CodeUnitCount { return false }
        if memcmp(place, name.utf8Start, name.utf8CodeUnitCount) == 0 { return true }
        start = UnsafeRawPointer(place) + 1
      }
      return false
    }
  }

  /// Adds the kinds that the YAML of `text` defines to `kinds`.
  package func addKinds(definedIn text: [UInt8], to kinds: inout CustomKinds) {
    for reading in YAMLReader().read(text) {
      if let document = try? reading.result.get() { kinds.take(document) }
    }
  }

  /// Adds the kinds that the examples of a text define to `kinds`.
  package func addKinds(definedIn text: ExampleText, to kinds: inout CustomKinds) {
    for found in ExampleFinder(text).texts { addKinds(definedIn: found.bytes, to: &kinds) }
  }

  /// What an example holds for Kubernetes, without the findings that its author has silenced. Each document is parsed
  /// once, unless something in it has to be repaired first.
  package func check(_ example: ExampleText) -> JudgedText {
    if example.isManifestFile { return checkFile(example) }
    let found = ExampleFinder(example)
    let judge = ExampleJudge(isAuthored: found.isAuthored, advises: advises, cluster: cluster)
    let source = SourceText(path: "", bytes: example.content)
    var documents: [CheckedDocument] = []
    for text in found.texts {
      var index = 0
      for stretch in YAMLReader().stretches(of: text.bytes) {
        let part = ParsedExample(text.part(stretch))
        guard part.result != nil else { continue }
        var document = judge.check(part, index: index)
        index += 1
        document.place = part.text.originalRange
        let silenced = IgnoreComments(in: source, text.originalRange(of: stretch))
        document.findings.removeAll { silenced.ignores($0.diagnostic, in: source) }
        documents.append(example.expectation?.applied(to: document) ?? document)
      }
    }
    return JudgedText(documents: documents, isYAML: found.isYAML)
  }

  /// What a whole file holds. The server's word stands, as for any file; but so does the author's, who shows it.
  private func checkFile(_ example: ExampleText) -> JudgedText {
    let checker = TextChecker(judgesEverything: false, advises: advises, cluster: cluster)
    let documents = checker.check(example.content)
    return JudgedText(
      documents: example.expectation.map { documents.map($0.applied) } ?? documents, isYAML: true)
  }

  /// Whether a document says what it is; where it does not parse, whether it looks as if it did.
  private static func isManifest(_ reading: YAMLReading, in text: [UInt8]) -> Bool {
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
  /// A stretch up to the end of its first line.
  func firstLine(of range: Range<Int>) -> Range<Int> {
    range.lowerBound..<(self[range].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound)
  }

  /// A stretch without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}

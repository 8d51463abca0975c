package import APIServer
internal import Diagnostics
internal import Glibc
internal import KubernetesModel
package import Markdown
internal import YAML

/// Judges all YAML of one text: of a manifest file, or of the fences of a note.
package struct TextChecker: Sendable {
  /// Whether YAML that does not say what it is counts as a broken manifest, as it does for the server.
  private let judgesEverything: Bool
  /// Whether advice is given that goes beyond the server's word.
  let advises: Bool
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

  /// Adds the kinds that the examples of a note define to `kinds`.
  package func addKinds(definedIn note: MarkdownNote, to kinds: inout CustomKinds) {
    for text in note.fences.flatMap({ ExampleFinder($0).texts }) { addKinds(definedIn: text.bytes, to: &kinds) }
  }

  /// Every example of a note. Positions are those of the note.
  package func check(_ note: MarkdownNote) -> [CheckedDocument] {
    CheckedNote(note, self).documents(of: note)
  }

  /// Every document of a fence that is, or may be, for Kubernetes. Positions are those of its note.
  package func check(_ fence: Fence) -> [CheckedDocument] {
    examples(in: fence).documents.map { $0.moved(fence.sourceRange) }
  }

  /// What a fence holds for Kubernetes. Positions are those of the fence's content.
  package func examples(in fence: Fence) -> FenceExamples {
    if fence.isFromFile, fence.showsManifestFile { return examples(inFileOf: fence) }
    let found = ExampleFinder(fence)
    let directive = FenceDirective(fence.attributes)
    let judge = ExampleJudge(isAuthored: found.isAuthored, advises: advises, cluster: cluster)
    let source = SourceText(path: "", bytes: fence.content)
    let documents = found.texts.flatMap { text in
      YAMLReader().read(text.bytes).map { reading in
        let part = text.part(reading.range)
        var document = judge.check(part, index: reading.index)
        document.place = part.originalRange
        let silenced = IgnoreComments(in: source, text.originalRange(of: reading.range))
        document.findings.removeAll { silenced.ignores($0.diagnostic, in: source) }
        return directive.applied(to: document, in: fence)
      }
    }
    return FenceExamples(documents: documents, isYAML: found.isYAML)
  }

  /// What the file of a fence holds. The server's word stands, as for any file; but so does the author's, on the fence.
  private func examples(inFileOf fence: Fence) -> FenceExamples {
    let directive = FenceDirective(fence.attributes)
    let checker = TextChecker(judgesEverything: false, advises: advises, cluster: cluster)
    return FenceExamples(
      documents: checker.check(fence.content).map { directive.applied(to: $0, in: fence) }, isYAML: true)
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

extension Fence {
  /// Whether the file that the fence shows is a manifest, and no piece of one.
  fileprivate var showsManifestFile: Bool {
    guard let file = attributes.value(of: "file"), !attributes.has("fragment") else { return false }
    return file.hasSuffix(".yaml") || file.hasSuffix(".yml")
  }
}

/// What a code block of a note holds for Kubernetes.
package struct FenceExamples: Sendable {
  /// Its documents; also those that are YAML for something else.
  package internal(set) var documents: [CheckedDocument]
  /// Whether the block is YAML itself, and not a terminal or a script in which YAML stands.
  package let isYAML: Bool
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

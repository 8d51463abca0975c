internal import APIServer
internal import Diagnostics
internal import KubernetesModel
internal import YAML

/// Takes out of an answer what the author's marks excuse: things left out, values to be replaced, server output.
struct Excuses {
  /// The text that was judged.
  let text: [UInt8]
  /// Its tree.
  let document: YAMLDocument
  /// Whether the author left something out.
  let isElided: Bool

  private let lists: FlowLists

  /// The excuses of a text that was read as `document`.
  init(text: [UInt8], document: YAMLDocument, isElided: Bool) {
    (self.text, self.document, self.isElided) = (text, document, isElided)
    lists = FlowLists(document)
  }

  /// The verdict that remains, and the findings that do.
  func verdict(on judgement: Judgement) -> (Verdict, [Judgement.Finding]) {
    let errors = judgement.findings.filter { $0.diagnostic.severity == .error }
    if judgement.verdict == .unknownKind {
      let isLeftToReader = [judgement.apiVersion, judgement.kind].contains {
        Placeholders.isHeld(in: Array($0.utf8)[...])
      }
      return isLeftToReader ? (.elided, []) : (.unknownKind, judgement.findings)
    }
    if errors.isEmpty { return (Verdict(judgement.verdict), judgement.findings) }
    let isOutput = isServerOutput
    let patch = PatchShape(document)
    let remaining = errors.filter { finding in
      !(isElided && Self.isMissing(finding.diagnostic)) && !isPlaceholder(finding.diagnostic)
        && !(isOutput && isServerSet(finding.diagnostic)) && !patch.isDirective(finding.diagnostic)
    }
    let others = judgement.findings.filter { $0.diagnostic.severity != .error }
    if patch.isPatch, remaining.allSatisfy({ Self.isMissing($0.diagnostic) }) { return (.fragment, others) }
    if remaining.isEmpty {
      let excusedAll = isOutput && errors.allSatisfy { isServerSet($0.diagnostic) }
      return (excusedAll ? .valid : .elided, others)
    }
    let hasSpec = document.root.map { value(of: "spec", in: $0) != nil } ?? false
    if remaining.allSatisfy({ Self.isMissing($0.diagnostic) || (!hasSpec && isInSpec($0.diagnostic)) }) {
      if isOutput { return (.elided, others) }
      if Skeleton(document).isBare(without: remaining.compactMap(\.diagnostic.server?.field)) {
        return (.fragment, others)
      }
    }
    if isElided, !remaining.contains(where: { isStructural($0.diagnostic) }) {
      return (.elided, others + remaining.map(asWarning))
    }
    let kept = judgement.findings.filter { finding in
      finding.diagnostic.severity != .error || remaining.contains { $0.diagnostic.isSame(as: finding.diagnostic) }
    }
    return (Verdict(judgement.verdict), kept)
  }

  /// Whether a finding is about something that is not there.
  static func isMissing(_ diagnostic: Diagnostic) -> Bool {
    guard let server = diagnostic.server else { return false }
    return server.type == "Required value" || server.detail.contains("must be specified")
      || server.detail.contains("does not match template") || server.type == "Not found"
  }

  /// Whether a finding is about the object's spec or something in it.
  private func isInSpec(_ diagnostic: Diagnostic) -> Bool {
    guard let field = diagnostic.server?.field else { return false }
    return field == "spec" || field.hasPrefix("spec.")
  }

  /// Whether a finding is about what the fields are, and not about what they hold.
  private func isStructural(_ diagnostic: Diagnostic) -> Bool {
    Self.structural.contains(diagnostic.kind.id)
  }

  private static let structural: Set<String> = [
    "unknown-field", "misplaced-field", "duplicate-key", "needs-list", "needs-object",
  ]

  /// In an example that is not whole, a doubtful value is worth a word and no failure.
  private func asWarning(_ finding: Judgement.Finding) -> Judgement.Finding {
    var finding = finding
    finding.diagnostic.severity = .warning
    return finding
  }

  /// Whether a finding is about a value that a reader is to replace.
  private func isPlaceholder(_ diagnostic: Diagnostic) -> Bool {
    guard let range = diagnostic.range, range.lowerBound < text.count, diagnostic.kind.id != "unknown-field" else {
      return false
    }
    if holdsPlaceholder(diagnostic, at: range) || diagnostic.server?.repeatsPlaceholder == true { return true }
    // What stands for base64 is prose, or cut short.
    guard diagnostic.server?.detail.contains("illegal base64") == true,
      let node = document.nodes.indices.first(where: { document.nodes[$0].start == range.lowerBound })
    else { return false }
    let content = document.text(of: YAMLNodeID(index: Int32(node)))
    return content.contains { $0 == 0x20 || $0 == UInt8(ascii: ".") || $0 >= 0x80 }
  }

  /// Whether a finding is about brackets that were read as a list where the field wants none.
  func isListInPlace(of diagnostic: Diagnostic) -> Bool {
    guard let range = diagnostic.range, range.lowerBound < text.count else { return false }
    return text[range.lowerBound] == UInt8(ascii: "[") && holdsPlaceholder(diagnostic, at: range)
  }

  private func holdsPlaceholder(_ diagnostic: Diagnostic, at range: Range<Int>) -> Bool {
    let isMistyped =
      diagnostic.server?.message.utf8.starts(with: Self.wrongType) == true
      || Self.malformed.contains(diagnostic.kind.id)
    return Placeholders.areHeld(at: range, of: text, besides: lists, isMistyped: isMistyped)
  }

  /// How the server begins to say that a field wants something else than the list that it found.
  private static let wrongType = "json: cannot unmarshal array".utf8

  /// What is said of a list where a scalar of a form of its own is wanted: `storage: [capacity]`.
  private static let malformed: Set<String> = [
    JudgeDiagnostics.malformedQuantity.id, JudgeDiagnostics.malformedTime.id, JudgeDiagnostics.malformedBase64.id,
    JudgeDiagnostics.malformedValue.id,
  ]

  /// Whether the document is what `kubectl get -o yaml` prints.
  private var isServerOutput: Bool {
    guard let root = document.root, let metadata = value(of: "metadata", in: root) else { return false }
    let has = { (name: String) in value(of: name, in: metadata) != nil }
    return has("resourceVersion") || has("managedFields") || has("selfLink") || (has("uid") && has("creationTimestamp"))
  }

  private func isServerSet(_ diagnostic: Diagnostic) -> Bool {
    guard let server = diagnostic.server else { return false }
    return server.type == "BadRequest" || server.field.hasPrefix("metadata.") || server.field.hasPrefix("status")
  }

  private func value(of name: String, in mapping: YAMLNodeID) -> YAMLNodeID? {
    guard document[mapping].value == .mapping else { return nil }
    return document.entries(of: mapping).last { document.text(of: $0.key).elementsEqual(name.utf8) }?.value
  }
}

extension Diagnostic {
  fileprivate func isSame(as other: Diagnostic) -> Bool {
    kind.id == other.kind.id && range == other.range && server == other.server
  }
}

extension ServerAnswer {
  /// Whether the server says back what a reader is to replace, be it as a key or where it filled in another field.
  fileprivate var repeatsPlaceholder: Bool {
    let words = Array(message.utf8)
    if let key = words.firstRange(of: "[<", in: words.indices),
      let end = words.firstRange(of: ">]", in: key.upperBound..<words.count), end.lowerBound > key.upperBound
    {
      return true
    }
    guard let start = words.firstRange(of: "Invalid value: \"", in: words.indices),
      let end = words.firstRange(of: "\": ", in: start.upperBound..<words.count)
    else { return false }
    let value = words[start.upperBound..<end.lowerBound]
    // What the server itself puts in the place of a secret.
    return !value.begins(with: "<secret contents") && Placeholders.isHeld(in: value)
  }
}

/// A manifest of which only the outline stands: a kind and a name, an empty container.
struct Skeleton {
  private let document: YAMLDocument

  init(_ document: YAMLDocument) {
    self.document = document
  }

  /// Whether what makes the object work is not there at all; `fields` are those that the server misses.
  func isBare(without fields: [String]) -> Bool {
    guard let root = document.root else { return false }
    guard value("metadata", root) != nil, let spec = value("spec", root) else { return true }
    guard let body = podSpec(of: spec) else {
      // What is missing deep inside of something that is there was forgotten, not left out.
      return fields.allSatisfy { !$0.utf8.contains(UInt8(ascii: "[")) }
    }
    guard let containers = value("containers", body), document[containers].value == .sequence else { return true }
    return document.elements(of: containers).contains(where: isOutline)
  }

  /// The Pod's part of a spec: its own, or that of its template.
  private func podSpec(of spec: YAMLNodeID) -> YAMLNodeID? {
    if value("containers", spec) != nil { return spec }
    guard let template = value("template", spec) ?? value("jobTemplate", spec) else { return nil }
    guard let inner = value("spec", template) else { return nil }
    return value("containers", inner) != nil ? inner : podSpec(of: inner)
  }

  private func isOutline(_ container: YAMLNodeID) -> Bool {
    guard document[container].value == .mapping else { return true }
    let entries = document.entries(of: container)
    if entries.count == 1, document.text(of: entries[0].key).elementsEqual("name".utf8) { return true }
    return ["name", "image"].contains { name in
      entries.contains { document.text(of: $0.key).elementsEqual(name.utf8) && document[$0.value].value == .null }
    }
  }

  private func value(_ name: String, _ mapping: YAMLNodeID) -> YAMLNodeID? {
    guard document[mapping].value == .mapping else { return nil }
    let entry = document.entries(of: mapping).last { document.text(of: $0.key).elementsEqual(name.utf8) }
    return entry.flatMap { document[$0.value].value == .null ? nil : $0.value }
  }
}

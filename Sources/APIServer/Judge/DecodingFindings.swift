internal import Diagnostics
package import KubernetesModel
package import YAML

/// Turns what the decoder refuses into findings: the server's words, and what a beginner needs to hear.
package struct DecodingFindings {
  let document: YAMLDocument
  /// The text that the document was read from.
  let text: [UInt8]
  /// Where the document begins in it.
  let documentStart: Int
  /// The type of the object that was decoded.
  let root: ModelType
  /// The release that decodes.
  let release: KubernetesRelease

  /// What turns the faults of `document`, read from `text` at `documentStart` as an object of `root`, into findings.
  package init(
    document: YAMLDocument, text: [UInt8], documentStart: Int, root: ModelType, release: KubernetesRelease
  ) {
    self.document = document
    self.text = text
    self.documentStart = documentStart
    self.root = root
    self.release = release
  }

  /// The findings for `faults`, in the order in which the server comes to them.
  package func findings(for faults: [DecodingFault]) -> [Judgement.Finding] {
    // What stops the server's decoder is all it says, whatever it met before.
    let first = faults.filter { $0.isFatal }.first
    let ordered = first.map { first in [first] + faults.filter { $0.node != first.node } } ?? faults
    return ordered.enumerated().map { index, fault in
      Judgement.Finding(
        diagnostic: diagnostic(for: fault, isSuggesting: index < Limits.suggestions),
        stage: fault.reason.isStrictOnly ? .strict : .decode)
    }
  }

  private func diagnostic(for fault: DecodingFault, isSuggesting: Bool) -> Diagnostic {
    switch fault.reason {
    case .unknownField(let type): unknownField(fault, of: type, isSuggesting: isSuggesting)
    case .repeatedKey(let value): repeatedKey(fault, value)
    case .wrongType(let found, let wanted, let name, let owner):
      wrongType(fault, WrongType(found: found, wanted: wanted, wantedName: name, owner: owner))
    case .malformed(let wanted, let message): malformed(fault, wanted, message)
    }
  }

  private func unknownField(
    _ fault: DecodingFault, of type: ModelType, isSuggesting: Bool
  ) -> Diagnostic {
    let key = String(decoding: document.text(of: fault.node), as: UTF8.self)
    let range = document[fault.node].range
    if let history = FieldRelease.of(document.text(of: fault.node), in: type) {
      return diagnostic(for: fault, key, history)
    }
    let suggestion = isSuggesting ? FieldSuggestion(for: key, in: type, at: fault.parents, of: root) : nil
    var diagnostic: Diagnostic
    switch suggestion {
    case .elsewhere(let place): diagnostic = Diagnostic(JudgeDiagnostics.misplacedField, at: range, key, place)
    case .similar, nil:
      diagnostic = Diagnostic(JudgeDiagnostics.unknownField, at: range, key, place(of: fault, in: type))
    }
    if case .similar(let name) = suggestion { diagnostic.fix = Fix(replacing: range, with: name) }
    diagnostic.server = ServerAnswer(unknownField: fault.field)
    return diagnostic
  }

  /// A field that another release knows.
  private func diagnostic(for fault: DecodingFault, _ key: String, _ history: FieldRelease) -> Diagnostic {
    let range = document[fault.node].range
    var diagnostic: Diagnostic
    if let removed = history.removed, release >= removed {
      diagnostic = Diagnostic(JudgeDiagnostics.removedField, at: range, key, removed.description)
    } else {
      let since = history.since?.description ?? ""
      diagnostic = Diagnostic(JudgeDiagnostics.laterField, at: range, key, since, release.description)
      if let gate = history.gate, let on = gate.on {
        diagnostic.notes.append(DiagnosticNote(JudgeDiagnostics.gateOpens, gate.name, on.description))
      }
    }
    diagnostic.server = ServerAnswer(unknownField: fault.field)
    return diagnostic
  }

  /// The object that lacks a field: by its path, or by its kind where it is the whole document.
  private func place(of fault: DecodingFault, in type: ModelType) -> String {
    fault.parents.isEmpty ? type.goName : fault.parents.map { $0.description }.joined(separator: ".")
  }

  private func repeatedKey(_ fault: DecodingFault, _ value: YAMLNodeID) -> Diagnostic {
    let key = String(decoding: document.text(of: fault.node), as: UTF8.self)
    let range = document[fault.node].range
    var diagnostic = Diagnostic(JudgeDiagnostics.repeatedKey, at: range, key)
    // The server tells the line on which the value begins.
    let place = max(document[value].range.lowerBound, documentStart)
    let lines = text[documentStart..<place].count { $0 == UInt8(ascii: "\n") }
    let message = "yaml: unmarshal errors:\n  line \(lines + 1): key \(goKey(fault.node)) already set in map"
    diagnostic.server = ServerAnswer(field: fault.field, type: "", detail: message, message: message)
    return diagnostic
  }

  /// A key as Go prints it.
  private func goKey(_ node: YAMLNodeID) -> String {
    let key = String(decoding: document.text(of: node), as: UTF8.self)
    return document[node].value == .string ? key.goQuoted : key
  }

  private func wrongType(_ fault: DecodingFault, _ type: WrongType) -> Diagnostic {
    let node = document[fault.node]
    let raw = String(decoding: text[node.range], as: UTF8.self)
    var diagnostic = type.diagnostic(
      for: fault.fieldName, at: valueRange(fault.node), raw: raw,
      text: node.value == .string ? String(decoding: document.text(of: fault.node), as: UTF8.self) : nil)
    let place = type.owner.map { "Go struct field \($0).\(fault.field)" } ?? "Go value"
    let message = "json: cannot unmarshal \(type.found) into \(place) of type \(type.wantedName)"
    diagnostic.server = ServerAnswer(field: fault.field, type: "", detail: message, message: message)
    return diagnostic
  }

  private func malformed(_ fault: DecodingFault, _ wanted: Shape, _ message: String) -> Diagnostic {
    let raw = String(decoding: text[valueRange(fault.node)], as: UTF8.self)
    let kind =
      switch wanted {
      case .leaf(.quantity): JudgeDiagnostics.malformedQuantity
      case .leaf(.time), .leaf(.microTime): JudgeDiagnostics.malformedTime
      case .leaf(.base64): JudgeDiagnostics.malformedBase64
      default: JudgeDiagnostics.malformedValue
      }
    var diagnostic = Diagnostic(kind, at: valueRange(fault.node), fault.fieldName, raw)
    diagnostic.server = ServerAnswer(field: fault.field, type: "", detail: message, message: message)
    return diagnostic
  }

  /// A value, or of one that goes on over lines its first.
  private func valueRange(_ id: YAMLNodeID) -> Range<Int> {
    let range = document[id].range
    let end = text[range].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? range.upperBound
    return range.lowerBound..<end
  }
}

extension ServerAnswer {
  /// The answer of the strict decoder to a field that its type does not have.
  fileprivate init(unknownField field: String) {
    // The path stands between quotes: what it holds is escaped as the server escapes it.
    let quoted = field.goQuoted
    let message = "unknown field \(quoted)"
    self.init(
      field: String(quoted.dropFirst().dropLast()), type: "", detail: message,
      message: "strict decoding error: \(message)")
  }
}

extension DecodingFault {
  /// The name of the field that holds the value.
  fileprivate var fieldName: String { parents.last?.description ?? "" }
}

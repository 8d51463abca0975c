internal import APIServer
package import Diagnostics
internal import KubernetesModel
internal import YAML

/// Turns what a piece has wrong into findings. They rest on a guess of what it is, and so warn at most.
package struct FragmentFindings {
  /// Every kind of finding that only pieces have.
  package static let all: [DiagnosticKind] = [oldField]

  static let oldField = DiagnosticKind(
    "old-api-field", .warning,
    Words(
      "{0}은(는) {1}의 필드입니다. 이 API는 쿠버네티스 {2}에서 없어졌고, 이제 {3}(으)로 씁니다.",
      "{0} is a field of {1}, which Kubernetes {2} removed; it is written {3} now."),
    remedy: Words("{3}(으)로 바꾸십시오.", "Write {3}."))

  let document: YAMLDocument
  let text: [UInt8]

  /// What is wrong in a piece that is taken for a `type`, if that is more than doubtful.
  func findings(of choice: FragmentChoice, as type: ModelType) -> [Diagnostic] {
    guard !choice.best.faults.isEmpty else { return [] }
    // What only one of several types minds may be right.
    let doubted = choice.rivals.map { Set($0.faults.map(\.node)) }
    let certain = choice.best.faults.filter { fault in doubted.allSatisfy { $0.contains(fault.node) } }
    // What stops the server comes first, here as there.
    let faults =
      certain.filter(\.isFatal).prefix(1) + certain.filter { $0.node != certain.first(where: \.isFatal)?.node }
    let findings = DecodingFindings(document: document, text: text, documentStart: 0, root: type, release: .modelled)
      .findings(for: Array(faults))
    let isStrange = zip(faults, findings).contains { fault, finding in
      choice.best.nearNames[fault.node] == nil && finding.diagnostic.fix == nil
        && finding.diagnostic.kind.id != JudgeDiagnostics.misplacedField.id
    }
    guard !isStrange || choice.isNamed || choice.best.score > 0 else { return [] }
    return zip(faults, findings).compactMap { fault, finding in
      var diagnostic = finding.diagnostic
      if let near = choice.best.nearNames[fault.node] { diagnostic = mended(diagnostic, fault, near) }
      diagnostic.severity = .warning
      return diagnostic
    }
  }

  private func mended(_ diagnostic: Diagnostic, _ fault: DecodingFault, _ near: String) -> Diagnostic {
    guard case .unknownField(let type) = fault.reason else { return diagnostic }
    let range = document[fault.node].range
    let key = String(decoding: document.text(of: fault.node), as: UTF8.self)
    if let removed = RemovedField.named(key, in: type) {
      var told = Diagnostic(
        Self.oldField, at: range, key, removed.apiVersion, removed.release, removed.writing)
      told.server = diagnostic.server
      return told
    }
    guard diagnostic.fix == nil else { return diagnostic }
    var told = Diagnostic(JudgeDiagnostics.unknownField, at: range, key, diagnostic.arguments.last ?? "")
    told.server = diagnostic.server
    told.fix = Fix(replacing: range, with: near)
    return told
  }
}

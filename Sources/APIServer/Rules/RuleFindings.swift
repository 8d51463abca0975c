internal import Diagnostics
internal import KubernetesModel
internal import YAML

extension KindWitness {
  /// What the server refuses in the completed object and what it warns of, each at its place in the document.
  func ruleFindings(
    of object: ModelObject, by options: ServerOptions, in document: YAMLDocument, at root: YAMLNodeID
  ) -> [Diagnostic] {
    let refusals = refusals(object, options).all
    if !refusals.isEmpty { return refusals.map { $0.diagnostic(in: document, at: root) } }
    // The server warns of what it accepts, and of nothing else.
    return warnings(object, options).all.map { $0.diagnostic(in: document, at: root) }
  }

  /// What is advised of the completed object, each at its place in the document.
  func advice(about object: ModelObject, in document: YAMLDocument, at root: YAMLNodeID) -> [Diagnostic] {
    hints(object).all.map {
      Diagnostic($0.kind, at: document.range(of: $0.path, below: root), $0.value, $0.path.description)
    }
  }
}

extension ServerWarning {
  /// The warning at its place in the document.
  fileprivate func diagnostic(in document: YAMLDocument, at root: YAMLNodeID) -> Diagnostic {
    var diagnostic = Diagnostic(kind, at: document.range(of: path, below: root), value, path.description)
    diagnostic.server = server
    return diagnostic
  }
}

extension Pod {
  package func refusals(by options: ServerOptions) -> Refusals { PodRules.refusals(of: self, by: options) }
  package func warnings(by options: ServerOptions) -> ServerWarnings { PodWarnings.warnings(about: self, by: options) }
}

extension Refusal {
  /// The refusal at its place in the document.
  ///
  /// It points at what the server names, or the nearest written thing above. Where the server names only
  /// what surrounds the fault, a note points at the fault itself.
  func diagnostic(in document: YAMLDocument, at root: YAMLNodeID) -> Diagnostic {
    let range = document.range(of: path, below: root)
    var diagnostic = Diagnostic(kind, at: range)
    diagnostic.arguments = arguments
    diagnostic.server = server
    if let anchor {
      let place = document.range(of: anchor, below: root)
      if place != range { diagnostic.notes.append(DiagnosticNote(Self.here, at: place, anchor.description)) }
    }
    return diagnostic
  }

  private static let here = Words("바로 여기, `{0}`입니다.", "It is just here, at `{0}`.")
}

internal import Diagnostics
internal import KubernetesModel
internal import YAML

/// What a release makes of the fields of a document that other releases do not have.
struct ReleaseFindings {
  /// What the release's decoder refuses.
  private(set) var faults: [DecodingFault]
  /// The objects, by their paths, with a field that the release has and podbook's model has not: of those the
  /// model's rules know too little.
  private(set) var unjudged: Set<String> = []
  private var gated: [ReleaseWalk.Gated] = []
  private let document: YAMLDocument
  private let release: KubernetesRelease

  /// What `release` makes of the object at `root`, in which the model's own decoder finds `faults`; `isLooking`
  /// where fields of the model itself are looked up too.
  init(
    _ faults: [DecodingFault], _ document: YAMLDocument, at root: YAMLNodeID, as type: ModelType,
    _ release: KubernetesRelease, isLooking: Bool
  ) {
    (self.faults, self.document, self.release) = (faults, document, release)
    if release != .modelled { excuse() }
    guard isLooking else { return }
    let walk = ReleaseWalk(document, at: root, as: type, release)
    self.faults += walk.unknown
    gated += walk.gated
  }

  /// The findings about fields that the release throws away.
  var findings: [Judgement.Finding] {
    gated.map { field in
      let diagnostic = Diagnostic(
        JudgeDiagnostics.gatedField, at: document[field.key].range, field.path, release.description,
        field.gate.stage(in: release), field.gate.name)
      return Judgement.Finding(diagnostic: diagnostic, stage: .validate)
    }
  }

  /// Takes out the faults about fields that the release knows.
  private mutating func excuse() {
    faults.removeAll { fault in
      let name = document.text(of: fault.node)
      guard case .unknownField(let type) = fault.reason, let history = FieldRelease.of(name, in: type),
        history.isKnown(in: release)
      else { return false }
      unjudged.insert(String(decoding: fault.field.utf8.dropLast(name.count + 1), as: UTF8.self))
      if let gate = history.gate, gate.off.contains(release) {
        gated.append(ReleaseWalk.Gated(key: fault.node, path: fault.field, gate: gate))
      }
      return true
    }
  }
}

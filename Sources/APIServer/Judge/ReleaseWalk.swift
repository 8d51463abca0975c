internal import KubernetesModel
internal import YAML

/// Finds the fields of a document that its type has and a release has not, or has switched off.
struct ReleaseWalk {
  /// A field that is there in vain.
  struct Gated {
    let key: YAMLNodeID
    let path: String
    let gate: FeatureGate
  }

  private let document: YAMLDocument
  private let release: KubernetesRelease
  /// The fields that the release does not know, as its decoder would report them.
  private(set) var unknown: [DecodingFault] = []
  /// The fields that the release throws away.
  private(set) var gated: [Gated] = []

  /// The fields of the object at `root`.
  init(_ document: YAMLDocument, at root: YAMLNodeID, as type: ModelType, _ release: KubernetesRelease) {
    self.document = document
    self.release = release
    visit(root, .object(type), "", [])
  }

  /// As deep as the reader lets a document be.
  private mutating func visit(_ node: YAMLNodeID, _ shape: Shape, _ path: String, _ parents: [StaticString]) {
    switch (shape, document[node].value) {
    case (.list(let element), .sequence):
      guard element.objectType != nil else { return }
      for (index, item) in document.elements(of: node).enumerated() {
        visit(item, element, "\(path)[\(index)]", parents)
      }
    case (.map(let element), .mapping):
      guard element.objectType != nil else { return }
      for entry in document.effectiveEntries(of: node) {
        visit(entry.value, element, Self.join(path, document.text(of: entry.key)), parents)
      }
    case (.object(let type), .mapping): visitFields(of: node, type, path, parents)
    default: break
    }
  }

  private mutating func visitFields(
    of node: YAMLNodeID, _ type: ModelType, _ path: String, _ parents: [StaticString]
  ) {
    let fields = ModelledTypes.fields(of: type)
    for entry in document.effectiveEntries(of: node) {
      let name = document.text(of: entry.key)
      guard let field = fields[Array(name)], document[entry.value].value != .null else { continue }
      if let history = FieldRelease.of(name, in: type) {
        if !history.isKnown(in: release) {
          unknown.append(
            DecodingFault(
              reason: .unknownField(of: type), node: entry.key, field: Self.join(path, name), parents: parents,
              isFatal: false))
          continue
        }
        if let gate = history.gate, gate.off.contains(release) {
          gated.append(Gated(key: entry.key, path: Self.join(path, name), gate: gate))
          continue
        }
      }
      guard field.shape.objectType != nil else { continue }
      visit(entry.value, field.shape, Self.join(path, name), parents + [field.name])
    }
  }

  private static func join(_ path: String, _ name: ArraySlice<UInt8>) -> String {
    let name = String(decoding: name, as: UTF8.self)
    return path.isEmpty ? name : "\(path).\(name)"
  }
}

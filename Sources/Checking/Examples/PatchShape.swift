internal import Diagnostics
internal import YAML

/// Recognises what is laid over a manifest that stands elsewhere: a strategic merge patch, as kustomize takes it.
struct PatchShape {
  /// Whether a document is such a patch.
  let isPatch: Bool

  /// Looks at a document for the directives of patches, and for workloads that nothing selects and nothing labels.
  init(_ document: YAMLDocument) {
    isPatch = Self.holdsDirective(document) || Self.isUnlabelledWorkload(document)
  }

  /// Whether a finding is about a word that only patches know.
  func isDirective(_ diagnostic: Diagnostic) -> Bool {
    guard isPatch, diagnostic.kind.id == "unknown-field", let server = diagnostic.server else { return false }
    let words = Array(server.message.utf8)
    return Self.directives.contains { words.holds($0, in: words.indices) }
  }

  private static let directives: [StaticString] = [
    "$patch", "$retainKeys", "$setElementOrder", "$deleteFromPrimitiveList",
  ]

  private static func holdsDirective(_ document: YAMLDocument) -> Bool {
    document.nodes.indices.contains { index in
      let node = YAMLNodeID(index: Int32(index))
      return document[node].value == .mapping
        && document.entries(of: node).contains { entry in
          directives.contains { document.text(of: entry.key).begins(with: $0) }
        }
    }
  }

  /// Whether a template stands without a selector and without labels: whoever writes a whole one forgets one of them.
  private static func isUnlabelledWorkload(_ document: YAMLDocument) -> Bool {
    guard let root = document.root, let kind = value("kind", root, document), let spec = value("spec", root, document),
      workloads.contains(where: { document.text(of: kind).elementsEqual($0.utf8) }),
      let template = value("template", spec, document), value("spec", template, document) != nil
    else { return false }
    return value("selector", spec, document) == nil && value("metadata", template, document) == nil
  }

  private static let workloads = ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"]

  private static func value(_ name: String, _ mapping: YAMLNodeID, _ document: YAMLDocument) -> YAMLNodeID? {
    guard document[mapping].value == .mapping else { return nil }
    return document.entries(of: mapping).last { document.text(of: $0.key).elementsEqual(name.utf8) }?.value
  }
}

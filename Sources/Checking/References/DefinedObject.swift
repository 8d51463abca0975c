internal import KubernetesModel
internal import YAML

/// An object that an example defines, as far as others refer to it.
struct DefinedObject {
  let kind: String
  let name: String
  /// Its place among the documents of the note.
  let document: Int
  /// The labels of the Pods that it is or makes; `nil` where there are none.
  let podLabels: [(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)]?
  /// What it selects Pods by, where it is a Service.
  let selector: (node: YAMLNodeID, labels: [(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)])?

  /// The objects of a document: one, those of a list, or none where it says neither what it is nor its name.
  static func objects(of checked: CheckedDocument, at place: Int) -> [DefinedObject] {
    guard let document = checked.document, let root = document.root else { return [] }
    switch checked.verdict {
    case .valid, .invalid, .unknownKind, .custom, .elided, .fragment: break
    case .template, .notKubernetes, .skipped: return []
    }
    let kind = document.word("kind", in: root)
    if kind.hasSuffix("List"), let items = document.value("items", in: root) {
      return document.elements(of: items).compactMap { DefinedObject($0, of: document, at: place) }
    }
    return DefinedObject(root, of: document, at: place).map { [$0] } ?? []
  }

  private init?(_ root: YAMLNodeID, of document: YAMLDocument, at place: Int) {
    kind = document.word("kind", in: root)
    guard !kind.isEmpty else { return nil }
    let metadata = document.value("metadata", in: root)
    name = metadata.map { document.word("name", in: $0) } ?? ""
    self.document = place
    let spec = document.value("spec", in: root)
    switch kind {
    case "Pod":
      podLabels = document.labels("labels", in: metadata)
      selector = nil
    case "Service":
      podLabels = nil
      selector = spec.flatMap { document.value("selector", in: $0) }.map { node in
        (node, document.entries(of: node).map { (document.text(of: $0.key), document.text(of: $0.value)) })
      }
    default:
      let inner = kind == "CronJob" ? spec.flatMap { document.value("jobTemplate", in: $0) } : nil
      let maker = inner.flatMap { document.value("spec", in: $0) } ?? spec
      let template = maker.flatMap { document.value("template", in: $0) }
      let labels = template.flatMap { document.value("metadata", in: $0) }
      podLabels = template == nil ? nil : document.labels("labels", in: labels)
      selector = nil
    }
  }
}

extension YAMLDocument {
  /// The value of a key that counts.
  fileprivate func value(_ key: StaticString, in mapping: YAMLNodeID) -> YAMLNodeID? {
    guard self[mapping].value == .mapping else { return nil }
    return entries(of: mapping).last { text(of: $0.key).isWord(key) }?.value
  }

  /// A string; empty where there is none.
  fileprivate func word(_ key: StaticString, in mapping: YAMLNodeID) -> String {
    guard let node = value(key, in: mapping), self[node].value == .string else { return "" }
    return String(decoding: text(of: node), as: UTF8.self)
  }

  /// The pairs of a map; none where it is not there.
  fileprivate func labels(
    _ key: StaticString, in mapping: YAMLNodeID?
  ) -> [(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)] {
    guard let node = mapping.flatMap({ value(key, in: $0) }), self[node].value == .mapping else { return [] }
    return entries(of: node).map { (text(of: $0.key), text(of: $0.value)) }
  }
}

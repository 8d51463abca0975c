package import Diagnostics
internal import YAML

/// Which examples of a note refer to which: a Pod to the ConfigMap that another example defines, a Service to the Pods
/// that it selects.
package struct NoteReferences: Sendable {
  /// One example that names an object.
  package struct Use: Sendable {
    /// The document that refers, by its place in the note.
    package let user: Int
    /// What it refers to.
    package let kind: String
    package let name: String
    /// The document that defines it; `nil` where none of the note does.
    package let definition: Int?
    /// Whether it may be missing.
    package let isOptional: Bool
  }

  /// Every use of another example, and of what no example defines, in the order of the note.
  package private(set) var uses: [Use] = []
  /// What was found of Services whose Pods are not there, by the documents' places; positions are theirs.
  package private(set) var findings: [(document: Int, finding: Diagnostic)] = []

  /// No references.
  package init() {}

  /// The references between `documents`, which are those of a note in its order.
  package init(_ documents: [CheckedDocument]) {
    let objects = documents.enumerated().flatMap { DefinedObject.objects(of: $1, at: $0) }
    guard !objects.isEmpty || documents.contains(where: { !$0.pieces.isEmpty }) else { return }
    // In the order of the note, for so the objects are.
    let defined = Dictionary(grouping: objects) { ObjectName($0.kind, $0.name) }.mapValues { $0.map(\.document) }
    for (place, checked) in documents.enumerated() {
      guard let document = checked.document, checked.mayRefer else { continue }
      for reference in ReferenceFinder(document).references {
        let found = defined[ObjectName(reference.kind, reference.name)] ?? []
        let before = found.count(below: place)
        if before < found.count, found[before] == place { continue }
        // Of several the last one before, for a reader has seen that.
        let definition = before > 0 ? found[before - 1] : found.first
        guard definition != nil || reference.isMissed else { continue }
        uses.append(
          Use(
            user: place, kind: reference.kind, name: reference.name, definition: definition,
            isOptional: reference.isOptional))
      }
    }
    addSelections(objects, documents)
  }

  /// How many Pods are held against Services in all: a note with more of both is no note.
  private static let patience = 200_000
  /// How many Pods of one Service are told.
  private static let mostSelected = 100

  /// What Services select.
  private mutating func addSelections(_ objects: [DefinedObject], _ documents: [CheckedDocument]) {
    let pods = objects.filter { $0.podLabels != nil }
    guard !pods.isEmpty else { return }
    var patience = Self.patience
    for service in objects where patience > 0 {
      guard let selector = service.selector, !selector.labels.isEmpty else { continue }
      patience -= pods.count
      let selected = pods.filter { $0.isSelected(by: selector.labels) }
      for pod in selected.prefix(Self.mostSelected) where pod.document != service.document && !pod.name.isEmpty {
        uses.append(
          Use(user: service.document, kind: pod.kind, name: pod.name, definition: pod.document, isOptional: false))
      }
      guard selected.isEmpty, let meant = service.podMeant(among: pods),
        let document = documents[service.document].document
      else { continue }
      let labels = { (pairs: [(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)]) in
        pairs.map { "\(String(decoding: $0.key, as: UTF8.self))=\(String(decoding: $0.value, as: UTF8.self))" }
          .joined(separator: ",")
      }
      let range = documents[service.document].place(document[selector.node].range)
      findings.append(
        (
          service.document,
          Diagnostic(
            CheckFindings.selectsNothing, at: range, service.name, labels(selector.labels),
            "\(meant.kind) \(meant.name)", labels(meant.podLabels ?? []))
        ))
    }
  }
}

extension [Int] {
  /// How many numbers of an ascending list are below another.
  fileprivate func count(below number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension CheckedDocument {
  /// Whether it is a text whose fields say something to Kubernetes.
  fileprivate var mayRefer: Bool {
    switch verdict {
    case .valid, .invalid, .unknownKind, .custom, .elided, .fragment: true
    case .template, .notKubernetes, .skipped: false
    }
  }
}

extension ObjectReference {
  /// Whether a reader needs to know that the note does not define it: what every cluster has goes without saying.
  fileprivate var isMissed: Bool {
    switch kind {
    case "ConfigMap": name != "kube-root-ca.crt"
    case "ServiceAccount": name != "default"
    case "Service": name != "kubernetes"
    case "Secret", "PersistentVolumeClaim": true
    default: false
    }
  }
}

extension DefinedObject {
  /// Whether a Service with `selector` sends to the Pods.
  fileprivate func isSelected(by selector: [(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)]) -> Bool {
    selector.allSatisfy { wanted in podLabels?.contains { $0.key == wanted.key && $0.value == wanted.value } ?? false }
  }

  /// The Pods that a Service seems to mean though it does not select them: they have its name, or share a label with
  /// it, or have one of its labels with a value that is almost the same.
  fileprivate func podMeant(among pods: [DefinedObject]) -> DefinedObject? {
    let wanted = selector?.labels ?? []
    return pods.first { pod in
      if !name.isEmpty, pod.name.utf8.elementsEqual(name.utf8) { return true }
      return (pod.podLabels ?? []).contains { label in
        wanted.contains { $0.key == label.key && ($0.value == label.value || $0.value.isSlip(for: label.value)) }
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether two values differ in letters' case, or by one begun with the other.
  fileprivate func isSlip(for other: ArraySlice<UInt8>) -> Bool {
    guard !isEmpty, !other.isEmpty else { return false }
    if starts(with: other) || other.starts(with: self) { return true }
    return count == other.count && zip(self, other).count { $0 != $1 } <= 2
  }
}

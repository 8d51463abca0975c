package import YAML

// Where in a document a path leads, for findings to point there.
extension YAMLDocument {
  /// The bytes that a finding about `path` points at: the value, or the key of a list or mapping; where the
  /// path leads to nothing that is written, the same of the nearest place above that is.
  package func range(of path: FieldPath, below root: YAMLNodeID) -> Range<Int> {
    var node = root
    var key: YAMLNodeID?
    for step in path.steps {
      guard let next = child(of: node, step) else { break }
      (key, node) = next
    }
    switch self[node].value {
    case .sequence, .mapping:
      if let key { return self[key].range }
      // The first line stands for an object as a whole.
      if self[node].style != .flow, let first = firstKey(of: node) { return self[first].range }
      return self[node].range
    default:
      // An empty value has no place of its own.
      return self[node].range.isEmpty ? key.map { self[$0].range } ?? self[node].range : self[node].range
    }
  }

  /// The text of a scalar at the end of some keys; empty where there is none.
  package func text(at keys: [String], below root: YAMLNodeID) -> String {
    var node = root
    for key in keys {
      guard let next = child(of: node, .field(key)) else { return "" }
      node = next.node
    }
    return self[node].value == .string ? String(decoding: text(of: node), as: UTF8.self) : ""
  }

  private func child(of node: YAMLNodeID, _ step: FieldPath.Step) -> (key: YAMLNodeID?, node: YAMLNodeID)? {
    switch (step, self[node].value) {
    case (.field(let name), .mapping), (.key(let name), .mapping):
      // Of several the last counts. Most keys are told apart by their length.
      let length = name.utf8.count
      let entry = entries(of: node).last { key, _ in
        Int(self[key].contentCount) == length && text(of: key).elementsEqual(name.utf8)
      }
      return entry.map { ($0.key, $0.value) }
    case (.index(let index), .sequence):
      let elements = elements(of: node)
      guard index >= 0, index < elements.count else { return nil }
      return (nil, elements[elements.startIndex + index])
    default: return nil
    }
  }

  private func firstKey(of node: YAMLNodeID) -> YAMLNodeID? {
    self[node].value == .mapping ? entries(of: node).first?.key : nil
  }
}

internal import Text
internal import YAML

/// Asks the server's own rules about a field, by the smallest object that has it.
struct FieldProbe {
  let kind: APIKind
  let model: any RootModel.Type
  /// The fields that lead to it.
  let steps: [FieldStep]

  /// Whether the object without the field is refused for that.
  var isRequired: Bool {
    guard let path else { return false }
    return object(holding: nil).refusals().all.contains {
      $0.type == .required && $0.path.description == path
    }
  }

  /// What the server puts into the field, as JSON.
  var standard: String? {
    guard !steps.isEmpty else { return nil }
    let completed = object(holding: nil)
    let tree = TreeEncoder.encode(completed, .asServed)
    guard var node = tree.root else { return nil }
    for step in steps {
      guard let next = tree.entries(of: node).last(where: { tree.text(of: $0.key).elementsEqual(step.name.utf8) })
      else { return nil }
      node = next.value
      if tree[node].value == .sequence, let first = tree.elements(of: node).first { node = first }
    }
    switch tree[node].value {
    case .null, .mapping, .sequence: return nil
    case .boolean, .integer, .unsigned, .float, .string:
      var json = JSONWriter()
      tree.write(node, to: &json)
      return String(decoding: json.bytes, as: UTF8.self)
    }
  }

  /// The values that the server lists when it is given one that it cannot know.
  var values: [String] {
    guard let path, case .leaf(.string)? = steps.last?.shape else { return [] }
    let prefix = "supported values: "
    let details = object(holding: Self.nonsense).refusals().all.filter {
      $0.type == .unsupported && $0.path.description == path && $0.detail.begins(with: prefix)
    }
    guard let list = details.first?.detail.utf8.dropFirst(prefix.utf8.count) else { return [] }
    return String(Substring(list)).split(separator: ", ").map { $0.filter { $0 != "\"" } }
  }

  private static let nonsense = "?"

  /// The place of the field as the server writes it, in the first element of each list.
  private var path: String? {
    guard !steps.isEmpty else { return nil }
    var path = FieldPath.root
    for (index, step) in steps.enumerated() {
      path = path.field(step.name)
      if index + 1 < steps.count, case .list = step.shape { path = path.index(0) }
    }
    return path.description
  }

  /// The smallest object that has all fields on the way, and in the last one `text`, or nothing.
  private func object(holding text: String?) -> any RootModel {
    func decoded<M: RootModel>(_ type: M.Type) -> any RootModel {
      let document = document(holding: text)
      var decoder = TreeDecoder(document)
      guard let root = document.root, let object: M = decoder.decode(at: root) else { return M() }
      return object.defaulted()
    }
    return decoded(model)
  }

  private func document(holding text: String?) -> YAMLDocument {
    var writer = YAMLTreeWriter()
    writer.beginMapping()
    for (key, value) in [("apiVersion", kind.apiVersion), ("kind", kind.kind)] {
      writer.string(key.utf8)
      writer.string(value.utf8)
    }
    write(steps[...], text, to: &writer)
    writer.end()
    return writer.finish()
  }

  /// Writes the first of `steps`, and what lies below it, into the open mapping. As deep as the path is long.
  private func write(_ steps: ArraySlice<FieldStep>, _ text: String?, to writer: inout YAMLTreeWriter) {
    guard let step = steps.first else { return }
    let isLast = steps.count == 1
    if isLast, text == nil { return }
    writer.string(step.name.utf8)
    if isLast, let text { return writer.string(text.utf8) }
    let isList = if case .list = step.shape { true } else { false }
    if isList { writer.beginSequence() }
    writer.beginMapping()
    write(steps.dropFirst(), text, to: &writer)
    writer.end()
    if isList { writer.end() }
  }
}

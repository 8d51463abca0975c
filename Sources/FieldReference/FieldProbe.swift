internal import APIServer
internal import KubernetesModel
internal import Text
internal import YAML

/// Asks the server's own rules about a field, by the smallest object that has it.
struct FieldProbe {
  let kind: APIKind
  let model: KindWitness
  /// The fields that lead to it.
  let steps: [FieldStep]

  /// Whether the object without the field is refused for that.
  var isRequired: Bool {
    if isTypeMeta { return true }
    guard let path else { return false }
    return refusals(of: object(holding: nil)).all.contains {
      $0.type == .required && $0.path.description == path
    }
  }

  /// Whether the field says what the object is: the probe itself has to write it.
  private var isTypeMeta: Bool { steps.count == 1 && ["apiVersion", "kind"].contains(steps[0].name) }

  /// What the server puts into the field, as JSON.
  var standard: String? {
    guard !steps.isEmpty, !isTypeMeta else { return nil }
    let tree = object(holding: nil).tree(.asWritten)
    return Self.value(of: steps[...], in: tree).flatMap { Self.json($0, of: tree) }
  }

  /// What the fields of the object here are like, all at once.
  func facts(of fields: [FieldDescription]) -> [(isRequired: Bool, standard: String?)] {
    // A step beyond the object makes it stand there empty.
    let beyond = FieldProbe(kind: kind, model: model, steps: steps + [FieldStep(name: "", shape: .leaf(.json))])
    let completed = beyond.object(holding: nil)
    let required = Set(refusals(of: completed).all.filter { $0.type == .required }.map(\.path.description))
    let tree = completed.tree(.asWritten)
    let here = Self.value(of: steps[...], in: tree)
    let path = objectPath
    return fields.map { field in
      let step = FieldStep(name: field.name.description, shape: field.shape)
      if FieldProbe(kind: kind, model: model, steps: steps + [step]).isTypeMeta { return (true, nil) }
      let value = here.flatMap { Self.value(of: [step], in: tree, below: $0) }
      return (required.contains(path.field(step.name).description), value.flatMap { Self.json($0, of: tree) })
    }
  }

  /// The value that `steps` lead to; in lists, in the first element.
  private static func value(
    of steps: ArraySlice<FieldStep>, in tree: YAMLDocument, below start: YAMLNodeID? = nil
  ) -> YAMLNodeID? {
    guard var node = start ?? tree.root else { return nil }
    for step in steps {
      guard let next = tree.entries(of: node).last(where: { tree.text(of: $0.key).elementsEqual(step.name.utf8) })
      else { return nil }
      node = next.value
      if tree[node].value == .sequence, let first = tree.elements(of: node).first { node = first }
    }
    return node
  }

  /// A single value as JSON.
  private static func json(_ node: YAMLNodeID, of tree: YAMLDocument) -> String? {
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
    let details = refusals(of: object(holding: Self.nonsense)).all.filter {
      $0.type == .unsupported && $0.path.description == path && $0.detail.begins(with: prefix)
    }
    guard let list = details.first?.detail.utf8.dropFirst(prefix.utf8.count) else { return [] }
    return String(Substring(list)).split(separator: ", ").map { $0.filter { $0 != "\"" } }
  }

  private static let nonsense = "?"

  /// The place of the object, or of the first element of the list, that the steps lead to.
  private var objectPath: FieldPath {
    var path = FieldPath.root
    for step in steps {
      path = path.field(step.name)
      if case .list = step.shape { path = path.index(0) }
    }
    return path
  }

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

  /// What the server refuses of an object of the kind.
  private func refusals(of object: ModelObject) -> Refusals { model.refusals(object, ServerOptions()) }

  /// The smallest object that has all fields on the way, and in the last one `text`, or nothing.
  private func object(holding text: String?) -> ModelObject {
    let document = document(holding: text)
    var decoder = TreeDecoder(document)
    guard let root = document.root, let object = model.type.decode(root, &decoder) else { return model.empty() }
    return model.completing(object, ServerOptions())
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

internal import APIServer
internal import KubernetesModel
package import YAML

/// Explains the fields that occur in an object: those of which `FieldSentences` has a sentence.
///
/// Made once, at the first question: all types are looked at, and the server's rules are asked about each field.
package struct FieldGuide: Sendable {
  /// What is known of one field.
  package struct Entry: Sendable {
    /// The type that has it and its name there: `Container.image`.
    package let id: String
    /// The field's name.
    package let name: String
    /// What it is for.
    package let sentence: String
    /// Its type as it is written for people.
    package let type: String
    /// Whether the server asks for it.
    package let isRequired: Bool
    /// What the server fills in, as JSON.
    package let standard: String?
  }

  /// A field that was found in an object.
  package struct Occurrence: Sendable {
    /// Its entry, by its place in `entries`.
    package let entry: Int
    /// The key of the field around it; `nil` for one of the object itself.
    package let parent: YAMLNodeID?
    /// Whether that field holds a list, and this one stands in its elements.
    package let isInList: Bool
  }

  /// The guide to the kinds that podbook models.
  package static let shared = FieldGuide()

  /// All entries, in the order of the table.
  package let entries: [Entry]
  private let fields: [ModelType: [KnownField]]

  /// A field of a type: what is said of it, and where to look for those inside it.
  private struct KnownField {
    let name: StaticString
    let entry: Int?
    let type: ModelType?
  }

  private init() {
    var entries: [Entry] = []
    var places: [ModelType: [String: Int]] = [:]
    var kinds: [Substring: APIKind] = [:]
    for (path, sentence) in FieldSentences.rows {
      let names = path.split(separator: ".")
      guard let kind = kinds[names[0]] ?? (try? FieldPage.kind(named: String(names[0]))) else { continue }
      kinds[names[0]] = kind
      guard let (owner, shape, probe) = Self.place(names.dropFirst(), in: kind) else { continue }
      let name = String(names.last ?? "")
      if places[owner, default: [:]].updateValue(entries.count, forKey: name) != nil { continue }
      // What an object says it is must be there, or nobody asks the rules at all.
      let isType = Self.typeMeta.contains(name) && names.count == 2
      let isRequired = probe.isRequired
      entries.append(
        Entry(
          id: "\(owner.goName).\(name)", name: name, sentence: String(sentence), type: shape.typeName,
          isRequired: isRequired || isType, standard: isType || isRequired ? nil : probe.standard))
    }
    self.entries = entries
    fields = Self.reachable(from: APIKind.models.values.flatMap { $0.values.map(\.type) }, places)
  }

  /// The type that has the field at the end of `names`, what the field holds, and who can be asked about it.
  private static func place(
    _ names: ArraySlice<Substring>, in kind: APIKind
  ) -> (owner: ModelType, shape: Shape, probe: FieldProbe)? {
    guard let model = APIKind.models[kind.apiVersion]?[kind.kind] else { return nil }
    var owner = model.type
    var shape = Shape.object(model.type)
    var steps: [FieldStep] = []
    for name in names {
      guard let type = shape.objectType,
        let field = type.fields.first(where: { $0.name.description.utf8.elementsEqual(name.utf8) })
      else { return nil }
      (owner, shape) = (type, field.shape)
      steps.append(FieldStep(name: String(name), shape: shape))
    }
    return (owner, shape, FieldProbe(kind: kind, model: model, steps: steps))
  }

  private static let typeMeta: Set<String> = ["apiVersion", "kind"]

  /// What `Pod.apiVersion` and its kin are for is the same in objects of every kind.
  private static let common: Set<String> = ["apiVersion", "kind", "metadata", "spec", "status"]

  private static func reachable(
    from roots: [ModelType], _ places: [ModelType: [String: Int]]
  ) -> [ModelType: [KnownField]] {
    var fields: [ModelType: [KnownField]] = [:]
    let isRoot = Set(roots)
    var open: [ModelType] = roots
    while let type = open.popLast() {
      let id = type
      if fields[id] != nil { continue }
      fields[id] = type.fields.map { field in
        let name = field.name.description
        let inner = field.shape.objectType
        if let inner, fields[inner] == nil { open.append(inner) }
        var entry = places[id]?[name]
        if entry == nil, isRoot.contains(id), common.contains(name) {
          entry = places[Pod.modelType]?[name]
        }
        return KnownField(name: field.name, entry: entry, type: inner)
      }
    }
    return fields
  }

  /// What is said of the field `name` of a type; `nil` where nothing is.
  func entry(_ name: String, of type: ModelType) -> Entry? {
    fields[type]?.first { $0.name.description == name }?.entry.map { entries[$0] }
  }

  /// The fields of the object at `root` of which something is said, each once, in the order in which they stand.
  package func fields(of document: YAMLDocument, at root: YAMLNodeID, apiVersion: String, kind: String) -> [Occurrence]
  {
    guard let model = APIKind.models[apiVersion]?[kind] else { return [] }
    var found = Found(seen: Array(repeating: false, count: entries.count))
    collect(document, root, model.type, nil, isInList: false, &found)
    return found.occurrences
  }

  private struct Found {
    var seen: [Bool]
    var occurrences: [Occurrence] = []
  }

  /// As deep as the reader lets a document be.
  private func collect(
    _ document: YAMLDocument, _ node: YAMLNodeID, _ type: ModelType, _ parent: YAMLNodeID?, isInList: Bool,
    _ found: inout Found
  ) {
    switch document[node].value {
    case .sequence:
      for element in document.elements(of: node) {
        collect(document, element, type, parent, isInList: true, &found)
      }
    case .mapping:
      guard let known = fields[type] else { return }
      for entry in document.entries(of: node) {
        let name = document.text(of: entry.key)
        guard let field = known.first(where: { $0.name.isText(name) }) else { continue }
        if let place = field.entry, !found.seen[place] {
          found.seen[place] = true
          found.occurrences.append(Occurrence(entry: place, parent: parent, isInList: isInList))
        }
        if let type = field.type { collect(document, entry.value, type, entry.key, isInList: false, &found) }
      }
    default: return
    }
  }
}

extension StaticString {
  fileprivate func isText(_ text: ArraySlice<UInt8>) -> Bool {
    utf8CodeUnitCount == text.count
      && text.withUnsafeBufferPointer { bytes in
        for index in 0..<bytes.count where bytes[index] != utf8Start[index] { return false }
        return true
      }
  }
}

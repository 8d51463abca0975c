package import APIServer
package import KubernetesModel
package import Text
internal import YAML

/// What is known of one field: its type, whether it must be there, what the server fills in, which values it takes.
///
/// Nothing of this is written down anywhere: the smallest object that has the field is completed and judged, and
/// what the server says of it is the answer.
package struct FieldPage: Sendable {
  /// The kind and the fields that lead to this one: `Pod.spec.containers.image`.
  package let path: String
  /// The version and kind of the object.
  package let kind: APIKind
  /// The type as it is written for people: `[]Container`, `map[string]string`, `string`.
  package let type: String
  /// Whether the server asks for it wherever the object around it stands.
  package let isRequired: Bool
  /// What the server fills in, as JSON; `nil` where nothing.
  package let standard: String?
  /// The values that it takes, where they are few.
  package let values: [String]
  /// When the field came, where that is told apart.
  package let history: FieldRelease?
  /// The fields of the object, or of the elements of the list.
  package let fields: [Entry]
  /// The type that has the field; `nil` for a kind itself.
  let owner: ModelType?

  /// A field of an object, in short.
  package struct Entry: Sendable {
    package let name: String
    package let type: String
  }

  /// Why there is no page.
  package enum Fault: Error, Equatable {
    case unknownKind(String, nearest: String?)
    case unknownField(String, of: String, nearest: String?)
  }

  /// The page of `path`, which begins with a kind.
  package init(_ path: String) throws(Fault) {
    let names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let kind = try Self.kind(named: names[0])
    guard let model = APIKind.models[kind.apiVersion]?[kind.kind] else {
      throw .unknownKind(names[0], nearest: nil)
    }
    var shape = Shape.object(model.type)
    var steps: [FieldStep] = []
    var owner: ModelType?
    var history: FieldRelease?
    for name in names.dropFirst() {
      let fields = shape.objectType?.fields ?? []
      guard let field = fields.first(where: { $0.name.description == name }) else {
        throw .unknownField(name, of: shape.typeName, nearest: Self.nearest(name, fields.map(\.name.description)))
      }
      owner = shape.objectType
      history = shape.objectType.flatMap { FieldRelease.of(name.utf8, in: $0) }
      shape = field.shape
      steps.append(FieldStep(name: name, shape: shape))
    }
    self.path = ([kind.kind] + names.dropFirst()).joined(separator: ".")
    self.kind = kind
    self.owner = owner
    self.history = history
    type = shape.typeName
    fields = (shape.objectType?.fields ?? []).map { Entry(name: $0.name.description, type: $0.shape.typeName) }
    let probe = FieldProbe(kind: kind, model: model, steps: steps)
    isRequired = probe.isRequired
    // The empty value that stands for a missing one is no default.
    standard = isRequired ? nil : probe.standard
    values = probe.values
  }

  /// What the field is for, in Korean, where it is one of those that authors write most.
  package var sentence: String? {
    owner.flatMap { FieldGuide.shared.entry(String(path.split(separator: ".").last ?? ""), of: $0) }?.sentence
  }

  static func kind(named name: String) throws(Fault) -> APIKind {
    let modelled = ServedKinds().recommended.filter { APIKind.models[$0.apiVersion]?[$0.kind] != nil }
    let small = name.lowercased()
    if let kind = modelled.last(where: { $0.kind.lowercased() == small || $0.plural == small }) { return kind }
    throw .unknownKind(name, nearest: nearest(name, modelled.map(\.kind)))
  }

  private static func nearest(_ name: String, _ names: [String]) -> String? {
    EditDistance.nearest(to: name, among: names, limit: max(1, name.utf8.count / 3))
  }
}

extension FieldPage {
  /// Writes the page as one JSON object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("path", path)
      json.member("apiVersion", kind.apiVersion)
      json.member("type", type)
      if let sentence { json.member("description", sentence) }
      json.key("required")
      json.boolean(isRequired)
      if let standard {
        json.key("default")
        json.raw(standard.utf8)
      }
      if !values.isEmpty {
        json.key("values")
        json.array { json in for value in values { json.string(value) } }
      }
      if let history { history.write(to: &json) }
      if fields.isEmpty { return }
      json.key("fields")
      json.object { json in for field in fields { json.member(field.name, field.type) } }
    }
  }
}

extension FieldRelease {
  /// Writes the members of an object that tell of it.
  func write(to json: inout JSONWriter) {
    if let since { json.member("since", since.description) }
    guard let gate else { return }
    json.key("gate")
    json.object { json in
      json.member("name", gate.name)
      if let on = gate.on { json.member("on", on.description) }
    }
  }
}

/// A field on the way to another.
struct FieldStep {
  let name: String
  let shape: Shape
}

extension Shape {
  /// The type as it is written for people.
  package var typeName: String {
    switch self {
    case .leaf(.intOrString): "int or string"
    case .leaf(.json): "any"
    case .leaf(let leaf): leaf.rawValue
    case .list(let element): "[]" + element.typeName
    case .map(let element): "map[string]" + element.typeName
    case .object(let type): type.goName
    }
  }
}

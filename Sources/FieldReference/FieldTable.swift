package import APIServer
package import KubernetesModel
package import Text

/// Every field of a kind, down to the last, with what `FieldPage` tells of one.
package struct FieldTable: Sendable {
  /// The fields, each before those below it, in the schema's order.
  package private(set) var rows: [Row] = []

  /// One field.
  package struct Row: Sendable {
    /// The kind and the fields that lead to this one: `Pod.spec.containers.image`.
    package let path: String
    /// The version and kind of the object.
    package let kind: APIKind
    /// The type as it is written for people.
    package let type: String
    /// Whether the server asks for it wherever the object around it stands.
    package let isRequired: Bool
    /// What the server fills in, as JSON; `nil` where nothing.
    package let standard: String?
    /// When the field came, where that is told apart.
    package let history: FieldRelease?
  }

  /// The fields of the kind `name`.
  package init(of name: String) throws(FieldPage.Fault) { self.init(try FieldPage.kind(named: name)) }

  /// The fields of all kinds.
  package static var all: [FieldTable] {
    ServedKinds().recommended.filter { APIKind.models[$0.apiVersion]?[$0.kind] != nil }.map { FieldTable($0) }
  }

  private init(_ kind: APIKind) {
    guard let model = APIKind.models[kind.apiVersion]?[kind.kind] else { return }
    add(FieldProbe(kind: kind, model: model, steps: []), model.type, [model.type])
  }

  /// Adds the fields of the object of `type` that `probe` stands at. A type that holds itself is entered once.
  private mutating func add(_ probe: FieldProbe, _ type: ModelType, _ above: [ModelType]) {
    let fields = type.fields
    for (field, facts) in zip(fields, probe.facts(of: fields)) {
      let step = FieldStep(name: field.name.description, shape: field.shape)
      let steps = probe.steps + [step]
      rows.append(
        Row(
          path: ([probe.kind.kind] + steps.map(\.name)).joined(separator: "."), kind: probe.kind,
          type: field.shape.typeName, isRequired: facts.isRequired, standard: facts.standard,
          history: FieldRelease.of(step.name.utf8, in: type)))
      guard let inner = field.shape.objectType, !above.contains(inner) else { continue }
      add(FieldProbe(kind: probe.kind, model: probe.model, steps: steps), inner, above + [inner])
    }
  }
}

extension FieldTable.Row {
  /// Writes the field as one JSON object.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("path", path)
      json.member("apiVersion", kind.apiVersion)
      json.member("type", type)
      json.key("required")
      json.boolean(isRequired)
      if let standard {
        json.key("default")
        json.raw(standard.utf8)
      }
      if let history { history.write(to: &json) }
    }
  }
}

/// A field as it is listed: its name and what it holds.
package struct FieldDescription: Sendable {
  /// The name in JSON and YAML.
  package let name: StaticString
  /// What it holds.
  package let shape: Shape
  /// When the server writes it.
  package let presence: Presence
}

extension Model {
  /// The fields of the type, in the schema's order.
  package static var fields: [FieldDescription] {
    var lister = FieldLister()
    var object = Self()
    object.visitFields(&lister)
    return lister.fields
  }
}

private struct FieldLister: FieldVisitor {
  var fields: [FieldDescription] = []

  mutating func visit<T: Value>(_ field: Field, _ value: inout T?) {
    fields.append(FieldDescription(name: field.name, shape: T.shape, presence: field.presence))
  }
}

/// What is done to every field of an object in turn.
package protocol FieldVisitor {
  /// Visits one field.
  mutating func visit<T: Value>(_ field: Field, _ value: inout T?)
}

extension FieldVisitor {
  /// Visits the field `name`, which the server writes when `presence` says, and which Go keeps in the struct
  /// `inlined` where that is inlined into this one.
  @inline(__always)
  package mutating func field<T: Value>(
    _ name: StaticString, _ value: inout T?, _ presence: Presence = T.presence,
    inlinedFrom inlined: StaticString? = nil
  ) {
    visit(Field(name: name, presence: presence, inlinedFrom: inlined), &value)
  }
}

/// A field's name and what the server does with it.
package struct Field: Sendable {
  /// The name in JSON and YAML.
  package let name: StaticString
  /// When the server writes it.
  package let presence: Presence
  /// The Go struct that is inlined; the server's decoder names it in its complaints.
  package let inlinedFrom: StaticString?

  @inline(__always)
  package init(name: StaticString, presence: Presence, inlinedFrom: StaticString? = nil) {
    self.name = name
    self.presence = presence
    self.inlinedFrom = inlinedFrom
  }
}

/// When the server writes a field of an object that it serves.
package enum Presence: Sendable {
  /// Whenever it is set, to whatever: a pointer in Go.
  case whenSet
  /// Unless it is empty; an empty one cannot be told from an absent one.
  case unlessZero
  /// Always, if need be as its zero value.
  case always
}

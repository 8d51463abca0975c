package import YAML

/// Writes a model as a tree: its fields in the schema's order, the entries of maps sorted by key.
package struct TreeEncoder: FieldVisitor {
  /// What is written of an object.
  package enum Form: Sendable {
    /// What was set, to whatever it was set: what a round trip must give back.
    case asWritten
    /// What the server would serve: empty values left out, obligatory ones put in.
    case asServed
  }

  private var writer = YAMLTreeWriter()
  /// What is written of an object.
  let form: Form

  /// The tree of `object`.
  package static func encode(_ object: some Model, _ form: Form) -> YAMLDocument {
    var encoder = TreeEncoder(form)
    object.encode(&encoder)
    return encoder.writer.finish()
  }

  private init(_ form: Form) { self.form = form }

  package mutating func visit<T: Value>(_ field: Field, _ value: inout T?) {
    switch (form, value) {
    case (.asWritten, nil): return
    case (.asServed, nil):
      guard field.presence == .always else { return }
      writer.string(field.name)
      T.encodeAbsent(&self)
    case (.asServed, let value?) where field.presence == .unlessZero && value.isZero: return
    case (_, let value?):
      writer.string(field.name)
      value.encode(&self)
    }
  }
}

extension TreeEncoder {
  /// Writes an object.
  mutating func object<M: Model>(_ object: M) {
    var object = object
    writer.beginMapping()
    object.visitFields(&self)
    writer.end()
  }

  /// Writes a list of whatever `body` makes of each element.
  mutating func sequence<T>(_ elements: [T], _ body: (T, inout TreeEncoder) -> Void) {
    writer.beginSequence()
    for element in elements { body(element, &self) }
    writer.end()
  }

  /// Writes a map of whatever `body` makes of each value.
  mutating func mapping<T>(_ entries: [(String, T)], _ body: (T, inout TreeEncoder) -> Void) {
    writer.beginMapping()
    for (key, value) in entries {
      writer.string(key.utf8)
      body(value, &self)
    }
    writer.end()
  }

  /// Writes a string.
  mutating func string(_ value: String) { writer.string(value.utf8) }

  /// Writes a whole number.
  mutating func integer(_ value: Int64) { writer.scalar(.integer(value), String(value).utf8) }

  /// Writes any number.
  mutating func number(_ value: YAMLValue) { writer.scalar(value, value.jsonNumber.utf8) }

  /// Writes `true` or `false`.
  mutating func boolean(_ value: Bool) { writer.scalar(.boolean(value), (value ? "true" : "false").utf8) }

  /// Writes `null`.
  mutating func null() { writer.scalar(.null, "null".utf8) }
}

package import YAML

/// What is known of an object type at run time: a witness that stands for its metatype.
///
/// Embedded Swift has no metatypes of protocols, and a page needs none: who holds a type of which nothing is known
/// asks only what this tells. One generic function makes the witness of each type.
package struct ModelType: Sendable {
  /// The type's name in Swift, which no other type has.
  package let name: StaticString
  private let goTypeOfType: @Sendable () -> String
  private let fieldsOfType: @Sendable () -> [FieldDescription]
  /// Reads the object at a node; `nil` where there is none.
  package let decode: @Sendable (YAMLNodeID, inout TreeDecoder) -> ModelObject?
  private let readList: @Sendable (YAMLNodeID, inout TreeDecoder) -> Void

  // Never made for one type: through the type's own `decode` the work is done by what was compiled for the type here.
  @inline(never)
  init<M: Model>(_ type: M.Type) {
    name = M.typeName
    goTypeOfType = { M.goType }
    fieldsOfType = { M.fields }
    decode = { node, decoder in M.decode(node, &decoder).map { ModelObject($0) } }
    readList = { node, decoder in _ = [M].decode(node, &decoder) }
  }

  /// The fields of the type, in the schema's order.
  package var fields: [FieldDescription] { fieldsOfType() }
  /// The type as the server's decoder names it: `v1.Container`.
  package var goType: String { goTypeOfType() }
  /// That name without its package.
  package var goName: String { goType.split(separator: ".").last.map(String.init) ?? "" }

  /// Reads `node` as an object of the type, or as a list of them, for what the decoder notes on the way.
  package func read(_ node: YAMLNodeID, asList: Bool, _ decoder: inout TreeDecoder) {
    if asList { readList(node, &decoder) } else { _ = decode(node, &decoder) }
  }
}

extension ModelType: Hashable {
  // One literal can stand twice in a linked program: bytes are compared, not addresses.
  package static func == (a: Self, b: Self) -> Bool {
    guard a.name.utf8CodeUnitCount == b.name.utf8CodeUnitCount else { return false }
    if a.name.utf8Start == b.name.utf8Start { return true }
    for place in 0..<a.name.utf8CodeUnitCount where a.name.utf8Start[place] != b.name.utf8Start[place] { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(bytes: UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }
}

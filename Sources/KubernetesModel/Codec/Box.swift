package import YAML

/// An optional nested object, kept apart from its parent and copied when it is written to.
///
/// Inline, the 30 sources of a `Volume` would make every volume 2 kB long.
package struct Box<Wrapped: Model>: Value {
  private var storage: Storage

  /// Puts `value` in a box.
  package init(_ value: Wrapped) { storage = Storage(value) }

  /// What is in the box.
  package var value: Wrapped {
    // Lent, not copied: an object of forty fields has forty references to count.
    _read { yield storage.value }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }

  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    guard let value: Wrapped = decoder.object(node) else { return nil }
    return Box(value)
  }

  package func encode(_ encoder: inout TreeEncoder) { encoder.object(storage.value) }

  package static var shape: Shape { Wrapped.shape }
  package static var empty: Self { Box(Wrapped()) }
  package static var presence: Presence { .whenSet }
  package static var goType: String { Wrapped.goType }
  package var isZero: Bool { false }

  // Written only where `isKnownUniquelyReferenced` has shown that nobody else can see it.
  private final class Storage: @unchecked Sendable {
    var value: Wrapped

    init(_ value: Wrapped) { self.value = value }
  }
}

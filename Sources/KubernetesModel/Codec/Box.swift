package import YAML

/// An optional nested object, kept apart from its parent and copied when it is written to.
///
/// Inline, the 30 sources of a `Volume` would make every volume 2 kB long.
public struct Box<Wrapped: Sendable>: Sendable {
  @usableFromInline var storage: Storage

  /// Puts `value` in a box.
  @inlinable
  public init(_ value: Wrapped) { storage = Storage(value) }

  /// What is in the box.
  ///
  /// Inlined into other modules, for whom a box would else be of a type that is known at run time only.
  @inlinable
  public var value: Wrapped {
    // Lent, not copied: an object of forty fields has forty references to count.
    _read { yield storage.value }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }

  // Written only where `isKnownUniquelyReferenced` has shown that nobody else can see it.
  @usableFromInline
  final class Storage: @unchecked Sendable {
    @usableFromInline var value: Wrapped

    @inlinable
    init(_ value: Wrapped) { self.value = value }
  }
}

extension Box: Value where Wrapped: Model {
  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    guard let value: Wrapped = decoder.object(node) else { return nil }
    return Box(value)
  }

  package func encode(_ encoder: inout TreeEncoder) { encoder.object(value) }

  package static var shape: Shape { Wrapped.shape }
  package static var empty: Self { Box(Wrapped()) }
  package static var presence: Presence { .whenSet }
  package static var goType: String { Wrapped.goType }
  package var isZero: Bool { false }
}

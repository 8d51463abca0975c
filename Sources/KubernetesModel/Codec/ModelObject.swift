package import YAML

/// An object of any type, which knows its type.
///
/// What `any Model` would be where there are no existentials. Copying one shares the object.
package struct ModelObject: Sendable {
  /// The type of the object.
  package let type: ModelType
  private let held: Held
  private let write: @Sendable (TreeEncoder.Form) -> YAMLDocument

  /// Holds `object`.
  package init<M: Model>(_ object: M) {
    let held = HeldObject(object)
    self.held = held
    type = M.modelType
    write = { TreeEncoder.encode(held.object, $0) }
  }

  /// The object as a tree.
  package func tree(_ form: TreeEncoder.Form) -> YAMLDocument { write(form) }

  /// The object, if it is one of this type.
  package func `as`<M: Model>(_ wanted: M.Type) -> M? {
    // Safe because a type's witness goes only with an object of the type, and no two types have one name.
    type == M.modelType ? unsafeDowncast(held, to: HeldObject<M>.self).object : nil
  }
}

/// Where an object lies whose type is not known.
private class Held: @unchecked Sendable {}

private final class HeldObject<M: Model>: Held, @unchecked Sendable {
  let object: M

  init(_ object: M) { self.object = object }
}

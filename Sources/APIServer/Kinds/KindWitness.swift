package import KubernetesModel

/// What the server does with objects of one kind: a witness that stands for the kind's type.
///
/// One generic function makes the witness of each kind, so that who judges an object needs not know its type.
package final class KindWitness: Sendable {
  /// The type of the objects.
  package let type: ModelType
  /// An object of which nothing is set.
  package let empty: @Sendable () -> ModelObject
  /// The object as the server completes it. (An object of another kind is given back as it is.)
  package let completing: @Sendable (ModelObject, ServerOptions) -> ModelObject
  /// What is refused of a completed object.
  package let refusals: @Sendable (ModelObject, ServerOptions) -> Refusals
  /// What a completed object of which nothing is refused is warned of.
  let warnings: @Sendable (ModelObject, ServerOptions) -> ServerWarnings
  /// What is advised of a completed object.
  let hints: @Sendable (ModelObject) -> Hints

  private init<M: RootModel>(_ kind: M.Type) {
    type = M.modelType
    empty = { ModelObject(M()) }
    completing = { object, options in object.as(M.self).map { ModelObject($0.defaulted(by: options)) } ?? object }
    refusals = { object, options in object.as(M.self)?.refusals(by: options) ?? Refusals(by: options) }
    warnings = { object, options in object.as(M.self)?.warnings(by: options) ?? ServerWarnings(by: options) }
    hints = { object in object.as(M.self)?.hints() ?? Hints() }
  }

  /// The witness of the kind whose objects are of `type`.
  static func of<M: RootModel>(_ type: M.Type) -> KindWitness { KindWitness(type) }
}

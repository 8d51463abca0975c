package import KubernetesModel

/// An object that stands for itself: what a document holds, and what the server does with it.
package protocol RootModel: Model {
  /// The object as the server completes it.
  func defaulted(by options: ServerOptions) -> Self
  /// What the server refuses in the completed object.
  func refusals(by options: ServerOptions) -> Refusals
  /// What the server warns of in the completed object, where it refuses nothing.
  func warnings(by options: ServerOptions) -> ServerWarnings
  /// What is advised beyond the server's word.
  func hints() -> Hints
}

// Many kinds have nothing to complete or to warn of. What is refused each kind says itself.
extension RootModel {
  package func defaulted(by options: ServerOptions) -> Self { self }
  package func warnings(by options: ServerOptions) -> ServerWarnings { ServerWarnings(by: options) }
  package func hints() -> Hints { Hints() }
}

/// What a field holds.
package indirect enum Shape: Sendable {
  case leaf(Leaf)
  case list(Shape)
  case map(Shape)
  case object(ModelType)

  /// The kinds of values that hold no others.
  package enum Leaf: String, Sendable {
    case string, boolean, int32, int64, number, base64, quantity, intOrString, time, microTime
    /// Any JSON at all.
    case json
  }

  /// The object type that is held, directly or by the elements of a list or map.
  package var objectType: ModelType? {
    switch self {
    case .leaf: nil
    case .list(let element), .map(let element): element.objectType
    case .object(let type): type
    }
  }
}

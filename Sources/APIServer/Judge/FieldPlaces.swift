internal import KubernetesModel

/// The places of an object at which a field can stand.
struct FieldPlaces {
  let root: ModelType

  /// How far down from a common ancestor a place is sought.
  private static let deepest = 3

  /// The place nearest to `parents` that has the field `key`: first below it, then ever farther up and around.
  ///
  /// Where the field could stand in many places as near, no place is told: the name says too little.
  func nearest(having key: String, to parents: [StaticString]) -> String? {
    var types: [ModelType] = [root]
    for name in parents {
      guard let type = types.last?.fields.first(where: { $0.name.description == name.description })?.shape.objectType
      else { break }
      types.append(type)
    }
    for up in 0..<types.count {
      let ancestor = types.count - 1 - up
      let path = parents.prefix(ancestor).map { $0.description }
      let own = parents.map { $0.description }
      let found = places(of: key, below: types[ancestor], at: path).filter { $0 != own }
      guard let nearest = found.min(by: { $0.count < $1.count }) else { continue }
      let rivals = found.filter { $0.count == nearest.count }
      return rivals.count <= Self.mostRivals ? name(of: nearest, in: root) : nil
    }
    return nil
  }

  /// One of more places that are equally near would be a guess.
  private static let mostRivals = 2

  /// The paths to all objects that have the field, nearest first, as far down as is sought.
  private func places(of key: String, below type: ModelType, at path: [String]) -> [[String]] {
    var found: [[String]] = []
    var level: [(type: ModelType, path: [String])] = [(type, path)]
    for _ in 0...Self.deepest {
      var next: [(type: ModelType, path: [String])] = []
      for (type, path) in level {
        for field in type.fields {
          if field.name.description == key { found.append(path) }
          guard let object = field.shape.objectType, !Self.unlikely.contains(field.name.description) else { continue }
          next.append((object, path + [field.name.description]))
        }
      }
      if !found.isEmpty { break }
      level = next
    }
    return found
  }

  /// What the server keeps for itself is nowhere to put a field, and of three lists of containers one is meant.
  private static let unlikely: Set<String> = ["status", "managedFields", "initContainers", "ephemeralContainers"]

  /// A path as people read it: `spec.containers[]`.
  private func name(of path: [String], in type: ModelType) -> String {
    var type: ModelType? = type
    var names: [String] = []
    for name in path {
      let shape = type?.fields.first { $0.name.description == name }?.shape
      if case .list = shape { names.append(name + "[]") } else { names.append(name) }
      type = shape?.objectType
    }
    return names.isEmpty ? root.goName : names.joined(separator: ".")
  }
}

/// Which pieces of manifests there are: the fields of every type that podbook knows.
package enum FragmentTypes {
  /// Whether any type has a field of that name.
  package static func knows(_ key: some Sequence<UInt8>) -> Bool { owners[Array(key)] != nil }

  /// Whether one type has all of these fields.
  package static func fits(_ keys: [[UInt8]]) -> Bool {
    var common: Set<ObjectIdentifier>?
    for key in keys {
      guard let types = owners[key] else { return false }
      common = common.map { $0.intersection(types) } ?? types
    }
    return common.map { !$0.isEmpty } ?? false
  }

  /// The types that have a field, by its name.
  private static let owners: [[UInt8]: Set<ObjectIdentifier>] = {
    var owners: [[UInt8]: Set<ObjectIdentifier>] = [:]
    var seen: Set<ObjectIdentifier> = []
    var waiting: [any Model.Type] = APIKind.models.values.flatMap { $0.values.map { $0 as any Model.Type } }
    while let type = waiting.popLast() {
      guard seen.insert(ObjectIdentifier(type)).inserted else { continue }
      for field in type.fields {
        owners[field.name.withUTF8Buffer(Array.init), default: []].insert(ObjectIdentifier(type))
        if let inner = field.shape.objectType { waiting.append(inner) }
      }
    }
    return owners
  }()
}

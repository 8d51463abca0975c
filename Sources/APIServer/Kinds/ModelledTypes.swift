internal import KubernetesModel

/// The types of all kinds whose fields podbook knows, with their fields by name.
enum ModelledTypes {
  /// The fields of `type`, by the bytes of their names.
  static func fields(of type: any Model.Type) -> [[UInt8]: FieldDescription] { all[ObjectIdentifier(type)] ?? [:] }

  private static let all: [ObjectIdentifier: [[UInt8]: FieldDescription]] = {
    var all: [ObjectIdentifier: [[UInt8]: FieldDescription]] = [:]
    var waiting: [any Model.Type] = APIKind.models.values.flatMap { $0.values.map { $0 as any Model.Type } }
    while let type = waiting.popLast() {
      if all[ObjectIdentifier(type)] != nil { continue }
      let fields = type.fields
      all[ObjectIdentifier(type)] = Dictionary(
        uniqueKeysWithValues: fields.map { ($0.name.withUTF8Buffer(Array.init), $0) })
      waiting += fields.compactMap(\.shape.objectType)
    }
    return all
  }()
}

internal import KubernetesModel

/// The types of all kinds whose fields podbook knows, with their fields by name.
enum ModelledTypes {
  /// The fields of `type`, by the bytes of their names.
  static func fields(of type: ModelType) -> [[UInt8]: FieldDescription] { all[type] ?? [:] }

  private static let all: [ModelType: [[UInt8]: FieldDescription]] = {
    var all: [ModelType: [[UInt8]: FieldDescription]] = [:]
    var waiting: [ModelType] = APIKind.models.values.flatMap { $0.values.map { $0.type } }
    while let type = waiting.popLast() {
      if all[type] != nil { continue }
      let fields = type.fields
      all[type] = Dictionary(
        uniqueKeysWithValues: fields.map { ($0.name.withUTF8Buffer(Array.init), $0) })
      waiting += fields.compactMap { $0.shape.objectType }
    }
    return all
  }()
}

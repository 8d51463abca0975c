import Foundation
import PodModel
import TestSupport
import Testing

/// The fields of every type are held against the published schema where a copy of it is at hand.
struct SchemaTests {
  static let path = Corpus.folder.map { $0 + "/../reference/kubernetes-1.36-schema.json" }

  @Test(
    "Every type reachable from Pod has the schema's fields, in its order",
    .enabled(if: path != nil, Comment(rawValue: Corpus.absence)))
  func podClosure() throws {
    let schema = try Schema(path: #require(Self.path))
    var types = 0
    var fields = 0
    var waiting: [(type: any Model.Type, name: String)] = [(Pod.self, "io.k8s.api.core.v1.Pod")]
    var seen: Set<String> = []
    while let (type, name) = waiting.popLast() {
      guard seen.insert(name).inserted else { continue }
      types += 1
      let expected = try #require(schema.fields(of: name), "\(name) is not in the schema")
      #expect(type.fields.map(\.name.description) == expected.map(\.name), "\(name)")
      for (field, wanted) in zip(type.fields, expected) {
        fields += 1
        #expect(schema.describe(field.shape) == wanted.description, "\(name).\(field.name)")
        if let object = field.shape.objectType, let reference = wanted.reference { waiting.append((object, reference)) }
      }
    }
    // Four more types of the schema are leaves here: Quantity, Time, IntOrString, FieldsV1.
    #expect(types == 130)
    #expect(fields == 603)
  }
}

/// The published schema, as much of it as says what a field holds.
private struct Schema {
  struct Entry {
    let name: String
    let description: String
    let reference: String?
  }

  private let types: [String: [String: Any]]

  init(path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    types = try #require(root["types"] as? [String: [String: Any]])
  }

  func fields(of type: String) -> [Entry]? {
    guard let fields = types[type]?["fields"] as? [String: [String: Any]] else { return nil }
    return fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { name, field in
      Entry(name: name, description: describe(field), reference: reference(field))
    }
  }

  private func reference(_ field: [String: Any]) -> String? {
    if let name = field["ref"] as? String { return name }
    return ((field["items"] ?? field["values"]) as? [String: Any]).flatMap(reference)
  }

  private func describe(_ field: [String: Any]) -> String {
    if let name = field["ref"] as? String { return String(name.split(separator: ".").last ?? "") }
    if let items = field["items"] as? [String: Any] { return "[\(describe(items))]" }
    if let values = field["values"] as? [String: Any] { return "{\(describe(values))}" }
    return (field["format"] ?? field["type"]) as? String ?? "?"
  }

  func describe(_ shape: Shape) -> String {
    switch shape {
    case .list(let element): "[\(describe(element))]"
    case .map(let element): "{\(describe(element))}"
    case .object(let type): "\(type)"
    case .leaf(.quantity): "Quantity"
    case .leaf(.intOrString): "IntOrString"
    case .leaf(.time): "Time"
    case .leaf(.microTime): "MicroTime"
    case .leaf(.json): "FieldsV1"
    case .leaf(.base64): "byte"
    case .leaf(let leaf): leaf.rawValue
    }
  }
}

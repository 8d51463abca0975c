/// What comes of a command that kubectl does not refuse.
enum Outcome {
  /// Objects, and the word for what was done: `created`.
  case objects([ObjectValue], done: String, output: Output)
  /// Text that is printed as it is.
  case text(String)
  /// Something that needs a cluster, in one line.
  case action(String)
}

/// A group, a version and a kind.
struct ObjectType {
  let kind: String
  let apiVersion: String

  init(_ kind: String, _ apiVersion: String) {
    self.kind = kind
    self.apiVersion = apiVersion
  }

  /// A new object of the type: what it is called and where, then its other parts.
  func object(
    _ name: String, in namespace: String? = nil, labels: [String: String] = [:], annotations: [String: String] = [:],
    _ parts: Fields = [:]
  ) -> ObjectValue {
    let metadata: Fields = [
      "name": name.isEmpty ? nil : .text(name), "namespace": namespace.map { .text($0) },
      "labels": labels.isEmpty ? nil : .map(labels), "annotations": annotations.isEmpty ? nil : .map(annotations),
    ]
    var fields: Fields = ["kind": .text(kind), "apiVersion": .text(apiVersion), "metadata": .fields(metadata)]
    for part in parts.pairs { fields[part.name] = part.value }
    return .fields(fields)
  }
}

extension ObjectValue {
  /// The object's kind.
  var kind: String { self["kind"]?.text ?? "" }
  /// The object's name.
  var name: String { self[["metadata", "name"]]?.text ?? "" }
  /// The object's labels.
  var labels: [String: String] { strings(["metadata", "labels"]) }

  /// How messages name it: `deployment.apps/web`.
  var reference: String {
    let group = (self["apiVersion"]?.text ?? "").pieces(at: "/")
    return kind.lowered + (group.count > 1 ? "." + group[0] : "") + "/" + name
  }

  /// A map of texts.
  func strings(_ path: [String]) -> [String: String] {
    guard case .fields(let fields)? = self[path] else { return [:] }
    var result: [String: String] = [:]
    for pair in fields.pairs { result[pair.name] = pair.value.text }
    return result
  }

  /// Takes note of itself where `--save-config` asks for it.
  mutating func saveConfiguration() {
    var recorded = self
    recorded[["metadata", "annotations"]] = recorded[["metadata", "annotations"]] ?? nil
    let text = String(decoding: ObjectJSON.compact(recorded), as: UTF8.self) + "\n"
    var annotations = strings(["metadata", "annotations"])
    annotations["kubectl.kubernetes.io/last-applied-configuration"] = text
    self[["metadata", "annotations"]] = .map(annotations)
  }

  /// The object with a creation time that is not set in all its metadata, as older releases wrote it.
  var withCreationTimes: ObjectValue {
    switch self {
    case .list(let items): return .list(items.map(\.withCreationTimes))
    case .fields(let fields):
      var result = Fields(fields.pairs.map { ($0.name, $0.value.withCreationTimes) })
      if case .fields(var metadata)? = result["metadata"] {
        metadata["creationTimestamp"] = metadata["creationTimestamp"] ?? .null
        result["metadata"] = .fields(metadata.ordered(like: KnownFields.metadata))
      }
      return .fields(result)
    default: return self
    }
  }

  /// No fields.
  static let nothing = ObjectValue.fields(Fields())
}

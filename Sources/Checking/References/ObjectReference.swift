internal import YAML

/// A place of an example that names another object: `configMapRef`, `claimName`, `backend.service.name` …
struct ObjectReference {
  /// The kind that is named.
  let kind: String
  let name: String
  /// Whether the object may be missing.
  let isOptional: Bool
}

/// What an object is known by: its kind and its name, byte for byte.
struct ObjectName: Hashable {
  private let bytes: [UInt8]

  init(_ kind: String, _ name: String) { bytes = Array(kind.utf8) + [0] + Array(name.utf8) }
}

/// Finds what the objects of a document refer to, by the names of fields: so it does in pieces, in what has faults and
/// in resources that others define, too.
struct ReferenceFinder {
  private let document: YAMLDocument
  private(set) var references: [ObjectReference] = []

  /// What a document refers to, each object once.
  init(_ document: YAMLDocument) {
    self.document = document
    guard let root = document.root else { return }
    var waiting = [root]
    // An alias may be read many times over: what is looked at is bounded by what was written.
    var budget = document.nodes.count
    while let node = waiting.popLast(), budget > 0 {
      budget -= 1
      switch document[node].value {
      case .mapping: for entry in document.entries(of: node) { look(at: entry.key, entry.value, &waiting) }
      case .sequence: waiting += document.elements(of: node)
      default: break
      }
    }
    references.reverse()
    var known: Set<ObjectName> = []
    references.removeAll { !known.insert(ObjectName($0.kind, $0.name)).inserted }
  }

  private mutating func look(at key: YAMLNodeID, _ value: YAMLNodeID, _ waiting: inout [YAMLNodeID]) {
    switch document[value].value {
    case .mapping:
      waiting.append(value)
      if let field = Self.field(document.text(of: key), Self.objects) { lookInto(value, field) }
    case .sequence:
      waiting.append(value)
      if let field = Self.field(document.text(of: key), Self.lists) {
        for element in document.elements(of: value) where document[element].value == .mapping {
          lookInto(element, field)
        }
      }
    case .string:
      if let field = Self.field(document.text(of: key), Self.scalars) { add(field.kind, value, isOptional: false) }
    default: break
    }
  }

  /// Looks at an object that names another one.
  private mutating func lookInto(_ mapping: YAMLNodeID, _ field: Field) {
    var name: YAMLNodeID?
    var kind: String? = field.kind.utf8CodeUnitCount == 0 ? nil : "\(field.kind)"
    var isOptional = false
    for entry in document.entries(of: mapping) {
      let key = document.text(of: entry.key)
      if key.isWord(field.name) || key.isWord(field.otherName), document[entry.value].value == .string {
        name = entry.value
      } else if key.isWord("optional"), document[entry.value].value == .boolean(true) {
        isOptional = true
      } else if field.kind.utf8CodeUnitCount == 0, key.isWord("kind") {
        kind = String(decoding: document.text(of: entry.value), as: UTF8.self)
      }
    }
    if let name, let kind { add(kind, name, isOptional: isOptional) }
  }

  private mutating func add(_ kind: some CustomStringConvertible, _ node: YAMLNodeID, isOptional: Bool) {
    let text = document.text(of: node)
    guard !text.isEmpty, !Placeholders.isHeld(in: text) else { return }
    references.append(
      ObjectReference(
        kind: kind.description, name: String(decoding: text, as: UTF8.self), isOptional: isOptional))
  }

  /// A field that names an object of `kind` in its field `name`; without a kind, its field `kind` says that.
  private struct Field {
    let key: StaticString
    let kind: StaticString
    var name: StaticString = "name"
    /// The field that holds the name where the same is written in a projected volume.
    var otherName: StaticString = "name"
  }

  private static func field(_ key: ArraySlice<UInt8>, _ fields: [Field]) -> Field? {
    fields.first { key.isWord($0.key) }
  }

  private static let objects = [
    Field(key: "configMap", kind: "ConfigMap"), Field(key: "configMapRef", kind: "ConfigMap"),
    Field(key: "configMapKeyRef", kind: "ConfigMap"), Field(key: "secretRef", kind: "Secret"),
    Field(key: "secretKeyRef", kind: "Secret"), Field(key: "secret", kind: "Secret", name: "secretName"),
    Field(key: "persistentVolumeClaim", kind: "PersistentVolumeClaim", name: "claimName", otherName: "claimName"),
    Field(key: "service", kind: "Service"), Field(key: "scaleTargetRef", kind: ""), Field(key: "roleRef", kind: ""),
  ]
  private static let lists = [
    Field(key: "imagePullSecrets", kind: "Secret"), Field(key: "subjects", kind: ""),
    Field(key: "tls", kind: "Secret", name: "secretName", otherName: "secretName"),
  ]
  private static let scalars = [
    Field(key: "serviceAccountName", kind: "ServiceAccount"), Field(key: "serviceName", kind: "Service"),
    Field(key: "storageClassName", kind: "StorageClass"), Field(key: "volumeName", kind: "PersistentVolume"),
    Field(key: "priorityClassName", kind: "PriorityClass"), Field(key: "ingressClassName", kind: "IngressClass"),
    Field(key: "runtimeClassName", kind: "RuntimeClass"),
  ]
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are `word`.
  func isWord(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && word.withUTF8Buffer { elementsEqual($0) }
  }
}

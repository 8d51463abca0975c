internal import KubernetesModel

/// A field of a Pod as the downward API names it: `metadata.name`, `metadata.labels['app']`.
struct FieldLabel {
  /// The field.
  let path: String
  /// What stands in `['…']`; `nil` where nothing does.
  let subscripted: String?

  /// Takes a label apart.
  init(_ text: String) {
    let opening = "['"
    let bytes = Array(text.utf8)
    guard text.hasSuffix("']"),
      let start = bytes.indices.dropLast(1).first(where: {
        bytes[$0] == UInt8(ascii: "[") && bytes[$0 + 1] == UInt8(ascii: "'")
      }),
      start > 0, start + opening.utf8.count <= bytes.count - 2
    else {
      path = text
      subscripted = nil
      return
    }
    path = String(decoding: bytes[..<start], as: UTF8.self)
    subscripted = String(decoding: bytes[(start + 2)..<(bytes.count - 2)], as: UTF8.self)
  }

  /// Why the server cannot read the field `text` of a Pod of `version`; `nil` where it can.
  static func fault(_ text: String, version: String) -> String? {
    if version != "v1" { return "unsupported pod version: \(version)" }
    let label = FieldLabel(text)
    if label.subscripted != nil {
      let holdsEntries = label.path == "metadata.annotations" || label.path == "metadata.labels"
      return holdsEntries ? nil : "field label does not support subscript: \(text)"
    }
    return readable.contains(text) ? nil : "field label not supported: \(text)"
  }

  private static let readable: Set<String> = [
    "metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid",
    "spec.nodeName", "spec.restartPolicy", "spec.serviceAccountName", "spec.schedulerName", "spec.host",
    "status.phase", "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs",
  ]
}

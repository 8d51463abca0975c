internal import Text

/// `create configmap`.
enum CreateConfigMap {
  static func make(_ call: Invocation, _ name: String, _ files: CourseFiles) throws(Refusal) -> ObjectValue {
    var data: [String: String] = [:]
    var binary: [String: String] = [:]
    try DataSources(call, files).forEach { key, bytes throws(Refusal) in
      let text = String(validating: bytes, as: UTF8.self)
      if let faults = NameRules.configKeyFaults(key) {
        throw Refusal("\(GoQuote.string(key)) is not a valid key name for a ConfigMap: \(faults)")
      }
      for (known, place) in [(data, "Data"), (binary, "BinaryData")] where known[key] != nil {
        throw Refusal(
          "cannot add key \(GoQuote.string(key)), another key by that name already exists in \(place) for ConfigMap "
            + GoQuote.string(name))
      }
      if let text { data[key] = text } else { binary[key] = String(decoding: Base64.encode(bytes[...]), as: UTF8.self) }
    }
    var shown = name
    if call.flags.isOn("append-hash") {
      let hashed: Fields = [
        "binaryData": binary.isEmpty ? nil : .map(binary), "data": .map(data), "kind": .text("ConfigMap"),
        "name": .text(name),
      ]
      shown += "-" + ContentHash.suffix(for: ObjectJSON.compact(.fields(hashed)))
    }
    return ObjectType("ConfigMap", "v1").object(
      shown, in: call.namespace,
      ["data": data.isEmpty ? nil : .map(data), "binaryData": binary.isEmpty ? nil : .map(binary)])
  }
}

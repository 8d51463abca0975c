package import Text

extension YAMLDocument {
  /// Writes the document as kubectl converts it to JSON, but with keys in the order in which they stand and of
  /// duplicates the last one only.
  ///
  /// Recursion is bounded by the depth that the reader allows.
  package func write(to json: inout JSONWriter) {
    guard let root else { return json.null() }
    write(root, to: &json)
  }

  /// Writes one node and what hangs below it as JSON.
  package func write(_ id: YAMLNodeID, to json: inout JSONWriter) {
    switch self[id].value {
    case .null: json.null()
    case .boolean(let value): json.boolean(value)
    case .integer(let value): json.integer(value)
    case .unsigned(let value): json.integer(value)
    case .float(let value): json.raw(GoNumber.json(value).utf8)
    case .string: json.string(utf8: text(of: id))
    case .sequence:
      json.array { json in
        for element in elements(of: id) { write(element, to: &json) }
      }
    case .mapping:
      json.object { json in
        for entry in lastEntries(of: id) {
          json.key(String(decoding: text(of: entry.key), as: UTF8.self))
          write(entry.value, to: &json)
        }
      }
    }
  }

  /// The entries of a mapping that count: where a key stands twice, the last, in the place of the first.
  private func lastEntries(of id: YAMLNodeID) -> [(key: YAMLNodeID, value: YAMLNodeID)] {
    var result: [(key: YAMLNodeID, value: YAMLNodeID)] = []
    var places: [ArraySlice<UInt8>: Int] = [:]
    for entry in entries(of: id) {
      let text = text(of: entry.key)
      // Hashing pays only where there are many keys.
      if result.count == Self.fewKeys, places.isEmpty {
        for (place, known) in result.enumerated() { places[self.text(of: known.key)] = place }
      }
      let place =
        result.count < Self.fewKeys
        ? result.firstIndex { self.text(of: $0.key).elementsEqual(text) } : places[text]
      if let place {
        result[place].value = entry.value
      } else {
        if result.count >= Self.fewKeys { places[text] = result.count }
        result.append(entry)
      }
    }
    return result
  }

  private static let fewKeys = 16
}

internal import Text
package import YAML

// What the decoder asks of a document's tree.
extension YAMLDocument {
  /// Whether a node's text is `name`, whose length it has.
  @inline(__always)
  func isText(_ node: YAMLNode, _ name: StaticString) -> Bool {
    let start = Int(node.contentStart)
    return text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, start >= 0, start + name.utf8CodeUnitCount <= bytes.count else {
        return false
      }
      for offset in 0..<name.utf8CodeUnitCount where base[start + offset] != name.utf8Start[offset] { return false }
      return true
    }
  }

  /// The entries of a mapping, without those that a later one of the same key replaces.
  package func effectiveEntries(of node: YAMLNodeID) -> [(key: YAMLNodeID, value: YAMLNodeID)] {
    let entries = entries(of: node)
    guard hasRepeatedKeys(node) else { return Array(entries) }
    var places: [[UInt8]: Int] = [:]
    var effective: [(key: YAMLNodeID, value: YAMLNodeID)] = []
    for entry in entries {
      let key = Array(text(of: entry.key))
      if let place = places[key] {
        effective[place] = entry
      } else {
        places[key] = effective.count
        effective.append(entry)
      }
    }
    return effective
  }

  /// Whether a mapping holds a key twice.
  func hasRepeatedKeys(_ node: YAMLNodeID) -> Bool {
    let entries = entries(of: node)
    // Few keys are compared with each other, many are hashed.
    if entries.count <= 8 {
      for later in entries.indices.dropFirst() {
        let key = text(of: entries[later].key)
        for earlier in 0..<later where text(of: entries[earlier].key) == key { return true }
      }
      return false
    }
    var seen: Set<ArraySlice<UInt8>> = []
    return entries.contains { !seen.insert(text(of: $0.key)).inserted }
  }

  /// The mappings at and below `node` that hold a key twice.
  func mappingsWithRepeatedKeys(below node: YAMLNodeID) -> [YAMLNodeID] {
    var found: [YAMLNodeID] = []
    var waiting = [node]
    var visited: Set<YAMLNodeID> = []
    while let next = waiting.popLast() {
      switch self[next].value {
      case .sequence where visited.insert(next).inserted: waiting += elements(of: next)
      case .mapping where visited.insert(next).inserted:
        if hasRepeatedKeys(next) { found.append(next) }
        waiting += entries(of: next).map { $0.value }
      default: break
      }
    }
    return found
  }
}

extension YAMLNode {
  /// The stretch of the document's children or text that is the node's own.
  var content: Range<Int> { Int(contentStart)..<Int(contentStart) + Int(contentCount) }
}

extension YAMLValue {
  /// What Go's decoder calls a JSON value of this kind.
  package var goKind: String {
    switch self {
    case .null: "null"
    case .boolean: "bool"
    case .integer, .unsigned, .float: "number"
    case .string: "string"
    case .sequence: "array"
    case .mapping: "object"
    }
  }

  /// The whole number that JSON would have here, where it has one that fits.
  package func exactInteger<T: FixedWidthInteger>() -> T? {
    switch self {
    case .integer(let number): T(exactly: number)
    case .unsigned(let number): T(exactly: number)
    // From 10^21 on, JSON has an exponent, and no whole number is read from that.
    case .float(let number): abs(number) < 1e21 ? T(exactly: number) : nil
    case .null, .boolean, .string, .sequence, .mapping: nil
    }
  }

  /// A number as JSON has it.
  package var jsonNumber: String {
    switch self {
    case .integer(let number): String(number)
    case .unsigned(let number): String(number)
    case .float(let number): GoNumber.json(number)
    case .null, .boolean, .string, .sequence, .mapping: ""
    }
  }
}

package import YAML

/// Reads a document's tree into a model as the server's strict decoder does, and notes what that refuses.
///
/// It is a visitor of fields; the mapping that it stands in is its only state beside what it found.
/// Fields are visited in the order of their names. So are the server's, for it decodes JSON that was
/// written with sorted keys: the first fault here is the first there.
package struct TreeDecoder: FieldVisitor {
  /// The document that is read.
  let document: YAMLDocument
  /// What was refused, in the server's order; of each kind the first `Limits.decodingFaults`.
  package private(set) var faults: [DecodingFault] = []

  /// How many fields were found in the document and known, at whatever depth.
  package private(set) var fieldsRead = 0

  private var path = DecoderPath()
  /// The mapping whose fields are being visited: the place of its keys and values among the children.
  private var entries: Range<Int> = 0..<0
  /// How many of its entries a field has asked for.
  private var matched = 0
  /// What Go calls the type whose fields are being visited.
  private var owner: (@Sendable () -> String)?

  /// A decoder of `document`.
  package init(_ document: YAMLDocument) { self.document = document }

  /// Reads an object that stands at `node`; `nil` if there is none.
  ///
  /// It goes through the type's own `decode`, which the compiler has made for this visitor: a caller that does not
  /// know the type would otherwise look up every field's type at run time.
  package mutating func decode<M: Model>(_ type: M.Type = M.self, at node: YAMLNodeID) -> M? { M.decode(node, &self) }

  package mutating func visit<T: Value>(_ field: Field, _ value: inout T?) {
    guard let node = child(field.name) else { return }
    fieldsRead += 1
    // A null leaves the zero value, as in Go.
    if document.nodes[Int(node.index)].value == .null { return }
    path.append(.field(field))
    value = T.decode(node, &self)
    path.removeLast()
  }

  /// The value of the field `name` in the mapping that is being visited; the last of several counts.
  private mutating func child(_ name: StaticString) -> YAMLNodeID? {
    let length = name.utf8CodeUnitCount
    var position = entries.upperBound
    while position > entries.lowerBound {
      position -= 2
      let key = document.nodes[Int(document.children[position].index)]
      guard Int(key.contentCount) == length, document.isText(key, name) else { continue }
      matched += 1
      return document.children[position + 1]
    }
    return nil
  }
}

// How collections are read.
extension TreeDecoder {
  /// Reads a mapping as an object.
  mutating func object<M: Model>(_ node: YAMLNodeID) -> M? {
    let stored = document.nodes[Int(node.index)]
    guard stored.value == .mapping else {
      mismatch(node, M.self)
      return nil
    }
    let outer = (entries, matched, owner)
    (entries, matched, owner) = (stored.content, 0, { M.goName })
    var object = M()
    object.visitFields(&self)
    // Only here are the keys looked at that no field has asked for: there seldom are any.
    if matched * 2 != entries.count { reportStrays(of: M.modelType, in: node) }
    (entries, matched, owner) = outer
    return object
  }

  /// Reads a sequence as a list; a null in it is the zero value.
  mutating func list<T: Value>(_ node: YAMLNodeID) -> [T]? {
    guard document.nodes[Int(node.index)].value == .sequence else {
      mismatch(node, [T].self)
      return nil
    }
    let elements = document.elements(of: node)
    var list: [T] = []
    list.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      path.append(.index(index))
      list.append(value(element))
      path.removeLast()
    }
    return list
  }

  /// Reads a mapping as a map; a null in it is the zero value, and the last of equal keys counts.
  mutating func map<T: Value>(_ node: YAMLNodeID) -> StringMap<T>? {
    guard document.nodes[Int(node.index)].value == .mapping else {
      mismatch(node, StringMap<T>.self)
      return nil
    }
    var map = StringMap<T>()
    guard document.hasRepeatedKeys(node) else {
      for (key, value) in document.entries(of: node) { read(key, value, into: &map) }
      return map
    }
    for (key, value) in document.effectiveEntries(of: node) { read(key, value, into: &map) }
    reportRepeatedKeys(in: node)
    return map
  }

  private mutating func read<T: Value>(_ key: YAMLNodeID, _ node: YAMLNodeID, into map: inout StringMap<T>) {
    let key = String(decoding: document.text(of: key), as: UTF8.self)
    path.append(.key(key))
    map.append(key, value(node))
    path.removeLast()
  }

  private mutating func value<T: Value>(_ node: YAMLNodeID) -> T {
    if document.nodes[Int(node.index)].value == .null { return T.empty }
    return T.decode(node, &self) ?? T.empty
  }
}

// How faults are noted.
extension TreeDecoder {
  /// Notes that `node` is no `wanted`; `found` is what Go calls it, if that is more than its kind.
  /// It is fatal where a type reads itself, for there Go's decoder stops.
  mutating func mismatch<T: Value>(
    _ node: YAMLNodeID, _ wanted: T.Type, found: String? = nil, isFatal: Bool = false
  ) {
    let reason = DecodingFault.Reason.wrongType(
      found: found ?? document.nodes[Int(node.index)].value.goKind, wanted: T.shape, wantedName: T.goType,
      owner: owner?())
    report(reason, at: node, isFatal: isFatal) { $0.fieldStack }
  }

  /// Notes that `node` cannot be read as a `wanted`; `message` is the server's.
  mutating func malformed<T: Value>(
    _ node: YAMLNodeID, _ wanted: T.Type, _ message: String, isFatal: Bool = true
  ) {
    report(.malformed(wanted: T.shape, message: message), at: node, isFatal: isFatal) { $0.fieldStack }
  }

  /// Reports the entries of an object that no field has asked for.
  private mutating func reportStrays(of type: ModelType, in node: YAMLNodeID) {
    let known = Set(type.fields.map { $0.name.withUTF8Buffer(Array.init) })
    var seen: Set<[UInt8]> = []
    for entry in document.entries(of: node) {
      let key = Array(document.text(of: entry.key))
      if !seen.insert(key).inserted {
        report(.repeatedKey(value: entry.value), at: entry.key) { $0.path(to: key) }
      } else if !known.contains(key) {
        report(.unknownField(of: type), at: entry.key) { $0.path(to: key) }
      }
      if !known.contains(key) { reportRepeatedKeys(below: entry.value) }
    }
  }

  /// Reports what stands twice in a map.
  private mutating func reportRepeatedKeys(in node: YAMLNodeID) {
    var seen: Set<[UInt8]> = []
    for entry in document.entries(of: node) {
      let key = Array(document.text(of: entry.key))
      if !seen.insert(key).inserted { report(.repeatedKey(value: entry.value), at: entry.key) { $0.path(to: key) } }
    }
  }

  /// Reports what stands twice in a tree that no type describes.
  mutating func reportRepeatedKeys(below node: YAMLNodeID) {
    for mapping in document.mappingsWithRepeatedKeys(below: node) { reportRepeatedKeys(in: mapping) }
  }

  private mutating func report(
    _ reason: DecodingFault.Reason, at node: YAMLNodeID, isFatal: Bool = false, field: (DecoderPath) -> String
  ) {
    let isStrictOnly = reason.isStrictOnly
    guard faults.count(where: { $0.reason.isStrictOnly == isStrictOnly }) < Limits.decodingFaults else { return }
    faults.append(
      DecodingFault(reason: reason, node: node, field: field(path), parents: path.fieldNames, isFatal: isFatal))
  }
}

package import YAML

/// Proves that a model lost nothing: the tree that was read against the tree that the model writes.
///
/// What is compared is what the values mean: `0400` is 256, `80.0` is 80, `yes` is true. A null counts as the
/// absent or empty value that it stands for; quantities and times are compared as such.
package struct RoundTrip {
  private let read: YAMLDocument
  private let written: YAMLDocument
  private let type: ModelType

  /// A comparison of what was read as an object of `type` with what was written of it.
  package init(_ read: YAMLDocument, _ written: YAMLDocument, _ type: ModelType) {
    self.read = read
    self.written = written
    self.type = type
  }

  /// The first place at which the tree below `root` and the written one differ.
  package func firstDifference(at root: YAMLNodeID) -> FieldPath? {
    guard let writtenRoot = written.root else { return .root }
    return difference(root, writtenRoot, .root)
  }

  /// As deep as the reader lets a document be.
  private func difference(_ a: YAMLNodeID, _ b: YAMLNodeID, _ path: @autoclosure () -> FieldPath) -> FieldPath? {
    let (x, y) = (read[a].value, written[b].value)
    switch (x, y) {
    case (.null, _): return nil
    case (.mapping, .mapping): return differenceOfMappings(a, b, path())
    case (.sequence, .sequence): return differenceOfSequences(a, b, path())
    case (.string, .string):
      if read.text(of: a) == written.text(of: b) { return nil }
    default:
      if x == y || Self.areSameNumber(x, y) { return nil }
    }
    return meanSame(a, b, at: path()) ? nil : path()
  }

  private func differenceOfMappings(_ a: YAMLNodeID, _ b: YAMLNodeID, _ path: FieldPath) -> FieldPath? {
    var matched = 0
    for entry in read.entries(of: a) {
      let key = read.text(of: entry.key)
      let place = { path.field(String(decoding: key, as: UTF8.self)) }
      if let other = writtenValue(of: key, in: b) {
        matched += 1
        if let found = difference(entry.value, other, place()) { return found }
      } else if read[entry.value].value != .null {
        return place()
      }
    }
    return matched == written.entries(of: b).count ? nil : path
  }

  private func differenceOfSequences(_ a: YAMLNodeID, _ b: YAMLNodeID, _ path: FieldPath) -> FieldPath? {
    let (elements, others) = (read.elements(of: a), written.elements(of: b))
    guard elements.count == others.count else { return path }
    for (index, (element, other)) in zip(elements, others).enumerated() {
      if let found = difference(element, other, path.index(index)) { return found }
    }
    return nil
  }

  /// The value of a key in a written mapping, whose keys are sorted.
  private func writtenValue(of key: ArraySlice<UInt8>, in mapping: YAMLNodeID) -> YAMLNodeID? {
    let entries = written.entries(of: mapping)
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      let candidate = written.text(of: entries[middle].key)
      if candidate == key { return entries[middle].value }
      if candidate.lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private static func areSameNumber(_ x: YAMLValue, _ y: YAMLValue) -> Bool {
    guard let a: Int64 = x.exactInteger(), let b: Int64 = y.exactInteger() else { return false }
    return a == b
  }

  /// Whether two scalars that are written differently are the same quantity or moment.
  private func meanSame(_ a: YAMLNodeID, _ b: YAMLNodeID, at path: FieldPath) -> Bool {
    switch Shape.object(type).shape(at: path) {
    case .leaf(.quantity): same(a, b, Quantity.self)
    case .leaf(.time): same(a, b, Time.self)
    case .leaf(.microTime): same(a, b, MicroTime.self)
    default: false
    }
  }

  private func same<T: Value & Equatable>(_ a: YAMLNodeID, _ b: YAMLNodeID, _ type: T.Type) -> Bool {
    var (first, second) = (TreeDecoder(read), TreeDecoder(written))
    guard let x = T.decode(a, &first), let y = T.decode(b, &second) else { return false }
    return x == y
  }
}

extension Shape {
  /// What stands at `path` below something of this shape.
  func shape(at path: FieldPath) -> Shape? {
    var shape: Shape? = self
    for step in path.steps {
      switch (shape, step) {
      case (.list(let element), .index): shape = element
      case (.map(let element), .field), (.map(let element), .key): shape = element
      case (.object(let type), .field(let name)):
        shape = type.fields.first { $0.name.description == name }?.shape
      default: return nil
      }
    }
    return shape
  }
}

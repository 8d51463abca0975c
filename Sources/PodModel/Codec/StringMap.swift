package import YAML

/// A map from strings, in the order in which it was written.
package struct StringMap<Element: Value>: Value {
  /// The entries, each key once.
  package private(set) var entries: [(key: String, value: Element)] = []

  /// An empty map.
  package init() {}

  /// The value of `key`. Maps in manifests are small: this looks at every entry.
  package subscript(key: String) -> Element? {
    get { entries.first { $0.key.utf8.elementsEqual(key.utf8) }?.value }
    set {
      let place = entries.firstIndex { $0.key.utf8.elementsEqual(key.utf8) }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append((key, value))
      case (nil, nil): break
      }
    }
  }

  /// Whether there is no entry.
  package var isEmpty: Bool { entries.isEmpty }

  /// The entries in the order of their keys' bytes, which is the order in which the server writes them.
  package var sorted: [(key: String, value: Element)] {
    entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// Adds an entry whose key is known to be new.
  mutating func append(_ key: String, _ value: Element) { entries.append((key, value)) }

  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? { decoder.map(node) }
  package func encode(_ encoder: inout TreeEncoder) {
    encoder.mapping(sorted.map { ($0.key, $0.value) }) { $0.encode(&$1) }
  }

  package static var shape: Shape { .map(Element.shape) }
  package static var empty: Self { Self() }
  package static var presence: Presence { .unlessZero }
  package static var goType: String {
    Element.self == Quantity.self ? "v1.ResourceList" : "map[string]\(Element.goType)"
  }
  package var isZero: Bool { entries.isEmpty }
  package static func encodeAbsent(_ encoder: inout TreeEncoder) { encoder.null() }
}

/// Amounts of resources by the resources' names.
package typealias ResourceList = StringMap<Quantity>

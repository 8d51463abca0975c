internal import Text
package import YAML

/// A map from strings, in the order in which it was written.
package struct StringMap<Element: Value>: Value {
  /// The entries, each key once.
  package private(set) var entries: [(key: String, value: Element)] = []
  /// Where each key stands among the entries, kept once there are more than a few.
  private var places: [ExactText: Int] = [:]

  /// Hashing pays off above this many entries.
  private static var fewLimit: Int { 8 }

  /// An empty map.
  package init() {}

  /// The value of `key`, compared byte by byte.
  package subscript(key: String) -> Element? {
    get { place(of: key).map { entries[$0].value } }
    set {
      switch (place(of: key), newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil):
        entries.remove(at: place)
        places = [:]
        if entries.count > Self.fewLimit { notePlaces() }
      case (nil, let value?): append(key, value)
      case (nil, nil): break
      }
    }
  }

  private func place(of key: String) -> Int? {
    places.isEmpty ? entries.firstIndex { $0.key.isExactly(key) } : places[ExactText(key)]
  }

  private mutating func notePlaces() {
    for (place, entry) in entries.enumerated() { places[ExactText(entry.key)] = place }
  }

  /// Whether there is no entry.
  package var isEmpty: Bool { entries.isEmpty }

  /// The entries in the order of their keys' bytes, which is the order in which the server writes them.
  package var sorted: [(key: String, value: Element)] {
    entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// Adds an entry whose key is known to be new.
  mutating func append(_ key: String, _ value: Element) {
    entries.append((key, value))
    if !places.isEmpty {
      places[ExactText(key)] = entries.count - 1
    } else if entries.count > Self.fewLimit {
      notePlaces()
    }
  }

  /// Changes every value in place.
  package mutating func setEachValue(_ change: (inout Element) -> Void) {
    for place in entries.indices { change(&entries[place].value) }
  }

  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? { decoder.map(node) }
  package func encode(_ encoder: inout TreeEncoder) {
    encoder.mapping(sorted.map { ($0.key, $0.value) }) { $0.encode(&$1) }
  }

  package static var shape: Shape { .map(Element.shape) }
  package static var empty: Self { Self() }
  package static var presence: Presence { .unlessZero }
  package static var goType: String {
    Element.goType == Quantity.goType ? "v1.ResourceList" : "map[string]\(Element.goType)"
  }
  package var isZero: Bool { entries.isEmpty }
  package static func encodeAbsent(_ encoder: inout TreeEncoder) { encoder.null() }
}

/// Amounts of resources by the resources' names.
package typealias ResourceList = StringMap<Quantity>

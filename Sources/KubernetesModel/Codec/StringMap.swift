internal import Text
package import YAML

/// A map from strings, in the order in which it was written.
///
/// What rules ask of a map is inlined into their module, where the type of its values is known.
public struct StringMap<Element: Sendable>: Sendable {
  @usableFromInline var stored: [(key: String, value: Element)]
  /// Where each key stands among the entries, kept once there are more than a few.
  @usableFromInline var places: KeyPlaces?

  /// Hashing pays off above this many entries.
  @inlinable static var fewLimit: Int { 8 }

  /// An empty map.
  @inlinable
  public init() {
    stored = []
    places = nil
  }

  /// The entries, each key once.
  @inlinable public var entries: [(key: String, value: Element)] { stored }

  /// The value of `key`, compared byte by byte.
  @inlinable
  public subscript(key: String) -> Element? {
    get {
      guard let place = place(of: key) else { return nil }
      return stored[place].value
    }
    set {
      switch (place(of: key), newValue) {
      case (let place?, let value?): stored[place].value = value
      case (let place?, nil):
        stored.remove(at: place)
        places = nil
        if stored.count > Self.fewLimit { notePlaces() }
      case (nil, let value?): append(key, value)
      case (nil, nil): break
      }
    }
  }

  @inlinable
  func place(of key: String) -> Int? {
    if let places { return places[key] }
    for place in stored.indices where stored[place].key.utf8.elementsEqual(key.utf8) { return place }
    return nil
  }

  @inlinable
  mutating func notePlaces() {
    var places = KeyPlaces()
    for place in stored.indices { places.add(stored[place].key, at: place) }
    self.places = places
  }

  /// Whether there is no entry.
  @inlinable public var isEmpty: Bool { stored.isEmpty }

  /// The entries in the order of their keys' bytes, which is the order in which the server writes them.
  @inlinable
  public var sorted: [(key: String, value: Element)] {
    stored.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// Adds an entry whose key is known to be new.
  @inlinable
  mutating func append(_ key: String, _ value: Element) {
    stored.append((key, value))
    if places != nil {
      places?.add(key, at: stored.count - 1)
    } else if stored.count > Self.fewLimit {
      notePlaces()
    }
  }

  /// Changes every value in place.
  @inlinable
  public mutating func setEachValue(_ change: (inout Element) -> Void) {
    for place in stored.indices { change(&stored[place].value) }
  }
}

/// Where the keys of a map stand.
@usableFromInline
struct KeyPlaces: Sendable {
  private var places: [ExactText: Int] = [:]

  @usableFromInline
  init() {}

  @usableFromInline
  mutating func add(_ key: String, at place: Int) { places[ExactText(key)] = place }

  @usableFromInline
  subscript(key: String) -> Int? { places[ExactText(key)] }
}

extension StringMap: Value where Element: Value {
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

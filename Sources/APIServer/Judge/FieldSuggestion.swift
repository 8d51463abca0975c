internal import KubernetesModel
internal import Text

/// What the author of an unknown field likely meant.
enum FieldSuggestion: Equatable {
  /// A field of the same object, by a similar name.
  case similar(String)
  /// The same field, at another place of the object: the path to what has it.
  case elsewhere(String)

  /// Seeks what `key` could mean in an object of `type`, to which the fields `parents` lead from an object
  /// of type `root`; `nil` where nothing is near.
  init?(for key: String, in type: ModelType, at parents: [StaticString], of root: ModelType) {
    let names = type.fields.map { $0.name.description }
    if let name = Self.nearest(to: key, among: names) {
      self = .similar(name)
    } else if let name = Self.sharingWords(with: key, among: names) {
      self = .similar(name)
    } else if let place = FieldPlaces(root: root).nearest(having: key, to: parents) {
      self = .elsewhere(place)
    } else if let name = Self.abbreviated(by: key, among: names) {
      self = .similar(name)
    } else {
      return nil
    }
  }

  /// The name with the fewest slips of the keyboard: none but in the case of letters, or one in four letters.
  private static func nearest(to key: String, among names: [String]) -> String? {
    EditDistance.nearest(to: key, among: names, limit: key.utf8.count / 4)
  }

  /// The one name that says more or less of the same: `secretName` for `name`.
  private static func sharingWords(with key: String, among names: [String]) -> String? {
    let related = names.filter { $0.hasLastWords(of: key) || key.hasLastWords(of: $0) }
    return related.count == 1 ? related.first : nil
  }

  /// The one name that the key leaves letters out of: `command` for `cmd`.
  private static func abbreviated(by key: String, among names: [String]) -> String? {
    let longer = names.filter { key.utf8.count > 2 && key.abbreviates($0) }
    return longer.count == 1 ? longer.first : nil
  }
}

extension String {
  /// Whether the name ends in the words of another: `secretName` in those of `name`.
  fileprivate func hasLastWords(of other: String) -> Bool {
    guard utf8.count > other.utf8.count, let first = other.first else { return false }
    return hasSuffix(first.uppercased() + other.dropFirst())
  }

  /// Whether the letters stand in `name` in their order, the first one first.
  fileprivate func abbreviates(_ name: String) -> Bool {
    guard utf8.first == name.utf8.first else { return false }
    var rest = name.utf8[...]
    for letter in utf8 {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}

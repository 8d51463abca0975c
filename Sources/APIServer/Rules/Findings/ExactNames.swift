internal import KubernetesModel
internal import Text

/// Names compared byte by byte, as the server compares them: Swift's `String` takes é and e + ´ for equal.
struct ExactNames: Sendable {
  private var few: [String] = []
  private var many: Set<ExactText> = []

  /// Hashing pays off above this many names.
  private static let fewLimit = 8

  init() {}

  /// Whether `name` is among the names.
  func contains(_ name: String) -> Bool {
    many.isEmpty ? few.contains { $0.isExactly(name) } : many.contains(ExactText(name))
  }

  /// Adds `name`; says whether it is new.
  @discardableResult
  mutating func insert(_ name: String) -> Bool {
    if !many.isEmpty { return many.insert(ExactText(name)).inserted }
    if few.contains(where: { $0.isExactly(name) }) { return false }
    few.append(name)
    if few.count > Self.fewLimit { many = Set(few.map(ExactText.init)) }
    return true
  }
}

extension String? {
  /// The string; where it is absent an empty one, which for the server is the same.
  var orEmpty: String { self ?? "" }
}

extension Optional where Wrapped: Collection {
  /// Whether there is nothing in it.
  var isAbsentOrEmpty: Bool { self?.isEmpty ?? true }
}

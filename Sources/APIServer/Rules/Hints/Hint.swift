package import Diagnostics
package import KubernetesModel

/// Advice about one field: what the server does not mind and people may.
package struct Hint: Sendable {
  /// What is advised.
  package let kind: DiagnosticKind
  /// The place that it is about.
  package let path: FieldPath
  /// What the words speak of.
  package let value: String
}

/// The advice about one object.
package struct Hints: Sendable {
  /// The first hints, at most ``limit`` of them.
  package private(set) var all: [Hint] = []

  /// More advice about one object than this helps nobody.
  package static let limit = 100

  /// No advice yet.
  package init() {}

  /// Gives a piece of advice.
  mutating func advise(_ kind: DiagnosticKind, _ path: FieldPath, _ value: String = "") {
    if all.count < Self.limit { all.append(Hint(kind: kind, path: path, value: value)) }
  }
}

extension DiagnosticKind {
  /// Advice beyond the server's word. `{0}` stands for the value, `{1}` for the path.
  static func hint(
    _ id: String, _ korean: String, _ english: String, write remedy: (korean: String, english: String)
  ) -> DiagnosticKind {
    DiagnosticKind(id, .hint, Words(korean, english), remedy: Words(remedy.korean, remedy.english))
  }
}

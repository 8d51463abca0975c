package import Diagnostics
package import KubernetesModel

/// One warning of the API server: what kubectl prints as `Warning:`.
package struct ServerWarning: Sendable {
  /// What was found, with the sentence that stands beside the server's.
  package let kind: DiagnosticKind
  /// The place that it is about.
  package let path: FieldPath
  /// The value that it is about, where there is one.
  package let value: String
  /// The whole of the server's text.
  package let text: String

  /// The server's answer as its parts.
  package var server: ServerAnswer {
    let field = path.description
    let detail = text.hasPrefix(field + ": ") ? String(text.dropFirst(field.count + 2)) : text
    return ServerAnswer(field: field, type: "Warning", detail: detail, message: text)
  }
}

/// What the server warns of in one object, in its order.
package struct ServerWarnings: Sendable {
  /// The first warnings, at most ``limit`` of them.
  package private(set) var all: [ServerWarning] = []

  /// More warnings about one object than this help nobody.
  package static let limit = 200

  /// The server that warns.
  package let options: ServerOptions

  /// No warnings yet, by a server of `options`.
  package init(by options: ServerOptions) { self.options = options }

  /// Whether more would be lost.
  var isFull: Bool { all.count >= Self.limit }

  /// Warns about a field: the server begins with its path.
  mutating func warn(_ kind: DiagnosticKind, _ path: FieldPath, _ detail: String, value: String = "") {
    add(kind, path, value, "\(path): \(detail)")
  }

  /// Warns in words that name no field. `anchor` is the place all the same.
  mutating func warn(_ kind: DiagnosticKind, anchor: FieldPath, _ text: String, value: String = "") {
    add(kind, anchor, value, text)
  }

  private mutating func add(_ kind: DiagnosticKind, _ path: FieldPath, _ value: String, _ text: String) {
    if !isFull { all.append(ServerWarning(kind: kind, path: path, value: value, text: text)) }
  }
}

extension DiagnosticKind {
  /// Something that the server accepts with a warning. `{0}` stands for the value, `{1}` for the path.
  static func warning(
    _ id: String, _ korean: String, _ english: String, write remedy: (korean: String, english: String)
  ) -> DiagnosticKind {
    DiagnosticKind(id, .warning, Words(korean, english), remedy: Words(remedy.korean, remedy.english))
  }
}

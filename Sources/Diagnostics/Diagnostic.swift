/// How much a finding matters.
package enum Severity: String, Comparable, Sendable {
  /// Advice; never shown unless asked for.
  case hint
  /// Worth a look; never a failure.
  case warning
  /// Wrong; the command fails.
  case error

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .hint: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// What can be found: a stable id, how much it matters, and the words for it.
package struct DiagnosticKind: Sendable {
  /// The stable name, in kebab case, by which a finding is explained, ignored and counted.
  package let id: String
  /// How much it matters unless the site says otherwise.
  package let severity: Severity
  /// What is wrong.
  package let message: Words
  /// What to do about it.
  package let remedy: Words?

  /// A kind of finding, declared once, beside the code that finds it.
  package init(_ id: String, _ severity: Severity, _ message: Words, remedy: Words? = nil) {
    self.id = id
    self.severity = severity
    self.message = message
    self.remedy = remedy
  }
}

/// One finding in one text: what, where, and what would mend it.
package struct Diagnostic: Sendable {
  /// What was found.
  package let kind: DiagnosticKind
  /// How much it matters here.
  package var severity: Severity
  /// The bytes of the text that it is about; `nil` where it is about the text as a whole.
  package var range: Range<Int>?
  /// What fills the placeholders of the kind's words.
  package var arguments: [String]
  /// What the API server itself would say, where it would.
  package var server: ServerAnswer?
  /// What else helps to understand it.
  package var notes: [DiagnosticNote] = []
  /// The edit that would mend it, where one is certain.
  package var fix: Fix?
  /// Whether the line it is about must not be shown: it holds a secret.
  package var hidesSource = false

  /// A finding of `kind` about `range`.
  package init(_ kind: DiagnosticKind, at range: Range<Int>?, _ arguments: String...) {
    self.kind = kind
    self.severity = kind.severity
    self.range = range
    self.arguments = arguments
  }

  /// What is wrong, in `language`.
  package func message(in language: Language) -> String { kind.message.text(in: language, arguments) }

  /// What to do, in `language`.
  package func remedy(in language: Language) -> String? { kind.remedy?.text(in: language, arguments) }
}

/// The API server's own words for a refusal. Never translated.
package struct ServerAnswer: Hashable, Sendable {
  /// The field's path as the server writes it: `spec.containers[0].image`.
  package var field: String
  /// The kind of refusal: `Required value`, `Invalid value` …
  package var type: String
  /// What follows the type.
  package var detail: String
  /// The whole line as the server writes it.
  package var message: String

  /// An answer by its parts.
  package init(field: String, type: String, detail: String, message: String) {
    self.field = field
    self.type = type
    self.detail = detail
    self.message = message
  }
}

/// A remark beside a finding, pointing at a place of its own where it has one.
package struct DiagnosticNote: Sendable {
  /// The remark.
  package let words: Words
  /// What fills its placeholders.
  package let arguments: [String]
  /// The bytes it is about.
  package let range: Range<Int>?

  /// A remark about `range`.
  package init(_ words: Words, at range: Range<Int>? = nil, _ arguments: String...) {
    self.words = words
    self.arguments = arguments
    self.range = range
  }
}

/// An edit: these bytes replaced by that text.
package struct Fix: Sendable {
  /// The bytes to replace.
  package let range: Range<Int>
  /// What stands there afterwards.
  package let replacement: String

  /// Replaces `range` by `replacement`.
  package init(replacing range: Range<Int>, with replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

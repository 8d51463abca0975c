internal import KubernetesModel

/// The value that the server shows in a refusal.
package enum BadValue: Sendable, Equatable {
  /// A string; shown in double quotes.
  case text(String)
  /// A whole number.
  case number(Int64)
  /// `true` or `false`.
  case truth(Bool)
  /// A list of strings.
  case list([String])
  /// Text that is shown as it is: a quantity.
  case plain(String)
  /// A whole object. The server shows the inside of its own memory here; podbook does not.
  case object

  /// The value as the server shows it; `nil` where there is nothing worth showing.
  package var shown: String? {
    switch self {
    case .text(let text): text.goQuoted
    case .number(let number): String(number)
    case .truth(let truth): String(truth)
    case .list(let list): "[" + list.map { $0.goQuoted }.joined(separator: ",") + "]"
    case .plain(let text): text
    case .object: nil
    }
  }

  /// The value without quotes, for the sentences beside the server's.
  package var spoken: String {
    switch self {
    case .text(let text): text
    default: shown ?? ""
    }
  }
}

extension BadValue: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
}

extension BadValue {
  /// A string that may be absent, which for the server is an empty one.
  init(_ text: String?) { self = .text(text ?? "") }

  /// A number that may be absent, which for the server is zero.
  init(_ number: (some BinaryInteger)?) { self = .number(Int64(number ?? 0)) }

  /// A value of a set that the server knows.
  init(_ value: (some OpenEnum)?) { self = .text(value?.rawValue ?? "") }
}

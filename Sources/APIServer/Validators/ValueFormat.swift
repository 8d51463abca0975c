internal import KubernetesModel

/// What a string must look like: a name, a label, a path …
///
/// A format answers as the API server does: with one sentence for each thing that is wrong, in the
/// server's words and order, and with none for a well-formed value. A well-formed value costs no
/// allocation.
package struct ValueFormat: Sendable {
  /// The sentences for everything that is wrong with a value.
  package let faults: @Sendable (String) -> [String]

  /// A format by the function that finds faults.
  package init(_ faults: @escaping @Sendable (String) -> [String]) {
    self.faults = faults
  }

  /// Whether a value is of this format.
  package func accepts(_ value: String) -> Bool { faults(value).isEmpty }
}

/// Sentences that several formats share.
enum FaultWords {
  /// A value of more than `limit` bytes, as older formats say it.
  static func tooManyCharacters(_ limit: Int) -> String { "must be no more than \(limit) characters" }

  /// A value of more than `limit` bytes, as the formats of labels say it.
  static func tooManyBytes(_ limit: Int) -> String { "must be no more than \(limit) bytes" }

  /// A value that must not be empty.
  static let empty = "must be non-empty"

  /// A number out of its bounds.
  static func outside(_ range: ClosedRange<Int64>) -> String {
    "must be between \(range.lowerBound) and \(range.upperBound), inclusive"
  }

  /// A value that does not match `pattern`, with `examples` that do.
  static func mismatch(_ sentence: String, pattern: String, examples: [String]) -> String {
    let list = examples.map { "'\($0)', " }.joined(separator: " or ")
    return "\(sentence) (e.g. \(list)regex used for validation is '\(pattern)')"
  }
}

internal import Diagnostics
internal import KubernetesModel

/// A value of another type than its field's, and what is likely meant.
struct WrongType {
  /// What Go calls the value: `string`, `number 80.5`.
  let found: String
  /// What the field holds.
  let wanted: Shape
  /// What Go calls that.
  let wantedName: String
  /// What Go calls the object that the field is in.
  let owner: String?

  /// The finding about the value `raw` of `field`; `text` is what it says where it is a string.
  func diagnostic(for field: String, at range: Range<Int>, raw: String, text: String?) -> Diagnostic {
    let (kind, replacement) = meaning(raw: raw, text: text)
    var diagnostic = Diagnostic(kind, at: range, field, raw)
    diagnostic.fix = replacement.map { Fix(replacing: range, with: $0) }
    return diagnostic
  }

  /// What is wrong, and what should stand there where that is certain.
  private func meaning(raw: String, text: String?) -> (DiagnosticKind, replacement: String?) {
    switch wanted {
    case .list: (JudgeDiagnostics.needsList, nil)
    case .map, .object: (JudgeDiagnostics.needsObject, nil)
    case .leaf(.string) where isPlainScalar: (JudgeDiagnostics.needsQuotes, "\"\(raw)\"")
    case .leaf(.string): (JudgeDiagnostics.needsString, nil)
    case .leaf(let leaf) where text.map { Self.reads($0, as: leaf) } ?? false: (JudgeDiagnostics.needsNoQuotes, text)
    case .leaf where found.utf8.starts(with: "number ".utf8): (JudgeDiagnostics.outOfRange, nil)
    case .leaf(.boolean): (JudgeDiagnostics.needsBoolean, nil)
    case .leaf(.int32), .leaf(.int64): (JudgeDiagnostics.needsInteger, nil)
    case .leaf: (JudgeDiagnostics.wrongType, nil)
    }
  }

  /// Whether the value is a truth value or a number.
  private var isPlainScalar: Bool { found == "bool" || found.utf8.starts(with: "number".utf8) }

  /// Whether a string would be right without its quotes.
  private static func reads(_ text: String, as leaf: Shape.Leaf) -> Bool {
    switch leaf {
    case .boolean: text == "true" || text == "false"
    case .int32: Int32(text).map { String($0) == text } ?? false
    case .int64: Int64(text).map { String($0) == text } ?? false
    default: false
    }
  }
}

internal import Checking
internal import Diagnostics

/// What came of an example, as a reader of the report tells them apart.
enum ExampleOutcome: CaseIterable {
  case proven, refusedAsMeant, refused, partial, other

  /// What the server accepts counts as proven, and what it refuses as meant only where the author said so.
  init(_ record: ExampleRecord) {
    switch record.verdict {
    case .valid: self = record.isMeantToFail ? .refused : .proven
    case .invalid, .unknownKind: self = record.isMeantToFail && !record.hasErrors ? .refusedAsMeant : .refused
    case .fragment, .elided, .template: self = record.hasErrors ? .refused : .partial
    case .custom where record.isDefined: self = record.hasErrors ? .refused : .proven
    case .custom, .skipped, .notKubernetes: self = record.hasErrors ? .refused : .other
    }
  }

  /// The outcome in a word or two.
  var words: String {
    switch self {
    case .proven: "검증됨"
    case .refusedAsMeant: "거부됨(의도)"
    case .refused: "고칠 것"
    case .partial: "조각"
    case .other: "그 밖"
    }
  }

  /// The class that the theme colours it by.
  var style: String {
    switch self {
    case .proven: "s1"
    case .refusedAsMeant, .refused: "s2"
    case .partial: "s3"
    case .other: "s4"
    }
  }
}

extension ExampleRecord {
  /// Whether something in it must be mended.
  var hasErrors: Bool { findings.contains { $0.diagnostic.severity == .error } }
}

/// How many examples came to what.
struct OutcomeCounts {
  private(set) var all = 0
  private var counts: [ExampleOutcome: Int] = [:]

  init(_ records: some Sequence<ExampleRecord>) {
    for record in records {
      all += 1
      counts[ExampleOutcome(record), default: 0] += 1
    }
  }

  subscript(outcome: ExampleOutcome) -> Int { counts[outcome] ?? 0 }

  /// Manifests that are as they should be: accepted, or refused where that is what they show.
  var passed: Int { self[.proven] + self[.refusedAsMeant] }
  /// Manifests that the server was asked about.
  var judged: Int { passed + self[.refused] }
}

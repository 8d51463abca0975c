internal import Checking
internal import Diagnostics
internal import Text

/// Writes what a check found in the format that was asked for, and counts.
struct CheckReport {
  private let format: CheckOptions.Format
  private let language: Language
  private var console: ConsoleWriter
  private var gitHub: GitHubWriter
  private var sarif: SARIFWriter
  private var json = JSONWriter()

  private(set) var files = 0
  private(set) var verdicts: [Verdict: Int] = [:]
  /// Custom resources that match the definition that the texts hold of their kind.
  private(set) var defined = 0
  private(set) var severities: [Severity: Int] = [:]
  /// Findings that the baseline knows.
  private(set) var known = 0

  init(_ format: CheckOptions.Format, language: Language, usesColour: Bool) {
    self.format = format
    self.language = language
    console = ConsoleWriter(language: language, usesColour: usesColour)
    gitHub = GitHubWriter(language: language)
    sarif = SARIFWriter(language: language, version: CommandLineTool.version)
  }

  /// Adds one file with its documents, of which only what is to be reported is left.
  mutating func add(_ documents: [CheckedDocument], of source: SourceText, known: Int) {
    files += 1
    self.known += known
    var last: Diagnostic?
    for document in documents {
      if document.verdict == .custom, document.isDefined {
        defined += 1
      } else {
        verdicts[document.verdict, default: 0] += 1
      }
      if format == .json { document.write(to: &json, in: source, language: language) }
      for finding in document.findings {
        // Where the server says the same twice, people need to hear it but once.
        if format != .json, finding.diagnostic.repeats(last) { continue }
        last = finding.diagnostic
        severities[finding.diagnostic.severity, default: 0] += 1
        if format != .json { write(finding.diagnostic, in: source) }
      }
    }
  }

  /// Adds a finding that is about no document.
  mutating func add(_ diagnostic: Diagnostic, in source: SourceText) {
    severities[diagnostic.severity, default: 0] += 1
    if format != .json { write(diagnostic, in: source) }
  }

  /// Takes what can be printed already.
  mutating func flush() -> [UInt8] {
    switch format {
    case .console:
      defer { console = ConsoleWriter(language: language, usesColour: console.usesColour) }
      return console.bytes
    case .github:
      defer { gitHub = GitHubWriter(language: language) }
      return gitHub.bytes
    case .json:
      defer { json = JSONWriter() }
      return json.bytes
    case .sarif: return []
    }
  }

  /// Takes what can be printed only at the end.
  mutating func finish() -> [UInt8] {
    format == .sarif ? sarif.finish() : flush()
  }

  /// Whether there is a finding of that severity, or a worse one.
  func holds(_ severity: Severity) -> Bool {
    severities.contains { $0.key >= severity && $0.value > 0 }
  }

  private mutating func write(_ diagnostic: Diagnostic, in source: SourceText) {
    switch format {
    case .console: console.write(diagnostic, in: source)
    case .github: gitHub.write(diagnostic, in: source)
    case .sarif: sarif.add(diagnostic, in: source)
    case .json: break
    }
  }
}

extension CheckReport {
  /// The line that sums everything up.
  var summary: String {
    let documents = verdicts.values.reduce(defined, +)
    var parts = [
      Words("파일 {0}개, 문서 {1}개", "{0} files, {1} documents").text(in: language, ["\(files)", "\(documents)"])
    ]
    for verdict in Verdict.allCases {
      if let count = verdicts[verdict] { parts.append("\(verdict.words.text(in: language)) \(count)") }
    }
    if defined > 0 { parts.append(Words("CRD대로 {0}", "as defined {0}").text(in: language, ["\(defined)"])) }
    var findings = [Severity.error, .warning, .hint].map { severity in
      "\(severity.words.text(in: language)) \(severities[severity] ?? 0)"
    }
    if severities[.hint] == nil { findings.removeLast() }
    if known > 0 { findings.append(Words("이미 알던 것 {0}", "known {0}").text(in: language, ["\(known)"])) }
    return parts.joined(separator: ", ") + " · " + findings.joined(separator: ", ") + "\n"
  }
}

extension Diagnostic {
  /// Whether it says, of the same place, what `other` says.
  fileprivate func repeats(_ other: Diagnostic?) -> Bool {
    guard let other else { return false }
    return kind.id == other.kind.id && range == other.range && server == other.server && server != nil
  }
}

extension Verdict {
  /// The verdict in a word or two.
  fileprivate var words: Words {
    switch self {
    case .valid: Words("통과", "valid")
    case .invalid: Words("거부", "invalid")
    case .unknownKind: Words("없는 종류", "unknown kind")
    case .custom: Words("필드 미검증", "custom")
    case .fragment: Words("조각", "fragment")
    case .elided: Words("생략됨", "elided")
    case .template: Words("템플릿", "template")
    case .notKubernetes: Words("쿠버네티스 아님", "not Kubernetes")
    case .skipped: Words("건너뜀", "skipped")
    }
  }
}

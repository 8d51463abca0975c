package import Diagnostics
package import KubernetesModel
internal import YAML

/// What a `podbook.yaml` says of checking: for which Kubernetes, and how strictly.
///
///     kubernetes: 1.34
///     check:
///       fail-on: warning
///       hints: true
///       ignore:
///       - image-without-tag
///       - rule: unknown-kind
///         files: [old/**]
package struct CheckConfiguration: Sendable {
  /// The least severity that makes the command fail.
  package var failsOn = Severity.error
  /// Whether advice is shown.
  package var showsHints = false
  /// The release of Kubernetes that the notes are for, where that is said.
  package private(set) var release: KubernetesRelease?
  /// What the file says that means nothing.
  package private(set) var findings: [Diagnostic] = []
  private var ignored: [Ignored] = []

  private struct Ignored {
    let rule: String
    /// The files it speaks of; all, where there are none.
    let files: [GlobPattern]
  }

  /// The defaults.
  package init() {}

  /// The settings of the text of a `podbook.yaml`.
  package init(_ bytes: [UInt8]) {
    do throws(YAMLFault) {
      let document = try YAMLReader().readDocument(bytes, in: 0..<bytes.count)
      guard let root = document.root else { return }
      if let release = Self.value(of: "kubernetes", in: root, document) { readRelease(release, document) }
      if let check = Self.value(of: "check", in: root, document) { read(check, document) }
    } catch {
      findings = [error.diagnostic]
    }
  }

  /// Also silences a rule, everywhere.
  package mutating func ignore(_ rule: String) {
    ignored.append(Ignored(rule: rule, files: []))
  }

  /// Whether findings of `rule` in the file at `path` are silenced.
  package func ignores(_ rule: String, at path: String) -> Bool {
    ignored.contains { item in
      item.rule.utf8.elementsEqual(rule.utf8) && (item.files.isEmpty || item.files.contains { $0.matches(path) })
    }
  }

  /// Reads the release by its letters: as a number `1.30` would be 1.3.
  private mutating func readRelease(_ value: YAMLNodeID, _ document: YAMLDocument) {
    if document[value].value == .null { return }
    let text = String(decoding: document.text(of: value), as: UTF8.self)
    release = KubernetesRelease(text)
    guard release == nil else { return }
    let known = "\(KubernetesRelease.known.lowerBound)~\(KubernetesRelease.known.upperBound)"
    findings.append(
      Diagnostic(
        CourseFindings.unknownRelease, at: document[value].range, text, known, KubernetesRelease.modelled.description))
  }

  private mutating func read(_ check: YAMLNodeID, _ document: YAMLDocument) {
    guard document[check].value == .mapping else { return refuse(check, "check", document) }
    for (key, value) in document.entries(of: check) {
      let text = { (id: YAMLNodeID) in String(decoding: document.text(of: id), as: UTF8.self) }
      switch text(key) {
      case "fail-on":
        guard let severity = Severity(rawValue: text(value)), severity != .hint else {
          refuse(value, "fail-on: error | warning", document)
          continue
        }
        failsOn = severity
      case "hints":
        guard case .boolean(let isOn) = document[value].value else {
          refuse(value, "hints: true | false", document)
          continue
        }
        showsHints = isOn
      case "ignore":
        for item in Self.list(value, document) { readIgnored(item, document) }
      default: refuse(key, text(key), document)
      }
    }
  }

  private mutating func readIgnored(_ item: YAMLNodeID, _ document: YAMLDocument) {
    if document[item].value == .string {
      ignore(String(decoding: document.text(of: item), as: UTF8.self))
      return
    }
    guard document[item].value == .mapping, let rule = Self.value(of: "rule", in: item, document),
      document[rule].value == .string
    else { return refuse(item, "ignore", document) }
    let files = Self.value(of: "files", in: item, document).map { Self.list($0, document) } ?? []
    ignored.append(
      Ignored(
        rule: String(decoding: document.text(of: rule), as: UTF8.self),
        files: files.map { GlobPattern(document.text(of: $0)) }))
  }

  private mutating func refuse(_ id: YAMLNodeID, _ name: String, _ document: YAMLDocument) {
    findings.append(Diagnostic(CourseFindings.unknownCheckSetting, at: document[id].range, name))
  }

  private static func list(_ id: YAMLNodeID, _ document: YAMLDocument) -> [YAMLNodeID] {
    document[id].value == .sequence ? Array(document.elements(of: id)) : [id]
  }

  private static func value(of name: String, in mapping: YAMLNodeID, _ document: YAMLDocument) -> YAMLNodeID? {
    document.entries(of: mapping).last { document.text(of: $0.key).elementsEqual(name.utf8) }?.value
  }
}

extension CourseFindings {
  static let settings = [unknownCheckSetting, unknownRelease]

  static let unknownRelease = DiagnosticKind(
    "unknown-kubernetes-release", .warning,
    Words("`kubernetes: {0}`은(는) podbook이 아는 릴리스가 아닙니다.", "`kubernetes: {0}` names no release that podbook knows."),
    remedy: Words(
      "{1} 가운데 하나를 `kubernetes: {2}`처럼 적으십시오. 그 전까지는 {2}을(를) 기준으로 봅니다.",
      "Write one of {1}, as in `kubernetes: {2}`; until then {2} is assumed."))

  static let unknownCheckSetting = DiagnosticKind(
    "unknown-check-setting", .warning,
    Words("`check` 설정에서 `{0}`을(를) 알 수 없습니다.", "Under `check`, `{0}` means nothing."),
    remedy: Words(
      "fail-on: error|warning, hints: true|false, ignore: [규칙, …] 또는 {rule: 규칙, files: [경로, …]}를 쓸 수 있습니다.",
      "It can hold fail-on: error|warning, hints: true|false, ignore: [RULE, …] or {rule: RULE, files: [PATH, …]}."))
}

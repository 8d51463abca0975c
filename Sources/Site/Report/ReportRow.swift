internal import Checking
internal import Course
internal import Diagnostics
internal import KubernetesModel
internal import Templates

/// One example as a line of the report.
struct ReportRow {
  let record: ExampleRecord
  let page: SitePage
  /// The path of the report below `public/`.
  let report: String

  /// What the template prints.
  var value: TemplateValue {
    let badge = Self.badge(of: record)
    return [
      "name": TemplateValue(name), "link": .text(link), "tone": TemplateValue(badge.tone),
      "badge": TemplateValue(badge.words),
      "object": TemplateValue(object), "page": TemplateValue(page.title),
      "line": TemplateValue(String(record.lines.lowerBound)),
      "answer": .optional(answer), "remark": .optional(remark),
    ]
  }

  /// What the author calls it, else what it is.
  private var name: String {
    if let title = record.title { return title }
    return record.anchor.isEmpty ? "YAML" : String(record.anchor.dropFirst(3))
  }

  private var link: [UInt8] {
    var link = RelativePath.linkBytes(from: report, to: page.output)
    guard !record.anchor.isEmpty else { return link }
    link.append(UInt8(ascii: "#"))
    RelativePath.encode(record.anchor.utf8, into: &link)
    return link
  }

  private var object: String {
    if let piece = record.piece, record.kind.isEmpty { return piece.words }
    return record.name.isEmpty ? record.kind : "\(record.kind) \(record.name)"
  }

  /// The server's words, where it refuses.
  private var answer: String? {
    let refusal = (record.announced + record.findings).first { $0.diagnostic.severity == .error }
    return refusal.flatMap { $0.diagnostic.server.map(\.message) ?? $0.diagnostic.message(in: .korean) }
  }

  /// What else is worth a word.
  private var remark: String? {
    if answer != nil { return nil }
    if let warning = record.findings.first(where: { $0.diagnostic.severity == .warning }) {
      return warning.diagnostic.message(in: .korean)
    }
    if let qosClass = record.qosClass { return "QoS \(qosClass.rawValue)" }
    switch record.verdict {
    case .fragment: return "형식 확인됨"
    case .custom: return record.isDefined ? "이 책의 CRD대로" : "메타데이터만 확인"
    default: return nil
    }
  }

  private static func badge(of record: ExampleRecord) -> (tone: String, words: String) {
    switch record.verdict {
    case .valid where record.isMeantToFail: ("bad", "✘ 거부되지 않음")
    case .valid where record.isWarnedOf: ("frag", "△ 따라 하지 말 것")
    case .valid: ("ok", "✔ 검증됨")
    case .invalid, .unknownKind: ("bad", record.isMeantToFail ? "✘ 거부됨 (의도)" : "✘ 거부됨")
    case .fragment: ("frag", "◇ 조각")
    case .elided: ("frag", "◇ 일부 생략")
    case .template: ("frag", "◇ 템플릿")
    case .custom: record.isDefined ? ("ok", "✔ CRD대로") : ("etc", "○ 필드 미검증")
    case .skipped: ("etc", "○ 검증하지 않음")
    case .notKubernetes: ("etc", "– 쿠버네티스 아님")
    }
  }
}

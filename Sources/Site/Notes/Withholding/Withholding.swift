internal import Diagnostics
internal import Markdown
internal import YAML

/// That a note is not published, and why.
package struct Withholding: Equatable, Sendable {
  /// Why.
  package enum Reason: Int, CaseIterable, Sendable {
    /// It says so: `draft: true`, `published: false`, `status: private`.
    case asked
    /// Its day has not come.
    case notYet
    /// Its day is over.
    case over
    /// It speaks of it, and not so that it may be published.
    case unclear
  }

  let reason: Reason
  /// The field that says so, and what it says.
  let name: String
  let value: String
  /// Where, in the note.
  let range: Range<Int>?

  /// What there is to say of it; nothing where the note says plainly what is done.
  var finding: Diagnostic? {
    switch reason {
    case .asked: nil
    case .notYet: Diagnostic(SiteFindings.notYetPublished, at: range, name, value)
    case .over: Diagnostic(SiteFindings.noLongerPublished, at: range, name, value)
    case .unclear: Diagnostic(SiteFindings.withheld, at: range, name, value)
    }
  }
}

/// Decides by the head of a note whether it is published: where the head speaks of that, only what plainly allows it does.
struct WithholdingRule: Sendable {
  /// The day of the build. Where it is not known, no day counts as past that says when a note is published.
  var today: NoteDate?

  /// Why `note` is withheld; `nil` where it is published. What is plainly asked for goes before what is unclear.
  func withholding(of note: MarkdownNote) -> Withholding? {
    let isParsed = note.frontMatter?.hasPositions == true
    var found: [Withholding] = []
    if let document = note.frontMatter?.document {
      found += parsed(document, range: isParsed)
    }
    let head = HeadLines(of: note.source.bytes)
    for line in head.lines {
      for field in HeadWords.fields(in: line.text, isFields: head.isFields) {
        // What a value in other lines says, or an alias, the parsed head knows.
        if isParsed, field.value.isEmpty || "*|>{[".contains(field.value.prefix(1)) { continue }
        if let other = withholding(field.kind, field.name, field.value, line.range) { found.append(other) }
      }
    }
    return found.min { $0.reason.rawValue < $1.reason.rawValue }
  }

  /// The fields of a parsed head, at any depth.
  private func parsed(_ document: YAMLDocument, range isInNote: Bool) -> [Withholding] {
    var found: [Withholding] = []
    var seen: Set<YAMLNodeID> = []
    var pending = document.root.map { [$0] } ?? []
    while let node = pending.popLast() {
      guard seen.insert(node).inserted else { continue }
      switch document[node].value {
      case .sequence: pending += document.elements(of: node)
      case .mapping:
        for (key, value) in document.entries(of: node) {
          pending.append(value)
          let name = PlainLine(document.text(of: key)).bytes
          guard let kind = PrivacyField(name) else { continue }
          let text = PlainLine(document.text(of: value)).bytes[...].trimmed
          let isScalar = document[value].value != .sequence && document[value].value != .mapping
          let words = isScalar ? String(decoding: text, as: UTF8.self) : "…"
          let place = isInNote ? document[value].range : nil
          let isNull = document[value].value == .null
          if let other = withholding(kind, String(decoding: name, as: UTF8.self), isNull ? "" : words, place) {
            found.append(other)
          }
        }
      default: break
      }
    }
    return found
  }

  private func withholding(_ kind: PrivacyField, _ name: String, _ value: String, _ range: Range<Int>?) -> Withholding?
  {
    let reason: Withholding.Reason? =
      switch kind {
      case .withholds: PrivacyField.denies(value) ? nil : PrivacyField.affirms(value) ? .asked : .unclear
      case .publishes: PrivacyField.affirms(value) ? nil : PrivacyField.denies(value) ? .asked : beginning(value)
      case .tells: PrivacyField.hides(value) ? .asked : nil
      case .begins: value.isEmpty || value == "~" || value == "null" ? nil : beginning(value)
      case .dates: isFuture(value) ? .notYet : nil
      case .ends: value.isEmpty || value == "~" || value == "null" ? nil : end(value)
      }
    return reason.map { Withholding(reason: $0, name: name, value: value, range: range) }
  }

  private func beginning(_ value: String) -> Withholding.Reason? {
    guard let date = NoteDate(leniently: value), let today else { return .unclear }
    return date > today ? .notYet : nil
  }

  private func end(_ value: String) -> Withholding.Reason? {
    guard let date = NoteDate(leniently: value), let today else { return .unclear }
    return date < today ? .over : nil
  }

  private func isFuture(_ value: String) -> Bool {
    guard let today, let date = NoteDate(leniently: value) else { return false }
    return date > today
  }
}

extension SiteFindings {
  static let withholding = [withheld, notYetPublished, noLongerPublished]

  static let withheld = DiagnosticKind(
    "note-withheld", .warning,
    Words(
      "머리말의 `{0}: {1}`이(가) 공개해도 된다는 말인지 알 수 없어 이 노트를 싣지 않았습니다.",
      "`{0}: {1}` in the head does not plainly say that this note may be published, so it is not."),
    remedy: Words(
      "공개하려면 그 줄을 지우거나 `draft: false`, `published: true`처럼 분명히 적고, 감추려면 `draft: true`를 적습니다.",
      "To publish it, remove the line or write `draft: false` or `published: true`; to keep it private, `draft: true`.")
  )
  static let notYetPublished = DiagnosticKind(
    "note-not-yet-published", .warning,
    Words(
      "`{0}: {1}`은(는) 아직 오지 않은 날이어서 이 노트를 싣지 않았습니다.", "`{0}: {1}` has not come yet, so this note is not published."),
    remedy: Words("그날 다시 만들면 실립니다.", "It is published by a build on that day."))
  static let noLongerPublished = DiagnosticKind(
    "note-no-longer-published", .warning,
    Words("`{0}: {1}`이(가) 지나 이 노트를 싣지 않았습니다.", "`{0}: {1}` is over, so this note is not published."))
}

package import Diagnostics

/// Why a template cannot be compiled or filled, and where that stands.
package struct TemplateError: Error, Sendable {
  /// What is wrong; its argument is the name in question.
  package let diagnostic: Diagnostic
  /// The template's file.
  package let file: String
  /// Where in the file.
  package let position: SourcePosition

  init(_ kind: DiagnosticKind, in source: SourceText, at range: Range<Int>, _ name: String = "") {
    diagnostic = Diagnostic(kind, at: range, name)
    file = source.path
    position = source.position(at: range.lowerBound)
  }
}

/// What can be wrong with a template.
package enum TemplateFindings {
  /// All of them.
  package static let all = [
    unclosedTag, unclosedSection, strayClose, badTag, tooDeep, missingTemplate, missingName,
  ]

  static let unclosedTag = DiagnosticKind(
    "template-unclosed-tag", .error,
    Words("템플릿의 태그가 닫히지 않았습니다.", "A tag of the template is not closed."),
    remedy: Words("태그를 `}}`로 닫습니다.", "Close the tag with `}}`."))

  static let unclosedSection = DiagnosticKind(
    "template-unclosed-section", .error,
    Words("`{0}` 구역이 닫히지 않았습니다.", "The section `{0}` is not closed."),
    remedy: Words("`{{/{0}}}`로 닫습니다.", "Close it with `{{/{0}}}`."))

  static let strayClose = DiagnosticKind(
    "template-stray-close", .error,
    Words("`{0}` 구역을 닫지만 열려 있는 것은 그 구역이 아닙니다.", "This closes the section `{0}`, which is not the one that is open."))

  static let badTag = DiagnosticKind(
    "template-bad-tag", .error,
    Words("태그 `{0}`의 모양이 잘못되었습니다.", "The tag `{0}` is malformed."))

  static let tooDeep = DiagnosticKind(
    "template-too-deep", .error,
    Words("`{0}`이(가) 끝없이 자신을 부르거나 너무 깊습니다.", "`{0}` calls itself without end, or is nested too deeply."))

  static let missingTemplate = DiagnosticKind(
    "template-missing", .error,
    Words("`{0}` 템플릿이 없습니다.", "There is no template `{0}`."),
    remedy: Words("`templates/{0}.mustache` 파일을 만들거나 이름을 고칩니다.", "Make `templates/{0}.mustache`, or mend the name."))

  static let missingName = DiagnosticKind(
    "template-missing-name", .error,
    Words("`{0}`이라는 값이 없습니다.", "There is no value named `{0}`."),
    remedy: Words("이름의 철자를 확인합니다.", "Check the spelling of the name."))
}

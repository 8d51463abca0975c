internal import APIServer
internal import Checking
internal import Course
internal import Diagnostics
internal import Markdown
internal import Mermaid
internal import Site
internal import Templates
internal import YAML

/// Everything that podbook can find.
enum KnownFindings {
  /// The kinds of findings in the YAML of texts, which `check` looks for.
  static let ofYAML: [DiagnosticKind] = YAMLDiagnostics.all + ServerFindings.all + CheckFindings.all

  /// The kinds of findings, stage by stage.
  static let all: [DiagnosticKind] = [
    ofYAML, NoteFindings.all, CourseFindings.all, SiteFindings.all, TemplateFindings.all, MermaidFindings.all,
  ].flatMap(\.self)
}

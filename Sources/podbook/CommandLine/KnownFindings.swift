internal import Checking
internal import Diagnostics
internal import Markdown
internal import Mermaid
internal import PodModel
internal import Site
internal import Templates
internal import YAML

/// Everything that podbook can find.
enum KnownFindings {
  /// The kinds of findings, module by module, each id once.
  static let all: [DiagnosticKind] = {
    let modules = [
      YAMLDiagnostics.all, ModelFindings.all, CheckFindings.all, NoteFindings.all, SiteFindings.all,
      TemplateFindings.all, MermaidFindings.all,
    ]
    var seen: Set<String> = []
    return modules.joined().filter { seen.insert($0.id).inserted }
  }()
}

package import Diagnostics
internal import KubernetesModel

/// Everything that the server can find in a manifest once its YAML is read, for listing and explaining.
package enum ServerFindings {
  /// Every kind of finding, in the order of the steps that find them.
  package static let all: [DiagnosticKind] =
    JudgeDiagnostics.all + KindDiagnostics.all + PodRules.kinds + KindRules.refusals
    + PodWarnings.kinds
    + KindRules.warnings + PodHints.kinds
}

package import Diagnostics

/// Everything that can be found in a manifest once its YAML is read, for listing and explaining.
package enum ModelFindings {
  /// Every kind of finding, in the order of the steps that find them.
  package static let all: [DiagnosticKind] =
    JudgeDiagnostics.all + KindDiagnostics.all + FragmentFindings.all + PodRules.kinds + KindRules.refusals
    + PodWarnings.kinds
    + KindRules.warnings + PodHints.kinds
}

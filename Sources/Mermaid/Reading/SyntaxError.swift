internal import Diagnostics

/// Where a text stops being mermaid: what is wrong, at which bytes of the cleaned text.
struct SyntaxError: Error {
  let kind: DiagnosticKind
  let range: Range<Int>
  var arguments: [String] = []

  init(_ kind: DiagnosticKind, at range: Range<Int>, _ arguments: String...) {
    self.kind = kind
    self.range = range
    self.arguments = arguments
  }
}

extension SyntaxError {
  /// The finding, at its place in the fence.
  func diagnostic(in text: CleanText) -> Diagnostic {
    var finding = Diagnostic(kind, at: text.source(range))
    finding.arguments = arguments.map(LabelText.plain)
    return finding
  }
}

/// What a reader noticed and went on over: the same facts as an error's.
typealias Remark = SyntaxError

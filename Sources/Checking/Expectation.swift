internal import APIServer
internal import Diagnostics

/// What an author says must come of an example.
package enum Expectation: Sendable {
  /// Nothing: it is not to be looked at.
  case skipped
  /// It is a piece of a manifest.
  case fragment
  /// The server accepts it, and the author says that it is not to be imitated.
  case bad
  /// The server must refuse it; with a path, there.
  case refused(at: String?)

  /// The document with the verdict and the findings that the author's word leaves.
  func applied(to document: CheckedDocument) -> CheckedDocument {
    var result = document
    switch self {
    case .skipped: (result.verdict, result.findings) = (.skipped, [])
    case .fragment:
      result.verdict = .fragment
      result.findings.removeAll { ToleratedFindings.isMissing($0.diagnostic) }
      // The author has said that it is a piece, and of what is plain: nothing of it is a guess any more.
      guard !result.pieces.isEmpty, result.pieces.allSatisfy(\.isCertain) else { break }
      for index in result.findings.indices where result.findings[index].diagnostic.server != nil {
        result.findings[index].diagnostic.severity = .error
      }
    case .bad:
      // What the server warns of is why it is not to be imitated.
      result.announced = document.findings.filter(\.isServerWarning)
      result.findings.removeAll(where: \.isServerWarning)
    case .refused(let path):
      // A comment that calls the example wrong has made less of its errors already; an outline, a mark that something
      // is left out or a placeholder has excused them. Where the author wants them, nothing does.
      var errors = document.findings.filter { $0.diagnostic.kind.severity == .error }
      if let judgement = document.judgement, judgement.isRefused, !document.verdict.isRefusal {
        result.verdict = Verdict(judgement.verdict)
        result.pieces = []
        errors = judgement.findings.filter { $0.diagnostic.severity == .error }.map {
          CheckedDocument.Finding(
            diagnostic: $0.diagnostic.moved(document.place), isLater: judgement.isLater($0))
        }
      }
      // What was announced is no news.
      result.announced = errors
      result.findings.removeAll {
        $0.diagnostic.kind.severity == .error || $0.diagnostic.kind.id == CheckFindings.declaredWrong.id
      }
      if document.judgement?.isRefused != true, errors.isEmpty {
        result.findings.append(finding(CheckFindings.acceptedThoughInvalid, at: document.range))
      } else if let place = path, !errors.contains(where: { $0.diagnostic.server?.field == place }) {
        let fields = errors.compactMap { $0.diagnostic.server?.field }.joined(separator: ", ")
        result.findings.append(finding(CheckFindings.refusedElsewhere, at: document.range, place, fields))
      }
    }
    return result
  }

  private func finding(_ kind: DiagnosticKind, at range: Range<Int>, _ arguments: String...) -> CheckedDocument.Finding
  {
    var diagnostic = Diagnostic(kind, at: range.lowerBound..<range.lowerBound)
    diagnostic.arguments = arguments
    return CheckedDocument.Finding(diagnostic: diagnostic)
  }
}

extension Verdict {
  /// Whether it says that the server refuses the document.
  fileprivate var isRefusal: Bool { self == .invalid || self == .unknownKind }
}

extension Judgement {
  /// Whether the server would refuse the document.
  fileprivate var isRefused: Bool { verdict == .invalid || verdict == .unknownKind }
}

extension CheckedDocument.Finding {
  /// Whether the server accepts the document, and says this of it.
  fileprivate var isServerWarning: Bool { diagnostic.severity == .warning && diagnostic.server != nil }
}

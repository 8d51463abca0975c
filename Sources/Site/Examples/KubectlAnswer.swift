internal import APIServer
internal import Checking
internal import Diagnostics

/// What `kubectl apply -f` prints when the server, or kubectl itself, refuses a document.
enum KubectlAnswer {
  /// The words for `document`, which lies in `file`; `nil` where it is not refused as a whole.
  static func text(for document: CheckedDocument, in file: String) -> String? {
    let refusals = (document.announced + document.findings).filter {
      $0.diagnostic.kind.severity == .error && !$0.isLater && $0.diagnostic.server != nil
    }
    guard document.verdict == .invalid || document.verdict == .unknownKind, let first = refusals.first?.diagnostic,
      let server = first.server
    else { return nil }
    guard let judgement = document.judgement, let stage = judgement.stage, stage != .yaml else {
      return "error: error parsing \(file): \(server.message)"
    }
    let isUnread = "error: error validating \"\(file)\": error validating data: "
    switch (stage, first.kind.id) {
    case (_, "missing-kind"): return isUnread + missing("kind", judgement)
    case (_, "missing-api-version"): return isUnread + missing("apiVersion", judgement)
    case (.decode, _) where judgement.verdict == .unknownKind:
      return """
        error: resource mapping not found for name: "\(judgement.name)" namespace: "" from "\(file)": \(server.message)
        ensure CRDs are installed first
        """
    case (.decode, _): return badRequest(judgement, file) + server.message
    case (.strict, _):
      let prefix = "strict decoding error: "
      let details = refusals.compactMap(\.diagnostic.server).map(\.detail).uniqued
      return badRequest(judgement, file) + prefix + details.joined(separator: ", ")
    case (_, _):
      let messages = refusals.compactMap(\.diagnostic.server).map(\.message).uniqued
      let start = "The \(judgement.kind) \"\(judgement.name)\" is invalid: "
      return messages.count == 1 ? start + messages[0] : start + messages.map { "\n* " + $0 }.joined()
    }
  }

  private static func missing(_ field: String, _ judgement: Judgement) -> String {
    let isAlone = judgement.apiVersion.isEmpty != judgement.kind.isEmpty
    return (isAlone ? "\(field) not set" : "[apiVersion not set, kind not set]")
      + "; if you choose to ignore these errors, turn validation off with --validate=false"
  }

  private static func badRequest(_ judgement: Judgement, _ file: String) -> String {
    let version = judgement.apiVersion.split(separator: "/").last ?? ""
    return """
      Error from server (BadRequest): error when creating "\(file)": \(judgement.kind) in version "\(version)" \
      cannot be handled as a \(judgement.kind): 
      """
  }
}

extension [String] {
  /// Each once, in order.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

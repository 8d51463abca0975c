internal import Diagnostics
internal import KubernetesModel
internal import YAML

/// Why a kind is not served, and what to write instead.
struct KindRefusal {
  let type: TypeMeta
  let served: ServedKinds

  /// The finding about the document that names the kind.
  func diagnostic(in document: YAMLDocument, root: YAMLNodeID) -> Diagnostic {
    let kindRange = document[type.kindNode ?? root].range
    let versionRange = document[type.versionNode ?? root].range
    var diagnostic: Diagnostic
    if let known = served.entry(apiVersion: type.apiVersion, kind: type.kind) {
      diagnostic = known.removed == nil ? early(known, versionRange) : removed(known, versionRange)
    } else if let meant = served.nearest(apiVersion: type.apiVersion, kind: type.kind) {
      diagnostic = misspelt(meant, kindRange, versionRange)
    } else {
      diagnostic = Diagnostic(
        KindDiagnostics.unknownKind, at: kindRange, type.kind, type.apiVersion, served.release.description)
    }
    let message = "no matches for kind \(type.kind.goQuoted) in version \(type.apiVersion.goQuoted)"
    diagnostic.server = ServerAnswer(field: "", type: "", detail: message, message: message)
    return diagnostic
  }

  private func removed(_ gone: APIKind, _ range: Range<Int>) -> Diagnostic {
    let release = gone.removed?.description ?? ""
    guard let successor = served.successor(of: gone) else {
      var diagnostic = Diagnostic(KindDiagnostics.abolishedKind, at: range, gone.kind, gone.apiVersion, release)
      if let words = gone.alternative { diagnostic.notes.append(DiagnosticNote(words)) }
      return diagnostic
    }
    var diagnostic = Diagnostic(
      KindDiagnostics.movedKind, at: range, gone.kind, gone.apiVersion, release, successor.apiVersion)
    if let words = gone.changes {
      diagnostic.notes.append(DiagnosticNote(words))
    } else {
      diagnostic.fix = Fix(replacing: range, with: successor.apiVersion)
    }
    return diagnostic
  }

  private func early(_ kind: APIKind, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      KindDiagnostics.laterKind, at: range, kind.kind, kind.apiVersion, kind.since?.description ?? "",
      served.release.description)
  }

  private func misspelt(_ meant: APIKind, _ kindRange: Range<Int>, _ versionRange: Range<Int>) -> Diagnostic {
    let isVersionRight = meant.apiVersion == type.apiVersion
    let isKindRight = meant.kind == type.kind
    if isKindRight {
      var diagnostic = Diagnostic(
        KindDiagnostics.misplacedKind, at: versionRange, type.kind, type.apiVersion, meant.apiVersion)
      diagnostic.fix = Fix(replacing: versionRange, with: meant.apiVersion)
      return diagnostic
    }
    var diagnostic = Diagnostic(
      KindDiagnostics.misspeltKind, at: kindRange, type.kind, type.apiVersion, meant.kind, meant.apiVersion)
    if isVersionRight { diagnostic.fix = Fix(replacing: kindRange, with: meant.kind) }
    return diagnostic
  }
}

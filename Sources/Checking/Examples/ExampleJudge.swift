internal import Diagnostics
internal import PodModel
internal import YAML

/// Judges one YAML document of a note, where a text may be a whole manifest, a piece, a template or no manifest at all.
///
/// Two principles: what the server accepts as it stands is valid, whatever it looks like; and a mark that something
/// is left out or to be replaced excuses only what it covers.
struct ExampleJudge {
  /// Whether the text is an author's own YAML. Only there does a text that does not parse count as a mistake.
  let isAuthored: Bool
  /// Whether advice is given that goes beyond the server's word.
  let advises: Bool
  /// The cluster that the examples are for.
  let cluster: Cluster

  /// The answer to the document in `part`; positions are those of the text that `part` was made of.
  func check(_ part: EditedText, index: Int) -> CheckedDocument {
    let reading = Reading(part)
    let range = part.originalRange(of: part.bytes.trimmed(0..<part.bytes.count))
    var checked = CheckedDocument(index: index, range: range, verdict: .notKubernetes, document: reading.document)
    if let settled = settle(reading, &checked) {
      checked.verdict = settled
      return checked
    }
    if Templates.areHeld(in: part.bytes) {
      checked.verdict = isAuthored || ManifestText.resembles(part.bytes) ? .template : .notKubernetes
      return checked
    }
    if let second = ManifestText.secondStart(in: part.bytes) {
      checked.verdict = .invalid
      checked.findings = [located(Diagnostic(CheckFindings.missingSeparator, at: second), in: part)]
      return checked
    }
    judgeMended(part, asWritten: reading, &checked)
    return checked
  }

  /// The verdict on the text as it stands, where it needs no guessing.
  private func settle(_ reading: Reading, _ checked: inout CheckedDocument) -> Verdict? {
    guard let document = reading.document, let root = document.root else {
      return ForeignConfiguration.isOutput(reading.text.bytes) ? .notKubernetes : nil
    }
    guard reading.isManifest, let judgement = reading.judge(for: cluster, advises: advises) else {
      if ForeignConfiguration.isForeign(document, root) || ForeignConfiguration.isOutput(reading.text.bytes) {
        return .notKubernetes
      }
      return nil
    }
    checked.judgement = judgement
    if ForeignConfiguration.isTool(apiVersion: judgement.apiVersion, kind: judgement.kind) { return .notKubernetes }
    guard judgement.verdict == .valid || judgement.verdict == .custom else { return nil }
    checked.findings = findings(of: judgement, in: reading.text)
    return Verdict(judgement.verdict)
  }

  /// Takes out what the author left out or wants replaced, and judges the rest.
  private func judgeMended(_ part: EditedText, asWritten: Reading, _ checked: inout CheckedDocument) {
    let elision = ElisionMarks(part.bytes)
    var mending = Mending(part.edited(elision.edits))
    while mending.reading.document == nil, mending.takeNextStep() {}
    let reading = mending.reading
    if let start = reading.document?.ignoredFrom, isAuthored, !elision.isElided {
      var diagnostic = Diagnostic(
        YAMLDiagnostics.ignoredText, at: reading.text.bytes.firstLine(of: start..<reading.text.bytes.count))
      diagnostic.severity = ManifestText.isDeclaredWrong(part.bytes) ? .warning : .error
      checked.verdict = .invalid
      checked.findings = [located(diagnostic, in: reading.text)]
      return
    }
    guard let document = reading.document, document.root != nil else {
      refuseSyntax(asWritten, isElided: elision.isElided, &checked)
      return
    }
    let marks = isAuthored ? invisible(mending, isElided: elision.isElided) : []
    guard reading.isManifest, let judgement = reading.judge(for: cluster, advises: advises) else {
      guard FragmentShape.isFragment(document) else { return }
      checked.verdict = elision.isElided ? .elided : .fragment
      checked.findings += marks
      return
    }
    checked.judgement = judgement
    let excuses = Excuses(
      text: reading.text.bytes, document: document, isElided: elision.isElided || !mending.isWhole)
    var (verdict, kept) = excuses.verdict(on: judgement)
    if !isAuthored, elision.isElided, verdict == .invalid {
      // What a program printed and an author cut: nothing in it is the author's mistake.
      (verdict, kept) = (.elided, kept.filter { $0.diagnostic.severity != .error })
    }
    checked.verdict = marks.contains { $0.diagnostic.severity == .error } ? .invalid : verdict
    let isDeclaredWrong = ManifestText.isDeclaredWrong(part.bytes)
    checked.findings =
      marks
      + kept.map { finding in
        var diagnostic = finding.diagnostic
        if isDeclaredWrong, diagnostic.severity == .error { diagnostic.severity = .warning }
        return CheckedDocument.Finding(
          diagnostic: diagnostic.moved(reading.text.originalRange), isLater: judgement.isLater(finding))
      }
  }

  /// What to say of characters that nobody sees. Positions are those of the original already.
  private func invisible(_ mending: Mending, isElided: Bool) -> [CheckedDocument.Finding] {
    var findings: [CheckedDocument.Finding] = []
    if let tab = mending.tab {
      var diagnostic = Diagnostic(YAMLDiagnostics.tab, at: tab)
      if isElided { diagnostic.severity = .warning }
      findings.append(CheckedDocument.Finding(diagnostic: diagnostic))
    }
    if let space = mending.unicodeSpace {
      var diagnostic = Diagnostic(YAMLDiagnostics.unicodeSpace, at: space.range, space.codePoint)
      diagnostic.severity = .warning
      findings.append(CheckedDocument.Finding(diagnostic: diagnostic))
    }
    return findings
  }

  /// What to say of text that nothing makes readable.
  private func refuseSyntax(_ reading: Reading, isElided: Bool, _ checked: inout CheckedDocument) {
    guard isAuthored, ManifestText.resembles(reading.text.bytes), case .failure(let fault)? = reading.result else {
      checked.verdict = .notKubernetes
      return
    }
    checked.verdict = .invalid
    var diagnostic = fault.diagnostic
    if ManifestText.isDeclaredWrong(reading.text.bytes) { diagnostic.severity = .warning }
    checked.findings = [located(diagnostic, in: reading.text)]
  }

  private func findings(of judgement: Judgement, in text: EditedText) -> [CheckedDocument.Finding] {
    judgement.findings.map {
      CheckedDocument.Finding(diagnostic: $0.diagnostic.moved(text.originalRange), isLater: judgement.isLater($0))
    }
  }

  private func located(_ diagnostic: Diagnostic, in text: EditedText) -> CheckedDocument.Finding {
    CheckedDocument.Finding(diagnostic: diagnostic.moved(text.originalRange))
  }
}

internal import APIServer
internal import Diagnostics
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
    } else if Templates.areHeld(in: part.bytes) {
      checked.verdict = isAuthored || ManifestText.resembles(part.bytes) ? .template : .notKubernetes
    } else if let second = ManifestText.secondStart(in: part.bytes) {
      judgeBoth(part, second, &checked)
    } else if isAuthored, let lost = LostIndentation.find(in: part.bytes) {
      checked.verdict = .invalid
      checked.findings = [located(lost, in: part)]
    } else {
      MendedExample(judge: self, part: part, asWritten: reading).conclude(&checked)
    }
    if advises { addAdvice(on: part, &checked) }
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
    if judgement.verdict == .unknownKind, ManifestText.isProse(judgement.kind) { return .notKubernetes }
    guard judgement.verdict == .valid || judgement.verdict == .custom else { return nil }
    checked.findings = judgement.findings.map {
      CheckedDocument.Finding(
        diagnostic: $0.diagnostic.moved(reading.text.originalRange), isLater: judgement.isLater($0))
    }
    return Verdict(judgement.verdict)
  }

  /// Says that two manifests stand in one document, and what is wrong in each.
  private func judgeBoth(_ part: EditedText, _ second: Range<Int>, _ checked: inout CheckedDocument) {
    var separator = Diagnostic(CheckFindings.missingSeparator, at: second)
    let title = part.bytes.line(before: second.lowerBound)
    let isTitle = ExampleFinder.isFileName(part.bytes[title])
    if isTitle { separator.notes.append(DiagnosticNote(CheckFindings.titleIsNoComment, at: title)) }
    checked.verdict = .invalid
    checked.findings = [located(separator, in: part)]
    let halves = [0..<(isTitle ? title.lowerBound : second.lowerBound), second.lowerBound..<part.bytes.count]
    for half in halves {
      checked.findings += check(part.part(half), index: checked.index).findings.filter {
        $0.diagnostic.severity > .hint
      }
    }
  }

  /// What may be said of an example beyond the server's word.
  private func addAdvice(on part: EditedText, _ checked: inout CheckedDocument) {
    guard checked.verdict != .notKubernetes else { return }
    let isAccepted = checked.findings.allSatisfy { $0.diagnostic.severity == .hint }
    if isAccepted, let comment = ManifestText.declaredWrong(in: part.bytes) {
      checked.findings.append(located(Diagnostic(CheckFindings.declaredWrongButAccepted, at: comment), in: part))
    }
  }

  /// A finding at its place in the original.
  func located(_ diagnostic: Diagnostic, in text: EditedText) -> CheckedDocument.Finding {
    CheckedDocument.Finding(diagnostic: diagnostic.moved(text.originalRange))
  }
}

extension [UInt8] {
  /// The last line before `offset` that holds something, without blanks around it.
  fileprivate func line(before offset: Int) -> Range<Int> {
    var end = offset
    while end > 0, self[end - 1] <= 0x20 { end -= 1 }
    return trimmingBlanks((self[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)..<end)
  }
}

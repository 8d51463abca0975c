internal import APIServer
internal import Diagnostics
internal import YAML

/// An example that the server would not accept as it stands: what is left out or to be replaced is taken out, and the
/// rest is judged.
struct MendedExample {
  let judge: ExampleJudge
  let part: EditedText
  /// The text before anything was mended.
  let asWritten: Reading

  private let elision: ElisionMarks
  /// Where a comment says that the example is wrong on purpose.
  private let declaredWrong: Range<Int>?

  init(judge: ExampleJudge, part: EditedText, asWritten: Reading) {
    (self.judge, self.part, self.asWritten) = (judge, part, asWritten)
    elision = ElisionMarks(part.bytes)
    declaredWrong = ManifestText.declaredWrong(in: part.bytes)
  }

  /// Fills in the verdict and the findings.
  func conclude(_ checked: inout CheckedDocument) {
    var mending = Mending(part.edited(elision.edits))
    while mending.reading.document == nil, mending.takeNextStep() {}
    let before = checked
    conclude(mending, &checked)
    guard checked.verdict == .invalid || checked.verdict == .unknownKind, checked.judgement != nil,
      mending.stripArrows()
    else { return }
    // Remarks behind arrows were read as part of the values. They excuse what is right without them.
    var stripped = before
    conclude(mending, &stripped)
    if stripped.verdict != .invalid, stripped.verdict != .unknownKind { checked = stripped }
    if checked.verdict == .valid { checked.verdict = .elided }
  }

  private func conclude(_ mending: Mending, _ checked: inout CheckedDocument) {
    let reading = mending.reading
    if let start = reading.document?.ignoredFrom, judge.isAuthored, !elision.isElided {
      let rest = reading.text.bytes.firstLine(of: start..<reading.text.bytes.count)
      return refuse(Diagnostic(YAMLDiagnostics.ignoredText, at: rest), in: reading.text, &checked)
    }
    guard let document = reading.document, document.root != nil else { return refuseSyntax(&checked) }
    if isForeign(reading, document) { return checked.verdict = .notKubernetes }
    checked.findings += judge.isAuthored ? remarks(on: mending) : []
    var isBroken = checked.findings.contains { $0.diagnostic.severity == .error }
    guard reading.isManifest, let judgement = reading.judge(for: judge.cluster, advises: judge.advises) else {
      checked.pieces = FragmentExample(reading).pieces()
      if checked.pieces.isEmpty { return checked.findings = [] }
      checked.verdict = isBroken ? .invalid : elision.isElided ? .elided : .fragment
      checked.findings += checked.pieces.flatMap(\.findings).map { judge.located($0, in: reading.text) }
      return
    }
    checked.judgement = judgement
    let excuses = Excuses(
      text: reading.text.bytes, document: document, isElided: elision.isElided || !mending.isWhole)
    var (verdict, kept) = excuses.verdict(on: judgement)
    if !judge.isAuthored, elision.isElided, verdict == .invalid {
      // What a program printed and an author cut: nothing in it is the author's mistake.
      (verdict, kept) = (.elided, kept.filter { $0.diagnostic.severity != .error })
    }
    if verdict == .valid, !mending.isWhole { verdict = .elided }
    if isBroken, verdict == .fragment {
      // What is only an outline is no file yet: a tab in it is worth a word and no failure.
      checked.findings = checked.findings.map { $0.asWarning }
      isBroken = false
    }
    checked.verdict = isBroken ? .invalid : verdict
    if checked.verdict == .fragment { checked.pieces = [FragmentPart(outlineOf: judgement.kind)] }
    let isWrong = kept.contains { $0.diagnostic.severity == .error }
    checked.findings += kept.map { finding in
      var diagnostic = finding.diagnostic
      if declaredWrong != nil, diagnostic.severity == .error { diagnostic.severity = .warning }
      return CheckedDocument.Finding(
        diagnostic: diagnostic.moved(reading.text.originalRange), isLater: judgement.isLater(finding))
    }
    if isWrong { noteDeclaration(&checked) }
    if judge.advises, verdict == .elided { hintAtBrackets(mending, judgement, excuses, &checked) }
  }

  /// Says of the first placeholder in brackets that YAML takes it for a list.
  private func hintAtBrackets(
    _ mending: Mending, _ judgement: Judgement, _ excuses: Excuses, _ checked: inout CheckedDocument
  ) {
    let list = judgement.findings.first { excuses.isListInPlace(of: $0.diagnostic) }?.diagnostic.range
    guard let place = mending.quoted ?? list.map(mending.reading.text.originalRange) else { return }
    checked.findings.append(
      CheckedDocument.Finding(diagnostic: Diagnostic(CheckFindings.placeholder, at: place)))
  }

  /// What to say of characters that nobody sees, and of remarks that are no comments.
  private func remarks(on mending: Mending) -> [CheckedDocument.Finding] {
    var findings: [CheckedDocument.Finding] = []
    if let tab = mending.tab {
      var diagnostic = Diagnostic(YAMLDiagnostics.tab, at: tab)
      if elision.isElided { diagnostic.severity = .warning }
      findings.append(CheckedDocument.Finding(diagnostic: diagnostic))
    }
    if let space = mending.unicodeSpace {
      var diagnostic = Diagnostic(YAMLDiagnostics.unicodeSpace, at: space.range, space.codePoint)
      diagnostic.severity = .warning
      findings.append(CheckedDocument.Finding(diagnostic: diagnostic))
    }
    if let arrow = mending.arrow {
      findings.append(CheckedDocument.Finding(diagnostic: Diagnostic(CheckFindings.arrowRemark, at: arrow)))
    }
    return findings
  }

  /// What to say of text that nothing makes readable.
  private func refuseSyntax(_ checked: inout CheckedDocument) {
    guard judge.isAuthored, ManifestText.resembles(part.bytes), case .failure(let fault)? = asWritten.result else {
      checked.verdict = .notKubernetes
      return
    }
    let isPiece = !ManifestText.isWhole(part.bytes)
    if isPiece, ManifestText.isMixed(part.bytes) { return checked.verdict = .notKubernetes }
    refuse(fault.diagnostic, in: asWritten.text, &checked)
    // Of a piece from which something was cut, what is there need not be readable.
    guard isPiece, elision.isElided else { return }
    checked.verdict = .elided
    checked.findings = checked.findings.map { $0.asWarning }
  }

  /// Whether a text that is readable only now is meant for another program.
  private func isForeign(_ reading: Reading, _ document: YAMLDocument) -> Bool {
    guard let root = document.root, asWritten.document == nil else { return false }
    guard reading.isManifest, let judgement = reading.judge(for: judge.cluster, advises: false) else {
      return document[root].value == .mapping && ForeignConfiguration.isForeign(document, root)
    }
    return ForeignConfiguration.isTool(apiVersion: judgement.apiVersion, kind: judgement.kind)
  }

  private func refuse(_ diagnostic: Diagnostic, in text: EditedText, _ checked: inout CheckedDocument) {
    var diagnostic = diagnostic
    diagnostic.severity = declaredWrong == nil ? .error : .warning
    checked.verdict = .invalid
    checked.findings = [judge.located(diagnostic, in: text)]
    noteDeclaration(&checked)
  }

  /// Tells an author whose comment says that the example is wrong how to say so to podbook.
  private func noteDeclaration(_ checked: inout CheckedDocument) {
    guard let declaredWrong else { return }
    checked.findings.append(judge.located(Diagnostic(CheckFindings.declaredWrong, at: declaredWrong), in: part))
  }
}

extension CheckedDocument.Finding {
  /// The same finding, which fails nothing.
  fileprivate var asWarning: Self {
    var finding = self
    if finding.diagnostic.severity == .error { finding.diagnostic.severity = .warning }
    return finding
  }
}

internal import APIServer
internal import Checking
internal import Course
internal import Diagnostics

/// One run of a check: texts are judged on all cores and reported in order.
struct CheckRun {
  /// What was found, as a baseline.
  private(set) var written = Baseline()

  private let options: CheckOptions
  private let targets: CheckTargets
  private var baseline: Baseline?
  private let messages: MessageOverlay
  private let console: Console
  private var report: CheckReport

  init(
    _ options: CheckOptions, _ targets: CheckTargets, baseline: Baseline?, _ messages: MessageOverlay,
    _ console: Console
  ) {
    self.options = options
    self.targets = targets
    self.baseline = baseline
    self.messages = messages
    self.console = console
    report = CheckReport(options.format, language: console.language, usesColour: console.usesColour)
  }

  /// Judges everything and prints what was found.
  mutating func checkAll() {
    for case .folder(let folder) in targets.targets { add(folder) }
    let shared = targets.sharedKinds
    var told: Set<String> = []
    for target in targets.targets {
      let files = targets.judge(
        target, knowing: shared, for: options.release, advises: options.showsHints ?? false, besides: &told)
      for file in files { take(file) }
      console.print(report.flush())
    }
    console.print(report.finish())
    if options.format == .console { console.print(report.summary) } else { console.note(report.summary) }
  }

  /// What the shell is told.
  var exitCode: ExitCode {
    if targets.hasUnreadable { return .file }
    if options.updatesBaseline { return .success }
    let severest = options.failsOn ?? targets.failsOn
    return report.holds(severest) ? .findings : .success
  }

  /// Reports what was found in the files of a folder as a whole.
  private mutating func add(_ folder: CheckTargets.NamedFolder) {
    for (path, course) in folder.courses {
      if path == folder.courses[0].path, let file = course.configuration.source {
        for finding in course.configuration.findings { report.add(finding.diagnostic, in: file) }
      }
      for finding in course.tree.findings {
        report.add(finding.diagnostic, in: SourceText(path: join(path, finding.path), bytes: []))
      }
    }
  }

  private mutating func take(_ file: CheckedFile) {
    var documents = file.documents
    var known = 0
    for index in documents.indices {
      documents[index].findings.removeAll { finding in
        let diagnostic = finding.diagnostic
        if diagnostic.severity == .hint, !file.showsHints { return true }
        if isIgnored(diagnostic) { return true }
        if options.updatesBaseline { written.record(diagnostic, in: file.source) }
        guard baseline?.takes(diagnostic, in: file.source) == true else { return false }
        known += 1
        return true
      }
      for place in documents[index].findings.indices {
        let diagnostic = documents[index].findings[place].diagnostic
        documents[index].findings[place].diagnostic = messages.reworded(diagnostic)
      }
    }
    report.add(documents, of: file.source, known: known)
    for finding in file.findings where !isIgnored(finding) { report.add(messages.reworded(finding), in: file.source) }
  }

  /// Whether the command line silences it: for texts that it names there are no settings.
  private func isIgnored(_ diagnostic: Diagnostic) -> Bool { options.ignored.contains(diagnostic.kind.id) }
}

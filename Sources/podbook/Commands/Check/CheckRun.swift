internal import APIServer
internal import Checking
internal import Diagnostics
internal import FileSystem
internal import Site

/// One run of a check: texts are judged on all cores and reported in order.
struct CheckRun {
  /// What was found, as a baseline.
  private(set) var written = Baseline()

  private let options: CheckOptions
  private let targets: CheckTargets
  private let configurations: [CheckConfiguration]
  /// The clusters that the texts are for, by configuration: what the texts define themselves is part of each.
  private let clusters: [Cluster]
  private var baseline: Baseline?
  private let messages: MessageOverlay
  private let console: Console
  private var report: CheckReport
  private var hasUnreadable: Bool
  /// The files that notes show or link to, as far as they were reported.
  private var reported: Set<String> = []

  /// How many texts are held in memory at once.
  private static let batch = 256

  init(
    _ options: CheckOptions, _ targets: CheckTargets, baseline: Baseline?, _ messages: MessageOverlay,
    _ console: Console
  ) {
    self.options = options
    self.targets = targets
    self.baseline = baseline
    self.messages = messages
    self.console = console
    hasUnreadable = targets.hasUnreadable
    clusters = targets.clusters(release: options.release)
    report = CheckReport(options.format, language: console.language, usesColour: console.usesColour)
    configurations = targets.configurations.map { configuration in
      var configuration = configuration
      for rule in options.ignored { configuration.ignore(rule) }
      return configuration
    }
  }

  /// Judges everything and prints what was found.
  mutating func checkAll() {
    for (diagnostic, source) in targets.findings { report.add(diagnostic, in: source) }
    let all = targets.targets
    for start in stride(from: 0, to: all.count, by: Self.batch) {
      let batch = Array(all[start..<min(start + Self.batch, all.count)])
      let advises = batch.map(showsHints)
      let outcomes = Parallel.map(batch.count) { [clusters] in
        Self.check(batch[$0], advises: advises[$0], for: clusters[batch[$0].configuration])
      }
      for (target, outcome) in zip(batch, outcomes) {
        take(outcome, of: target)
      }
      console.print(report.flush())
      showProgress(start + batch.count, of: all.count)
    }
    console.print(report.finish())
    if options.format == .console { console.print(report.summary) } else { console.note(report.summary) }
  }

  /// What the shell is told.
  var exitCode: ExitCode {
    if hasUnreadable { return .file }
    if options.updatesBaseline { return .success }
    let severest = options.failsOn ?? configurations.map(\.failsOn).min() ?? .error
    return report.holds(severest) ? .findings : .success
  }

  private enum Outcome: Sendable {
    case checked(CheckedText)
    case unreadable(FileError)
  }

  private func showsHints(of target: CheckTargets.Target) -> Bool {
    options.showsHints ?? configurations[target.configuration].showsHints
  }

  private static func check(_ target: CheckTargets.Target, advises: Bool, for cluster: Cluster) -> Outcome {
    do throws(FileError) {
      return .checked(
        try CheckedText(
          target.path, isNamed: target.isNamed, advises: advises, for: cluster, in: target.folder))
    } catch {
      return .unreadable(error)
    }
  }

  private mutating func take(_ outcome: Outcome, of target: CheckTargets.Target) {
    switch outcome {
    case .unreadable(let error):
      console.complain(error)
      hasUnreadable = true
    case .checked(let text):
      let source = text.source
      var documents = text.documents
      let configuration = configurations[target.configuration]
      let showsHints = showsHints(of: target)
      var known = 0
      for index in documents.indices {
        documents[index].findings.removeAll { finding in
          let diagnostic = finding.diagnostic
          if diagnostic.severity == .hint, !showsHints { return true }
          if configuration.ignores(diagnostic.kind.id, at: target.pathInFolder) { return true }
          if options.updatesBaseline { written.record(diagnostic, in: source) }
          guard baseline?.takes(diagnostic, in: source) == true else { return false }
          known += 1
          return true
        }
      }
      for index in documents.indices {
        documents[index].findings = documents[index].findings.map { finding in
          CheckedDocument.Finding(diagnostic: messages.reworded(finding.diagnostic), isLater: finding.isLater)
        }
      }
      report.add(documents, of: source, known: known)
      for finding in text.findings where !configuration.ignores(finding.kind.id, at: target.pathInFolder) {
        report.add(messages.reworded(finding), in: source)
      }
      take(text.files, of: target)
    }
  }

  /// Reports the files of a note, each once, under the paths that they would have been found at.
  private mutating func take(_ files: [CheckedText], of target: CheckTargets.Target) {
    for file in files {
      let path = target.folder.root + file.source.path
      guard reported.insert(path).inserted else { continue }
      let named = CheckTargets.Target(
        path: path, isNamed: target.isNamed, configuration: target.configuration, pathInFolder: file.source.path)
      take(.checked(file.renamed(path)), of: named)
    }
  }

  private func showProgress(_ done: Int, of count: Int) {
    guard console.showsProgress, count > Self.batch else { return }
    console.progress("\(done)/\(count)", isLast: done == count)
  }
}

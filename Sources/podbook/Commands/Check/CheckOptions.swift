internal import Course
internal import Diagnostics
internal import KubernetesModel

/// What `podbook check` was asked for.
struct CheckOptions {
  enum Format: String, CaseIterable {
    case console, json, sarif, github
  }

  enum Threshold: String, CaseIterable {
    case error, warning
  }

  var format: Format
  /// Known findings, which do not fail.
  var baseline: String?
  /// Whether the baseline is written anew instead of being held against.
  var updatesBaseline: Bool
  /// Only files that have changed since this commit are checked.
  var changedSince: String?
  /// The least severity that fails; `nil` leaves it to the settings.
  var failsOn: Severity?
  /// Whether advice is shown; `nil` leaves it to the settings.
  var showsHints: Bool?
  /// Rules that are silenced.
  var ignored: [String]
  /// A file with other Korean wording.
  var messages: String?
  /// The release that the manifests are for; `nil` leaves it to the settings.
  var release: KubernetesRelease?
  /// The two releases between which manifests are compared, where that is all that is asked for.
  var comparison: ReleaseComparison?
  /// What the folders are read by.
  var course: CourseOptions {
    var options = CourseOptions()
    options.today = Environment.today
    options.ignored = ignored
    options.showsHints = showsHints
    options.release = release
    return options
  }
  /// What is checked: folders, files, `-`.
  var paths: [String]

  /// The baseline that is used where only `--update-baseline` was given.
  private static let standardBaseline = "podbook-baseline.txt"

  init(_ arguments: inout Arguments) throws(UsageError) {
    format = try arguments.choice(of: "--format", default: .console)
    baseline = try arguments.value(of: "--baseline")
    updatesBaseline = arguments.flag("--update-baseline")
    if updatesBaseline, baseline == nil { baseline = Self.standardBaseline }
    changedSince = try arguments.value(of: "--changed-since")
    if let word = try arguments.value(of: "--fail-on") {
      guard let threshold = Threshold(rawValue: word) else {
        throw .unknownValue(option: "--fail-on", value: word, known: Threshold.allCases.map(\.rawValue))
      }
      failsOn = threshold == .error ? .error : .warning
    }
    showsHints = arguments.flag("--hints") ? true : nil
    ignored = try arguments.values(of: "--ignore").flatMap { $0.split(separator: ",").map(String.init) }
    messages = try arguments.value(of: "--messages")
    release = try arguments.release()
    if let text = try arguments.value(of: "--compare") {
      guard let releases = ReleaseComparison(text) else {
        throw .unknownValue(option: "--compare", value: text, known: ["1.36..1.37"])
      }
      comparison = releases
    }
    paths = try arguments.operands()
    if paths.isEmpty { paths = ["."] }
  }
}

extension Arguments {
  /// The release that `--kubernetes` names.
  mutating func release() throws(UsageError) -> KubernetesRelease? {
    guard let text = try value(of: "--kubernetes") else { return nil }
    if let release = KubernetesRelease(text) { return release }
    let known = (KubernetesRelease.known.lowerBound.minor...KubernetesRelease.known.upperBound.minor)
    throw .unknownValue(
      option: "--kubernetes", value: text, known: known.map { KubernetesRelease(minor: $0).description })
  }
}

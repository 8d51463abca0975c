internal import APIServer
internal import Diagnostics
internal import FileSystem
internal import KubernetesModel
internal import Site

/// The texts that a check reads, in the order in which it reports on them.
struct CheckTargets {
  /// One text to check.
  struct Target {
    /// The path as it is reported: as it was given, or the folder as given and the path in it.
    let path: String
    /// Whether it was named itself, and not found in a folder.
    let isNamed: Bool
    /// Which of the configurations holds for it.
    let configuration: Int
    /// The path as the configuration's patterns see it.
    let pathInFolder: String

    /// Where the files lie that it may show.
    var folder: NoteFolder { isNamed ? NoteFolder(named: path) : NoteFolder(path, found: pathInFolder) }
  }

  private(set) var targets: [Target] = []
  private(set) var configurations: [CheckConfiguration] = [CheckConfiguration()]
  /// What is wrong with the folders and their settings.
  private(set) var findings: [(diagnostic: Diagnostic, source: SourceText)] = []
  /// Whether something that was named could not be read.
  private(set) var hasUnreadable = false

  /// Finds what `paths` name; what cannot be read is complained about.
  init(_ paths: [String], on console: Console) {
    for path in paths {
      if path != "-", Files.kind(of: path) == .folder {
        do throws(FileError) {
          add(try CheckFolder(path))
        } catch {
          console.complain(error)
          hasUnreadable = true
        }
      } else {
        targets.append(Target(path: path, isNamed: true, configuration: 0, pathInFolder: path))
      }
    }
  }

  /// Leaves only the files that have changed since `reference`.
  mutating func keepChanged(since reference: String) throws(GitChanges.Failure) {
    let changes = try GitChanges(since: reference, in: ".")
    targets.removeAll { target in
      target.path != "-" && Files.canonicalPath(target.path).map { !changes.hasChanged($0) } == true
    }
  }

  /// Takes out the manifests that notes show: they are judged with the note, whose author may say something of them.
  mutating func leaveShownFilesToNotes() {
    var shown: Set<String> = []
    for target in targets where !target.isNamed {
      for file in CheckedText.filesShown(by: target.path, in: target.folder) { shown.insert(target.folder.root + file) }
    }
    if !shown.isEmpty { targets.removeAll { !$0.isNamed && shown.contains($0.path) } }
  }

  /// The clusters that the texts are for, one for each of the configurations: of `release`, or where that is not
  /// given, of the release that the configuration names. The kinds that the texts define are known in all.
  func clusters(release: KubernetesRelease?) -> [Cluster] {
    var kinds = CustomKinds()
    for target in targets {
      CheckedText.addKinds(definedIn: target.path, in: target.isNamed ? nil : target.folder, to: &kinds)
    }
    return configurations.map { Cluster(release: release ?? $0.release ?? .modelled, customKinds: kinds) }
  }

  private mutating func add(_ folder: CheckFolder) {
    configurations.append(folder.configuration)
    if let file = folder.configurationFile {
      findings += folder.configuration.findings.map { ($0, file) }
    }
    findings += folder.findings.map { ($0.diagnostic, SourceText(path: join(folder.path, $0.path), bytes: [])) }
    targets += folder.files.map { file in
      Target(
        path: join(folder.path, file), isNamed: false, configuration: configurations.count - 1, pathInFolder: file)
    }
  }

  private func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

internal import Checking
internal import Diagnostics
package import FileSystem
package import APIServer
package import KubernetesModel

/// A folder of notes and manifests, read once: its settings, its notes, the kinds that it defines, its examples with
/// what the API server says of them.
///
/// `check` prints it, `build` makes pages of it. It is made in two steps, each of parts that depend on little: the text
/// of a note on its file, the files that it shows and the settings; a verdict on that text and the cluster, of which
/// the kinds are part that published notes and manifests define.
package struct Course: Sendable {
  /// Where it lies.
  package let folder: CourseFolder
  /// Its settings.
  package let configuration: ConfigurationFile
  /// Its files.
  package let tree: SourceTree
  /// The notes that could be read, in the order of their paths.
  package let texts: [NoteText]
  /// What could not be read.
  package let unreadable: [(path: SourcePath, error: FileError)]
  /// The cluster that its examples are for.
  package private(set) var cluster: Cluster
  /// The notes, judged; none before they are.
  package private(set) var notes: [CourseNote] = []
  /// The manifests that no note shows, judged; none before they are.
  package private(set) var manifests: [JudgedFile] = []

  /// The manifests that no note shows, as they were read.
  private let manifestTexts: [SourceText]

  /// Reads all of a course, all cores at once; nothing is judged yet.
  package init(_ folder: CourseFolder, _ options: CourseOptions) throws(FileError) {
    var configuration = try ConfigurationFile(of: folder)
    options.change(&configuration.check)
    let check = configuration.check
    let tree = try SourceTree.read(
      folder.content, rules: configuration.value.contentRules, closed: options.closed)
    let files = ContentFiles(
      folder.content, only: tree.files, withSecrets: { check.ignores(CourseFindings.secret.id, at: $0) })
    let reader = NoteTextReader(check: check, rule: WithholdingRule(today: options.today), files: files)
    let notes = Parallel.map(tree.notes.count) { index in
      Self.read(tree.notes[index], in: folder.content) { reader.read($0, at: tree.notes[index]) }
    }
    let (texts, badNotes) = Self.sorted(notes, tree.notes)
    let shown = Set(texts.lazy.flatMap(\.shown.texts.values).map { SourcePath($0.path) })
    let paths = tree.files.filter { $0.isManifest }
    let manifests = Parallel.map(paths.count) { index in
      Self.read(paths[index], in: folder.content) { SourceText(path: paths[index].text, bytes: $0) }
    }
    let (sources, badManifests) = Self.sorted(manifests, paths)
    if let trouble = folder.content.trouble { throw trouble }

    var kinds = CustomKinds()
    for text in texts where text.isPublished { kinds.take(text.kinds) }
    for source in sources where TextChecker.mayDefineKinds(source.bytes) {
      TextChecker(judgesEverything: false).addKinds(definedIn: source.bytes, to: &kinds)
    }
    self.folder = folder
    self.configuration = configuration
    self.tree = tree
    self.texts = texts
    unreadable = badNotes + badManifests
    manifestTexts = sources.filter { !shown.contains(SourcePath($0.path)) }
    cluster = Cluster(release: options.release ?? check.release ?? .modelled, customKinds: kinds)
  }

  /// Judges what was read, all cores at once; `kinds` are known beside those of the course, and `release` is another
  /// than its own. Only what lies at a path that `isWanted` is judged.
  ///
  /// The trees of examples are many times larger than all that is left of them. Each note is handed to `make` while
  /// they are there, and then they go.
  /// - Returns: what was made of each note that was judged, in their order.
  package mutating func judge<Made: Sendable>(
    knowing kinds: CustomKinds = CustomKinds(), release: KubernetesRelease? = nil,
    where isWanted: @Sendable (SourcePath) -> Bool = { _ in true },
    making make: @Sendable (CourseNote) -> Made
  ) -> [Made] {
    cluster.customKinds.take(kinds)
    if let release { cluster.release = release }
    let (cluster, check) = (cluster, configuration.check)
    let texts = texts.filter { isWanted($0.path) }
    let judged = Parallel.map(texts.count) { index in
      let note = CourseNote(texts[index], for: cluster, by: check)
      return (note: note.withoutTrees, made: make(note))
    }
    notes = judged.map(\.note)
    let sources = manifestTexts.filter { isWanted(SourcePath($0.path)) }
    manifests = Parallel.map(sources.count) { Self.judge(sources[$0], for: cluster, by: check) }
    return judged.map(\.made)
  }

  private static func judge(_ source: SourceText, for cluster: Cluster, by check: CheckConfiguration) -> JudgedFile {
    let checker = TextChecker(judgesEverything: false, advises: check.showsHints, cluster: cluster)
    let documents = checker.check(source.bytes).map { document in
      var document = document.withoutTree
      document.findings.removeAll { check.ignores($0.diagnostic.kind.id, at: source.path) }
      return document
    }
    return JudgedFile(source: source, documents: documents)
  }

  private static func read<Value>(
    _ path: SourcePath, in content: Folder, _ body: ([UInt8]) -> Value
  ) -> Result<Value, FileError> {
    Result { () throws(FileError) in body(try content.read(path.text, limit: Limits.text)) }
  }

  /// What could be read, and what could not.
  private static func sorted<Value>(
    _ results: [Result<Value, FileError>], _ paths: [SourcePath]
  ) -> (values: [Value], unreadable: [(path: SourcePath, error: FileError)]) {
    var (values, unreadable): ([Value], [(path: SourcePath, error: FileError)]) = ([], [])
    for (path, result) in zip(paths, results) {
      switch result {
      case .success(let value): values.append(value)
      case .failure(let error): unreadable.append((path, error))
      }
    }
    return (values, unreadable)
  }
}

/// What reading a course depends on beside its folder.
package struct CourseOptions: Sendable {
  /// Folders, wherever they lie, that are no part of the course: where its site is written.
  package var closed: [String] = []
  /// The release of Kubernetes that examples are for; `nil` leaves it to the settings.
  package var release: KubernetesRelease?
  /// The day that tells which notes are published by now.
  package var today: NoteDate?
  /// Rules that are silenced beside those of the settings.
  package var ignored: [String] = []
  /// Whether advice is given; `nil` leaves it to the settings.
  package var showsHints: Bool?

  /// What is read where nothing is asked for.
  package init() {}

  /// Changes what settings say of checking to what is asked for.
  fileprivate func change(_ check: inout CheckConfiguration) {
    for rule in ignored { check.ignore(rule) }
    if let showsHints { check.showsHints = showsHints }
  }
}

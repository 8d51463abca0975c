internal import Checking
internal import Course
internal import Diagnostics
internal import FileSystem
internal import APIServer
internal import KubernetesModel

/// A file that was judged, as a check reports it.
struct CheckedFile: Sendable {
  /// The file, under the path that leads to it from where podbook runs.
  let source: SourceText
  let documents: [CheckedDocument]
  /// Whether advice is shown.
  let showsHints: Bool
  /// What was found in a note that is about no document of it.
  var findings: [Diagnostic] = []
}

extension CheckTargets {
  /// The files of a target, judged for `release`, or for the one that its settings name, in the order of their paths.
  /// Those that were `told` before are left out.
  func judge(
    _ target: Target, knowing shared: CustomKinds, for release: KubernetesRelease?, advises: Bool = false,
    besides told: inout Set<String>
  ) -> [CheckedFile] {
    switch target {
    case .text(let source):
      let folder = NoteFolder(named: source.path)
      let cluster = Cluster(release: release ?? .modelled, customKinds: shared)
      let judged = NamedText(source, advises: advises, for: cluster, in: folder)
      let first = CheckedFile(
        source: judged.source, documents: judged.documents, showsHints: advises, findings: judged.findings)
      return [first] + Self.files(judged.files, in: folder.root, showsHints: advises, &told)
    case .folder(let folder):
      var files: [CheckedFile] = []
      for (number, (path, course)) in folder.courses.enumerated() {
        var course = course
        var kinds = shared
        // Files beside the notes know what those define, but not the other way round: a build does not see them.
        if number > 0 { kinds.take(folder.kinds) }
        _ = course.judge(
          knowing: kinds, release: release, where: { isWanted(join(path, $0.text)) }, making: { _ in })
        files += Self.files(of: course, at: path, &told)
      }
      return files.sorted { $0.source.path.utf8.lexicographicallyPrecedes($1.source.path.utf8) }
    }
  }

  private static func files(of course: Course, at path: String, _ told: inout Set<String>) -> [CheckedFile] {
    let showsHints = course.configuration.check.showsHints
    var files = course.notes.map { note in
      let source = SourceText(path: join(path, note.path.text), bytes: note.text.source.bytes)
      return CheckedFile(
        source: source, documents: note.documents, showsHints: showsHints, findings: note.text.shown.findings)
    }
    files += Self.files(course.notes.flatMap(\.files) + course.manifests, in: path, showsHints: showsHints, &told)
    return files
  }

  /// Files under the paths that they would have been found at, each once.
  private static func files(
    _ files: [JudgedFile], in root: String, showsHints: Bool, _ told: inout Set<String>
  ) -> [CheckedFile] {
    files.compactMap { file in
      let path = join(root, file.source.path)
      guard told.insert(path).inserted else { return nil }
      return CheckedFile(
        source: SourceText(path: path, bytes: file.source.bytes), documents: file.documents,
        showsHints: showsHints)
    }
  }
}

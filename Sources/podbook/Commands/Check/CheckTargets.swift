internal import Course
internal import Diagnostics
internal import FileSystem
internal import APIServer
internal import KubernetesModel

/// What a check looks at, as the command line names it: texts, and folders, each of which is a course.
struct CheckTargets {
  /// A folder that was named.
  struct NamedFolder {
    /// The folder as it was named, and in it the courses that it holds: one, or where its notes lie in `content`, that
    /// and what lies beside.
    var courses: [(path: String, course: Course)]
    /// The kinds that they define.
    var kinds: CustomKinds

    /// What the settings say of checking.
    var configuration: CheckConfiguration { courses[0].course.configuration.check }
  }

  /// The texts and the folders, in the order in which they were named.
  enum Target {
    case text(SourceText)
    case folder(NamedFolder)
  }

  private(set) var targets: [Target] = []
  /// Whether something that was named could not be read.
  private(set) var hasUnreadable = false
  /// The files that have changed, where only those are checked.
  private var changes: GitChanges?

  /// Reads what `options` name; what cannot be read is complained about.
  init(_ options: CheckOptions, on console: Console) throws(GitChanges.Failure) {
    if let reference = options.changedSince { changes = try GitChanges(since: reference, in: ".") }
    for path in options.paths {
      do throws(FileError) {
        if path != "-", Files.kind(of: path) == .folder {
          let folder = try Self.open(path, options)
          for error in folder.courses.flatMap(\.course.unreadable).map(\.error) {
            console.complain(error)
            hasUnreadable = true
          }
          targets.append(.folder(folder))
        } else if isWanted(path) {
          targets.append(.text(try InputText.read(path)))
        }
      } catch {
        console.complain(error)
        hasUnreadable = true
      }
    }
  }

  /// Whether the file at `path` is to be checked.
  func isWanted(_ path: String) -> Bool {
    guard let changes, path != "-" else { return true }
    return Files.canonicalPath(path).map { changes.hasChanged($0) } ?? true
  }

  /// The kinds that everything defines together, where more than one thing was named: each then knows those of all.
  var sharedKinds: CustomKinds {
    var kinds = CustomKinds()
    for target in targets {
      switch target {
      case .text(let text): kinds.take(NamedText.kinds(definedIn: text))
      case .folder(let folder): if targets.count > 1 { kinds.take(folder.kinds) }
      }
    }
    return kinds
  }

  /// The least severity that fails, as the settings have it.
  var failsOn: Severity {
    let severities = targets.map { target in
      if case .folder(let folder) = target { folder.configuration.failsOn } else { Severity.error }
    }
    return severities.min() ?? .error
  }

  private static func open(_ path: String, _ options: CheckOptions) throws(FileError) -> NamedFolder {
    let folder = try CourseFolder(path)
    let course = try Course(folder, options.course)
    var found = NamedFolder(courses: [(folder.content.path, course)], kinds: course.cluster.customKinds)
    guard folder.hasSurroundings else { return found }
    var beside = options.course
    beside.closed = [folder.content.path]
    let rest = try Course(folder.surroundings, beside)
    found.kinds.take(rest.cluster.customKinds)
    found.courses.append((path, rest))
    return found
  }
}

internal import Course
internal import Text

/// What links can lead to, found by path, by name and by the end of a path.
struct ContentIndex: Sendable {
  /// What stands at a path of the content folder.
  enum Item: Sendable, Equatable {
    case page(SitePage.ID)
    case file(Int)
    /// A note that is not published.
    case withheld
  }

  private var items: [(path: String, item: Item)] = []
  private var byPath: [String: Int] = [:]
  private var byCaselessPath: [String: Int] = [:]
  /// The items of a last name, which for a note has no extension; caseless.
  private var byName: [String: [Int]] = [:]

  /// Adds what stands at `path`, a file's path or a folder's.
  mutating func add(_ path: String, _ item: Item) {
    let path = Composition.compose(path)
    let index = items.count
    items.append((path, item))
    if byPath[path] == nil { byPath[path] = index }
    let caseless = OutputName.caseless(path)
    if byCaselessPath[caseless] == nil { byCaselessPath[caseless] = index }
    byName[Self.lastName(caseless), default: []].append(index)
  }

  /// What stands at exactly this path, or at one that differs in case alone.
  func item(at path: String) -> (path: String, item: Item)? {
    if let index = byPath[path] ?? byCaselessPath[OutputName.caseless(path)] { return items[index] }
    return nil
  }

  /// What a path means that stands nowhere as it is written: the item whose path shares the most names
  /// at its end with it, then the most at its beginning with the folder that the link stands in.
  ///
  /// A link that names folders must share one of them, or name the only item of that name.
  func item(like path: String, from folder: String) -> (path: String, item: Item)? {
    let names = OutputName.caseless(path).split(separator: "/").map(String.init)
    guard let last = names.last, let candidates = byName[Self.withoutNoteExtension(last)] else { return nil }
    let home = OutputName.caseless(folder).split(separator: "/").map(String.init)
    var best: (index: Int, shared: Int, near: Int)?
    for index in candidates.prefix(Self.candidateLimit) {
      let own = OutputName.caseless(items[index].path).split(separator: "/").map(String.init)
      let shared = Self.sharedEnd(own, names)
      let near = zip(own, home).prefix { $0 == $1 }.count
      if let best, (best.shared, best.near) >= (shared, near) { continue }
      best = (index, shared, near)
    }
    // Every folder may have an `index` or a `README`: such a name says nothing without its folder.
    let isFolderPage = SourcePath(last).folderPageRank != nil
    guard let best, best.shared > 1 || !isFolderPage && (names.count == 1 || candidates.count == 1) else { return nil }
    return items[best.index]
  }

  private static let candidateLimit = 1_000

  private static func sharedEnd(_ own: [String], _ wanted: [String]) -> Int {
    var shared = 0
    for (a, b) in zip(own.reversed(), wanted.reversed()) {
      let isSame = shared == 0 ? withoutNoteExtension(a) == withoutNoteExtension(b) : a == b
      if !isSame { break }
      shared += 1
    }
    return shared
  }

  private static func lastName(_ path: String) -> String {
    withoutNoteExtension(SourcePath(path).name)
  }

  private static func withoutNoteExtension(_ name: String) -> String {
    for suffix in [".md", ".markdown", ".html"] where name.hasSuffix(suffix) && name.utf8.count > suffix.utf8.count {
      return String(name.dropLast(suffix.utf8.count))
    }
    return name
  }
}

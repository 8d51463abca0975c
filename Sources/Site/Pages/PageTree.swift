internal import Course
internal import Diagnostics

/// The pages of a site as a tree: folders hold notes, and a note may be put under another by `parent`.
struct PageTree: Sendable {
  /// All pages; the first is the home page.
  private(set) var pages: [SitePage] = []
  /// The pages in the order in which the book is read.
  private(set) var readingOrder: [SitePage.ID] = []
  /// Clashes of names.
  private(set) var findings: [FileFinding] = []
  private var counts: [Int] = []
  private var shown: [[SitePage.ID]] = []
  private var places: [Int] = []
  /// The page of each folder.
  private var pageOfFolder: [String: SitePage.ID] = [:]

  /// Builds the tree over the notes that are published. `names` gives out the paths of the outputs.
  init(notes: [NoteFacts], siteTitle: String, names: inout OutputNames) {
    addFolders(of: notes, siteTitle: siteTitle)
    addNotes(notes, &names)
    followParents(notes)
    sortChildren()
    readingOrder = depthFirst()
    shown = pages.map { page in page.children.filter { !pages[$0].isHidden } }
    places = Array(repeating: 0, count: pages.count)
    for children in shown {
      for (place, id) in children.enumerated() { places[id] = place }
    }
    counts = Array(repeating: 0, count: pages.count)
    for id in readingOrder.reversed() {
      guard let parent = pages[id].parent else { continue }
      counts[parent] += counts[id] + (pages[id].note == nil ? 0 : 1)
    }
  }

  /// The page of a folder, where the folder has one.
  func page(ofFolder folder: String) -> SitePage.ID? { pageOfFolder[folder] }

  /// All folders and their pages, in the order of their paths.
  var foldersWithPages: [(folder: String, page: SitePage.ID)] {
    pageOfFolder.map { ($0.key, $0.value) }.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }

  /// The pages from the home page down to the one above `id`.
  func ancestors(of id: SitePage.ID) -> [SitePage.ID] {
    var line: [SitePage.ID] = []
    var next = pages[id].parent
    while let page = next {
      line.append(page)
      next = pages[page].parent
    }
    return line.reversed()
  }

  /// The pages below `id` that lists show.
  func shownChildren(of id: SitePage.ID) -> [SitePage.ID] { shown[id] }

  /// The place of a page among the shown children of the page above it.
  func place(of id: SitePage.ID) -> Int { places[id] }

  /// How many pages with a note lie below `id`.
  func count(below id: SitePage.ID) -> Int { counts[id] }

  /// For each page the ones that are read before and after it.
  var turns: [(previous: SitePage.ID?, next: SitePage.ID?)] {
    var turns: [(previous: SitePage.ID?, next: SitePage.ID?)] = Array(repeating: (nil, nil), count: pages.count)
    let order = readingOrder.filter { !pages[$0].isHidden }
    for (before, after) in zip(order, order.dropFirst()) {
      turns[before].next = after
      turns[after].previous = before
    }
    return turns
  }

  /// Every folder that holds a note, however deep, gets a page; folders above come first.
  private mutating func addFolders(of notes: [NoteFacts], siteTitle: String) {
    pages.append(
      SitePage(
        folder: "", output: "index.html", title: siteTitle, shortTitle: siteTitle,
        order: PageOrder(given: nil, name: "")))
    pageOfFolder[""] = 0
    let onlyChildren = Self.onlyChildren(of: notes)
    for note in notes {
      var path = ""
      var above = 0
      for folder in note.path.folders {
        path = join(path, folder)
        if let known = pageOfFolder[path] {
          above = known
          continue
        }
        if onlyChildren.contains(path) {
          pageOfFolder[path] = above
          continue
        }
        let title = DisplayName.of(folder)
        pages.append(
          SitePage(
            folder: path, output: "", title: title, shortTitle: title, parent: above,
            order: PageOrder(given: nil, name: folder)))
        pages[above].children.append(pages.count - 1)
        pageOfFolder[path] = pages.count - 1
        above = pages.count - 1
      }
    }
  }

  /// Folders that are all there is in the folder above: one page stands for both, so that nobody has to
  /// click through `content`, then `docs`, then `ko`.
  private static func onlyChildren(of notes: [NoteFacts]) -> Set<String> {
    var children: [String: Set<String>] = [:]
    var holdsNotes: Set<String> = []
    for note in notes {
      holdsNotes.insert(note.path.folder)
      var above = ""
      for folder in note.path.folders {
        let path = join(above, folder)
        children[above, default: []].insert(path)
        above = path
      }
    }
    let lone = children.filter { $0.value.count == 1 && !holdsNotes.contains($0.key) }
    return Set(lone.values.joined())
  }

  private mutating func addNotes(_ notes: [NoteFacts], _ names: inout OutputNames) {
    var claims: [SitePage.ID: Int] = [:]
    for (index, note) in notes.enumerated() {
      guard let rank = note.path.folderPageRank, let folder = pageOfFolder[note.path.folder] else { continue }
      if let other = claims[folder], let best = notes[other].path.folderPageRank, best <= rank { continue }
      claims[folder] = index
    }
    for id in pages.indices {
      if let index = claims[id] { become(notes[index], index, id) }
      let folders = (pages[id].folder ?? "").split(separator: "/").map(String.init)
      let wanted = id == 0 ? "index.html" : OutputName.path(folders: folders, stem: "index", extension: ".html")
      pages[id].output = take(wanted, for: pages[id].folder ?? "", &names)
    }
    for (index, note) in notes.enumerated() {
      guard let folder = pageOfFolder[note.path.folder], claims[folder] != index else { continue }
      let wanted = OutputName.path(folders: note.path.folders, stem: note.path.stem, extension: ".html")
      pages.append(
        SitePage(
          note: index, output: take(wanted, for: note.path.text, &names), title: note.title,
          shortTitle: note.shortTitle ?? note.title, parent: folder, isHidden: note.isHiddenFromLists,
          order: PageOrder(given: note.order, name: note.path.stem)))
      pages[folder].children.append(pages.count - 1)
    }
  }

  /// A folder's page shows the folder's own note. The home page keeps the title of the site.
  private mutating func become(_ note: NoteFacts, _ index: Int, _ id: SitePage.ID) {
    pages[id].note = index
    pages[id].isHidden = note.isHiddenFromLists
    pages[id].order = PageOrder(given: note.order, name: pages[id].order.name)
    if id != 0 {
      pages[id].title = note.title
      pages[id].shortTitle = note.shortTitle ?? note.title
    }
  }

  private mutating func take(_ wanted: String, for source: String, _ names: inout OutputNames) -> String {
    let (path, clash) = names.take(wanted)
    if let clash {
      findings.append(FileFinding(source, Diagnostic(SiteFindings.outputClash, at: nil, clash, path)))
    }
    return path
  }

  /// Puts a page under the one whose title its note names as `parent`; of several with that title, under
  /// the one whose own parent is the `grand_parent`, else under the first.
  private mutating func followParents(_ notes: [NoteFacts]) {
    guard notes.contains(where: { $0.parent != nil }) else { return }
    var titled: [String: [SitePage.ID]] = [:]
    for id in pages.indices { titled[pages[id].title, default: []].append(id) }
    for id in pages.indices {
      guard let index = pages[id].note, let wanted = notes[index].parent, let candidates = titled[wanted] else {
        continue
      }
      let above =
        candidates.first { candidate in
          guard let grandparent = notes[index].grandparent else { return false }
          return pages[candidate].note.flatMap { notes[$0].parent } == grandparent
            || pages[candidate].parent.map { pages[$0].title } == grandparent
        } ?? candidates.first
      if let above, above != id, id != 0, !ancestors(of: above).contains(id) { move(id, under: above) }
    }
  }

  private mutating func move(_ id: SitePage.ID, under above: SitePage.ID) {
    if let old = pages[id].parent { pages[old].children.removeAll { $0 == id } }
    pages[id].parent = above
    pages[above].children.append(id)
  }

  private mutating func sortChildren() {
    let orders = pages.map(\.order)
    for id in pages.indices where pages[id].children.count > 1 {
      pages[id].children.sort { a, b in
        if PageOrder.precedes(orders[a], orders[b]) { return true }
        return !PageOrder.precedes(orders[b], orders[a]) && a < b
      }
    }
  }

  private func depthFirst() -> [SitePage.ID] {
    var order: [SitePage.ID] = []
    var pending = [0]
    while let id = pending.popLast() {
      order.append(id)
      pending.append(contentsOf: pages[id].children.reversed())
    }
    return order
  }
}

internal import Course
internal import Diagnostics
internal import KubernetesModel

/// All that is published, each thing in its place: notes, pages, and what links can lead to.
struct Book: Sendable {
  /// The notes that are published.
  let notes: [RenderedNote]
  /// Their pages.
  let tree: PageTree
  /// All files that notes may refer to.
  let files: [SourcePath]
  /// What links mean.
  let resolver: LinkResolver
  /// What the site is called.
  let title: String
  /// The paths below `public/` of the pictures that each page shows when they are asked for, in the order of its note.
  let pictures: [[String]]

  /// The release of Kubernetes that examples were judged for, where the book has any to report on.
  let report: KubernetesRelease?

  /// Arranges `notes`, whose examples were judged for `release`; those that are withheld are known to the links, and to nothing else.
  init(
    notes: [RenderedNote], withheld: [SourcePath], files: [SourcePath], title: String, release: KubernetesRelease,
    names: inout OutputNames
  ) {
    report = notes.contains { !$0.figures.records.isEmpty } ? release : nil
    self.notes = notes
    self.files = files
    self.title = title
    tree = PageTree(notes: notes.map(\.facts), siteTitle: title, names: &names)
    pictures = tree.pages.map { page in
      let files = page.note.map { notes[$0].figures.files } ?? []
      return files.map { names.take($0.output(besides: page.output)).path }
    }
    var index = ContentIndex()
    for (id, page) in tree.pages.enumerated() {
      if let note = page.note { index.add(notes[note].facts.path.text, .page(id)) }
    }
    for (folder, id) in tree.foldersWithPages { index.add(folder, .page(id)) }
    for (file, path) in files.enumerated() { index.add(path.text, .file(file)) }
    for path in withheld { index.add(path.text, .withheld) }
    resolver = LinkResolver(index: index)
  }

  /// The note that a page shows.
  func note(of id: SitePage.ID) -> RenderedNote? { tree.pages[id].note.map { notes[$0] } }

  /// What came of judging the examples of each page, in the order of the pages.
  var examples: [PageExamples] {
    tree.pages.enumerated().compactMap { id, page in
      guard let note = note(of: id), !note.figures.records.isEmpty else { return nil }
      return PageExamples(page: page.output, title: note.facts.title, examples: note.figures.records)
    }
  }

  /// Findings that only the notes' company shows: titles that two of them have.
  func findings() -> [FileFinding] {
    var first: [String: SourcePath] = [:]
    var found = tree.findings
    for note in notes where note.facts.givenTitle != nil || note.facts.heading != nil {
      if let other = first[note.facts.title] {
        found.append(
          FileFinding(
            note.facts.path.text, Diagnostic(SiteFindings.duplicateTitle, at: nil, note.facts.title, other.text)))
      } else {
        first[note.facts.title] = note.facts.path
      }
    }
    return found
  }
}

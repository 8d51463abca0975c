internal import APIServer
internal import Checking
internal import Course
internal import Diagnostics
internal import FileSystem
internal import KubernetesModel
internal import Markdown

/// A folder of notes made into a site.
package struct SiteBuild: Sendable {
  private let options: BuildOptions
  private let progress: Progress

  /// A build as `options` ask for it; `progress` hears of each step.
  package init(_ options: BuildOptions, progress: @escaping Progress = { _ in }) {
    (self.options, self.progress) = (options, progress)
  }

  /// The whole build, from the folder to the site.
  package func run() throws(SiteError) -> SiteReport {
    progress(.reading)
    let folder = try fileSystem { () throws(FileError) in try CourseFolder(options.folder) }
    let templates = try fileSystem { () throws(FileError) in try options.templates(in: folder.outer) }
    var course = try fileSystem { () throws(FileError) in try Course(folder, options.courseOptions(templates)) }
    let theme = try SiteTheme.load(overriddenBy: templates)
    let notes = course.judge { $0.isPublished ? RenderedNote($0) : nil }.compactMap { $0 }
    progress(.arranging)
    var names = reservedNames(theme)
    let book = try arrange(notes, course, &names)
    progress(.linking)
    let links = link(book)
    let content = course.folder.content
    var files = FileCopying.plan(links, book, content: content, &names)
    if options.fetchesImages {
      progress(.fetching)
      files.fetched = fetchImages(links)
    }
    progress(.writing)
    let check = course.configuration.check
    let making = PageMaking(
      book: book, configuration: course.configuration.value, templates: theme.templates, policy: theme.policy,
      files: files, mayHoldSecrets: { check.ignores(CourseFindings.secret.id, at: $0) })
    let result = try SiteWriting(options, content: content).write(making, links: links, theme: theme)
    return report(course, book, links, files, result)
  }

  /// The names that the site needs for itself, so that no note can take them.
  private func reservedNames(_ theme: SiteTheme) -> OutputNames {
    var names = OutputNames()
    for output in theme.assets.map(\.output) + SiteWriting.ownOutputs + VerificationReport.outputs {
      _ = names.take(output)
    }
    return names
  }

  /// The book of what is published.
  private func arrange(
    _ notes: [RenderedNote], _ course: Course, _ names: inout OutputNames
  ) throws(SiteError) -> Book {
    guard !notes.isEmpty else { throw .noNotes(options.content) }
    let home = notes.filter { $0.facts.path.folder.isEmpty }
      .min { ($0.facts.path.folderPageRank ?? .max) < ($1.facts.path.folderPageRank ?? .max) }
    let homeTitle = home?.facts.path.folderPageRank == nil ? nil : home?.facts.givenTitle ?? home?.facts.heading
    let title = course.configuration.value.title ?? homeTitle ?? folderTitle
    return Book(
      notes: notes, withheld: course.texts.filter { !$0.isPublished }.map(\.path), files: course.tree.files,
      title: title, release: course.cluster.release, names: &names)
  }

  /// The title of a site whose notes give none: the name of the folder.
  private var folderTitle: String {
    DisplayName.of(Files.canonicalPath(options.folder).map { SourcePath($0).name } ?? "podbook")
  }

  /// What every page's references mean.
  private func link(_ book: Book) -> [NoteLinker.Result] {
    Parallel.map(book.tree.pages.count) { id in
      book.note(of: id).map { NoteLinker.resolve($0, on: id, in: book) } ?? NoteLinker.Result()
    }
  }

  /// The images on the net that pages show, by their addresses.
  private func fetchImages(_ links: [NoteLinker.Result]) -> [String: ImageFetching.Image] {
    var addresses: Set<String> = []
    for case .remoteImage(let address) in links.lazy.flatMap(\.meanings.values) { addresses.insert(address) }
    guard !addresses.isEmpty, let cache = try? options.cache("images") else { return [:] }
    return ImageFetching(cache: cache).fetch(addresses.sorted())
  }

  /// What is left of a finding when images were fetched: of those on the net, that they could not be.
  private func afterFetching(_ finding: Diagnostic, _ files: FileCopying) -> Diagnostic? {
    guard options.fetchesImages, finding.kind.id == SiteFindings.remoteImage.id, let address = finding.arguments.first
    else { return finding }
    let wasFetched = files.fetched[address.hasPrefix("//") ? "https:" + address : address] != nil
    return wasFetched ? nil : finding.ofKind(SiteFindings.imageNotFetched)
  }

  private func report(
    _ course: Course, _ book: Book, _ links: [NoteLinker.Result], _ files: FileCopying, _ result: SiteWriting.Result
  ) -> SiteReport {
    var report = SiteReport()
    for (id, page) in book.tree.pages.enumerated() {
      guard let note = page.note.map({ book.notes[$0] }) else { continue }
      let findings =
        note.findings + (result.findings[id] ?? []) + links[id].findings.compactMap { afterFetching($0, files) }
      if !findings.isEmpty {
        report.notes.append(NoteReport(path: note.facts.path.text, source: note.markdown.source, findings: findings))
      }
    }
    report.examples = book.examples
    report.notes.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    report.notes += manifestReports(course, book)
    report.findings = course.configuration.findings + course.tree.findings
    for text in course.texts {
      guard let withholding = text.withholding else { continue }
      if let finding = withholding.finding { report.findings.append(FileFinding(text.path.text, finding)) }
      report.withheld[withholding.reason, default: 0] += 1
    }
    for (path, _) in course.unreadable where path.isNote {
      report.findings.append(
        FileFinding(path.text, Diagnostic(CourseFindings.unreadable, at: nil, path.text)))
    }
    report.findings += files.findings + result.fileFindings + book.findings()
    report.pages = book.tree.pages.count
    report.written = result.written
    report.removed = result.removed
    return report
  }

  /// What was found in the manifests of the course, each file once, in the order of their paths: those that pages show,
  /// by what their notes say of them, and all others.
  private func manifestReports(_ course: Course, _ book: Book) -> [NoteReport] {
    var told: Set<SourcePath> = []
    let files = (book.notes.flatMap(\.files) + course.manifests).filter {
      told.insert(SourcePath($0.source.path)).inserted
    }
    return files.compactMap { file in
      let findings = file.documents.flatMap(\.findings).map(\.diagnostic)
      return findings.isEmpty ? nil : NoteReport(path: file.source.path, source: file.source, findings: findings)
    }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

/// Hears of the steps of a build.
package typealias Progress = @Sendable (BuildStep) -> Void

/// A step of a build.
package enum BuildStep: Sendable {
  case reading, arranging, linking, fetching, writing
}

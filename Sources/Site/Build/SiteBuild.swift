internal import Diagnostics
internal import FileSystem
internal import KubernetesModel
internal import Markdown

/// A folder of notes made into a site.
package struct SiteBuild: Sendable {
  private let options: BuildOptions
  private let fences: [any FenceRendering]
  private let progress: Progress

  /// A build as `options` ask for it. A code block is shown by the first of `fences` that knows how;
  /// `progress` hears of each step.
  package init(
    _ options: BuildOptions, fences: [any FenceRendering] = [MermaidFigures(), TextbookFigures(), CodeFigures()],
    progress: @escaping Progress = { _ in }
  ) {
    (self.options, self.fences, self.progress) = (options, fences, progress)
  }

  /// The whole build, from the folder to the site.
  package func run() throws(SiteError) -> SiteReport {
    progress(.reading)
    let (course, content) = try fileSystem { () throws(FileError) in
      let course = try options.openCourse()
      return (course, try options.openContent(in: course))
    }
    var configuration = try ConfigurationFile.read(content, course)
    let templates = try fileSystem { () throws(FileError) in try options.templates(in: course) }
    let sources = try findSources(configuration, in: content, templates)
    let theme = try SiteTheme.load(overriddenBy: templates)
    let reading = NoteReading(
      content: content, check: configuration.check, release: release(configuration),
      rule: WithholdingRule(today: options.today))
    let (notes, cluster) = reading.read(sources.notes, files: sources.files)
    if let trouble = content.trouble { throw .file(trouble) }
    progress(.arranging)
    var names = reservedNames(theme)
    let book = try arrange(notes, sources.files, &configuration, &names)
    progress(.linking)
    let links = link(book)
    var files = FileCopying.plan(links, book, content: content, &names)
    if options.fetchesImages {
      progress(.fetching)
      files.fetched = fetchImages(links)
    }
    progress(.writing)
    let check = configuration.check
    let making = PageMaking(
      book: book, configuration: configuration.value, templates: theme.templates, policy: theme.policy,
      fences: fences, files: files, mayHoldSecrets: { check.ignores(SiteFindings.secret.id, at: $0) })
    let result = try SiteWriting(options, content: content).write(making, links: links, theme: theme)
    var report = report(book, notes, sources, configuration, links, files, result)
    report.notes += LinkedManifests(book: book, content: content, check: configuration.check)
      .reports(on: links, for: cluster)
    return report
  }

  /// Notes and files of the content folder, without the folders that the build itself uses.
  private func findSources(
    _ configuration: ConfigurationFile, in content: Folder, _ templates: Folder?
  ) throws(SiteError) -> SourceTree {
    let closed = [options.outputFolder] + (templates.map { [$0.path] } ?? [])
    return try fileSystem { () throws(FileError) in
      try SourceTree.read(content, rules: configuration.value.contentRules, closed: closed)
    }
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
    _ notes: [ReadNote], _ files: [SourcePath], _ configuration: inout ConfigurationFile, _ names: inout OutputNames
  ) throws(SiteError) -> Book {
    let published = notes.compactMap(\.published)
    guard !published.isEmpty else { throw .noNotes(options.content) }
    let home = published.filter { $0.facts.path.folder.isEmpty }
      .min { ($0.facts.path.folderPageRank ?? .max) < ($1.facts.path.folderPageRank ?? .max) }
    let homeTitle = home?.facts.path.folderPageRank == nil ? nil : home?.facts.givenTitle ?? home?.facts.heading
    let title = configuration.value.title ?? homeTitle ?? folderTitle
    return Book(
      notes: published, withheld: notes.compactMap(\.withheld), files: files, title: title,
      release: release(configuration), names: &names)
  }

  /// The release of Kubernetes that the notes are for.
  private func release(_ configuration: ConfigurationFile) -> KubernetesRelease {
    options.release ?? configuration.check.release ?? .modelled
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
    _ book: Book, _ notes: [ReadNote], _ sources: SourceTree, _ configuration: ConfigurationFile,
    _ links: [NoteLinker.Result], _ files: FileCopying, _ result: SiteWriting.Result
  ) -> SiteReport {
    var report = SiteReport()
    for (id, page) in book.tree.pages.enumerated() {
      guard let note = page.note.map({ book.notes[$0] }) else { continue }
      var findings = note.findings + (result.findings[id] ?? [])
      findings += links[id].findings.compactMap { afterFetching($0, files) }
      if !findings.isEmpty {
        report.notes.append(NoteReport(path: note.facts.path.text, source: note.markdown.source, findings: findings))
      }
    }
    report.examples = book.examples
    report.notes.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    report.findings = configuration.findings + sources.findings + notes.flatMap(\.findings) + files.findings
    report.findings += result.fileFindings + book.findings()
    for case .withheld(_, let withholding) in notes { report.withheld[withholding.reason, default: 0] += 1 }
    report.pages = book.tree.pages.count
    report.written = result.written
    report.removed = result.removed
    return report
  }
}

/// Hears of the steps of a build.
package typealias Progress = @Sendable (BuildStep) -> Void

/// A step of a build.
package enum BuildStep: Sendable {
  case reading, arranging, linking, fetching, writing
}

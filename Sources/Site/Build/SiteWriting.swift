internal import FileSystem
internal import Templates

/// Fills the templates and writes what changed.
struct SiteWriting: Sendable {
  /// What came of it.
  struct Result: Sendable {
    var written = 0
    var removed = 0
  }

  private let book: Book
  private let configuration: SiteConfiguration
  private let theme: SiteTheme
  private let content: String
  private let folder: OutputFolder
  private let fences: [any FenceRendering]

  /// What is written for no note: the page for addresses that are gone, and the word to GitHub Pages that the
  /// site needs no Jekyll.
  static let ownOutputs = ["404.html", ".nojekyll"]

  private static let fileLimit = 1 << 30

  /// Opens the output folder; one that holds the notes is refused.
  init(
    book: Book, configuration: SiteConfiguration, theme: SiteTheme, options: BuildOptions,
    fences: [any FenceRendering]
  ) throws(SiteError) {
    self.fences = fences
    (self.book, self.configuration, self.theme, content) = (book, configuration, theme, options.content)
    if let output = Files.canonicalPath(options.outputFolder), let content = Files.canonicalPath(options.content),
      content == output || content.hasPrefix(output == "/" ? output : output + "/")
    {
      throw .outputHoldsContent(options.outputFolder)
    }
    do throws(FileError) {
      folder = try OutputFolder(options.outputFolder)
    } catch {
      throw .file(error)
    }
  }

  /// Writes the site and removes what is no longer part of it.
  func write(links: [NoteLinker.Result], files: FileCopying) throws(SiteError) -> Result {
    let copies = files.copies.sorted { $0.key < $1.key }
    var images: [String: [UInt8]] = [:]
    for image in files.fetched.values { images[image.output] = image.bytes }
    let fetched = images.sorted { $0.key < $1.key }
    var outputs = book.tree.pages.map(\.output)
    outputs += copies.map(\.value.output)
    outputs += fetched.map(\.key)
    outputs += theme.assets.map(\.output) + Self.ownOutputs
    if let foreign = folder.foreignFile(among: outputs) { throw .foreignFile(join(folder.path, foreign)) }
    do throws(FileError) {
      try folder.prepare(for: outputs)
    } catch {
      throw .file(error)
    }
    var record = BuildRecord()
    var result = Result()
    let pages = previousAndNext()
    try take(book.tree.pages.count, &record, &result) { id throws(SiteError) in
      (book.tree.pages[id].output, try page(id, links[id].meanings, files, pages[id]))
    }
    try take(copies.count, &record, &result) { index throws(SiteError) in
      (copies[index].value.output, try read(book.files[copies[index].key]))
    }
    try take(fetched.count, &record, &result) { index throws(SiteError) in (fetched[index].key, fetched[index].value) }
    try take(theme.assets.count, &record, &result) { index throws(SiteError) in theme.assets[index] }
    try take(Self.ownOutputs.count, &record, &result) { index throws(SiteError) in
      (Self.ownOutputs[index], index == 0 ? try missingPage() : [])
    }
    do throws(FileError) {
      result.removed = try folder.finish(record)
    } catch {
      throw .file(error)
    }
    return result
  }

  /// Makes and writes `count` files at once; the first error, in their order, is thrown.
  private func take(
    _ count: Int, _ record: inout BuildRecord, _ result: inout Result,
    _ make: @Sendable (Int) throws(SiteError) -> (output: String, bytes: [UInt8])
  ) throws(SiteError) {
    let done = Parallel.map(count) { index -> Swift.Result<Written, SiteError> in
      Swift.Result { () throws(SiteError) in
        let (output, bytes) = try make(index)
        do throws(FileError) {
          return Written(output, ContentHash.of(bytes), isNew: try folder.write(bytes, to: output))
        } catch {
          throw .file(error)
        }
      }
    }
    for written in done {
      let written = try written.get()
      record.add(written.output, hash: written.hash)
      if written.isNew { result.written += 1 }
    }
  }

  private struct Written: Sendable {
    let output: String
    let hash: UInt64
    let isNew: Bool

    init(_ output: String, _ hash: UInt64, isNew: Bool) {
      (self.output, self.hash, self.isNew) = (output, hash, isNew)
    }
  }

  /// One page, whole.
  private func page(
    _ id: SitePage.ID, _ meanings: [NoteLinker.Reference: ResolvedReference], _ files: FileCopying,
    _ turn: (previous: SitePage.ID?, next: SitePage.ID?)
  ) throws(SiteError) -> [UInt8] {
    let body =
      book.note(of: id).map { note in
        PageBody(
          note,
          filledBy: PageGaps(book: book, page: id, meanings: meanings, files: files, fences: fences))
      } ?? PageBody()
    let context = PageContext(book: book, configuration: configuration, page: id)
    return try fill(context.template, context.value(body: body, previous: turn.previous, next: turn.next))
  }

  /// The page for addresses that are gone. A server shows it at any depth, so that its own links begin at the
  /// root of the site, where that is known.
  private func missingPage() throws(SiteError) -> [UInt8] {
    let root = configuration.rootPath
    return try fill(
      "missing",
      [
        "root": TemplateValue(root), "nav": .null,
        "page": ["title": "페이지를 찾을 수 없습니다", "heading": .null, "description": .null],
        "site": SiteContext(configuration: configuration, title: book.title).value { root + $0 },
      ])
  }

  private func fill(_ template: String, _ value: TemplateValue) throws(SiteError) -> [UInt8] {
    var bytes: [UInt8] = []
    do throws(TemplateError) {
      try theme.templates.render(template, with: value, into: &bytes)
    } catch {
      throw .template(error)
    }
    return bytes
  }

  private func read(_ path: SourcePath) throws(SiteError) -> [UInt8] {
    do throws(FileError) {
      return try Files.read(join(content, path.text), limit: Self.fileLimit)
    } catch {
      throw .file(error)
    }
  }

  /// For each page the ones that are read before and after it.
  private func previousAndNext() -> [(previous: SitePage.ID?, next: SitePage.ID?)] {
    var turns: [(previous: SitePage.ID?, next: SitePage.ID?)] = Array(
      repeating: (nil, nil), count: book.tree.pages.count)
    let order = book.tree.readingOrder.filter { !book.tree.pages[$0].isHidden }
    for (before, after) in zip(order, order.dropFirst()) {
      turns[before].next = after
      turns[after].previous = before
    }
    return turns
  }
}

internal import Diagnostics
internal import FileSystem

/// Writes what changed of a site, and removes what is no longer part of it.
struct SiteWriting: Sendable {
  /// What came of it.
  struct Result: Sendable {
    var written = 0
    var removed = 0
    /// What was found while pages were made, by page.
    var findings: [SitePage.ID: [Diagnostic]] = [:]
    /// What was found in files that were copied.
    var fileFindings: [FileFinding] = []
  }

  private let folder: OutputFolder
  private let content: Folder

  /// What is written for no note: the page for addresses that are gone, and the word to GitHub Pages that the
  /// site needs no Jekyll.
  static let ownOutputs = ["404.html", jekyllNote]
  static let jekyllNote = ".nojekyll"

  private static let fileLimit = 1 << 30

  /// Opens the output folder; one that holds the notes, or is a part of them, is refused.
  init(_ options: BuildOptions, content: Folder) throws(SiteError) {
    self.content = content
    let folder = try fileSystem { () throws(FileError) in
      try OutputFolder(options.outputFolder, course: options.folder)
    }
    if folder.holds(content) { throw .outputHoldsContent(options.outputFolder) }
    let isPart = try fileSystem { () throws(FileError) in try folder.isPart(of: content) }
    if isPart { throw .outputHoldsContent(options.outputFolder) }
    self.folder = folder
  }

  /// Writes the pages that `making` makes, the files they show and the theme's own.
  func write(_ making: PageMaking, links: [NoteLinker.Result], theme: SiteTheme) throws(SiteError) -> Result {
    let book = making.book
    let copies = making.files.copies.sorted { $0.key < $1.key }
    let images = making.files.fetchedFiles
    var outputs = book.tree.pages.map(\.output)
    outputs += copies.map(\.value.output) + images.map(\.output)
    outputs += theme.assets.map(\.output) + book.pictures.joined() + Self.ownOutputs
    let report = book.report.map { VerificationReport(book: book, release: $0) }
    if report != nil { outputs += VerificationReport.outputs }
    let foreign = try fileSystem { () throws(FileError) in try folder.foreignFile(among: outputs) }
    if let foreign { throw .foreignFile(join(folder.path, foreign)) }
    let site = try fileSystem { () throws(FileError) in try folder.begin(outputs) }
    do throws(SiteError) {
      return try write(making, links, theme, report, to: site)
    } catch {
      site.discard()
      throw error
    }
  }

  private func write(
    _ making: PageMaking, _ links: [NoteLinker.Result], _ theme: SiteTheme, _ report: VerificationReport?,
    to site: StagedSite
  ) throws(SiteError) -> Result {
    let book = making.book
    let copies = making.files.copies.sorted { $0.key < $1.key }
    let images = making.files.fetchedFiles
    var files: [StagedSite.File] = []
    var result = Result()
    let turns = book.tree.turns
    result.findings = try write(book.tree.pages.count, to: site, &files) { id throws(SiteError) in
      try making.page(id, links[id], turns[id])
    }
    let pictures = book.tree.pages.indices.flatMap { page in book.pictures[page].indices.map { (page, $0) } }
    try write(pictures.count, to: site, &files) { index in making.picture(pictures[index].1, of: pictures[index].0) }
    let found = try write(copies.count, to: site, &files) { index throws(SiteError) in
      let path = book.files[copies[index].key].text
      let bytes = try fileSystem { () throws(FileError) in try content.read(path, limit: Self.fileLimit) }
      let copy = making.mayHoldSecrets(path) ? Secrets.Masked(text: bytes) : Secrets.maskFile(bytes)
      return MadeFile(copies[index].value.output, copies[index].value.form.bytes(of: copy.text), copy.findings)
    }
    for (index, findings) in found.sorted(by: { $0.key < $1.key }) {
      result.fileFindings += findings.map { FileFinding(book.files[copies[index].key].text, $0) }
    }
    try write(images.count, to: site, &files) { index in MadeFile(images[index].output, images[index].bytes) }
    try write(theme.assets.count, to: site, &files) { index in
      MadeFile(theme.assets[index].output, theme.assets[index].bytes)
    }
    try write(Self.ownOutputs.count, to: site, &files) { index throws(SiteError) in
      index == 0 ? try making.missingPage() : MadeFile(Self.ownOutputs[index], [])
    }
    if let report {
      try write(VerificationReport.outputs.count, to: site, &files) { index throws(SiteError) in
        try making.verification(index, report)
      }
    }
    // What could not be read for the disk's sake is not published as if it were gone.
    if let trouble = content.trouble { throw .file(trouble) }
    result.written = files.count(where: \.isChanged)
    result.removed = try fileSystem { () throws(FileError) in try site.publish(files) }
    return result
  }

  /// Makes `count` files and hands them to the site, all cores at once; the first error, in their order, is thrown.
  /// - Returns: what was found in them, by number.
  @discardableResult
  private func write(
    _ count: Int, to site: StagedSite, _ files: inout [StagedSite.File],
    _ make: @Sendable (Int) throws(SiteError) -> MadeFile
  ) throws(SiteError) -> [Int: [Diagnostic]] {
    let done = Parallel.map(count) { index -> Swift.Result<(StagedSite.File, [Diagnostic]), SiteError> in
      Swift.Result { () throws(SiteError) in
        let file = try make(index)
        return (try fileSystem { () throws(FileError) in try site.add(file.bytes, as: file.output) }, file.findings)
      }
    }
    var findings: [Int: [Diagnostic]] = [:]
    for (index, made) in done.enumerated() {
      let (file, found) = try made.get()
      files.append(file)
      if !found.isEmpty { findings[index] = found }
    }
    return findings
  }
}

/// Runs `body`, its errors as those of a site.
func fileSystem<Value>(_ body: () throws(FileError) -> Value) throws(SiteError) -> Value {
  do throws(FileError) {
    return try body()
  } catch {
    throw .file(error)
  }
}

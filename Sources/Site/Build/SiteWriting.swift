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
  private let content: String

  /// What is written for no note: the page for addresses that are gone, and the word to GitHub Pages that the
  /// site needs no Jekyll.
  static let ownOutputs = ["404.html", ".nojekyll"]

  private static let fileLimit = 1 << 30

  /// Opens the output folder; one that holds the notes is refused.
  init(_ options: BuildOptions) throws(SiteError) {
    content = options.content
    if let output = Files.canonicalPath(options.outputFolder), let content = Files.canonicalPath(options.content),
      content == output || content.hasPrefix(output == "/" ? output : output + "/")
    {
      throw .outputHoldsContent(options.outputFolder)
    }
    folder = try fileSystem { () throws(FileError) in try OutputFolder(options.outputFolder) }
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
    if let foreign = folder.foreignFile(among: outputs) { throw .foreignFile(join(folder.path, foreign)) }
    try fileSystem { () throws(FileError) in try folder.prepare(for: outputs) }

    var record = BuildRecord()
    var result = Result()
    let turns = book.tree.turns
    result.findings = try write(book.tree.pages.count, &record, &result) { id throws(SiteError) in
      try making.page(id, links[id], turns[id])
    }
    let pictures = book.tree.pages.indices.flatMap { page in book.pictures[page].indices.map { (page, $0) } }
    try write(pictures.count, &record, &result) { index in making.picture(pictures[index].1, of: pictures[index].0) }
    let found = try write(copies.count, &record, &result) { index throws(SiteError) in
      let name = book.files[copies[index].key].text
      let bytes = try fileSystem { () throws(FileError) in try Files.read(join(content, name), limit: Self.fileLimit) }
      let copy = making.mayHoldSecrets(name) ? Secrets.Masked(text: bytes) : Secrets.maskFile(bytes)
      return MadeFile(copies[index].value.output, copies[index].value.form.bytes(of: copy.text), copy.findings)
    }
    for (index, findings) in found.sorted(by: { $0.key < $1.key }) {
      result.fileFindings += findings.map { FileFinding(book.files[copies[index].key].text, $0) }
    }
    try write(images.count, &record, &result) { index in MadeFile(images[index].output, images[index].bytes) }
    try write(theme.assets.count, &record, &result) { index in
      MadeFile(theme.assets[index].output, theme.assets[index].bytes)
    }
    try write(Self.ownOutputs.count, &record, &result) { index throws(SiteError) in
      index == 0 ? try making.missingPage() : MadeFile(Self.ownOutputs[index], [])
    }
    if let report {
      try write(VerificationReport.outputs.count, &record, &result) { index throws(SiteError) in
        try making.verification(index, report)
      }
    }
    result.removed = try fileSystem { () throws(FileError) in try folder.finish(record) }
    return result
  }

  /// Makes and writes `count` files, all cores at once; the first error, in their order, is thrown.
  /// - Returns: what was found in them, by number.
  @discardableResult
  private func write(
    _ count: Int, _ record: inout BuildRecord, _ result: inout Result,
    _ make: @Sendable (Int) throws(SiteError) -> MadeFile
  ) throws(SiteError) -> [Int: [Diagnostic]] {
    let done = Parallel.map(count) { index -> Swift.Result<Written, SiteError> in
      Swift.Result { () throws(SiteError) in
        let file = try make(index)
        let isNew = try fileSystem { () throws(FileError) in try folder.write(file.bytes, to: file.output) }
        return Written(
          output: file.output, hash: ContentHash.of(file.bytes), isNew: isNew, findings: file.findings)
      }
    }
    var findings: [Int: [Diagnostic]] = [:]
    for (index, written) in done.enumerated() {
      let written = try written.get()
      record.add(written.output, hash: written.hash)
      if written.isNew { result.written += 1 }
      if !written.findings.isEmpty { findings[index] = written.findings }
    }
    return findings
  }

  private struct Written: Sendable {
    let output: String
    let hash: UInt64
    let isNew: Bool
    let findings: [Diagnostic]
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

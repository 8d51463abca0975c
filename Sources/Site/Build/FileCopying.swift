internal import Diagnostics
internal import FileSystem

/// The files of the content folder that pages show or link to, and where they are copied.
struct FileCopying: Sendable {
  /// The copies, by the files' places in `Book.files`.
  private(set) var copies: [Int: CopiedFile] = [:]
  /// Images that were fetched from the net, by their addresses.
  var fetched: [String: ImageFetching.Image] = [:]
  /// Files that should not be passed over in silence.
  private(set) var findings: [FileFinding] = []

  /// Files larger than this, in bytes, are too large for a page.
  static let largeFile = 25 << 20
  /// How much of an image is read to learn its size: a camera's previews may stand before it.
  private static let headLength = 256 << 10

  /// The files that fetched images are kept in, each once, in the order of their paths.
  var fetchedFiles: [(output: String, bytes: [UInt8])] {
    var files: [String: [UInt8]] = [:]
    for image in fetched.values { files[image.output] = image.bytes }
    return files.sorted { $0.key < $1.key }.map { (output: $0.key, bytes: $0.value) }
  }

  /// Finds the files that `links` need, gives them their names and measures the images.
  static func plan(
    _ links: [NoteLinker.Result], _ book: Book, content: Folder, _ names: inout OutputNames
  ) -> FileCopying {
    var used: Set<Int> = []
    for reference in links.lazy.flatMap(\.meanings.values) {
      switch reference {
      case .file(let file, _), .image(let file): used.insert(file)
      default: break
      }
    }
    let order = used.sorted()
    let measured = Parallel.map(order.count) { index -> Measured? in
      let path = book.files[order[index]]
      guard let head = try? content.readHead(path.text, count: headLength) else { return nil }
      var isChanged = false
      let form = PublishedForm.of(path.suffix, head: head.bytes) {
        let drawing = try? content.read(path.text, limit: largeFile)
        isChanged = drawing != drawing.flatMap(SVGCleaning.cleaned)
        return drawing
      }
      return Measured(bytes: head.size, size: ImageSize.read(head.bytes), form: form, isChanged: isChanged)
    }
    var plan = FileCopying()
    for (file, found) in zip(order, measured) { plan.add(file, book.files[file], found, &names) }
    return plan
  }

  /// What was found out of a file.
  private struct Measured: Sendable {
    let bytes: Int
    let size: ImageSize?
    let form: PublishedForm
    /// Whether something is taken out of the drawing.
    let isChanged: Bool
  }

  private mutating func add(_ file: Int, _ path: SourcePath, _ found: Measured?, _ names: inout OutputNames) {
    guard let found else {
      findings.append(FileFinding(path.text, Diagnostic(SiteFindings.unreadable, at: nil, path.text)))
      return
    }
    if found.bytes > Self.largeFile {
      findings.append(
        FileFinding(path.text, Diagnostic(SiteFindings.largeFile, at: nil, path.name, String(found.bytes >> 20))))
    }
    let suffix = OutputName.component("x" + path.suffix).dropFirst() + (found.form == .source ? ".txt" : "")
    let wanted = OutputName.path(folders: path.folders, stem: path.stem, extension: String(suffix))
    let (output, clash) = names.take(wanted)
    if let clash {
      findings.append(FileFinding(path.text, Diagnostic(SiteFindings.outputClash, at: nil, clash, output)))
    }
    if found.form == .source {
      findings.append(FileFinding(path.text, Diagnostic(SiteFindings.activeFile, at: nil, path.name, output)))
    } else if found.form == .drawing, found.isChanged {
      findings.append(FileFinding(path.text, Diagnostic(SiteFindings.cleanedDrawing, at: nil, path.name)))
    }
    copies[file] = CopiedFile(output: output, size: found.size, form: found.form)
  }
}

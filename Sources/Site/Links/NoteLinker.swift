internal import Diagnostics
internal import HTML
internal import Markdown

/// Finds out what the links and images of one note mean.
struct NoteLinker {
  /// What came of it.
  struct Result: Sendable {
    /// What each link and image means, by how it is written.
    var meanings: [Reference: ResolvedReference] = [:]
    /// What was found to be wrong.
    var findings: [Diagnostic] = []
  }

  /// A link or an image as it is written. Two that are written alike mean the same.
  struct Reference: Hashable, Sendable {
    let form: Link.Form
    let isImage: Bool
    let destination: [UInt8]

    init(_ link: Link) { (form, isImage, destination) = (link.form, false, link.destination) }

    init(_ image: Image) { (form, isImage, destination) = (image.form, true, image.destination) }

    /// What is written.
    var text: String { String(decoding: destination, as: UTF8.self) }
  }

  private let book: Book
  private let page: SitePage.ID
  private let note: RenderedNote
  private var result = Result()
  /// Where the reference stands that is looked at.
  private var range = 0..<0

  /// Resolves all references of `note`, which `page` shows.
  static func resolve(_ note: RenderedNote, on page: SitePage.ID, in book: Book) -> Result {
    var linker = NoteLinker(book: book, page: page, note: note)
    for link in note.markdown.links { linker.resolve(Reference(link), at: link.range) }
    for image in note.markdown.images {
      linker.resolve(Reference(image), at: image.range)
      if image.alternative.isEmpty, image.form != .wiki {
        linker.report(SiteFindings.imageWithoutAlt, Reference(image).text)
      }
    }
    return linker.result
  }

  private init(book: Book, page: SitePage.ID, note: RenderedNote) {
    (self.book, self.page, self.note) = (book, page, note)
  }

  private mutating func resolve(_ reference: Reference, at range: Range<Int>) {
    self.range = range
    result.meanings[reference] = meaning(of: reference)
  }

  private mutating func meaning(of reference: Reference) -> ResolvedReference {
    let text = reference.text
    // What a note was not allowed to lead to has been told of already.
    guard let address = Address(ofNote: reference.destination) else { return .broken }
    if address.leadsOut {
      guard reference.isImage else { return .external(address) }
      report(SiteFindings.remoteImage, text)
      return .remoteImage(String(decoding: address.bytes, as: UTF8.self))
    }
    if reference.form == .wiki { return wiki(LinkPath(wiki: text), text, isImage: reference.isImage) }
    return reference.isImage ? image(LinkPath(text), text) : link(LinkPath(text), text)
  }

  private mutating func link(_ target: LinkPath, _ text: String) -> ResolvedReference {
    if target.path.isEmpty { return anchor(target.fragment, on: page) }
    let answer = book.resolver.resolve(target.path, from: note.facts.path.folder)
    if let spelling = answer.spelling { report(SiteFindings.caseMismatch, target.path, spelling) }
    return destination(answer.destination, target, text)
  }

  private mutating func wiki(_ target: LinkPath, _ text: String, isImage: Bool) -> ResolvedReference {
    if target.path.isEmpty { return anchor(target.fragment, on: page) }
    let answer = book.resolver.resolve(wiki: target.path, from: note.facts.path.folder)
    guard isImage else { return destination(answer.destination, target, text) }
    if case .file(let file) = answer.destination, Self.isImage(book.files[file]) { return .image(file) }
    if answer.destination == .nothing, Self.isImage(SourcePath(target.path)) {
      report(SiteFindings.missingImage, target.path)
      return .broken
    }
    return destination(answer.destination, target, text)
  }

  private mutating func destination(
    _ destination: LinkResolver.Destination, _ target: LinkPath, _ text: String
  ) -> ResolvedReference {
    switch destination {
    case .page(let id): return anchor(target.fragment, on: id)
    case .file(let file): return .file(file, suffix: target.query + (target.fragment.map { "#" + $0 } ?? ""))
    case .withheld: report(SiteFindings.linkToPrivate, text)
    case .outside: report(SiteFindings.linkLeavesSite, text)
    case .nothing: report(SiteFindings.brokenLink, text)
    }
    return .broken
  }

  /// A place in a page. One that is not there leads to the top of the page.
  private mutating func anchor(_ fragment: String?, on id: SitePage.ID) -> ResolvedReference {
    let top = ResolvedReference.page(id, fragment: id == page ? "" : nil)
    guard let fragment, !fragment.isEmpty else { return top }
    if let real = book.note(of: id)?.anchors.resolve(fragment) { return .page(id, fragment: real) }
    if fragment != "top" { report(SiteFindings.brokenAnchor, fragment, book.tree.pages[id].title) }
    return top
  }

  private mutating func image(_ target: LinkPath, _ text: String) -> ResolvedReference {
    let answer = book.resolver.resolve(target.path, from: note.facts.path.folder)
    switch answer.destination {
    case .file(let file):
      if let spelling = answer.spelling { report(SiteFindings.caseMismatch, target.path, spelling) }
      return .image(file)
    case .outside: report(SiteFindings.linkLeavesSite, text)
    default: report(SiteFindings.missingImage, text)
    }
    return .broken
  }

  private static func isImage(_ path: SourcePath) -> Bool {
    [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp"].contains(path.suffix)
  }

  private mutating func report(_ kind: DiagnosticKind, _ first: String, _ second: String = "") {
    result.findings.append(Diagnostic(kind, at: range, first, second))
  }
}

internal import Diagnostics

/// Finds out what the references of one note mean.
struct NoteLinker {
  /// What came of it.
  struct Result: Sendable {
    /// What each reference means, in the order of the note's list.
    var references: [ResolvedReference] = []
    /// What was found to be wrong.
    var findings: [Diagnostic] = []
  }

  private let book: Book
  private let page: SitePage.ID
  private let note: RenderedNote
  private var result = Result()

  /// Resolves all references of `note`, which `page` shows.
  static func resolve(_ note: RenderedNote, on page: SitePage.ID, in book: Book) -> Result {
    var linker = NoteLinker(book: book, page: page, note: note)
    for reference in note.references { linker.result.references.append(linker.resolve(reference)) }
    return linker.result
  }

  private init(book: Book, page: SitePage.ID, note: RenderedNote) {
    (self.book, self.page, self.note) = (book, page, note)
  }

  private mutating func resolve(_ reference: NoteReference) -> ResolvedReference {
    let isImage = reference.kind == .image
    if isImage, reference.alternative.isEmpty { report(SiteFindings.imageWithoutAlt, reference, reference.target) }
    if reference.kind == .link || isImage {
      if WrittenLink.isExternal(reference.target) { return external(reference) }
      return isImage ? image(reference) : link(reference)
    }
    return wiki(reference)
  }

  private mutating func external(_ reference: NoteReference) -> ResolvedReference {
    guard reference.kind == .image else { return .external(reference.target) }
    report(SiteFindings.remoteImage, reference, reference.target)
    return .remoteImage(reference.target)
  }

  private mutating func link(_ reference: NoteReference) -> ResolvedReference {
    let target = WrittenLink(reference.target)
    if target.path.isEmpty { return anchor(target.fragment, on: page, reference, isOwn: true) }
    let answer = book.resolver.resolve(target.path, from: note.facts.path.folder)
    if let spelling = answer.spelling { report(SiteFindings.caseMismatch, reference, target.path, spelling) }
    return destination(answer.destination, target, reference)
  }

  private mutating func wiki(_ reference: NoteReference) -> ResolvedReference {
    let target = WrittenLink(wiki: reference.target)
    if target.path.isEmpty { return anchor(target.fragment, on: page, reference, isOwn: true) }
    let answer = book.resolver.resolve(wiki: target.path, from: note.facts.path.folder)
    if reference.kind == .wikiEmbed, case .file(let file) = answer.destination, Self.isImage(book.files[file]) {
      return .image(file)
    }
    if reference.kind == .wikiEmbed, answer.destination == .nothing, Self.isImage(SourcePath(target.path)) {
      report(SiteFindings.missingImage, reference, target.path)
      return .broken
    }
    return destination(answer.destination, target, reference)
  }

  private mutating func destination(
    _ destination: LinkResolver.Destination, _ target: WrittenLink, _ reference: NoteReference
  ) -> ResolvedReference {
    switch destination {
    case .page(let id): return anchor(target.fragment, on: id, reference, isOwn: id == page)
    case .file(let file):
      return .file(file, suffix: target.query + (target.fragment.map { "#" + $0 } ?? ""))
    case .withheld: report(SiteFindings.linkToPrivate, reference, reference.target)
    case .outside: report(SiteFindings.linkLeavesSite, reference, reference.target)
    case .nothing: report(SiteFindings.brokenLink, reference, reference.target)
    }
    return .broken
  }

  /// A place in a page. One that is not there leads to the top of the page.
  private mutating func anchor(
    _ fragment: String?, on id: SitePage.ID, _ reference: NoteReference, isOwn: Bool
  ) -> ResolvedReference {
    guard let fragment, !fragment.isEmpty else { return .page(id, fragment: isOwn ? "" : nil) }
    if let real = book.note(of: id)?.anchors.resolve(fragment) { return .page(id, fragment: real) }
    if fragment == "top" { return .page(id, fragment: "") }
    report(SiteFindings.brokenAnchor, reference, fragment, book.tree.pages[id].title)
    return .page(id, fragment: isOwn ? "" : nil)
  }

  private mutating func image(_ reference: NoteReference) -> ResolvedReference {
    let target = WrittenLink(reference.target)
    let answer = book.resolver.resolve(target.path, from: note.facts.path.folder)
    switch answer.destination {
    case .file(let file):
      if let spelling = answer.spelling { report(SiteFindings.caseMismatch, reference, target.path, spelling) }
      return .image(file)
    case .outside: report(SiteFindings.linkLeavesSite, reference, reference.target)
    default: report(SiteFindings.missingImage, reference, reference.target)
    }
    return .broken
  }

  private static func isImage(_ path: SourcePath) -> Bool {
    [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp"].contains(path.suffix)
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ reference: NoteReference, _ first: String, _ second: String = ""
  ) {
    result.findings.append(Diagnostic(kind, at: reference.range, first, second))
  }
}

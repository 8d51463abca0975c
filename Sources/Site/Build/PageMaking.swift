internal import Diagnostics
internal import Markdown
internal import Templates

/// Makes whole pages: figures, links, the note's HTML, the template around it.
struct PageMaking: Sendable {
  let book: Book
  let configuration: SiteConfiguration
  let templates: TemplateLibrary
  /// What pages may run and fetch.
  let policy: PagePolicy
  /// The first that knows how shows a code block.
  let fences: [any FenceRendering]
  /// The files that pages show.
  let files: FileCopying
  /// Whether the settings let the file at a path be published with what looks like a secret.
  let mayHoldSecrets: @Sendable (String) -> Bool

  /// The page of the book at `id`, whose references mean what `links` say.
  func page(
    _ id: SitePage.ID, _ links: NoteLinker.Result, _ turn: (previous: SitePage.ID?, next: SitePage.ID?)
  ) throws(SiteError) -> MadeFile {
    var body = PageBody()
    var findings: [Diagnostic] = []
    if let note = book.note(of: id) {
      let figures = figures(of: note, showing: book.pictures[id])
      findings = figures.flatMap(\.findings)
      body = PageBody(note, filledBy: PageGaps(book: book, page: id, links: links, files: files, figures: figures))
    }
    if body.outline?.isCut == true { findings.append(Diagnostic(SiteFindings.outlineCut, at: 0..<0)) }
    if body.linksAreCut { findings.append(Diagnostic(SiteFindings.linksCut, at: 0..<0)) }
    let context = PageContext(book: book, configuration: configuration, page: id)
    let value = context.value(body: body, previous: turn.previous, next: turn.next)
    return MadeFile(book.tree.pages[id].output, try fill(context.template, value), findings)
  }

  /// A picture that the page at `id` shows when it is asked for.
  func picture(_ index: Int, of id: SitePage.ID) -> MadeFile {
    let output = book.pictures[id][index]
    guard let file = book.note(of: id)?.examples.files[index] else { return MadeFile(output, []) }
    let page = book.tree.pages[id].output
    let name = RelativePath.link(from: output, to: page)
    return MadeFile(output, file.html(of: name, root: RelativePath.toRoot(from: output), policy))
  }

  /// The page for addresses that are gone. A server shows it at any depth, so that its own links begin at the
  /// root of the site, where that is known.
  func missingPage() throws(SiteError) -> MadeFile {
    let root = configuration.rootPath
    let page: TemplateValue = [
      "title": "페이지를 찾을 수 없습니다", "heading": .null, "description": .null, "hasPictures": false,
    ]
    let site = SiteContext(book: book, configuration: configuration).value { root + $0 }
    let value: TemplateValue = ["root": TemplateValue(root), "nav": .null, "page": page, "site": site]
    return MadeFile("404.html", try fill("missing", value))
  }

  /// The code blocks of a note: examples as they were judged, others as the first says that knows how to show it.
  private func figures(of note: RenderedNote, showing pictures: [String]) -> [FenceFigure] {
    // Pictures lie beside their page.
    var names = pictures.map { $0.split(separator: "/").last.map(String.init) ?? $0 }[...]
    var budget = note.examples.budget
    var headings = note.markdown.headings[...]
    var heading: String?
    return note.markdown.fences.enumerated().map { index, fence in
      while let next = headings.first, next.range.lowerBound < fence.range.lowerBound {
        heading = next.text
        headings.removeFirst()
      }
      if let example = note.examples.figures[index] {
        if example.files.isEmpty { return example }
        defer { names = names.dropFirst(example.files.count) }
        return FenceFigure(html: example.html(showing: names), isPicture: example.isPicture)
      }
      let place = FencePlace(index: index, note: note.facts.path.text, heading: heading)
      for renderer in fences {
        guard let figure = renderer.figure(for: fence, at: place) else { continue }
        return budget.takes(figure) ? figure : budget.substitute(for: fence)
      }
      return FenceFigure(html: CodeFigures().html(for: fence))
    }
  }

  /// A template, filled.
  func fill(_ template: String, _ value: TemplateValue) throws(SiteError) -> [UInt8] {
    var bytes: [UInt8] = []
    var value = value
    if case .object(var members) = value {
      members.add("policy", TemplateValue(policy.page))
      value = .object(members)
    }
    do throws(TemplateError) {
      try templates.render(template, with: value, into: &bytes)
    } catch {
      throw .template(error)
    }
    return bytes
  }
}

/// A file of the site, made and not written yet.
struct MadeFile: Sendable {
  /// Its path below `public/`.
  let output: String
  let bytes: [UInt8]
  /// What was found while it was made.
  let findings: [Diagnostic]

  init(_ output: String, _ bytes: [UInt8], _ findings: [Diagnostic] = []) {
    (self.output, self.bytes, self.findings) = (output, bytes, findings)
  }
}

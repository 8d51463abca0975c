internal import KubernetesModel
internal import Markdown
internal import Templates

/// What the templates are filled with for one page.
struct PageContext {
  let book: Book
  let configuration: SiteConfiguration
  let page: SitePage.ID

  /// The name of the template for the page.
  var template: String {
    if page == 0 { return "home" }
    return book.tree.shownChildren(of: page).isEmpty ? "page" : "contents"
  }

  /// All values.
  func value(body: PageBody, previous: SitePage.ID?, next: SitePage.ID?) -> TemplateValue {
    let navigation = Navigation(book: book, page: page)
    let note = book.note(of: page)
    let hasContents = template != "page"
    return [
      "root": TemplateValue(RelativePath.toRoot(from: book.tree.pages[page].output)),
      "site": SiteContext(book: book, configuration: configuration).value(link: navigation.link),
      "nav": page == 0 ? .null : navigation.sideList,
      "page": [
        "title": TemplateValue(book.tree.pages[page].title),
        "heading": TemplateValue(body.heading?.text ?? book.tree.pages[page].title),
        "id": .optional(body.heading?.id),
        "description": .optional(note?.head.description ?? (page == 0 ? configuration.description : nil)),
        "body": .text(body.html),
        "hasPictures": .boolean(body.hasPictures),
        "isSheet": .boolean(note?.head.isSheet ?? false),
        "meta": note.map(meta) ?? .null,
        "crumbs": navigation.crumbs,
        "outline": body.outline?.value ?? .null,
        "turn": navigation.turn(previous: previous, next: next),
        "contents": hasContents ? navigation.contents : .null,
        "contentsID": TemplateValue(contentsID(besides: note?.anchors)),
        "first": page == 0 ? navigation.first : .null,
      ],
    ]
  }

  private func meta(of note: RenderedNote) -> TemplateValue {
    [
      "minutes": TemplateValue(String(note.minutes)),
      "date": note.head.date.map(date) ?? .null,
      "modified": note.head.modified.map(date) ?? .null,
      "tags": .list(note.head.tags.map { TemplateValue($0) }),
      "edit": .optional(configuration.editLink(of: note.facts.path)),
    ]
  }

  private func date(_ date: NoteDate) -> TemplateValue {
    ["iso": TemplateValue(date.iso), "text": TemplateValue(date.text)]
  }

  private func contentsID(besides anchors: AnchorTable?) -> String {
    var id = "차례"
    while anchors?.contains(id) == true { id += "-" }
    return id
  }
}

/// What every page says of the site.
struct SiteContext {
  let book: Book
  let configuration: SiteConfiguration

  /// The values, for a page from which `link` leads to other files of the site.
  func value(link: (String) -> String) -> TemplateValue {
    [
      "title": TemplateValue(book.title),
      "language": TemplateValue(configuration.language),
      "description": .optional(configuration.description),
      "author": .optional(configuration.author),
      "footer": .optional(configuration.footer),
      "home": TemplateValue(link("index.html")),
      "search": .null,
      "index": .null,
      "report": book.report == nil ? .null : TemplateValue(link(VerificationReport.page)),
      "kubernetes": .optional(book.report?.description),
    ]
  }
}

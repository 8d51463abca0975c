internal import Course
internal import Templates

/// What a page shows of the book around it. It grows with the page's section, never with the book.
struct Navigation {
  let book: Book
  let page: SitePage.ID

  /// How many pages of a section a list beside the text shows; the page itself stands among them.
  private static let windowSize = 60
  /// How many other sections it names.
  private static let otherLimit = 40
  /// How many pages a part names in a list of contents.
  private static let partLimit = 12

  private var tree: PageTree { book.tree }

  /// The list beside the text: the section that the page stands in and the sections beside that.
  var sideList: TemplateValue {
    let isSection = !tree.shownChildren(of: page).isEmpty
    guard let section = isSection ? page : tree.pages[page].parent else { return .null }
    let all = tree.shownChildren(of: section)
    let window = Self.window(of: Self.windowSize, around: isSection ? 0 : tree.place(of: page), in: all.count)
    return [
      "section": item(section),
      "before": window.lowerBound > 0 ? TemplateValue(String(window.lowerBound)) : .null,
      "items": .list(all[window].map(item)),
      "after": window.upperBound < all.count ? TemplateValue(String(all.count - window.upperBound)) : .null,
      "others": others(beside: section),
    ]
  }

  /// The sections beside one, the nearest where there are many.
  private func others(beside section: SitePage.ID) -> TemplateValue {
    guard let parent = tree.pages[section].parent else { return .null }
    let all = tree.shownChildren(of: parent)
    let window = Self.window(of: Self.otherLimit, around: tree.place(of: section), in: all.count)
    let others = all[window].filter { $0 != section }
    return others.isEmpty ? .null : ["items": .list(others.map(item))]
  }

  /// The stretch of `count` places that shows `size` of them around one.
  private static func window(of size: Int, around place: Int, in count: Int) -> Range<Int> {
    let start = max(min(place - size / 2, count - size), 0)
    return start..<min(start + size, count)
  }

  /// The way from the home page to this one.
  var crumbs: TemplateValue {
    let line = tree.ancestors(of: page)
    if line.isEmpty { return .null }
    return ["items": .list(line.map(item)), "here": TemplateValue(tree.pages[page].shortTitle)]
  }

  /// The pages read before and after this one.
  func turn(previous: SitePage.ID?, next: SitePage.ID?) -> TemplateValue {
    if previous == nil, next == nil { return .null }
    return ["previous": previous.map(item) ?? .null, "next": next.map(item) ?? .null]
  }

  /// The pages below this one, each with the first of those below it.
  var contents: TemplateValue {
    let parts = tree.shownChildren(of: page)
    if parts.isEmpty { return .null }
    // Titles that tell their own numbers get no others.
    let areNumbered = parts.contains { tree.pages[$0].title.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
    return ["items": .list(parts.map(part)), "areNumbered": .boolean(areNumbered)]
  }

  /// The first page of the book after the home page.
  var first: TemplateValue {
    tree.readingOrder.dropFirst().first { !tree.pages[$0].isHidden && tree.pages[$0].note != nil }.map(item) ?? .null
  }

  /// The link from this page to another file of the site.
  func link(to output: String) -> String { RelativePath.link(from: tree.pages[page].output, to: output) }

  private func link(to id: SitePage.ID) -> TemplateValue {
    .text(RelativePath.linkBytes(from: tree.pages[page].output, to: tree.pages[id].output))
  }

  private func item(_ id: SitePage.ID) -> TemplateValue {
    [
      "title": TemplateValue(tree.pages[id].shortTitle), "link": link(to: id),
      "isCurrent": .boolean(id == page),
    ]
  }

  private func part(_ id: SitePage.ID) -> TemplateValue {
    let below = tree.shownChildren(of: id)
    let more = below.count - Self.partLimit
    return [
      "title": TemplateValue(tree.pages[id].title), "link": link(to: id),
      "description": .optional(book.note(of: id)?.head.description),
      "count": below.isEmpty ? .null : TemplateValue(String(tree.count(below: id))),
      "isParent": .boolean(!below.isEmpty),
      "items": .list(below.prefix(Self.partLimit).map(item)),
      "more": more > 0 ? TemplateValue(String(more)) : .null,
    ]
  }
}

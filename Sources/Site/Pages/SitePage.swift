/// A page of the site and its place in the tree of pages.
struct SitePage: Sendable {
  /// The place in `PageTree.pages`.
  typealias ID = Int

  /// The note that the page shows, as its place in the list of notes; `nil` for a list of contents
  /// that is made for a folder without a note of its own.
  var note: Int?
  /// The folder that the page stands for, where it does; empty for the content folder itself.
  var folder: String?
  /// The path below `public/`.
  var output: String
  /// The title.
  var title: String
  /// The title in lists.
  var shortTitle: String
  /// The page above; `nil` for the home page.
  var parent: ID?
  /// The pages below, in order.
  var children: [ID] = []
  /// Whether lists leave the page out.
  var isHidden = false
  /// What orders the page among its siblings.
  var order: PageOrder
}

/// What orders a page: the number that its note gives, else the one its name begins with, else its name.
struct PageOrder: Sendable {
  let given: Double?
  let number: Int?
  let name: String

  init(given: Double?, name: String) {
    self.given = given
    number = NaturalOrder.leadingNumber(name)
    self.name = name
  }

  static func precedes(_ a: PageOrder, _ b: PageOrder) -> Bool {
    if a.given != b.given { return (a.given ?? .infinity) < (b.given ?? .infinity) }
    if a.number != b.number { return (a.number ?? .max) < (b.number ?? .max) }
    return NaturalOrder.precedes(a.name, b.name)
  }
}

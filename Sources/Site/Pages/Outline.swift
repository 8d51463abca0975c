internal import Markdown
internal import Templates

/// The outline that a page shows of its note, in two levels: the highest that the note uses, and the next.
struct Outline {
  /// The entries, each with those below it.
  private(set) var items: [(entry: Heading, children: [Heading])] = []
  /// Whether headings were left out, for an outline is to help, and a page shows it twice.
  private(set) var isCut = false

  private static let mostEntries = 1_000

  /// The outline of `headings`, in a note of `size` bytes.
  init(of headings: some Collection<Heading>, size: Int) {
    guard headings.count > 1, let top = headings.lazy.map(\.level).min() else { return }
    var entries = Self.mostEntries
    var room = PageBudget.outline(ofNote: size)
    for heading in headings where heading.level <= top + 1 {
      room -= Self.size(of: heading)
      entries -= 1
      guard entries >= 0, room >= 0 else {
        isCut = true
        return
      }
      if heading.level == top || items.isEmpty {
        items.append((heading, []))
      } else {
        items[items.count - 1].children.append(heading)
      }
    }
  }

  /// What the templates are filled with.
  var value: TemplateValue {
    items.isEmpty ? .null : ["items": .list(items.map { Self.item($0.entry, $0.children) })]
  }

  private static func item(_ entry: Heading, _ children: [Heading]) -> TemplateValue {
    [
      "id": TemplateValue(entry.id), "text": TemplateValue(entry.text), "isParent": .boolean(!children.isEmpty),
      "items": .list(children.map { item($0, []) }),
    ]
  }

  /// The bytes that an entry takes, escaped.
  private static func size(of heading: Heading) -> Int {
    func escaped(_ text: String) -> Int { text.utf8.reduce(0) { $0 + ("&<>\"'".utf8.contains($1) ? 6 : 1) } }
    return 48 + escaped(heading.id) + escaped(heading.text)
  }
}

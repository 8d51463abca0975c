internal import Checking
internal import HTML

/// What the example of a figure uses of the others on its page, and which of them use it.
struct ExampleLinks {
  /// An object, and the figure that shows it.
  struct Entry: Hashable {
    let object: String
    /// The id of the figure; `nil` where the page has none.
    let anchor: String?
  }

  /// Entries, each once, in the order in which they were found.
  struct List {
    private(set) var entries: [Entry] = []
    private var known: Set<Entry> = []

    /// Adds what is not there yet.
    fileprivate mutating func add(_ entry: Entry) {
      if known.insert(entry).inserted { entries.append(entry) }
    }
  }

  private(set) var uses = List()
  private(set) var users = List()
  /// What no example of the page defines.
  private(set) var missing = List()

  /// The links of every figure by its id, where it has any; `anchors` and `names` are those of the note's documents.
  static func all(_ references: NoteReferences, anchors: [String], names: [String]) -> [String: ExampleLinks] {
    var all: [String: ExampleLinks] = [:]
    for use in references.uses {
      let user = anchors[use.user]
      guard !user.isEmpty else { continue }
      let object = "\(use.kind) \(use.name)"
      guard let definition = use.definition else {
        let words = use.isOptional ? object + "(없어도 됨)" : object
        all[user, default: ExampleLinks()].missing.add(Entry(object: words, anchor: nil))
        continue
      }
      // What stands in one figure is seen together anyway.
      let place = anchors[definition]
      guard place != user, !place.isEmpty else { continue }
      all[user, default: ExampleLinks()].uses.add(Entry(object: object, anchor: place))
      all[place, default: ExampleLinks()].users.add(Entry(object: names[use.user], anchor: user))
    }
    return all
  }

  /// Writes the links as the last part of a figure.
  func append(to html: inout [UInt8]) {
    html.append("<dl class=\"refs\">")
    append("쓰는 것", uses.entries, to: &html)
    append("쓰이는 곳", users.entries, to: &html)
    append("이 노트에 없는 것", missing.entries, to: &html)
    html.append("</dl>\n")
  }

  private func append(_ title: StaticString, _ entries: [Entry], to html: inout [UInt8]) {
    guard !entries.isEmpty else { return }
    html.append("<div><dt>")
    html.append(title)
    html.append("</dt>")
    for entry in entries {
      html.append("<dd>")
      if let anchor = entry.anchor { html += "<a href=\"#\(anchor)\">".utf8 }
      html.appendHTML(text: entry.object.utf8)
      html.append(entry.anchor == nil ? "</dd>" : "</a></dd>")
    }
    html.append("</div>")
  }
}

internal import Checking
internal import HTML

/// What an example refers to, and which examples refer to it, as links within the page.
struct ExampleLinks {
  /// An object, and the id of the example that holds it; `nil` where none of the page does.
  private struct Object: Hashable {
    let words: String
    let id: String?
  }

  private var definitions: [Object] = []
  private var users: [Object] = []
  private var told: Set<Object> = []

  /// No links.
  init() {}

  /// The links of all examples, by their ids. `ids` are those of the documents of the note, and `names` what these
  /// call themselves.
  static func find(_ references: NoteReferences, ids: [String], names: [String]) -> [String: ExampleLinks] {
    var links: [String: ExampleLinks] = [:]
    for use in references.uses {
      let (user, definition) = (ids[use.user], use.definition.map { ids[$0] })
      if user.isEmpty || definition == user || definition == "" || (definition == nil && use.isOptional) { continue }
      links[user, default: ExampleLinks()].add(definition: Object(words: "\(use.kind) \(use.name)", id: definition))
      guard let definition else { continue }
      links[definition, default: ExampleLinks()].add(user: Object(words: names[use.user], id: user))
    }
    return links
  }

  private mutating func add(definition: Object) {
    if told.insert(definition).inserted { definitions.append(definition) }
  }

  private mutating func add(user: Object) {
    if told.insert(user).inserted { users.append(user) }
  }

  /// Writes the links, where there are any.
  func append(to html: inout [UInt8]) {
    if definitions.isEmpty, users.isEmpty { return }
    html.append("<p class=\"note\">")
    Self.append(definitions, after: "함께 쓰는 것: ", to: &html)
    if !definitions.isEmpty, !users.isEmpty { html.append(" · ") }
    Self.append(users, after: "이것을 쓰는 예제: ", to: &html)
    html.append("</p>\n")
  }

  private static func append(_ objects: [Object], after label: StaticString, to html: inout [UInt8]) {
    for (index, object) in objects.enumerated() {
      html.append(index == 0 ? label : ", ")
      if let id = object.id { html += "<a href=\"#\(id)\">".utf8 }
      html.appendHTML(text: object.words.utf8)
      html.append(object.id == nil ? "(이 글에 없음)" : "</a>")
    }
  }
}

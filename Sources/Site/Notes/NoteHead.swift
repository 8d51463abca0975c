internal import Diagnostics
internal import YAML

/// What the site takes from the head of a note, whichever generator it was written for.
struct NoteHead: Sendable {
  var title: String?
  var shortTitle: String?
  var description: String?
  var order: Double?
  var parent: String?
  var grandparent: String?
  var date: NoteDate?
  var modified: NoteDate?
  var tags: [String] = []
  var isPrivate = false
  /// What of that cannot be read.
  var doubts: [Diagnostic] = []
  var isHiddenFromLists = false
  /// Whether the page is to be printed small, on one sheet.
  var isSheet = false

  /// Nothing said.
  init() {}

  /// What a note's settings say.
  init(_ settings: inout Settings) {
    title = settings.text("title")
    shortTitle = settings.text("nav_title", "linktitle", "sidebar_label")
    description = settings.text("description", "excerpt", "summary")
    let weight = settings.number("weight")
    order = settings.number("nav_order", "sidebar_position", "order") ?? (weight == 0 ? nil : weight)
    parent = settings.text("parent")
    grandparent = settings.text("grand_parent")
    date = settings.text("date").flatMap { NoteDate($0) }
    modified = settings.text("lastmod", "last_modified_at", "updated", "modified").flatMap { NoteDate($0) }
    tags = settings.list("tags")
    // Whoever writes such a word at all is not sure that the note is for everybody.
    let count = settings.findings.count
    let isDraft = settings.flag("draft", unreadable: true) ?? false
    let isPublished = settings.flag("published", unreadable: false) ?? true
    let isMeantForAll = settings.flag("publish", unreadable: false) ?? true
    isPrivate = settings.flag("private", unreadable: true) ?? false || isDraft || !isPublished || !isMeantForAll
    doubts = Array(settings.findings[count...])
    isHiddenFromLists = settings.flag("nav_exclude") ?? false
    isSheet = settings.flag("sheet") ?? false
  }
}

/// A day, as a note's head gives it.
struct NoteDate: Equatable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  /// The day at the beginning of `2026-11-20`, `2026-11-20T09:00:00+09:00` or `2026/11/20`.
  init?(_ text: String) {
    let parts = text.prefix(10).split { $0 == "-" || $0 == "/" || $0 == "." }
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2].prefix { ("0"..."9").contains($0) }), (1900...9999).contains(year),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day as machines read it: `2026-11-20`.
  var iso: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }

  /// The day as people read it.
  var text: String { "\(year)년 \(month)월 \(day)일" }
}

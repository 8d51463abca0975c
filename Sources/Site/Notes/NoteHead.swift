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
    isHiddenFromLists = settings.flag("nav_exclude") ?? false
    isSheet = settings.flag("sheet") ?? false
  }
}

/// A day, as a note's head gives it.
package struct NoteDate: Equatable, Comparable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  /// A day by its numbers.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day on which the clock of Korea shows so many seconds since 1970.
  package init?(secondsSince1970 seconds: Int) {
    guard (0..<250_000_000_000).contains(seconds) else { return nil }
    // Days since 0000-03-01, so that the day that leap years add is the last of a year.
    let days = (seconds + 9 * 3600) / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let isNextYear = month >= 10
    self.init(
      year: yearOfEra + era * 400 + (isNextYear ? 1 : 0), month: isNextYear ? month - 9 : month + 3,
      day: dayOfYear - (153 * month + 2) / 5 + 1)
  }

  package static func < (a: NoteDate, b: NoteDate) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

  /// The day that a text begins with in any order of marks: `2026. 11. 20.`, `2026년 11월`, `2026`; of a month or a year
  /// that has begun the first day.
  init?(leniently text: String) {
    let numbers = text.split { !("0"..."9").contains($0) }
    guard let first = text.first, ("0"..."9").contains(first), let year = numbers.first.flatMap({ Int($0) }) else {
      return nil
    }
    if numbers[0].count == 8, text.count == 8 {
      self.init(year: year / 10_000, month: year / 100 % 100, day: year % 100)
    } else {
      guard numbers[0].count == 4 else { return nil }
      self.init(
        year: year, month: numbers.count > 1 ? Int(numbers[1]) ?? 0 : 1,
        day: numbers.count > 2 ? Int(numbers[2].prefix(2)) ?? 0 : 1)
    }
  }

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

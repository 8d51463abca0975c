internal import Course
internal import Diagnostics

/// What the site needs to know of a note to give it its place among the others.
struct NoteFacts: Sendable {
  /// Where the note lies.
  var path: SourcePath
  /// The title that the front matter gives.
  var givenTitle: String?
  /// The text of the first heading; one of the first level goes before others.
  var heading: String?
  /// A shorter title for lists, where the front matter has one.
  var shortTitle: String?
  /// `nav_order` or `weight`.
  var order: Double?
  /// The title of the page above, as just-the-docs has it.
  var parent: String?
  /// The title of the page above that.
  var grandparent: String?
  /// Whether lists leave the page out.
  var isHiddenFromLists = false

  /// A note of which only the path is known.
  init(path: SourcePath) { self.path = path }

  /// What a note's head and its first heading say.
  init(path: SourcePath, head: NoteHead, heading: String?) {
    self.path = path
    self.heading = heading
    givenTitle = head.title
    shortTitle = head.shortTitle
    order = head.order
    (parent, grandparent) = (head.parent, head.grandparent)
    isHiddenFromLists = head.isHiddenFromLists
  }

  /// The page's title.
  var title: String { givenTitle ?? heading ?? DisplayName.of(path.stem, in: path.folders) }
}

/// Titles made of the names of files and folders.
enum DisplayName {
  /// `01_core-concepts` becomes `core concepts`; a name that is only a number stays.
  static func of(_ name: String) -> String {
    var bytes = Array(name.utf8)
    let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
    if digits > 0, digits < bytes.count {
      let rest = bytes[digits...].drop { " ._-)".utf8.contains($0) }
      if rest.count < bytes.count - digits, !rest.isEmpty { bytes = Array(rest) }
    }
    let hasSpaces = bytes.contains(0x20)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "_") || bytes[index] == UInt8(ascii: "-") {
      if bytes[index] == UInt8(ascii: "_") || !hasSpaces { bytes[index] = 0x20 }
    }
    let words = bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    return words.isEmpty ? name : words.joined(separator: " ")
  }

  /// The name of a note; a folder's page takes its folder's.
  static func of(_ stem: String, in folders: [String]) -> String {
    let isFolderPage = ["index", "_index", "readme"].contains(OutputName.caseless(stem))
    return of(isFolderPage ? folders.last ?? stem : stem)
  }
}

/// A heading of a note.
package struct Heading: Sendable {
  /// 1 to 6.
  package let level: Int
  /// Its id, unique in the note: as GitHub makes it from the text, or as the author set it with `{#id}`.
  package let id: String
  /// Its text without markup.
  package let text: String
  /// The line or lines that it stands in.
  package let range: Range<Int>
  /// Where the words below it begin in `MarkdownNote.words`.
  package var wordsStart: Int
  /// Its element in the note's HTML, before any gap is filled.
  var html = 0..<0
  /// The gaps within it, by their places in `MarkdownNote.gaps`.
  var gaps = 0..<0
}

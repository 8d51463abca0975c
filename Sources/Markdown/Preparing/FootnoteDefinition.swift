/// A footnote's text, cut out of the note's lines: cmark would read `[^1]: word` as the definition of a link.
struct FootnoteDefinition {
  /// Its name, as written between `[^` and `]`.
  let label: Range<Int>
  /// All of its lines.
  var range: Range<Int>
  /// Its text, line by line, without what indents it.
  var lines: [Line]

  /// A line of the text: a stretch of the note after so many spaces.
  struct Line {
    let content: Range<Int>
    /// What is left of a tab of which only a part indented the footnote.
    var padding = 0
  }
}

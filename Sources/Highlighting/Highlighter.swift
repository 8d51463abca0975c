/// Colours code at build time: HTML in which the parts of the code stand in short elements that the theme paints.
///
/// `b` is a key or keyword, `i` a comment, `bdi` a string, `var` a number or constant; `ins` and `del` are lines of
/// a diff; in a terminal session `span.p` is the prompt, `kbd` what was typed and `samp` what was answered. No
/// element reaches over the end of a line, so that a page may number and link lines by cutting at line feeds.
package enum Highlighter {
  /// Code longer than this, in bytes, is shown without colours.
  package static let longest = 1 << 20

  /// Appends `code`, coloured as `language` asks for, to `html`. A language that is not known is escaped and left plain.
  package static func highlight(
    _ code: ArraySlice<UInt8>, language: some Collection<UInt8>, into html: inout [UInt8]
  ) {
    var painter = Painter(code: code, html: html)
    html = []
    if code.count <= longest, let lexer = CodeLanguage.lexer(named: language) { lexer(&painter) }
    painter.paintRest()
    html = painter.html
  }

  /// Whether a block of shell code shows a terminal with prompts, rather than a script.
  package static func isSession(_ code: ArraySlice<UInt8>, language: some Collection<UInt8>) -> Bool {
    CodeLanguage.isShell(language) && SessionLexer.hasPrompt(code)
  }
}

internal import Diagnostics
internal import Markdown

/// How large the figures of a page may grow: so many bytes, and so many more for each byte of its note.
struct FigureBudget {
  private var left: Int

  /// What the figures of `note` may take.
  init(for note: MarkdownNote) {
    left = PageBudget.figures(ofNote: note.source.bytes.count, besides: note.writtenBytes)
  }

  /// Takes the place of a figure; `false` where there is not enough of it left, and nothing is taken.
  mutating func takes(_ figure: FenceFigure) -> Bool {
    guard figure.html.count <= left else { return false }
    left -= figure.html.count
    return true
  }

  /// What stands for a figure that is too large: the code alone, and where even that is, nothing.
  mutating func substitute(for fence: Fence, id: String? = nil) -> FenceFigure {
    var figure = FenceFigure(html: CodeFigures().html(for: fence, id: id, isPlain: true))
    if !takes(figure) {
      figure.html = Array("<p\(id.map { " id=\"\($0)\"" } ?? "")>코드가 너무 길어 싣지 않았습니다.</p>\n".utf8)
    }
    figure.findings = [Diagnostic(SiteFindings.figureCut, at: fence.range)]
    return figure
  }
}

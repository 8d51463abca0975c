internal import HTML
internal import Markdown
internal import PodDiagrams

/// Pictures that belong to no example. A code block in the language `podbook` with `diagram=phases` becomes the phases
/// that any Pod can go through.
struct TextbookFigure {
  let fence: Fence
  /// The place of the block among those of the note, from 1.
  let number: Int

  /// The figure.
  var figure: FenceFigure {
    let picture = PodPicture.phasesOfAnyPod
    let caption = fence.title ?? picture.title
    var html: [UInt8] = []
    html.append("<figure class=\"diagram\"><div tabindex=\"0\" role=\"group\" aria-label=\"")
    html.appendHTML(attribute: caption.utf8)
    html.append("\">")
    for (width, suffix) in [(PictureOptions.Width.wide, "w"), (.narrow, "n")] {
      html += picture.svg(PictureOptions(prefix: "dg-\(number)\(suffix)", width: width, hasAlternative: true))
    }
    html.append("</div><figcaption>")
    html.appendHTML(text: caption.utf8)
    html.append(wordsOf: picture)
    html.append("</figcaption></figure>\n")
    return FenceFigure(html: html, isPicture: true)
  }
}

internal import Diagnostics
internal import Diagrams
internal import HTML
internal import Markdown
internal import Mermaid

/// Mermaid blocks as pictures. What cannot be drawn is shown as its source.
struct DiagramFigure {
  let fence: Fence
  /// The place of the block among those of the note, from 1.
  let number: Int
  /// The heading that it stands under.
  let heading: String?

  /// The figure, and what was found in the diagram.
  var figure: FenceFigure {
    let picture = MermaidDiagram.read(fence.content).picture()
    var findings = picture.findings
    for index in findings.indices {
      findings[index].range = findings[index].range.map(fence.sourceRange(of:)) ?? fence.range
    }
    guard var scene = picture.scene else {
      return FenceFigure(html: CodeFigure().html(for: fence), findings: findings)
    }
    let caption = fence.attributes.value(of: "title") ?? picture.title
    scene.title = fence.attributes.value(of: "title") ?? scene.title ?? heading
    var html = Array("<figure class=\"diagram\"><div tabindex=\"0\" role=\"group\" aria-label=\"".utf8)
    html.appendHTML(attribute: (caption ?? heading ?? "그림").utf8)
    html += "\">".utf8
    html += SVGWriter.svg(scene, SVGOptions(prefix: "dg-\(number)"))
    html += "</div>".utf8
    if let caption {
      html += "<figcaption>".utf8
      html.appendHTML(text: caption.utf8)
      html += "</figcaption>".utf8
    }
    html += "</figure>\n".utf8
    return FenceFigure(html: html, findings: findings, isPicture: true)
  }
}

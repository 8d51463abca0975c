internal import Diagnostics
internal import Diagrams
internal import HTML
package import Markdown
internal import Mermaid

/// Mermaid blocks as pictures. What cannot be drawn is shown as its source.
package struct MermaidFigures: FenceRendering {
  /// The figures of mermaid blocks.
  package init() {}

  package func figure(for fence: Fence, at place: FencePlace) -> FenceFigure? {
    guard fence.language == "mermaid" else { return nil }
    let picture = MermaidDiagram.read(fence.content).picture()
    var findings = picture.findings
    for index in findings.indices {
      findings[index].range = findings[index].range.map(fence.sourceRange(of:)) ?? fence.range
    }
    guard var scene = picture.scene else {
      return FenceFigure(html: CodeFigures().html(for: fence), findings: findings)
    }
    let caption = fence.attributes.value(of: "title") ?? picture.title
    scene.title = fence.attributes.value(of: "title") ?? scene.title ?? place.heading
    var html = Array("<figure class=\"diagram\"><div tabindex=\"0\" role=\"group\" aria-label=\"".utf8)
    html.appendHTML(attribute: (caption ?? place.heading ?? "그림").utf8)
    html += "\">".utf8
    html += SVGWriter.svg(scene, SVGOptions(prefix: "dg-\(place.index + 1)"))
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

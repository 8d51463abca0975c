package import Diagnostics
internal import Diagrams
internal import HTML

/// A mermaid fence as a figure of a page.
package struct MermaidFigure: Sendable {
  /// The `<figure>` element.
  package let markup: [UInt8]
  /// What was found, at ranges of the fence's bytes.
  package let findings: [Diagnostic]
  /// Whether it is a picture; else the figure shows the source.
  package let isDrawn: Bool

  /// Draws the text of a fence. What cannot be drawn becomes a captioned listing of the source; a fence is never lost.
  /// - Parameters:
  ///   - source: the text between the fence's lines.
  ///   - prefix: begins every id in the picture, so that ids are unique on the page.
  ///   - caption: what the page calls the picture where it has no title of its own: the heading above it.
  ///   - language: of what podbook itself says.
  package init(_ source: [UInt8], prefix: String, caption: String?, in language: Language) {
    var picture = MermaidDiagram.read(source).picture()
    let title = picture.title.flatMap { $0.isEmpty ? nil : $0 }
    let name = title ?? caption ?? Words("다이어그램", "Diagram").text(in: language)
    var writer = HTMLWriter()
    if picture.scene != nil {
      picture.scene?.title = name
      writer.open("figure", ["class": "diagram"])
      // Wide pictures scroll in here, which the keyboard must be able to do as well.
      writer.open("div", ["tabindex": "0", "role": "group", "aria-label": name])
      if let scene = picture.scene { writer.raw(SVGWriter.svg(scene, SVGOptions(prefix: prefix))) }
      writer.close("div")
    } else {
      writer.open("figure", ["class": "diagram source"])
      writer.open("pre")
      writer.open("code", ["class": "language-mermaid"])
      writer.text(utf8: source)
      writer.close("code")
      writer.close("pre")
    }
    let error = picture.scene == nil ? picture.findings.last { $0.severity != .hint } : nil
    if title ?? caption != nil || error != nil {
      writer.open("figcaption")
      if let shown = title ?? caption { writer.text(shown) }
      if let error {
        if title ?? caption != nil { writer.text(" · ") }
        writer.text(error.message(in: language))
      }
      writer.close("figcaption")
    }
    writer.close("figure")
    markup = writer.bytes
    findings = picture.findings
    isDrawn = picture.scene != nil
  }
}

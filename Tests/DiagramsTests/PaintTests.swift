import Testing

@testable import Diagrams

@Suite("Colours of pictures")
struct PaintTests {
  @Test("edges and labels over a coloured cluster can be told from it", arguments: ["#326ce5", "#000080", "#ffe082"])
  func overClusters(_ fill: String) throws {
    var graph = sketch("[g A=B ] B>C")
    graph.clusters[0].style.fill = Colour(css: fill)
    let ground = Shade(fill: try #require(Colour(css: fill)))
    let scene = try GraphDrawing.scene(of: graph)
    var seen = 0
    for case .group(let group) in scene.elements {
      let line = group.look.paint?.stroke ?? .line
      let text = group.look.paint?.text ?? .quietInk
      for scheme in Scheme.allCases where group.facts.contains(where: { $0.value == "e0" }) {
        seen += 1
        if group.look.classes == "edge" { #expect(line[scheme].contrast(with: ground[scheme]) >= 3) }
        if group.look.classes == "edge-label" { #expect(text[scheme].contrast(with: ground[scheme]) >= 4.5) }
      }
    }
    #expect(seen == 4)
  }

  @Test("an author's line stands out from paper and card")
  func strokes() throws {
    for text in ["#eee", "#ff0", "#123", "#777"] {
      let stroke = Shade(stroke: try #require(Colour(css: text)), over: .ground)
      #expect(stroke.light.contrast(with: Shade.paper.light) >= 3)
      #expect(stroke.dark.contrast(with: Shade.raised.dark) >= 3)
      #expect(stroke.dark.contrast(with: Shade.paper.dark) >= 3)
    }
  }
}

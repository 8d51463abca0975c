import HTML
import Testing

@testable import Diagrams

@Suite("Scenes as SVG")
struct SVGTests {
  private func svg(_ scene: Scene, _ options: SVGOptions = SVGOptions(prefix: "f1")) -> String {
    String(decoding: SVGWriter.svg(scene, options), as: UTF8.self)
  }

  @Test(
    "numbers are short",
    arguments: [(0, "0"), (1, "1"), (-0.04, "0"), (0.25, ".3"), (-3.14, "-3.1"), (1234.96, "1235"), (.nan, "0")])
  func numbers(_ value: Double, _ expected: String) {
    var bytes: [UInt8] = []
    bytes.append(number: value)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test("a path is written in relative steps that do not drift")
  func paths() {
    var bytes: [UInt8] = []
    bytes.append(
      path: Path([
        .move(Point(10, 10)), .line(Point(20.04, 10)), .line(Point(20.08, 15)), .line(Point(5, 30)),
        .curve(Point(5, 40), Point(0, 40), Point(0, 50)), .close,
      ]))
    #expect(String(decoding: bytes, as: UTF8.self) == "M10 10h10l.1 5l-15.1 15c0 10-5 10-5 20z")
  }

  @Test("a picture has a name, a description and ids of its own")
  func naming() {
    var scene = Scene(kind: "flowchart", bounds: Rect(0, 0, 100, 50))
    scene.title = "A & B"
    scene.description = ["A → B", "B → C"]
    #expect(
      svg(scene)
        == """
        <svg id="f1" class="dg" viewBox="0 0 100 50" width="100" height="50" style="min-width:92px" font-size="14" text-anchor="middle" role="img" \
        aria-labelledby="f1-t" aria-describedby="f1-d"><title id="f1-t">A &amp; B</title><desc id="f1-d">A → B
        B → C</desc></svg>
        """)
  }

  @Test("a picture with a link is no image, and the link can be followed")
  func links() {
    var scene = Scene(kind: "flowchart")
    scene.elements = [.group(SceneGroup(link: Address(ours: "a.html?x=1&y=\"".utf8), tooltip: "<tip>", []))]
    let text = svg(scene)
    #expect(!text.contains("role="))
    #expect(text.contains("<a href=\"a.html?x=1&amp;y=%22\"><title>&lt;tip&gt;</title></a>"))
  }

  @Test("text is escaped, each line stands at its place")
  func text() {
    var scene = Scene(kind: "flowchart")
    scene.elements = [.text(SceneText("<b>\n둘", at: Point(10, 20), lineHeight: 20))]
    #expect(
      svg(scene).contains("<text x=\"10\" y=\"20\"><tspan>&lt;b&gt;</tspan><tspan x=\"10\" y=\"40\">둘</tspan></text>"))
  }

  @Test("an author's colours become one class each, in both schemes")
  func paints() throws {
    var graph = sketch("A>B B>C")
    for node in graph.nodes.indices { graph.nodes[node].style.fill = Colour(css: "#e1f5fe") }
    let text = svg(try GraphDrawing.scene(of: graph))
    #expect(text.contains("fill:#e1f5fe;fill:light-dark(#e1f5fe,#"))
    #expect(text.components(of: "class=\"node p0\"") == 3)
    #expect(text.components(of: "<style>") == 1)
  }

  @Test("facts for scripts are written only where asked for")
  func facts() throws {
    let scene = try GraphDrawing.scene(of: sketch("[g A>B ] B=C"))
    #expect(!svg(scene).contains("data-"))
    let full = svg(scene, .standalone(prefix: "f1"))
    #expect(full.contains("data-from=\"A\" data-to=\"B\""))
    #expect(full.contains("class=\"cluster\" data-id=\"g\" data-parent=\"\""))
    #expect(full.contains("class=\"edge-label\" data-edge=\"e1\""))
  }

  @Test("a picture that stands alone brings its colours, and nothing from elsewhere")
  func standalone() throws {
    let text = svg(try GraphDrawing.scene(of: sketch("A>B")), .standalone(prefix: "f1"))
    #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(text.contains("prefers-color-scheme:dark"))
    #expect(!text.contains("<script") && !text.contains("url(") && !text.contains("@import"))
    #expect(text.components(of: "http") == 1)
  }

  @Test("every shape is drawn within its box, its text within the shape's box", arguments: NodeShape.allCases)
  func shapes(_ shape: NodeShape) throws {
    var graph = Graph()
    graph.nodes = [GraphNode("a", "두 줄로 된\n글 text", shape: shape)]
    let solver = FrameSolver(graph)
    let box = solver.placement.nodes[0]
    let text = TextMeasure.size(of: solver.figures[0].label)
    #expect(text.width <= box.width && text.height <= box.height + 1)
    let bounds = shape.outline(in: box, radius: nil).bounds
    // Control points of curves may lie outside the drawn line.
    #expect(box.grown(by: 12).union(bounds) == box.grown(by: 12))
  }

  @Test("the description names members and relations")
  func description() {
    #expect(
      GraphDescription.lines(of: sketch("[g A>B ] B=C D")) == [
        "cluster g: node A, node B", "node D", "node A → node B", "node B → node C (a label)",
      ])
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    var (count, rest) = (0, self[...])
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}

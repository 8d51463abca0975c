import Testing

@testable import Diagrams

@Suite("Laying out graphs")
struct LayoutTests {
  @Test(
    "nothing overlaps and no edge runs through a node or a title",
    arguments: [
      "A>B", "A>B B>C A>C", "A>B A>C B>D C>D D>A", "A>A A=A", "A>B A>B A=B B>A", "A B C D", "A~B A~C B>C",
      "[g A>B ] B>C", "[g A [h B>C ] ] C>D D>A", "[g A ] [h B ] A>B B>A", "[g A B ] [h C D ] g>h A=D",
      "[g A>B B>C ] [h D>E ] A=D E=C X>g h>X", "[g A ] B>g g>B B>A", "[g ] A>g", "[g A ] g>A", "[g A ] g>g",
      "[g A>X ] X>Y Y>A Y>g", "A=B A=C A=D A=E B=F C=F D=F E=F F=A",
    ])
  func sound(_ text: String) {
    for direction in [Direction.down, .up, .right, .left] {
      #expect(faults(of: FrameSolver(sketch(text, direction))) == [], "\(text) \(direction)")
    }
  }

  @Test("random graphs with nested clusters are sound", arguments: 0..<40)
  func random(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    var graph = Graph(direction: [.down, .right, .up, .left][seed % 4])
    for cluster in 0..<dice.below(5) {
      graph.clusters.append(
        GraphCluster(
          "c\(cluster)", TextLabel(String(repeating: "title ", count: 1 + dice.below(4))),
          parent: cluster > 0 && dice.below(2) == 0 ? dice.below(cluster) : nil,
          direction: dice.below(4) == 0 ? .right : nil))
    }
    let shapes = NodeShape.allCases
    for node in 0..<(2 + dice.below(12)) {
      let parent = dice.below(graph.clusters.count + 1) - 1
      graph.nodes.append(
        GraphNode(
          "n\(node)", TextLabel(String(repeating: "글 ", count: 1 + dice.below(9))),
          shape: shapes[dice.below(shapes.count)],
          parent: parent < 0 ? nil : parent, order: node))
    }
    for edge in 0..<dice.below(20) {
      let label: TextLabel? = dice.below(3) == 0 ? "label" : nil
      graph.edges.append(
        GraphEdge(
          "e\(edge)", from: .node(dice.below(graph.nodes.count)), to: .node(dice.below(graph.nodes.count)), label: label
        ))
    }
    #expect(faults(of: FrameSolver(graph)) == [])
  }

  @Test("edges lead where the direction says")
  func directions() {
    func boxes(_ direction: Direction) -> (Rect, Rect) {
      let solver = FrameSolver(sketch("A>B", direction))
      return (solver.box("A"), solver.box("B"))
    }
    #expect(boxes(.down).0.maxY < boxes(.down).1.minY)
    #expect(boxes(.up).0.minY > boxes(.up).1.maxY)
    #expect(boxes(.right).0.maxX < boxes(.right).1.minX)
    #expect(boxes(.left).0.minX > boxes(.left).1.maxX)
  }

  @Test("a cluster that no edge leaves has a direction of its own")
  func ownDirection() {
    var graph = sketch("[g A>B ] C>g")
    graph.clusters[0].direction = .right
    let solver = FrameSolver(graph)
    #expect(solver.box("A").maxX < solver.box("B").minX)
    #expect(solver.box("C").maxY < solver.cluster("g").minY)
  }

  @Test("what stands alone, one after the other, stands in one line")
  func straight() {
    let solver = FrameSolver(sketch("A>B B>C C>D"))
    let centres = ["A", "B", "C", "D"].map { solver.box($0).centre.x }
    #expect(Set(centres).count == 1)
    #expect(solver.placement.routes.allSatisfy { $0.pieces.count == 1 && $0.pieces[0].bend == nil })
  }

  @Test("a parent stands in the middle above two children")
  func centred() {
    let solver = FrameSolver(sketch("A>B A>C"))
    let middle = (solver.box("B").centre.x + solver.box("C").centre.x) / 2
    #expect(abs(solver.box("A").centre.x - middle) <= 1)
  }

  @Test("siblings keep the author's order where no edge asks for another", arguments: [Direction.down, .right])
  func order(_ direction: Direction) {
    let solver = FrameSolver(sketch("A>B A>C A>D A>E", direction))
    let centres = ["B", "C", "D", "E"].map { solver.box($0).centre }
    let places = centres.map { direction == .down ? $0.x : $0.y }
    #expect(places == places.sorted())
  }

  @Test("parallel edges do not run on one another")
  func parallel() {
    let solver = FrameSolver(sketch("A>B A>B A>B"))
    let places = solver.placement.routes.compactMap { $0.start?.x }.sorted()
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 10 })
  }

  @Test("an edge to a cluster ends on its border")
  func clusterEnd() {
    let solver = FrameSolver(sketch("[g A B>C ] X>g A>X"))
    let end = solver.placement.routes[1].end
    let box = solver.cluster("g")
    #expect(end.map { abs($0.y - box.minY) < 0.1 || abs($0.y - box.maxY) < 0.1 } == true)
  }

  @Test("an edge ends on the outline of a diamond, not on its box")
  func diamondEnd() throws {
    var graph = sketch("A>C B>C")
    graph.nodes[1].shape = .diamond
    let solver = FrameSolver(graph)
    let box = solver.box("C")
    let end = try #require(solver.placement.routes[0].end)
    let share = abs(end.x - box.centre.x) / (box.width / 2)
    #expect(abs(end.y - (box.centre.y - box.height / 2 * (1 - share))) < 0.5)
    #expect(share > 0.02)
  }

  @Test("invisible edges keep their ends in order and are not drawn")
  func invisible() {
    let solver = FrameSolver(sketch("A~B"))
    #expect(solver.box("A").maxY < solver.box("B").minY)
    #expect(solver.placement.routes[0].pieces.isEmpty)
  }

  @Test("a long row is broken into even ones")
  func wrapping() {
    let names = (0..<12).map { "N\($0)" }
    let solver = FrameSolver(sketch(names.map { "A>\($0)" }.joined(separator: " ")))
    #expect(solver.placement.size.width < 800)
    let rows = Set(names.map { solver.box($0).centre.y })
    #expect(rows.count == 2)
  }

  @Test("a chain too wide to read from left to right is drawn from top to bottom")
  func turned() throws {
    let chain = (0..<14).map { "N\($0)>N\($0 + 1)" }.joined(separator: " ")
    let scene = try GraphDrawing.scene(of: sketch(chain, .right))
    #expect(scene.direction == .down)
    #expect(scene.bounds.width < 760)
    let short = try GraphDrawing.scene(of: sketch("A>B B>C", .right))
    #expect(short.direction == .right)
  }

  @Test("three sources and three targets cross less than in two rows")
  func bundle() {
    let edges = ["A", "B", "C"].flatMap { from in ["X", "Y", "Z"].map { "\(from)>\($0)" } }
    let solver = FrameSolver(sketch(edges.joined(separator: " ")))
    var crossings = 0
    let lines = solver.placement.routes.map { $0.flattened(steps: 16) }
    for (index, first) in lines.enumerated() {
      for second in lines[(index + 1)...] {
        for (a, b) in zip(first, first.dropFirst()) {
          for (c, d) in zip(second, second.dropFirst()) where Segments.cross(a, b, c, d) { crossings += 1 }
        }
      }
    }
    #expect(crossings < 9)
  }

  @Test("the same graph gives the same picture")
  func deterministic() throws {
    let graph = sketch("[g A>B A>C B>D ] D>E E>A C>E [h F>G ] G>D F=A")
    let pictures = try (0..<3).map { _ in
      SVGWriter.svg(try GraphDrawing.scene(of: graph), .standalone(prefix: "p"))
    }
    #expect(Set(pictures).count == 1)
  }
}

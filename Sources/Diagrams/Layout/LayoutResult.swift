/// A solved problem, in the problem's abstract axes (x is breadth, y is depth).
struct LayoutResult {
  var size: Size
  /// The middles of the nodes.
  var nodes: [Point]
  /// The boxes of the containers; the root's is the whole.
  var containers: [Rect]
  /// The middles of the titles; nil where there is none, or where it stands in a strip.
  var titles: [Point?]
  /// By edge, from `from` to `to`. Of invisible edges empty.
  var routes: [Route]
  var crossings: Int

  /// Moves everything.
  mutating func move(_ dx: Double, _ dy: Double) {
    for index in nodes.indices { nodes[index] = nodes[index].moved(dx, dy) }
    for index in containers.indices { containers[index] = containers[index].moved(dx, dy) }
    for index in titles.indices { titles[index] = titles[index]?.moved(dx, dy) }
    for index in routes.indices { routes[index] = routes[index].mapped { $0.moved(dx, dy) } }
  }
}

/// A frame, laid out: where its nodes, boxes, clusters and edges stand, from the frame's upper left corner.
struct FrameLayout {
  var size = Size(0, 0)
  var nodes: [(Int, Rect)] = []
  var clusters: [(Int, Rect)] = []
  var titles: [(Int, Point)] = []
  var routes: [(Int, Route)] = []

  /// Pictures wider than this must be shrunk below the readable size, or scrolled.
  static let comfortableWidth = 760.0

  static func solve(_ frame: Frame, _ solver: FrameSolver) -> FrameLayout {
    let parts = FramePart.parts(of: frame, solver).map { $0.solve() }
    return FramePacking.pack(parts)
  }

  mutating func move(_ dx: Double, _ dy: Double) {
    for index in nodes.indices { nodes[index].1 = nodes[index].1.moved(dx, dy) }
    for index in clusters.indices { clusters[index].1 = clusters[index].1.moved(dx, dy) }
    for index in titles.indices { titles[index].1 = titles[index].1.moved(dx, dy) }
    for index in routes.indices { routes[index].1 = routes[index].1.mapped { $0.moved(dx, dy) } }
  }

  mutating func append(_ other: FrameLayout) {
    nodes += other.nodes
    clusters += other.clusters
    titles += other.titles
    routes += other.routes
  }
}

/// Parts that no edge joins, side by side in the author's order, in shelves of a comfortable width.
enum FramePacking {
  static func pack(_ parts: [FrameLayout]) -> FrameLayout {
    guard parts.count != 1 else { return parts[0] }
    var result = FrameLayout()
    let widest = parts.map(\.size.width).max() ?? 0
    let area = parts.reduce(0) { $0 + ($1.size.width + Gap.parts) * ($1.size.height + Gap.parts) }
    // In one row if the page is wide enough for it.
    let row = parts.reduce(-Gap.parts) { $0 + $1.size.width + Gap.parts }
    let shelf = row <= FrameLayout.comfortableWidth && parts.count <= 4 ? row : (area * 1.8).squareRoot()
    let target = max(widest, min(FrameLayout.comfortableWidth, shelf))
    var (x, y, height) = (0.0, 0.0, 0.0)
    for var part in parts {
      if x > 0, x + part.size.width > target {
        (x, y, height) = (0, y + height + Gap.parts, 0)
      }
      part.move(x, y)
      result.append(part)
      result.size = Size(max(result.size.width, x + part.size.width), max(result.size.height, y + part.size.height))
      x += part.size.width + Gap.parts
      height = max(height, part.size.height)
    }
    return result
  }
}

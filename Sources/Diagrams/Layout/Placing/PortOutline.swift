/// The shape of a node where lines meet it, around its middle, in the layout's abstract axes.
enum PortOutline: Hashable {
  case box, ellipse, diamond
  /// x is breadth, y is depth.
  case polygon([Point])

  /// How far along the breadth axis from the middle ports may stand, as a share of the breadth.
  var portShare: Double {
    switch self {
    case .box: 0.42
    case .ellipse: 0.3
    case .diamond: 0.2
    case .polygon: 0.32
    }
  }

  /// How far from the middle the outline lies at a place on the breadth axis, towards lower or higher ranks.
  func reach(at offset: Double, breadth: Double, depth: Double, upper: Bool) -> Double {
    let share = min(1, abs(offset) / max(1, breadth / 2))
    switch self {
    case .box: return depth / 2
    case .ellipse: return depth / 2 * max(0, 1 - share * share).squareRoot()
    case .diamond: return depth / 2 * (1 - share)
    case .polygon(let points):
      return PortOutline.crossing(points.map { ($0.x, $0.y) }, at: offset, positive: !upper) ?? depth / 2
    }
  }

  /// How far the outline reaches sideways at a distance from the middle along the depth axis.
  func sideReach(at offset: Double, breadth: Double, depth: Double) -> Double {
    let share = min(1, abs(offset) / max(1, depth / 2))
    switch self {
    case .box: return breadth / 2
    case .ellipse: return breadth / 2 * max(0, 1 - share * share).squareRoot()
    case .diamond: return breadth / 2 * (1 - share)
    case .polygon(let points):
      return PortOutline.crossing(points.map { ($0.y, $0.x) }, at: offset, positive: true) ?? breadth / 2
    }
  }

  /// How far from the middle, along the second axis, a closed figure ends at a place on the first.
  private static func crossing(_ points: [(Double, Double)], at place: Double, positive: Bool) -> Double? {
    var reach: Double?
    for (index, first) in points.enumerated() {
      let second = points[(index + 1) % points.count]
      guard min(first.0, second.0) <= place, place <= max(first.0, second.0), first.0 != second.0 else { continue }
      let height = first.1 + (second.1 - first.1) * (place - first.0) / (second.0 - first.0)
      let distance = positive ? height : -height
      reach = max(reach ?? distance, distance)
    }
    return reach
  }
}

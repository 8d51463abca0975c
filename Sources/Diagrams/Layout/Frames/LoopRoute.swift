/// The way of an edge from a node to itself: out at its side and back.
enum LoopRoute {
  static func route(
    around box: Rect, beyond: Double, label: TextLabel?, _ isHorizontal: Bool, _ outline: PortOutline
  ) -> Route {
    let centre = box.centre
    let half = min(11, (isHorizontal ? box.width : box.height) * 0.3) + beyond / 6
    let bulge = 24 + beyond * 4 / 3
    var route = Route()
    if isHorizontal {
      let reach = outline.reach(at: half, breadth: box.width, depth: box.height, upper: false)
      let (start, end) = (centre.moved(-half, reach), centre.moved(half, reach))
      route.pieces = [Route.Piece(start: start, end: end, bend: (start.moved(-4, bulge), end.moved(4, bulge)))]
      route.label = label.map { Point(centre.x, box.maxY + beyond + 22 + EdgeText.room($0).height / 2) }
    } else {
      let reach = outline.sideReach(at: half, breadth: box.width, depth: box.height)
      let (start, end) = (centre.moved(reach, -half), centre.moved(reach, half))
      route.pieces = [Route.Piece(start: start, end: end, bend: (start.moved(bulge, -4), end.moved(bulge, 4)))]
      route.label = label.map { Point(box.maxX + beyond + 22 + EdgeText.room($0).width / 2, centre.y) }
    }
    return route
  }
}

/// A position, in CSS pixels, y downwards.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  /// The position (x, y).
  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The position moved by a distance.
  package func moved(_ dx: Double, _ dy: Double) -> Point { Point(x + dx, y + dy) }

  /// The distance to another position.
  package func distance(to other: Point) -> Double {
    let (dx, dy) = (other.x - x, other.y - y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

/// Width and height, in CSS pixels.
package struct Size: Hashable, Sendable {
  package var width: Double
  package var height: Double

  /// A size of `width` by `height`.
  package init(_ width: Double, _ height: Double) {
    self.width = width
    self.height = height
  }

  /// Width and height exchanged.
  package var turned: Size { Size(height, width) }
}

/// An upright rectangle: its upper left corner, width and height, in CSS pixels.
package struct Rect: Hashable, Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  /// The rectangle whose upper left corner is (x, y).
  package init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The rectangle of `size` around `centre`.
  package init(centre: Point, size: Size) {
    self.init(centre.x - size.width / 2, centre.y - size.height / 2, size.width, size.height)
  }

  package var minX: Double { x }
  package var minY: Double { y }
  package var maxX: Double { x + width }
  package var maxY: Double { y + height }
  package var size: Size { Size(width, height) }
  package var centre: Point { Point(x + width / 2, y + height / 2) }

  /// The rectangle grown by `margin` on every side.
  package func grown(by margin: Double) -> Rect {
    Rect(x - margin, y - margin, width + 2 * margin, height + 2 * margin)
  }

  /// The rectangle moved by a distance.
  package func moved(_ dx: Double, _ dy: Double) -> Rect { Rect(x + dx, y + dy, width, height) }

  /// The smallest rectangle around both.
  package func union(_ other: Rect) -> Rect {
    let (left, top) = (min(minX, other.minX), min(minY, other.minY))
    return Rect(left, top, max(maxX, other.maxX) - left, max(maxY, other.maxY) - top)
  }

  /// Whether a point lies inside or on the border.
  package func contains(_ point: Point) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }

  /// Whether the two overlap in more than an edge.
  package func intersects(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }
}

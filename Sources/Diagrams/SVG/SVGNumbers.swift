/// Numbers as SVG likes them: one decimal, nothing that says nothing.
extension [UInt8] {
  /// Appends a coordinate, rounded to a tenth.
  package mutating func append(number value: Double) { append(tenths: Self.tenths(value)) }

  /// A coordinate in tenths of a pixel; what is no number or beyond reason becomes the nearest that is.
  static func tenths(_ value: Double) -> Int {
    value.isFinite ? Int((Swift.max(-1e9, Swift.min(1e9, value)) * 10).rounded()) : 0
  }

  /// Appends a number of tenths.
  mutating func append(tenths: Int) {
    if tenths < 0 { append(UInt8(ascii: "-")) }
    let amount = abs(tenths)
    let (whole, rest) = (amount / 10, amount % 10)
    if whole > 0 || rest == 0 { append(decimal: whole) }
    if rest > 0 {
      append(UInt8(ascii: "."))
      append(UInt8(ascii: "0") + UInt8(rest))
    }
  }

  private mutating func append(decimal value: Int) {
    if value >= 10 { append(decimal: value / 10) }
    append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  /// Appends a number after another: with a space unless its minus sign parts the two.
  mutating func append(nextTenths tenths: Int) {
    if tenths >= 0 { append(UInt8(ascii: " ")) }
    append(tenths: tenths)
  }
}

extension [UInt8] {
  /// Appends a path in relative steps, which are shorter.
  mutating func append(path: Path) {
    var (x, y) = (0, 0)
    var (startX, startY) = (0, 0)
    func relative(_ point: Point) -> (Int, Int) { (Self.tenths(point.x) - x, Self.tenths(point.y) - y) }
    for step in path.steps {
      switch step {
      case .move(let point):
        (x, y) = (Self.tenths(point.x), Self.tenths(point.y))
        (startX, startY) = (x, y)
        append(UInt8(ascii: "M"))
        append(tenths: x)
        append(nextTenths: y)
      case .line(let point):
        let (dx, dy) = relative(point)
        if dx == 0, dy == 0 { continue }
        if dx == 0 {
          append(UInt8(ascii: "v"))
          append(tenths: dy)
        } else if dy == 0 {
          append(UInt8(ascii: "h"))
          append(tenths: dx)
        } else {
          append(UInt8(ascii: "l"))
          append(tenths: dx)
          append(nextTenths: dy)
        }
        (x, y) = (x + dx, y + dy)
      case .curve(let first, let second, let end):
        append(UInt8(ascii: "c"))
        let pairs = [relative(first), relative(second), relative(end)]
        for (index, (dx, dy)) in pairs.enumerated() {
          if index == 0 { append(tenths: dx) } else { append(nextTenths: dx) }
          append(nextTenths: dy)
        }
        (x, y) = (x + pairs[2].0, y + pairs[2].1)
      case .arc(let radii, let large, let clockwise, let end):
        let (dx, dy) = relative(end)
        append(UInt8(ascii: "a"))
        append(number: radii.width)
        append(nextTenths: Self.tenths(radii.height))
        append(contentsOf: " 0 \(large ? 1 : 0) \(clockwise ? 1 : 0)".utf8)
        append(nextTenths: dx)
        append(nextTenths: dy)
        (x, y) = (x + dx, y + dy)
      case .close:
        append(UInt8(ascii: "z"))
        (x, y) = (startX, startY)
      }
    }
  }
}

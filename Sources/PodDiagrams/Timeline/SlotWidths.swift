/// Shares a width among the stretches between moments.
struct SlotWidths {
  private var least: [Double]
  private var wanted: [Double]

  init(count: Int) {
    least = Array(repeating: 10, count: count)
    wanted = Array(repeating: 10, count: count)
  }

  /// Asks for room for what lies over the stretches of `range`.
  mutating func ask(_ range: Range<Int>, least: Double, wanted: Double) {
    Self.raise(&self.least, range, to: least)
    Self.raise(&self.wanted, range, to: max(least, wanted))
  }

  private static func raise(_ widths: inout [Double], _ range: Range<Int>, to width: Double) {
    let lack = width - range.reduce(0) { $0 + widths[$1] }
    if lack <= 0 { return }
    for index in range { widths[index] += lack / Double(range.count) }
  }

  /// The widths: what is wanted where that fits, at least what is needed where not, and less where not even that does.
  /// What is left over falls to the stretch `elastic`.
  func shared(_ width: Double, elastic: Int) -> [Double] {
    let wanted = zip(least, wanted).map { max($0, $1) }
    let (least, most) = (least.reduce(0, +), wanted.reduce(0, +))
    if least >= width { return self.least.map { $0 * width / least } }
    if most >= width {
      let share = (width - least) / (most - least)
      return zip(self.least, wanted).map { $0 + ($1 - $0) * share }
    }
    var widths = wanted
    widths[elastic] += width - most
    return widths
  }
}

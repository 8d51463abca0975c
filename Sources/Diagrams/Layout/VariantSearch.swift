/// Lays a problem out in several ways, as long as something can be better, and keeps the one that reads best.
struct VariantSearch {
  private(set) var best: LayoutResult
  private var bestScore: Double
  private let problem: LayoutProblem
  private let isHorizontal: Bool

  /// Rows wider than this are broken.
  static let wrapWidth = 740.0

  init(_ problem: LayoutProblem, isHorizontal: Bool) {
    self.problem = problem
    self.isHorizontal = isHorizontal
    let first = LayeredLayout.solve(problem, LayeredLayout.Variant())
    best = first
    bestScore = VariantSearch.score(first, isHorizontal)
    if problem.nodes.count > 150 { return }
    let isWide = !isHorizontal && first.size.width > VariantSearch.wrapWidth
    if isWide { attempt(LayeredLayout.Variant(wrapsAt: VariantSearch.wrapWidth)) }
    guard problem.containers.count > 1, best.crossings > 0 || width > VariantSearch.wrapWidth else { return }
    for isStacked in [true, false] {
      for isStaying in [true, false] where !(isStacked && isStaying) {
        attempt(LayeredLayout.Variant(isStacked: isStacked, isStaying: isStaying))
        if isWide {
          attempt(
            LayeredLayout.Variant(isStacked: isStacked, isStaying: isStaying, wrapsAt: VariantSearch.wrapWidth))
        }
      }
    }
  }

  private var width: Double { isHorizontal ? best.size.height : best.size.width }

  private mutating func attempt(_ variant: LayeredLayout.Variant) {
    let result = LayeredLayout.solve(problem, variant)
    let score = VariantSearch.score(result, isHorizontal)
    if score < bestScore { (best, bestScore) = (result, score) }
  }

  /// The less the better: crossings, area, and what is wider than a page.
  private static func score(_ result: LayoutResult, _ isHorizontal: Bool) -> Double {
    let width = isHorizontal ? result.size.height : result.size.width
    return 40 * Double(result.crossings) + result.size.width * result.size.height / 20_000
      + 0.3 * max(0, width - FrameLayout.comfortableWidth)
  }
}

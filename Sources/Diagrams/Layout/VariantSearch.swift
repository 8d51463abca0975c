/// Lays a problem out in several ways, as long as something can be better, and keeps the one that reads best.
struct VariantSearch {
  private(set) var best: LayoutResult
  private var bestLayout: LayeredLayout
  private var bestVariant = LayeredLayout.Variant()
  private var bestScore: Double
  private let problem: LayoutProblem
  private let isHorizontal: Bool

  /// Rows wider than this are broken.
  static let wrapWidth = 740.0
  /// Larger problems are laid out in one way only.
  private static let variantLimit = 400

  init(_ problem: LayoutProblem, isHorizontal: Bool) {
    self.problem = problem
    self.isHorizontal = isHorizontal
    bestLayout = LayeredLayout(problem, LayeredLayout.Variant())
    let budget = VariantSearch.budget(bestLayout.extent)
    bestLayout.improve(workLimit: budget)
    best = bestLayout.placed()
    bestScore = VariantSearch.score(best, isHorizontal)
    let isLarge = bestLayout.extent > VariantSearch.variantLimit
    if !isLarge {
      tryVariants(budget)
      untangle(budget)
    }
    if best.crossings > 0 {
      let crossings = best.crossings
      bestLayout.improve(workLimit: (isLarge ? 2 : 3) * budget)
      if bestLayout.crossings < crossings { best = bestLayout.placed() }
    }
  }

  /// The work that one search may take: pairs of segments.
  private static func budget(_ extent: Int) -> Int { min(300_000, 6_000 + 400 * extent) }

  private mutating func tryVariants(_ budget: Int) {
    let isWide = !isHorizontal && best.size.width > VariantSearch.wrapWidth
    if isWide { attempt(LayeredLayout.Variant(wrapsAt: VariantSearch.wrapWidth), budget) }
    let width = isHorizontal ? best.size.height : best.size.width
    guard problem.containers.count > 1, best.crossings > 0 || width > VariantSearch.wrapWidth else { return }
    for (isStacked, isStaying) in [(true, false), (false, true), (false, false)] {
      var variant = LayeredLayout.Variant(isStacked: isStacked, isStaying: isStaying)
      attempt(variant, budget)
      guard isWide else { continue }
      variant.wrapsAt = VariantSearch.wrapWidth
      attempt(variant, budget)
    }
  }

  /// Bundles of edges between two ranks cross less if one of their ranks is taken apart.
  private mutating func untangle(_ budget: Int) {
    for _ in 0..<4 where best.crossings > 1 {
      let before = best.crossings
      for pair in bestLayout.tangled.prefix(3) {
        var variant = bestVariant
        variant.staggered.append(pair)
        attempt(variant, budget)
        if best.crossings < before { break }
      }
      if best.crossings == before { return }
    }
  }

  private mutating func attempt(_ variant: LayeredLayout.Variant, _ budget: Int) {
    var layout = LayeredLayout(problem, variant)
    layout.improve(workLimit: budget)
    // The area would have to shrink by a half to make up for this.
    if layout.crossings > best.crossings + 20 { return }
    let result = layout.placed()
    let score = VariantSearch.score(result, isHorizontal)
    if score < bestScore { (best, bestLayout, bestVariant, bestScore) = (result, layout, variant, score) }
  }

  /// The less the better: crossings, area, and what is wider than a page.
  private static func score(_ result: LayoutResult, _ isHorizontal: Bool) -> Double {
    let width = isHorizontal ? result.size.height : result.size.width
    return 40 * Double(result.crossings) + result.size.width * result.size.height / 20_000
      + 0.3 * max(0, width - FrameLayout.comfortableWidth)
  }
}

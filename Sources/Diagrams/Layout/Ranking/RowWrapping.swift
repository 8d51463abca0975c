/// Breaks rows that are too wide into several of even length, by asking for later ranks for a part of them.
struct RowWrapping {
  private let problem: LayoutProblem
  private var ranking: Ranking
  /// The width of each container's widest row, and of each of its rows.
  private var widths: [Double]
  private var rows: [[Double]]

  /// Wraps rows wider than `limit`, as far as the edges allow.
  static func wrap(_ model: inout RankModel, _ ranking: inout Ranking, to limit: Double) {
    var stuck: Set<Int> = []
    for _ in 0..<20 {
      let measured = RowWrapping(model.problem, ranking)
      guard let row = measured.widestRow(over: limit, without: stuck) else { break }
      let (container, units) = measured.units(in: row, limit: limit)
      if measured.split(units, in: container, limit: limit, &model) {
        ranking = model.solve()
      } else {
        stuck.insert(row)
      }
    }
  }

  private init(_ problem: LayoutProblem, _ ranking: Ranking) {
    self.problem = problem
    self.ranking = ranking
    widths = Array(repeating: 0, count: problem.containers.count)
    rows = problem.containers.indices.map { container in
      Array(repeating: 0, count: max(0, ranking.last(container) - ranking.first(container) + 1))
    }
    for (node, value) in problem.nodes.enumerated() {
      add(value.breadth + value.loopRoom + Gap.nodes, to: value.container, ranking.of(node: node))
    }
    for container in problem.containers.indices.reversed() {
      let inner = (rows[container].max() ?? 0) + (container == 0 ? 0 : 2 * Gap.padding - Gap.nodes)
      let value = problem.containers[container]
      widths[container] = max(inner, value.title == .strip ? 0 : value.titleBreadth + 2 * Gap.padding)
      guard container != 0 else { continue }
      for rank in ranking.first(container)...ranking.last(container) {
        add(widths[container] + Gap.clusters, to: value.parent, rank)
      }
    }
  }

  private mutating func add(_ width: Double, to container: Int, _ rank: Int) {
    let row = rank - ranking.first(container)
    if rows[container].indices.contains(row) { rows[container][row] += width }
  }

  private func widestRow(over limit: Double, without stuck: Set<Int>) -> Int? {
    rows[0].indices.filter { rows[0][$0] - Gap.nodes > limit && !stuck.contains($0) }
      .max { (rows[0][$0], $1) < (rows[0][$1], $0) }
  }

  private struct Unit {
    var end: LayoutProblem.End
    var width: Double
    var order: Int
  }

  /// What stands side by side in a row, in the innermost container that holds all of it.
  private func units(in row: Int, limit: Double) -> (container: Int, units: [Unit]) {
    var container = 0
    while true {
      var units: [Unit] = []
      for (node, value) in problem.nodes.enumerated()
      where value.container == container && ranking.of(node: node) == row {
        units.append(Unit(end: .node(node), width: value.breadth + value.loopRoom + Gap.nodes, order: value.order))
      }
      for (inner, value) in problem.containers.enumerated()
      where inner != 0 && value.parent == container && ranking.first(inner) <= row && row <= ranking.last(inner) {
        units.append(Unit(end: .container(inner), width: widths[inner] + Gap.clusters, order: value.order))
      }
      let wide = units.first { unit in
        guard case .container = unit.end else { return false }
        return units.count == 1 || unit.width - Gap.clusters > limit
      }
      guard let wide, case .container(let inner) = wide.end else {
        return (container, units.sorted { $0.order < $1.order })
      }
      container = inner
    }
  }

  private func split(_ units: [Unit], in container: Int, limit: Double, _ model: inout RankModel) -> Bool {
    guard units.count > 1 else { return false }
    // The containers around take their share of the width.
    var room = limit
    var outer = container
    while outer != 0 {
      room -= 2 * Gap.padding
      outer = problem.containers[outer].parent
    }
    let total = units.reduce(0) { $0 + $1.width }
    let count = max(2, (total / (max(room, 200) * 0.97)).rounded(.up))
    let target = total / count
    var used = 0.0
    var kept = 0
    while kept < units.count - 1, kept == 0 || used + units[kept].width / 2 <= target {
      used += units[kept].width
      kept += 1
    }
    var isChanged = false
    for (index, unit) in units[kept...].enumerated() {
      for (other, before) in units[..<kept].enumerated() {
        let added = model.require(last(before.end, model), before: first(unit.end, model))
        if added, other == index { model.pair(before.end, unit.end) }
        isChanged = added || isChanged
      }
    }
    return isChanged
  }

  private func first(_ end: LayoutProblem.End, _ model: RankModel) -> Int {
    switch end {
    case .node(let node): node
    case .container(let container): model.first(container)
    }
  }

  private func last(_ end: LayoutProblem.End, _ model: RankModel) -> Int {
    switch end {
    case .node(let node): node
    case .container(let container): model.last(container)
    }
  }
}

/// How far from the middle of a node its long edges are expected to end, so that several can be straight side by side.
/// Edges from node to node are drawn from middle to middle.
struct PortOffsets {
  /// Of each segment: how far the middle of its lower block should stand right of that of its upper block.
  private(set) var difference: [Int]

  init(_ model: BlockModel, _ problem: LayoutProblem, _ positions: [Int]) {
    difference = Array(repeating: 0, count: model.segments.count)
    var below = [[Int]](repeating: [], count: model.blocks.count)
    var above = below
    for (index, segment) in model.segments.enumerated() where segment.upper != segment.lower {
      below[segment.upper].append(index)
      above[segment.lower].append(index)
    }
    for (block, value) in model.blocks.enumerated() {
      guard case .node(let node) = value.kind else { continue }
      let reach = problem.nodes[node].breadth * problem.nodes[node].outline.portShare
      for (segments, isUpper) in [(below[block], true), (above[block], false)] where segments.count > 1 {
        func other(_ index: Int) -> Int { isUpper ? model.segments[index].lower : model.segments[index].upper }
        let ordered = segments.sorted { (positions[other($0)], $0) < (positions[other($1)], $1) }
        let spacing = min(14, 2 * reach / Double(segments.count - 1))
        for (place, index) in ordered.enumerated() {
          guard case .chain = model.blocks[other(index)].kind else { continue }
          let offset = Int(((Double(place) - Double(segments.count - 1) / 2) * spacing).rounded())
          difference[index] += isUpper ? offset : -offset
        }
      }
    }
  }
}

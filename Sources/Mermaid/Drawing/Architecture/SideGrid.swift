/// Places things in the cells of a grid so that each stands on the side of its neighbours that their lines ask for.
struct SideGrid {
  /// A line from one thing's side to another's.
  struct Line {
    let from: Int
    let fromSide: ArchitectureDiagram.Side
    let to: Int
    let toSide: ArchitectureDiagram.Side
  }

  struct Cell: Hashable {
    var x: Int
    var y: Int
  }

  /// The cell of each thing, counted from 0 without gaps.
  private(set) var cells: [Cell]

  init(count: Int, lines: [Line]) {
    cells = [Cell](repeating: Cell(x: 0, y: 0), count: count)
    var neighbours = [[(other: Int, step: Cell)]](repeating: [], count: count)
    for line in lines where line.from != line.to {
      let step = Self.step(line.fromSide, line.toSide)
      neighbours[line.from].append((line.to, step))
      neighbours[line.to].append((line.from, Cell(x: -step.x, y: -step.y)))
    }
    var isPlaced = [Bool](repeating: false, count: count)
    var taken: Set<Cell> = []
    var edge = 0
    for start in 0..<count where !isPlaced[start] {
      var queue = [start]
      var next = 0
      cells[start] = Cell(x: edge, y: 0)
      isPlaced[start] = true
      taken.insert(cells[start])
      var part = [start]
      while next < queue.count {
        let thing = queue[next]
        next += 1
        for (other, step) in neighbours[thing] where !isPlaced[other] {
          let cell = Self.free(beside: cells[thing], step, taken)
          cells[other] = cell
          isPlaced[other] = true
          taken.insert(cell)
          queue.append(other)
          part.append(other)
        }
      }
      // A part that reaches over those before it moves to their right.
      let least = part.map { cells[$0].x }.min() ?? 0
      if least < edge {
        for thing in part { taken.remove(cells[thing]) }
        for thing in part {
          cells[thing].x += edge - least
          taken.insert(cells[thing])
        }
      }
      edge = max(edge, (part.map { cells[$0].x }.max() ?? 0) + 1)
    }
    closeGaps()
  }

  /// Where the other end stands.
  private static func step(_ from: ArchitectureDiagram.Side, _ to: ArchitectureDiagram.Side) -> Cell {
    var step = offset(from)
    let other = offset(to)
    if (step.x == 0) != (other.x == 0) { step = Cell(x: step.x - other.x, y: step.y - other.y) }
    return step
  }

  private static func offset(_ side: ArchitectureDiagram.Side) -> Cell {
    switch side {
    case .left: Cell(x: -1, y: 0)
    case .right: Cell(x: 1, y: 0)
    case .top: Cell(x: 0, y: -1)
    case .bottom: Cell(x: 0, y: 1)
    }
  }

  /// The cell one step away or, where something stands there, the nearest beside it across the way.
  private static func free(beside cell: Cell, _ step: Cell, _ taken: Set<Cell>) -> Cell {
    let goal = Cell(x: cell.x + step.x, y: cell.y + step.y)
    var distance = 0
    while true {
      for sign in [1, -1] {
        let slide = distance * sign
        let spot = step.x != 0 ? Cell(x: goal.x, y: goal.y + slide) : Cell(x: goal.x + slide, y: goal.y)
        if !taken.contains(spot) { return spot }
      }
      distance += 1
    }
  }

  private mutating func closeGaps() {
    func ranks(_ values: [Int]) -> [Int: Int] {
      Dictionary(uniqueKeysWithValues: Set(values).sorted().enumerated().map { ($0.element, $0.offset) })
    }
    let (columns, rows) = (ranks(cells.map(\.x)), ranks(cells.map(\.y)))
    for index in cells.indices {
      cells[index] = Cell(x: columns[cells[index].x] ?? 0, y: rows[cells[index].y] ?? 0)
    }
  }
}

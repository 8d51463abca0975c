/// Containers that stand side by side in a drawing, and what they have.
struct ColumnBand {
  /// A volume as far as containers of the band mount it.
  struct Row {
    let volume: Int
    let mounts: [VolumeRow.Mount]
    /// Whether no band above shows the volume.
    let isFirst: Bool

    /// Whether, of the containers of the band, only one has the volume.
    var isOwn: Bool {
      guard let first = mounts.first else { return false }
      return mounts.allSatisfy { $0.column == first.column }
    }
  }

  /// The containers, by their places among the columns.
  let columns: Range<Int>
  /// The left edges of the columns.
  let lefts: [Double]
  let columnWidth: Double
  /// Volumes that have a row.
  fileprivate(set) var rows: [Row] = []
  /// Volumes that stand in the column of their only container.
  fileprivate(set) var own: [Row] = []
  /// Conflicts that are told here.
  fileprivate(set) var conflicts: [PortConflict] = []

  private static let gap = 10.0
  private static let mostColumns = 4

  private init(_ columns: Range<Int>, width: Double, from left: Double) {
    self.columns = columns
    let count = Double(max(columns.count, 1))
    let columnWidth = (width - Self.gap * (count - 1)) / count
    self.columnWidth = columnWidth
    lefts = columns.indices.map { left + Double($0 - columns.lowerBound) * (columnWidth + Self.gap) }
  }

  /// The left edge of a column.
  func left(of column: Int) -> Double { lefts[column - columns.lowerBound] }

  /// The bands of a picture: one where all containers fit beside each other, else those that start in turn, then
  /// those that run together. Linear in what they show.
  static func all(of drawing: StructureDrawing, width: Double, from left: Double) -> [ColumnBand] {
    let ranges = ranges(of: drawing.columns)
    var bands = ranges.map { ColumnBand($0, width: width, from: left) }
    var bandOfColumn: [Int] = []
    for (number, range) in ranges.enumerated() { bandOfColumn += repeatElement(number, count: range.count) }
    let isBanded = bands.count > 1
    for (index, volume) in drawing.volumes.enumerated() {
      // Mounts stand in the order of their columns.
      var rest = volume.mounts[...]
      repeat {
        let band = rest.first.map { bandOfColumn[$0.column] } ?? bands.count - 1
        let mounts = rest.prefix { bandOfColumn[$0.column] == band }
        let row = Row(volume: index, mounts: Array(mounts), isFirst: rest.count == volume.mounts.count)
        if isBanded, row.isOwn { bands[band].own.append(row) } else { bands[band].rows.append(row) }
        rest = rest[mounts.endIndex...]
      } while !rest.isEmpty
    }
    for conflict in drawing.conflicts {
      if let last = conflict.columns.last { bands[bandOfColumn[last]].conflicts.append(conflict) }
    }
    return bands
  }

  private static func ranges(of columns: [ContainerColumn]) -> [Range<Int>] {
    if columns.count <= mostColumns { return [columns.indices] }
    let split = columns.firstIndex { $0.turn == nil } ?? columns.count
    return [0..<split, split..<columns.count].filter { !$0.isEmpty }.flatMap { part in
      let count = (part.count + mostColumns - 1) / mostColumns
      return (0..<count).map { number in
        part.lowerBound + part.count * number / count..<part.lowerBound + part.count * (number + 1) / count
      }
    }
  }
}

/// Finds rows for the texts below marks, each to the right of its mark, so that no text lies under another or
/// across the line that leads down to one.
enum MarkRows {
  /// The row of each mark, given where marks stand and how broad their texts are, from left to right.
  static func rows(_ marks: [(x: Double, width: Double)]) -> [Int] {
    var rows = Array(repeating: 0, count: marks.count)
    for index in marks.indices.reversed() {
      let end = marks[index].x + marks[index].width
      // A mark further right, but above this text, has its line through it unless it ends higher up.
      for other in marks.indices where other > index && marks[other].x < end {
        rows[index] = max(rows[index], rows[other] + 1)
      }
    }
    return rows
  }
}

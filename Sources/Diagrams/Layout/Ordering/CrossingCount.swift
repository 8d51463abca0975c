/// Counting the crossings of a gap: pairs whose ends stand in opposite order.
enum CrossingCount {
  /// The crossings among segments given by the positions of their ends. O(n log n).
  static func of(_ segments: [(upper: Int, lower: Int)]) -> Int {
    guard segments.count > 1 else { return 0 }
    if segments.count <= 24 {
      var count = 0
      for (index, first) in segments.enumerated() {
        for second in segments[(index + 1)...]
        where (first.upper < second.upper && first.lower > second.lower)
          || (first.upper > second.upper && first.lower < second.lower)
        { count += 1 }
      }
      return count
    }
    let sorted = segments.sorted { $0 < $1 }.map(\.lower)
    return inversions(sorted)
  }

  private static func inversions(_ values: [Int]) -> Int {
    var (values, buffer) = (values, values)
    var count = 0
    var width = 1
    while width < values.count {
      for start in stride(from: 0, to: values.count, by: 2 * width) {
        let (middle, end) = (min(start + width, values.count), min(start + 2 * width, values.count))
        var (i, j) = (start, middle)
        for place in start..<end {
          if i < middle, j >= end || values[i] <= values[j] {
            buffer[place] = values[i]
            i += 1
          } else {
            buffer[place] = values[j]
            count += middle - i
            j += 1
          }
        }
      }
      swap(&values, &buffer)
      width *= 2
    }
    return count
  }
}

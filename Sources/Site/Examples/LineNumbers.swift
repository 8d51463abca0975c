/// The lines of a code block, to be found by the bytes that they hold.
struct LineNumbers {
  /// Where the lines begin, but for the first.
  private var starts: [Int] = []

  /// The lines of `text`.
  init(_ text: [UInt8]) {
    for (offset, byte) in text.enumerated() where byte == 0x0A { starts.append(offset + 1) }
  }

  /// How many lines end.
  var count: Int { starts.count }

  /// The number of the line, from 1, that holds the byte at `offset`.
  func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}

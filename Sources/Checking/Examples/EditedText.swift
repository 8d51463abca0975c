/// A text with some stretches replaced, that knows where each of its bytes stood before.
struct EditedText {
  /// A stretch and what stands in its place.
  struct Edit {
    let range: Range<Int>
    let replacement: [UInt8]
  }

  /// The text as it is now.
  private(set) var bytes: [UInt8] = []
  private var runs: [(edited: Int, original: Int, count: Int)] = []

  /// A stretch of `original` with `edits` made, which are in order and do not overlap.
  init(_ original: [UInt8], in range: Range<Int>, edits: [Edit] = []) {
    var position = range.lowerBound
    for edit in edits where edit.range.lowerBound >= position && edit.range.upperBound <= range.upperBound {
      keep(original, position..<edit.range.lowerBound)
      bytes += edit.replacement
      position = edit.range.upperBound
    }
    keep(original, position..<range.upperBound)
  }

  /// The same text with further edits; places are still those of the first original.
  func edited(_ edits: [Edit]) -> EditedText {
    guard !edits.isEmpty else { return self }
    var next = EditedText(bytes, in: 0..<bytes.count, edits: edits)
    next.runs = next.runs.flatMap { run in pieces(of: run.original, run.count, at: run.edited) }
    return next
  }

  /// A stretch of this text, which knows where it stands in the original.
  func part(_ range: Range<Int>) -> EditedText {
    var part = EditedText(bytes, in: range)
    part.runs = pieces(of: range.lowerBound, range.count, at: 0)
    return part
  }

  /// The place in the original of a stretch; what was put in stands where it was put.
  func originalRange(of range: Range<Int>) -> Range<Int> {
    let start = originalOffset(of: range.lowerBound)
    return start..<max(start, range.isEmpty ? start : originalOffset(of: range.upperBound - 1) + 1)
  }

  private func originalOffset(of offset: Int) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].edited <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return runs.first?.original ?? 0 }
    let run = runs[low - 1]
    return run.original + min(offset - run.edited, run.count)
  }

  private mutating func keep(_ original: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    runs.append((bytes.count, range.lowerBound, range.count))
    bytes += original[range]
  }

  /// The runs of this text that a stretch of it covers, as they stand in a text that holds it at `place`.
  private func pieces(of start: Int, _ count: Int, at place: Int) -> [(edited: Int, original: Int, count: Int)] {
    runs.compactMap { run in
      let (low, high) = (max(run.edited, start), min(run.edited + run.count, start + count))
      guard low < high else { return nil }
      return (place + low - start, run.original + low - run.edited, high - low)
    }
  }
}

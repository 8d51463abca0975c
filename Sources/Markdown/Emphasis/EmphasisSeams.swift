internal import Text

/// Korean emphasis: `**Pod(파드)**는` is bold although `)` stands before the run and a letter after it.
///
/// Where the amended rule lets a run open or close and cmark's own does not, one side of the run is punctuation and the
/// other is not. A seam on that other side makes both punctuation, and cmark lets the run do both.
enum EmphasisSeams {
  /// Where the run of `*` in `run` needs a seam; `nil` where cmark gets it right by itself.
  static func seam(around run: Range<Int>, of bytes: [UInt8], in line: Range<Int>) -> Int? {
    let before = Neighbour(endingAt: run.lowerBound, of: bytes, from: line.lowerBound)
    let after = Neighbour(startingAt: run.upperBound, of: bytes, to: line.upperBound)
    guard !before.isSpace, !after.isSpace else { return nil }
    let plain = Flanking(before: before, after: after)
    let amended = Flanking(amendedBefore: before, after: after)
    guard (amended.left && !plain.left) || (amended.right && !plain.right) else { return nil }
    return before.isPunctuation ? run.upperBound : run.lowerBound
  }

  /// The sides on which a run of `_` needs a seam. The amendment changes nothing for `_`, but counts symbols as
  /// punctuation, beside which `_` opens and closes: `_강조_✅`.
  static func seams(aroundUnderscores run: Range<Int>, of bytes: [UInt8], in line: Range<Int>) -> [Int] {
    guard run.lowerBound > line.lowerBound, run.upperBound < line.upperBound,
      bytes[run.lowerBound - 1] >= 0x80 || bytes[run.upperBound] >= 0x80
    else { return [] }
    var seams: [Int] = []
    if Neighbour(endingAt: run.lowerBound, of: bytes, from: line.lowerBound).isSymbol { seams.append(run.lowerBound) }
    if Neighbour(startingAt: run.upperBound, of: bytes, to: line.upperBound).isSymbol { seams.append(run.upperBound) }
    return seams
  }
}

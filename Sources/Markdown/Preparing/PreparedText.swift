/// The text that cmark is given, and where each of its bytes stands in the note.
struct PreparedText {
  /// What cmark reads.
  private(set) var bytes: [UInt8] = []
  /// The offset in `bytes` of each line.
  private(set) var lineStarts: [Int] = []
  /// The footnotes whose text stands, each as a block quote, before the note itself.
  private(set) var footnotes: [FootnoteDefinition] = []
  /// Stretches that stand in the note as they are here. Empty where all of it does.
  private var runs: [Run] = []

  private struct Run {
    let prepared: Int
    let source: Int
    let count: Int
  }

  /// What stands in the note where a footnote was taken out: a block that shows nothing.
  static let footnotePlace = "<!---->"

  /// The note from `start` on with its changes, its footnotes first.
  init(_ source: [UInt8], from start: Int, edits: Edits, footnotes: [FootnoteDefinition]) {
    guard start > 0 || !edits.list.isEmpty || !footnotes.isEmpty || source.contains(Byte.hidden) else {
      bytes = source
      findLines()
      return
    }
    self.footnotes = footnotes
    bytes.reserveCapacity(source.count + edits.pool.count + footnotes.count * 16)
    for footnote in footnotes {
      for line in footnote.lines {
        bytes.append(contentsOf: [Byte.greater, Byte.space])
        bytes.append(contentsOf: repeatElement(Byte.space, count: line.padding))
        copy(line.content, of: source, edits)
        bytes.append(Byte.newline)
      }
      bytes.append(Byte.newline)
    }
    var position = start
    for footnote in footnotes {
      copy(position..<max(position, footnote.range.lowerBound), of: source, edits)
      // A footnote ends what stands before it, as any block does.
      bytes.append(contentsOf: Self.footnotePlace.utf8)
      position = max(position, footnote.range.upperBound)
    }
    copy(position..<source.count, of: source, edits)
    findLines()
  }

  /// The place in the note of the byte at `offset`; what was put in stands where it was put.
  func sourceOffset(of offset: Int) -> Int {
    guard !runs.isEmpty else { return offset }
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].prepared <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return runs[0].source }
    let run = runs[low - 1]
    return run.source + min(offset - run.prepared, run.count)
  }

  /// The stretches of `range` that stand in the note, as stretches of the note.
  func sourceRuns(of range: Range<Int>) -> Range<Int> {
    let start = sourceOffset(of: range.lowerBound)
    return start..<max(start, sourceOffset(of: range.upperBound))
  }

  /// A line, counted from 1, without its end; empty where there is none.
  func line(_ number: Int) -> Range<Int> {
    guard lineStarts.indices.contains(number - 1) else { return bytes.count..<bytes.count }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1].isLineEnd { end -= 1 }
    return start..<end
  }

  /// Whether the text may define links, `[label]: destination`.
  var holdsDefinitions: Bool {
    var offset = 0
    while let found = bytes[offset...].firstIndex(of: Byte.closeBracket) {
      if found + 1 < bytes.count, bytes[found + 1] == Byte.colon { return true }
      offset = found + 1
    }
    return false
  }

  private mutating func copy(_ range: Range<Int>, of source: [UInt8], _ edits: Edits) {
    var position = range.lowerBound
    var index = edits.firstIndex(from: range.lowerBound)
    while index < edits.list.count {
      let edit = edits.list[index]
      guard edit.offset < range.upperBound || edit.offset == source.count else { break }
      index += 1
      guard edit.offset >= position else { continue }
      keep(position..<edit.offset, of: source)
      bytes.append(contentsOf: edits.pool[edit.inserted].lazy.filter { $0 != Byte.hidden })
      position = min(edit.offset + edit.removed, range.upperBound)
    }
    keep(position..<range.upperBound, of: source)
  }

  /// Copies a stretch of the note without what is hidden in it.
  private mutating func keep(_ range: Range<Int>, of source: [UInt8]) {
    var rest = source[range]
    while let first = rest.first {
      if first == Byte.hidden {
        rest = rest.drop { $0 == Byte.hidden }
      } else {
        let shown = rest.prefix { $0 != Byte.hidden }
        runs.append(Run(prepared: bytes.count, source: shown.startIndex, count: shown.count))
        bytes.append(contentsOf: shown)
        rest = rest[shown.endIndex...]
      }
    }
  }

  private mutating func findLines() {
    lineStarts.reserveCapacity(bytes.count / 32)
    lineStarts.append(0)
    bytes.withUnsafeBufferPointer { bytes in
      for offset in bytes.indices where bytes[offset] <= Byte.carriageReturn {
        guard bytes[offset].isLineEnd else { continue }
        let isFirstOfPair =
          bytes[offset] == Byte.carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == Byte.newline
        if !isFirstOfPair { lineStarts.append(offset + 1) }
      }
    }
  }
}

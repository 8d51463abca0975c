internal import Text

/// A text as it was read: its name, its UTF-8 bytes and where its lines begin.
///
/// Positions everywhere in podbook are offsets into these bytes. Lines and columns exist only where
/// something is printed: both count from 1, and a column counts Unicode scalars, as editors do.
package struct SourceText: Sendable {
  /// The path as it was given on the command line, or found below a folder that was.
  package let path: String
  /// The text, in UTF-8.
  package let bytes: [UInt8]
  /// The offset of the first byte of each line.
  package let lineStarts: [Int]
  /// How many scalars stand before each stretch of so many bytes; only where a line is long.
  private let checkpoints: [Int32]

  private static let stride = 1_024

  /// Wraps `bytes` and finds their lines. A line ends at LF, CR LF or a lone CR.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for offset in bytes.indices where bytes[offset] <= 0x0D {
        let isEnd =
          switch bytes[offset] {
          case 0x0A: true
          case 0x0D: offset + 1 == bytes.count || bytes[offset + 1] != 0x0A
          default: false
          }
        if isEnd { starts.append(offset + 1) }
      }
    }
    lineStarts = starts
    checkpoints = Self.checkpoints(of: bytes, starts)
  }

  /// Many findings may stand in one line, and none is to count all that stands before it.
  private static func checkpoints(of bytes: [UInt8], _ starts: [Int]) -> [Int32] {
    let longest = zip(starts, starts.dropFirst() + [bytes.count]).reduce(0) { max($0, $1.1 - $1.0) }
    guard longest > 4 * stride else { return [] }
    var counts: [Int32] = []
    counts.reserveCapacity(bytes.count / stride + 1)
    var count = 0
    for start in Swift.stride(from: 0, to: bytes.count, by: stride) {
      counts.append(Int32(truncatingIfNeeded: count))
      count += scalarStarts(in: bytes[start..<min(start + stride, bytes.count)])
    }
    return counts
  }

  /// How many scalars begin in a stretch, which may itself begin within one.
  private static func scalarStarts(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }

  /// The scalars before `offset`.
  private func scalars(before offset: Int) -> Int {
    let checkpoint = min(offset / Self.stride, checkpoints.count - 1)
    return Int(checkpoints[checkpoint]) + Self.scalarStarts(in: bytes[checkpoint * Self.stride..<offset])
  }

  /// The line, counted from 1, that holds the byte at `offset`.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  /// Line and column of the byte at `offset`; one past the end is allowed.
  package func position(at offset: Int) -> SourcePosition {
    let clamped = min(max(offset, 0), bytes.count)
    let line = line(at: clamped)
    let start = lineStarts[line - 1]
    let column =
      checkpoints.isEmpty ? bytes[start..<clamped].scalarCount : scalars(before: clamped) - scalars(before: start)
    return SourcePosition(line: line, column: column + 1)
  }

  /// The bytes of a line, counted from 1, without its line ending.
  package func contents(ofLine line: Int) -> ArraySlice<UInt8> {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }
}

/// A place as people name it: line and column from 1, the column in Unicode scalars.
package struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode scalars, from 1.
  package let column: Int

  /// A place by its line and column.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A line of the note while it is prepared, and how far into it the scanner has come.
struct ScannedLine {
  /// Its first byte.
  let start: Int
  /// The end of its contents.
  let end: Int
  /// The first byte of the next line.
  let next: Int
  /// Where its text begins: after indentation, quotes and the markers of lists.
  var content: Int
  /// The column of `content` behind the quotes, tabs counted.
  var column = 0
  /// The quotes that it stands in.
  var quotes = 0
  /// Where the text begins behind the quotes, before any indentation.
  var afterQuotes: Int
  /// Whether a list item begins in it.
  var beginsItem = false

  /// The line that begins at `start`.
  init(at start: Int, of bytes: [UInt8]) {
    self.start = start
    var end = start
    while end < bytes.count, bytes[end] != Byte.newline, bytes[end] != Byte.carriageReturn { end += 1 }
    self.end = end
    next =
      end + 1 < bytes.count && bytes[end] == Byte.carriageReturn && bytes[end + 1] == Byte.newline
      ? end + 2 : min(end + 1, bytes.count)
    content = start
    afterQuotes = start
  }

  /// Whether nothing but blanks is left of it.
  var isBlank: Bool { content >= end }

  /// Passes blanks, counting columns, and what is hidden, which takes no room.
  mutating func skipBlanks(of bytes: [UInt8], upTo limit: Int = Int.max) {
    while content < end, column < limit {
      if bytes[content] == Byte.space {
        column += 1
      } else if bytes[content] == Byte.tab {
        column += 4 - column % 4
      } else if bytes[content] != Byte.hidden {
        return
      }
      content += 1
    }
  }

  /// Passes up to `count` marks of a quote and the blanks before each.
  mutating func skipQuotes(of bytes: [UInt8], upTo count: Int) {
    while quotes < count {
      var ahead = self
      ahead.skipBlanks(of: bytes)
      guard ahead.content < end, bytes[ahead.content] == Byte.greater, ahead.column - column < 4 else { return }
      content = ahead.content + 1
      if content < end, bytes[content] == Byte.space { content += 1 }
      column = 0
      quotes += 1
      afterQuotes = content
    }
  }
}

/// A run of one byte, such as the three backticks of a fence.
struct ByteRun {
  let byte: UInt8
  let range: Range<Int>

  /// The run of `bytes[offset]` that begins at `offset` and ends before `limit`.
  init(at offset: Int, of bytes: [UInt8], to limit: Int) {
    byte = bytes[offset]
    var end = offset
    while end < limit, bytes[end] == byte { end += 1 }
    range = offset..<end
  }

  var count: Int { range.count }
}

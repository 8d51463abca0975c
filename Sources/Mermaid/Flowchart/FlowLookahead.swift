internal import Text

/// What stands further on in a line or a word, searched once instead of at every token, so that long lines stay linear.
struct FlowLookahead {
  private var lineEnd = -1
  private var directions: [(offset: Int, direction: FlowDirection)] = []
  private var wordEnd = -1
  private var idEnd: Int?
  private var spaces = 0..<0

  /// The first byte at or after `offset` that is no space.
  mutating func nonSpace(in bytes: [UInt8], at offset: Int) -> Int {
    if !spaces.contains(offset) { spaces = offset..<bytes.skippingSpaces(from: offset) }
    return spaces.upperBound
  }

  /// The `direction X` that stands in the line at or after `offset`, which claims the whole line.
  mutating func direction(in bytes: [UInt8], at offset: Int) -> FlowDirection? {
    if offset >= lineEnd {
      lineEnd = bytes.lineEnd(from: offset)
      directions = []
      var start = offset
      while start + 9 < lineEnd {
        guard bytes[start] == UInt8(ascii: "d"), bytes.has("direction", at: start) else {
          start += 1
          continue
        }
        let value = bytes.skippingSpaces(from: start + 9)
        if value > start + 9, let direction = FlowDirection(bytes, at: value) { directions.append((start, direction)) }
        start += 9
      }
    }
    guard !directions.isEmpty else { return nil }
    let reachable = directions.filter { $0.offset >= offset }
    // The alternatives are tried in this order, whichever stands first.
    for direction in [FlowDirection.down, .up, .left, .right] {
      if reachable.contains(where: { $0.direction == direction }) { return direction }
    }
    return nil
  }

  /// Where the name of an edge, `e1@`, ends, if a word that begins at `offset` holds one.
  mutating func edgeName(in bytes: [UInt8], at offset: Int) -> Int? {
    if offset >= wordEnd {
      wordEnd = offset
      idEnd = nil
      while wordEnd < bytes.count, !bytes[wordEnd].isSpace, bytes[wordEnd] != 0x22 {
        if bytes[wordEnd] == 0x40, wordEnd + 1 < bytes.count, bytes[wordEnd + 1] != 0x7B, bytes[wordEnd + 1] != 0x22 {
          idEnd = wordEnd + 1
        }
        wordEnd += 1
      }
    }
    guard let idEnd, idEnd > offset + 1 else { return nil }
    return idEnd
  }
}

/// A direction as flowcharts and state diagrams write it.
package enum FlowDirection: String, Sendable {
  case down = "TB"
  case up = "BT"
  case right = "LR"
  case left = "RL"

  /// The direction whose two letters stand at `offset`.
  init?(_ bytes: [UInt8], at offset: Int) {
    if bytes.has("TB", at: offset) || bytes.has("TD", at: offset) {
      self = .down
    } else if bytes.has("BT", at: offset) {
      self = .up
    } else if bytes.has("RL", at: offset) {
      self = .left
    } else if bytes.has("LR", at: offset) {
      self = .right
    } else {
      return nil
    }
  }
}

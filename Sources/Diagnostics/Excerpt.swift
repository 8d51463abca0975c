internal import Text

/// The part of a line that is shown under a finding: short enough for a terminal, with tabs and control
/// characters replaced, and with the way from bytes of the source to columns of the screen.
struct Excerpt {
  /// The columns that a shown line takes at most.
  static let widest = 110

  /// What is shown.
  private(set) var text = ""
  private let start: Int
  private let leading: Int
  private let line: ArraySlice<UInt8>

  /// Cuts `line` so that the byte at `offset` is seen, with what stands before it.
  init(of line: ArraySlice<UInt8>, around offset: Int) {
    self.line = line
    let before = Self.widest * 2 / 3
    var first = line.startIndex
    if offset - first > 4 * before || DisplayWidth.of(line[first..<offset]) > before {
      var columns = 0
      first = offset
      while first > line.startIndex, columns < before {
        first -= 1
        while first > line.startIndex, line[first] & 0xC0 == 0x80 { first -= 1 }
        columns += Self.width(of: line.scalar(at: first).value)
      }
    }
    start = first
    leading = first > line.startIndex ? 1 : 0
    if leading > 0 { text = "…" }
    var columns = leading
    var position = first
    while position < line.endIndex {
      let (value, length) = line.scalar(at: position)
      columns += Self.width(of: value)
      if columns > Self.widest {
        text += "…"
        break
      }
      text.unicodeScalars.append(Self.shown(value))
      position += length
    }
  }

  /// The columns of the screen before the byte at `offset`.
  func columns(to offset: Int) -> Int {
    var columns = leading
    var position = start
    while position < min(offset, line.endIndex), columns < Self.widest {
      let (value, length) = line.scalar(at: position)
      columns += Self.width(of: value)
      position += length
    }
    return columns
  }

  private static func shown(_ value: UInt32) -> Unicode.Scalar {
    if value == 0x09 { return " " }
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return "\u{FFFD}" }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func width(of value: UInt32) -> Int { DisplayWidth.of(scalar: shown(value).value) }
}

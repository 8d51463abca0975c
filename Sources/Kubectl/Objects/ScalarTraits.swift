internal import Text

/// In what styles a text can be written, as the library's emitter finds out.
struct ScalarTraits {
  private(set) var allowsPlain = true
  private(set) var allowsSingleQuotes = true
  private(set) var allowsBlock = true

  init(_ text: [UInt8]) {
    guard let first = text.first else {
      (allowsPlain, allowsBlock) = (false, false)
      return
    }
    var holdsIndicators = text.starts(with: "---".utf8) || text.starts(with: "...".utf8)
    var holdsBreaks = false
    var (isSpecial, wasSpace, wasBreak, breakSpace, spaceBreak) = (false, false, false, false, false)
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      let next = offset + length < text.count ? text[offset + length] : UInt8(ascii: " ")
      let isFollowedBySpace = Self.isBlank(next)
      switch scalar {
      case 0x3A: holdsIndicators = holdsIndicators || isFollowedBySpace
      case 0x3F, 0x2D: holdsIndicators = holdsIndicators || (offset == 0 && isFollowedBySpace)
      case 0x23: holdsIndicators = holdsIndicators || offset == 0 || Self.isBlank(text[offset - 1])
      default: holdsIndicators = holdsIndicators || (offset == 0 && Self.indicators.contains(first))
      }
      isSpecial = isSpecial || !Self.isPrintable(scalar) || (scalar == 0xFFFD && length == 1)
      let (isSpace, isBreak) = (scalar == 0x20, Self.isBreak(scalar))
      breakSpace = breakSpace || (isSpace && wasBreak)
      spaceBreak = spaceBreak || (isBreak && wasSpace)
      holdsBreaks = holdsBreaks || isBreak
      (wasSpace, wasBreak) = (isSpace, isBreak)
      offset += length
    }
    let edges = [first, text[text.count - 1]]
    let hasSpaceAtEdge = edges.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    if text.last == UInt8(ascii: " ") { allowsBlock = false }
    if hasSpaceAtEdge || holdsIndicators || holdsBreaks { allowsPlain = false }
    if breakSpace { (allowsPlain, allowsSingleQuotes) = (false, false) }
    if spaceBreak || isSpecial { (allowsPlain, allowsSingleQuotes, allowsBlock) = (false, false, false) }
  }

  /// What the library takes for printable: nothing beyond the first plane.
  static func isPrintable(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD: true
    default: false
    }
  }

  private static func isBreak(_ scalar: UInt32) -> Bool {
    scalar == 0x0A || scalar == 0x0D || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private static let indicators: [UInt8] = Array("#,[]{}&*!|>'\"%@`".utf8)
}

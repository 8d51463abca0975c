internal import KubernetesModel
internal import Text

/// Reads a regular expression into its parts.
struct TextPatternParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// The whole pattern; `nil` for what is not known here.
  mutating func parse() -> TextPatternNode? {
    guard let node = choice(depth: 0), position == scalars.count else { return nil }
    return node
  }

  /// Groups that are nested deeper are not read.
  private static let depthLimit = 50
  /// Parts that are repeated more often are not read.
  private static let repetitionLimit = 1_000

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private mutating func choice(depth: Int) -> TextPatternNode? {
    guard depth < Self.depthLimit else { return nil }
    var ways: [TextPatternNode] = []
    repeat {
      guard let way = sequence(depth: depth) else { return nil }
      ways.append(way)
    } while take("|")
    return ways.count == 1 ? ways[0] : .choice(ways)
  }

  private mutating func sequence(depth: Int) -> TextPatternNode? {
    var parts: [TextPatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      guard let atom = atom(depth: depth), let part = repetition(of: atom) else { return nil }
      parts.append(part)
    }
    return .sequence(parts)
  }

  private mutating func atom(depth: Int) -> TextPatternNode? {
    guard let scalar = next else { return nil }
    position += 1
    switch scalar {
    case "^": return .start
    case "$": return .end
    case ".": return .set(ScalarSet(ranges: [0x0A...0x0A], isInverted: true))
    case "(":
      if take("?"), !take(":") { return nil }
      guard let group = choice(depth: depth + 1), take(")") else { return nil }
      return group
    case "[": return bracket()
    case "\\": return escape().map(TextPatternNode.set)
    case "*", "+", "?", "{": return nil
    default: return .set(ScalarSet(ranges: [scalar.value...scalar.value]))
    }
  }

  private mutating func repetition(of atom: TextPatternNode) -> TextPatternNode? {
    var bounds: (least: Int, most: Int?)?
    if take("*") {
      bounds = (0, nil)
    } else if take("+") {
      bounds = (1, nil)
    } else if take("?") {
      bounds = (0, 1)
    } else if take("{") {
      guard let least = number() else { return nil }
      var most: Int? = least
      if take(",") { most = next == "}" ? nil : number() ?? -1 }
      guard take("}"), most.map({ $0 >= least && $0 <= Self.repetitionLimit }) ?? true,
        least <= Self.repetitionLimit
      else { return nil }
      bounds = (least, most)
    }
    guard let bounds else { return atom }
    // Whether as much or as little as can be is taken makes no difference to whether there is a match.
    _ = take("?")
    if let scalar = next, ["*", "+", "{"].contains(scalar) { return nil }
    return .repetition(atom, least: bounds.least, most: bounds.most)
  }

  private mutating func number() -> Int? {
    var digits = ""
    while let scalar = next, ("0"..."9").contains(scalar) {
      digits.unicodeScalars.append(scalar)
      position += 1
    }
    return Int(digits)
  }

  /// A set in brackets.
  private mutating func bracket() -> TextPatternNode? {
    var set = ScalarSet()
    set.isInverted = take("^")
    var isFirst = true
    while let scalar = next, scalar != "]" || isFirst {
      isFirst = false
      position += 1
      if scalar == "[", next == ":" { return nil }
      var low = scalar.value
      if scalar == "\\" {
        guard let escaped = escape(), !escaped.isInverted else { return nil }
        guard escaped.ranges.count == 1, escaped.ranges[0].count == 1 else {
          set.ranges += escaped.ranges
          continue
        }
        low = escaped.ranges[0].lowerBound
      }
      var high = low
      if next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
        position += 1
        guard let end = next else { return nil }
        position += 1
        high = end.value
        if end == "\\" {
          guard let escaped = escape(), escaped.ranges.count == 1, escaped.ranges[0].count == 1 else { return nil }
          high = escaped.ranges[0].lowerBound
        }
        guard high >= low else { return nil }
      }
      set.ranges.append(low...high)
    }
    return take("]") ? .set(set) : nil
  }

  /// What a backslash and a letter stand for; `nil` for what is not known here.
  private mutating func escape() -> ScalarSet? {
    guard let scalar = next else { return nil }
    position += 1
    switch scalar {
    case "d": return ScalarSet(ranges: [0x30...0x39])
    case "D": return ScalarSet(ranges: [0x30...0x39], isInverted: true)
    case "w": return ScalarSet(ranges: Self.word)
    case "W": return ScalarSet(ranges: Self.word, isInverted: true)
    case "s": return ScalarSet(ranges: Self.space)
    case "S": return ScalarSet(ranges: Self.space, isInverted: true)
    case "n": return ScalarSet(ranges: [0x0A...0x0A])
    case "r": return ScalarSet(ranges: [0x0D...0x0D])
    case "t": return ScalarSet(ranges: [0x09...0x09])
    default:
      let isMark = scalar.isASCII && !UInt8(scalar.value).isAlphanumeric
      return isMark ? ScalarSet(ranges: [scalar.value...scalar.value]) : nil
    }
  }

  private static let word: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
  private static let space: [ClosedRange<UInt32>] = [0x09...0x0A, 0x0C...0x0D, 0x20...0x20]
}

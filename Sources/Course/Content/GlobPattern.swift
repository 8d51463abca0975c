/// A pattern of paths as `.gitignore` writes them: `*`, `?`, `[a-z]` within a name, `**` for any folders.
struct GlobPattern: Sendable {
  private let segments: [[UInt8]]
  /// Whether the pattern is of folders only: `build/`.
  let matchesFoldersOnly: Bool

  /// A pattern as it is written. One with a slash before its end is of the whole path; any other of the
  /// last name, in whatever folder.
  init(_ text: some Sequence<UInt8>) {
    var bytes = Array(text)
    matchesFoldersOnly = bytes.last == UInt8(ascii: "/")
    if matchesFoldersOnly { bytes.removeLast() }
    let isAnchored = bytes.contains(UInt8(ascii: "/"))
    var segments = bytes.split(separator: UInt8(ascii: "/")).map(Array.init)
    if !isAnchored { segments.insert(Self.anyFolders, at: 0) }
    self.segments = segments
  }

  private static let anyFolders: [UInt8] = [UInt8(ascii: "*"), UInt8(ascii: "*")]

  /// Whether the path, relative to where the pattern stands, is one of the pattern's.
  func matches(_ path: String) -> Bool { matches(Array(path.utf8)[...]) }

  /// Whether the path, given as UTF-8, is one of the pattern's.
  func matches(_ path: ArraySlice<UInt8>) -> Bool {
    let names = path.split(separator: UInt8(ascii: "/")).map(Array.init)
    return Self.wildcard(
      segments, names, isAny: { $0 == Self.anyFolders }, mayBeEmpty: segments.last != Self.anyFolders
    ) { Self.matches($0, $1) }
  }

  /// One name against one segment.
  private static func matches(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
    wildcard(tokens(of: pattern), name, isAny: { $0 == .any }, mayBeEmpty: true) { token, byte in
      switch token {
      case .any: false
      case .one: true
      case .byte(let wanted): wanted == byte
      case .set(let ranges, let isNegated): ranges.contains { $0.contains(byte) } != isNegated
      }
    }
  }

  /// Matches with one kind of wildcard that takes any number of elements. Only the last one met is ever
  /// reconsidered, so that the time is at most the product of both lengths.
  private static func wildcard<Pattern, Element>(
    _ pattern: [Pattern], _ elements: [Element], isAny: (Pattern) -> Bool, mayBeEmpty: Bool,
    matches: (Pattern, Element) -> Bool
  ) -> Bool {
    var (p, e) = (0, 0)
    var retry: (pattern: Int, element: Int)?
    while e < elements.count {
      if p < pattern.count, isAny(pattern[p]) {
        retry = (p, e)
        p += 1
        if p == pattern.count { return true }
      } else if p < pattern.count, matches(pattern[p], elements[e]) {
        p += 1
        e += 1
      } else if let (star, from) = retry {
        retry = (star, from + 1)
        (p, e) = (star + 1, from + 1)
      } else {
        return false
      }
    }
    while p < pattern.count, isAny(pattern[p]), mayBeEmpty || p < pattern.count - 1 { p += 1 }
    return p == pattern.count
  }

  private enum Token: Equatable {
    case any, one
    case byte(UInt8)
    case set([ClosedRange<UInt8>], isNegated: Bool)
  }

  private static func tokens(of pattern: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var offset = 0
    while offset < pattern.count {
      let byte = pattern[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "*"): if tokens.last != .any { tokens.append(.any) }
      case UInt8(ascii: "?"): tokens.append(.one)
      case UInt8(ascii: "\\") where offset < pattern.count:
        tokens.append(.byte(pattern[offset]))
        offset += 1
      case UInt8(ascii: "["):
        if let set = set(in: pattern, from: &offset) { tokens.append(set) } else { tokens.append(.byte(byte)) }
      default: tokens.append(.byte(byte))
      }
    }
    return tokens
  }

  /// The set whose `[` stands before `offset`; `nil`, and `offset` unmoved, where it is not closed.
  private static func set(in pattern: [UInt8], from offset: inout Int) -> Token? {
    var index = offset
    let isNegated =
      index < pattern.count && (pattern[index] == UInt8(ascii: "!") || pattern[index] == UInt8(ascii: "^"))
    if isNegated { index += 1 }
    var ranges: [ClosedRange<UInt8>] = []
    let first = index
    while index < pattern.count, pattern[index] != UInt8(ascii: "]") || index == first {
      let low = pattern[index]
      if index + 2 < pattern.count, pattern[index + 1] == UInt8(ascii: "-"), pattern[index + 2] != UInt8(ascii: "]") {
        if low <= pattern[index + 2] { ranges.append(low...pattern[index + 2]) }
        index += 3
      } else {
        ranges.append(low...low)
        index += 1
      }
    }
    guard index < pattern.count else { return nil }
    offset = index + 1
    return .set(ranges, isNegated: isNegated)
  }
}

internal import KubernetesModel

/// A regular expression as schemas have them: what RE2 knows of literals, classes, groups, choices and repetition.
///
/// Matching tries all ways at once, state by state, so that it takes time in proportion to text and pattern.
/// An expression that uses anything else is not read, and then nothing is refused for its sake.
struct TextPattern {
  private var states: [State] = []
  private let start: Int

  /// One step of the machine that the pattern becomes.
  fileprivate enum State {
    /// Takes one scalar of a set.
    case scalar(ScalarSet, next: Int)
    /// Goes on in two ways.
    case split(Int, Int)
    /// Goes on only at the beginning of the text, or at its end.
    case atStart(next: Int)
    case atEnd(next: Int)
    case accept
  }

  /// Reads `pattern`; `nil` for one that goes beyond what is known here.
  init?(_ pattern: String) {
    guard pattern.utf8.count <= Self.longest else { return nil }
    var parser = TextPatternParser(Array(pattern.unicodeScalars))
    guard let node = parser.parse() else { return nil }
    states = [.accept]
    var builder = Builder(states: states)
    guard let start = builder.build(node, before: 0) else { return nil }
    states = builder.states
    self.start = start
  }

  /// Longer patterns, and those that become more states, are not read.
  private static let longest = 1_000
  fileprivate static let mostStates = 5_000

  /// Whether some part of `text` matches.
  func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var current = StateList(count: states.count)
    for position in 0...scalars.count {
      // A match may begin anywhere.
      if follow(start, at: position, of: scalars.count, into: &current) { return true }
      guard position < scalars.count else { break }
      var next = StateList(count: states.count)
      for state in current.members {
        guard case .scalar(let set, let target) = states[state], set.contains(scalars[position]) else { continue }
        if follow(target, at: position + 1, of: scalars.count, into: &next) { return true }
      }
      current = next
    }
    return false
  }

  /// Adds what can be reached from `state` without taking a scalar; says whether that is a match.
  private func follow(_ state: Int, at position: Int, of count: Int, into list: inout StateList) -> Bool {
    var waiting = [state]
    while let next = waiting.popLast() {
      guard list.insert(next) else { continue }
      switch states[next] {
      case .accept: return true
      case .split(let a, let b): waiting += [a, b]
      case .atStart(let target): if position == 0 { waiting.append(target) }
      case .atEnd(let target): if position == count { waiting.append(target) }
      case .scalar: break
      }
    }
    return false
  }

  private struct StateList {
    private(set) var members: [Int] = []
    private var isMember: [Bool]

    init(count: Int) { isMember = [Bool](repeating: false, count: count) }

    mutating func insert(_ state: Int) -> Bool {
      if isMember[state] { return false }
      isMember[state] = true
      members.append(state)
      return true
    }
  }

  /// Makes states of the parts of a pattern, from the last to the first.
  private struct Builder {
    var states: [State]

    /// The first state of `node`, after which the machine goes on at `next`; `nil` where there would be too many.
    mutating func build(_ node: TextPatternNode, before next: Int) -> Int? {
      if states.count > TextPattern.mostStates { return nil }
      switch node {
      case .set(let set): return add(.scalar(set, next: next))
      case .start: return add(.atStart(next: next))
      case .end: return add(.atEnd(next: next))
      case .sequence(let parts):
        var target = next
        for part in parts.reversed() {
          guard let first = build(part, before: target) else { return nil }
          target = first
        }
        return target
      case .choice(let ways):
        var result: Int?
        for way in ways.reversed() {
          guard let first = build(way, before: next) else { return nil }
          result = result.map { add(.split(first, $0)) } ?? first
        }
        return result
      case .repetition(let part, let least, let most): return repeated(part, least, most, before: next)
      }
    }

    private mutating func repeated(
      _ part: TextPatternNode, _ least: Int, _ most: Int?, before next: Int
    ) -> Int? {
      var target = next
      if let most {
        for _ in least..<max(least, most) {
          guard let first = build(part, before: target) else { return nil }
          target = add(.split(first, next))
        }
      } else {
        let loop = add(.split(next, next))
        guard let first = build(part, before: loop) else { return nil }
        states[loop] = .split(first, next)
        target = loop
      }
      for _ in 0..<least {
        guard let first = build(part, before: target) else { return nil }
        target = first
      }
      return target
    }

    private mutating func add(_ state: State) -> Int {
      states.append(state)
      return states.count - 1
    }
  }
}

/// A part of a pattern.
indirect enum TextPatternNode {
  case set(ScalarSet)
  case start
  case end
  case sequence([TextPatternNode])
  case choice([TextPatternNode])
  case repetition(TextPatternNode, least: Int, most: Int?)
}

/// Some scalars, or all but them.
struct ScalarSet {
  var ranges: [ClosedRange<UInt32>] = []
  var isInverted = false

  /// Whether `scalar` is one of them.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } != isInverted
  }
}

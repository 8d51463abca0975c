/// A small generator of numbers that look random and are the same in every run.
package struct SplitMix {
  private var state: UInt64

  /// A generator whose numbers `state` decides.
  package init(state: UInt64) { self.state = state }

  /// The next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The next number, brought below `limit`.
  package mutating func next(below limit: Int) -> Int { Int(next() % UInt64(max(limit, 1))) }

  /// One of `choices`.
  package mutating func one<T>(of choices: [T]) -> T { choices[next(below: choices.count)] }
}

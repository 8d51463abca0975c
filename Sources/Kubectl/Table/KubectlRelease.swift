/// A release of kubectl, by its minor version: 1.28 is 28.
package struct KubectlRelease: Hashable, Comparable, Sendable {
  /// The number behind `1.`.
  package let minor: Int

  /// The release that is meant where none is named.
  package static let standard = KubectlRelease(minor: 36)
  /// The oldest release whose commands are known.
  package static let oldest = KubectlRelease(minor: 24)
  /// The newest release whose commands are known.
  package static let newest = KubectlRelease(minor: 37)

  /// A release by its minor version.
  package init(minor: Int) { self.minor = minor }

  /// Reads `1.28` or `v1.28.3`; `nil` for what is no release that is known.
  package init?(_ text: some StringProtocol) {
    let parts = (text.first == "v" ? text.dropFirst() : text[...]).split(
      separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0] == "1", let minor = Int(parts[1]) else { return nil }
    self.init(minor: minor)
    guard (Self.oldest...Self.newest).contains(self) else { return nil }
  }

  package static func < (a: Self, b: Self) -> Bool { a.minor < b.minor }

  /// The letter under which the table lists it: 1.34 and 1.35 answer as 1.36 does, the others as the one before them.
  var letter: UInt8 {
    switch minor {
    case ..<28: UInt8(ascii: "a")
    case ..<32: UInt8(ascii: "b")
    case ..<34: UInt8(ascii: "c")
    case ..<37: UInt8(ascii: "d")
    default: UInt8(ascii: "e")
    }
  }
}

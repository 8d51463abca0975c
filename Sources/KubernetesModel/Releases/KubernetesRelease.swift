/// A minor release of Kubernetes 1: the 36 of 1.36.
package struct KubernetesRelease: Hashable, Comparable, Sendable {
  /// The number after `1.`.
  package let minor: Int

  /// The release 1.`minor`.
  package init(minor: Int) { self.minor = minor }

  /// The release that `text` names: `1.36`, `v1.36` or `1.36.2`; `nil` where it names none that the tables know.
  package init?(_ text: String) {
    let digits = text.hasPrefix("v") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0] == "1", let minor = Int(parts[1]) else { return nil }
    guard parts.count == 2 || Int(parts[2]) != nil, Self.known.contains(KubernetesRelease(minor: minor)) else {
      return nil
    }
    self.minor = minor
  }

  /// The release whose types and rules podbook has.
  package static let modelled = KubernetesRelease(minor: 36)

  /// The releases whose served kinds are known.
  package static let known = KubernetesRelease(minor: 25)...KubernetesRelease(minor: 37)

  package static func < (a: Self, b: Self) -> Bool { a.minor < b.minor }
}

extension KubernetesRelease: CustomStringConvertible {
  /// The release as it is written: `1.36`.
  package var description: String { "1.\(minor)" }
}

/// When a field of a type came and went, and in which releases it is there but switched off.
package struct FieldRelease: Sendable {
  /// The field's name.
  package let name: StaticString
  /// The first release that knows it, if that is one of those that the tables tell apart.
  package let since: KubernetesRelease?
  /// The first release that knows it no more.
  package let removed: KubernetesRelease?
  /// The switch that it is behind, where that was off by default in one of the releases.
  package let gate: FeatureGate?

  init(_ name: StaticString, since: Int? = nil, removed: Int? = nil, gate: FeatureGate? = nil) {
    self.name = name
    self.since = since.map(KubernetesRelease.init)
    self.removed = removed.map(KubernetesRelease.init)
    self.gate = gate
  }

  /// Whether the types of `release` have the field.
  package func isKnown(in release: KubernetesRelease) -> Bool {
    if let since, release < since { return false }
    if let removed, release >= removed { return false }
    return true
  }

  /// The history of the field `name` of `type`; `nil` where all releases have it, or none.
  package static func of(_ name: some Sequence<UInt8>, in type: ModelType) -> FieldRelease? {
    byType[type]?[Array(name)]
  }

  private static let byType = Dictionary(
    uniqueKeysWithValues: (ofSpecs + ofStatuses).map { type, fields in
      (
        type,
        Dictionary(uniqueKeysWithValues: fields.map { ($0.name.withUTF8Buffer(Array.init), $0) })
      )
    })
}

/// A switch of the API server. The fields behind it are read and thrown away while it is off.
package struct FeatureGate: Sendable {
  /// The name by which it is switched.
  package let name: String
  /// The releases in which it is off unless somebody switches it on.
  package let off: ClosedRange<KubernetesRelease>
  /// The first of those in which it is no longer alpha.
  private let beta: KubernetesRelease?

  /// Whether it is known what comes after those.
  private let isSettled: Bool

  init(_ name: String, off: ClosedRange<Int>, beta: Int? = nil, isSettled: Bool = true) {
    self.name = name
    self.isSettled = isSettled
    self.off = KubernetesRelease(minor: off.lowerBound)...KubernetesRelease(minor: off.upperBound)
    self.beta = beta.map(KubernetesRelease.init)
  }

  /// How far the feature is in a release in which it is off.
  package func stage(in release: KubernetesRelease) -> String {
    if let beta, release >= beta { return "beta" }
    return "alpha"
  }

  /// The first release in which it is on, if the tables know one.
  package var on: KubernetesRelease? {
    let next = KubernetesRelease(minor: off.upperBound.minor + 1)
    return isSettled && KubernetesRelease.known.contains(next) ? next : nil
  }
}

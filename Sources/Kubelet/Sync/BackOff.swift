internal import KubernetesModel

/// How long a container that keeps ending waits for its next start.
package struct BackOff: Hashable, Sendable {
  /// The first wait and the longest, in seconds.
  package struct Limits: Hashable, Sendable {
    package var initial: Int
    package var maximum: Int

    /// The kubelet's own: 10, 20, 40 … 300.
    package static let standard = Limits(initial: 10, maximum: 300)

    /// Limits for a node whose longest wait is `maximum`; a shorter one lowers the first wait too.
    package init(initial: Int, maximum: Int) {
      self.initial = min(initial, maximum)
      self.maximum = maximum
    }
  }

  /// A run longer than this, in seconds, wipes the slate clean.
  package static let reset = 600

  private let limits: Limits
  /// What the next exit has to wait, in seconds; 0 before the first.
  package private(set) var nextDelay = 0
  /// When it last changed: about the time of the last start, in milliseconds.
  private var updated = 0

  package init(_ limits: Limits = .standard) { self.limits = limits }

  /// When a container that ended at `finished` may start again, both in milliseconds.
  package func restart(finished: Int) -> Int { isStale(finished) ? finished : finished + nextDelay * 1000 }

  /// Notes that it was started again at `now`.
  package mutating func started(finished: Int, now: Int) {
    nextDelay = nextDelay == 0 || isStale(finished) ? limits.initial : min(nextDelay * 2, limits.maximum)
    updated = now
  }

  private func isStale(_ finished: Int) -> Bool { finished - updated > Self.reset * 1000 }
}

package import KubernetesModel

/// When a probe is run, and when its word counts. Everything in seconds.
package struct ProbePlan: Hashable, Sendable {
  package var initialDelay: Int
  package var period: Int
  package var timeout: Int
  package var successThreshold: Int
  package var failureThreshold: Int
  /// How long a container that this probe condemns may take to stop, where the probe says so itself.
  package var terminationGracePeriod: Int?

  /// The numbers of `probe`, with the server's defaults for those that are left out.
  package init(_ probe: Probe) {
    func number(_ value: Int32?, else standard: Int) -> Int {
      value.map(Int.init).flatMap { $0 > 0 ? $0 : nil } ?? standard
    }
    initialDelay = number(probe.initialDelaySeconds, else: 0)
    period = number(probe.periodSeconds, else: 10)
    timeout = number(probe.timeoutSeconds, else: 1)
    successThreshold = number(probe.successThreshold, else: 1)
    failureThreshold = number(probe.failureThreshold, else: 3)
    terminationGracePeriod = probe.terminationGracePeriodSeconds.map { Int(seconds: $0) }
  }

  /// The time, from the container's start, within which a startup probe has to succeed.
  package var window: Int { initialDelay + failureThreshold * period }

  /// The longest that a container which no longer answers goes on before the probe's failure counts.
  package var slowestVerdict: Int { failureThreshold * period + timeout }
}

package import KubernetesModel

/// What `kubectl get pods` prints of a Pod beside its name.
package struct KubectlColumns: Equatable, Sendable {
  /// `1/2`: containers that are ready, of those that can be.
  package var ready: String
  package var status: String
  package var restarts: Int
}

/// A container's status with all that is printed of it.
package struct PrintedContainer: Sendable {
  package var seen: SeenContainer
  /// Why it waits or how it ended: `CrashLoopBackOff`, `Completed`.
  package var reason: String
  /// The signal that ended it, where the runtime tells.
  package var signal: Int32
  package var restartCount: Int

  package init(_ seen: SeenContainer, reason: String = "", signal: Int32 = 0, restartCount: Int = 0) {
    self.seen = seen
    self.reason = reason
    self.signal = signal
    self.restartCount = restartCount
  }
}

/// A Pod's status with all that is printed of it.
package struct PrintedPod: Sendable {
  package var phase: PodPhase
  /// Why the Pod as a whole is where it is: `Evicted`, say; mostly empty.
  package var reason = ""
  package var isSchedulingGated = false
  package var isDeleted = false
  package var isReady = false
  package var isInitialized = false
  /// In the order of the plan's containers; `nil` where there is no status.
  package var containers: [PrintedContainer?]

  package init(phase: PodPhase, containers: [PrintedContainer?]) {
    self.phase = phase
    self.containers = containers
  }
}

extension PodPlan {
  /// The columns READY, STATUS and RESTARTS.
  ///
  /// STATUS is no phase: it is about the last container that was looked at, and a Pod whose phase is Running prints
  /// `Completed` when its container has just ended.
  package func columns(_ pod: PrintedPod) -> KubectlColumns {
    var status = pod.isSchedulingGated ? "SchedulingGated" : pod.reason.isEmpty ? pod.phase.rawValue : pod.reason
    var ready = 0
    var restarts = 0
    var sidecarRestarts = 0
    let blocked = readInit(pod, &status, &ready, &restarts, &sidecarRestarts)
    if !blocked || pod.isInitialized {
      restarts = sidecarRestarts
      readApps(pod, &status, &ready, &restarts)
    }
    if pod.isDeleted {
      if pod.reason == "NodeLost" {
        status = "Unknown"
      } else if pod.phase != .succeeded, pod.phase != .failed {
        status = "Terminating"
      }
    }
    let total = containers.count { $0.role != .initializer }
    return KubectlColumns(ready: "\(ready)/\(total)", status: status, restarts: restarts)
  }

  /// Reads the init containers up to the one that holds the Pod up; says whether there is one.
  private func readInit(
    _ pod: PrintedPod, _ status: inout String, _ ready: inout Int, _ restarts: inout Int, _ sidecarRestarts: inout Int
  ) -> Bool {
    var place = 0
    for index in 0..<initCount {
      guard let container = pod.containers[index] else { continue }
      restarts += container.restartCount
      if containers[index].role == .sidecar { sidecarRestarts += container.restartCount }
      defer { place += 1 }
      if container.seen.state == .terminated(0) { continue }
      if containers[index].role == .sidecar, container.seen.isStarted {
        if container.seen.isReady { ready += 1 }
        continue
      }
      switch container.seen.state {
      case .terminated(let code): status = "Init:\(container.ending(code))"
      case .waiting where !container.reason.isEmpty && container.reason != "PodInitializing":
        status = "Init:\(container.reason)"
      default: status = "Init:\(place)/\(initCount)"
      }
      return true
    }
    return false
  }

  private func readApps(_ pod: PrintedPod, _ status: inout String, _ ready: inout Int, _ restarts: inout Int) {
    var isRunning = false
    var hasFailed = false
    for index in apps.reversed() {
      guard let container = pod.containers[index] else { continue }
      restarts += container.restartCount
      switch container.seen.state {
      case .waiting where !container.reason.isEmpty: status = container.reason
      case .terminated(let code):
        // One that ended well does not hide another that failed.
        if code != 0 || !hasFailed { status = container.ending(code) }
        hasFailed = hasFailed || code != 0
      case .running where container.seen.isReady:
        isRunning = true
        ready += 1
      case .none, .waiting, .running: break
      }
    }
    if status == "Completed", isRunning { status = pod.isReady ? "Running" : "NotReady" }
  }
}

extension PrintedContainer {
  /// How the run ended, in the one word that there is for it.
  fileprivate func ending(_ code: Int32) -> String {
    if !reason.isEmpty { return reason }
    return signal != 0 ? "Signal:\(signal)" : "ExitCode:\(code)"
  }
}

import Foundation
import TestSupport
import Testing

@testable import APIServer
@testable import KubernetesModel
@testable import Kubelet

/// The tables that the kubelet's own functions made: every row, read by the rules of the model.
@Suite(.enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
struct LifecycleTableTests {
  @Test("The phase of every row is the kubelet's")
  func lifecyclePhases() throws {
    for row in try LifecycleRow.table("phases") {
      let plan = row.plan
      let phase = plan.phase(
        row.statuses(in: plan), isEnding: row.value("podIsTerminal", else: false),
        hasInitialized: row.value("podHasInitialized", else: false))
      #expect(phase.name.rawValue == row.optional("phase"), "\(row)")
    }
  }

  @Test("The conditions of every row are the kubelet's, with reason and message")
  func lifecycleConditions() throws {
    for row in try LifecycleRow.table("conditions") {
      let plan = row.plan
      let name: String = try row.value("phase")
      let phase = try #require(LifePhase.allCases.first { $0.name.rawValue == name })
      let seen = row.value("statusesNull", else: false) ? nil : row.statuses(in: plan)
      let initialized = plan.initialized(
        seen, phase: phase, wasInitialized: row.optional("oldInitialized") == "True")
      #expect(initialized == LifeCondition(row: try row.value("Initialized")), "\(row)")
      #expect(
        plan.containersReady(seen, phase: phase) == LifeCondition(row: try row.value("ContainersReady")), "\(row)")
      let gates: [String: String] = row.value("gateConditions", else: [:])
      #expect(plan.ready(seen, phase: phase, gates: gates) == LifeCondition(row: try row.value("Ready")), "\(row)")
    }
  }

  @Test("Every decision to start a container again is the kubelet's")
  func lifecycleRestarts() throws {
    for row in try LifecycleRow.table("restart") {
      let policy = RestartChoice(try row.value("podRestartPolicy"))
      let single = try LifecycleRow(
        row.description.replacing(#""container":{"#, with: #""containers":[{"#)
          .replacing(#"},"podDeleted""#, with: #"}],"podDeleted""#))
      let plan = PodPlan(restartPolicy: policy, containers: single.plan.containers)
      let state = try RuntimeState(row: row.fields)
      let isDeleted: Bool = try row.value("podDeleted")
      #expect(plan.starts(0, in: state, isDeleted: isDeleted) == row.optional("shouldBeRestarted"), "\(row)")
      #expect(plan.isRestartable(0) == row.optional("isContainerRestartable"), "\(row)")
      guard case .exited(let code) = state else { continue }
      #expect(plan.restartsAll(0, after: code) == row.optional("shouldRestartAllContainers"), "\(row)")
      let action = plan.rule(of: 0, for: code)?.action
      #expect(
        action.map { $0 == .restart ? "Restart" : "RestartAllContainers" } == row.optional("matchedRuleAction"),
        "\(row)")
    }
  }

  @Test("What is done next is, in every row, what the kubelet does")
  func lifecycleActions() throws {
    for row in try LifecycleRow.table("actions") {
      var plan = row.plan
      let entries = row.entries("runtime", in: plan)
      for index in entries.indices where entries[index]?["startup"] != nil {
        plan.containers[index].startupProbe = ProbePlan(Probe())
      }
      let sandbox: SandboxState =
        switch try row.value("sandbox") as String {
        case "ready": .ready
        case "notready": .notReady
        default: .none
        }
      let actions = plan.nextActions(
        sandbox: sandbox,
        runtime: try entries.map { try $0.map(RuntimeContainer.init(row:)) ?? RuntimeContainer(.missing) },
        restartsAll: try row.value("restartAllContainers"))
      let expected: [String: Any] = try row.value("actions")
      func names(_ places: [Int]) -> [String] { places.map { plan.containers[$0].name } }
      #expect(actions.killsPod == expected["killPod"] as? Bool, "\(row)")
      #expect(actions.createsSandbox == expected["createSandbox"] as? Bool, "\(row)")
      #expect(names(actions.initToStart) == expected["initToStart"] as? [String], "\(row)")
      #expect(names(actions.toStart) == expected["toStart"] as? [String], "\(row)")
      #expect(names(actions.toReset) == expected["toReset"] as? [String] ?? [], "\(row)")
      let kills = actions.toKill.map { kill in
        [
          "name": plan.containers[kill.container].name, "reason": kill.reason.tableName,
          "message": kill.message(in: plan),
        ]
      }
      let expectedKills = expected["toKill"] as? [[String: String]] ?? []
      #expect(
        kills.sorted { $0["name"]! < $1["name"]! } == expectedKills.sorted { $0["name"]! < $1["name"]! }, "\(row)")
    }
  }

  @Test("The QoS class of every row is the kubelet's, with the server's defaults and without")
  func lifecycleQoS() throws {
    for row in try LifecycleRow.table("qos") {
      var spec: [String: Any] = [
        "containers": row.fields["containers"] ?? [], "initContainers": row.fields["init"] ?? [],
      ]
      spec["resources"] = row.fields["podResources"]
      let manifest = try JSONSerialization.data(withJSONObject: ["spec": spec])
      let pod = try Pod(reading: String(decoding: manifest, as: UTF8.self))
      #expect(pod.defaulted(by: ServerOptions()).qosClass.rawValue == row.optional("qos"), "\(row)")
      #expect(pod.qosClass.rawValue == row.optional("qosWithoutDefaulting"), "\(row)")
    }
  }

  @Test("Every grace period of a single container is the kubelet's")
  func lifecycleGrace() throws {
    for row in try LifecycleRow.table("grace") {
      var probe = ProbePlan(Probe())
      probe.terminationGracePeriod = row.optional("probeTerminationGracePeriodSeconds")
      var container = ContainerPlan(name: "app", role: .app)
      container.startupProbe = probe
      container.livenessProbe = probe
      let plan = PodPlan(
        restartPolicy: .always, containers: [container], gracePeriod: row.optional("terminationGracePeriodSeconds"))
      let reason = try #require(
        [SyncActions.Reason.startupProbe, .livenessProbe, .unknownState].first {
          $0.tableName == row.optional("reason")
        })
      let grace = plan.grace(
        stopping: 0, for: reason, deletionGrace: row.optional("deletionGracePeriodSeconds"))
      #expect(grace == row.optional("graceSeconds"), "\(row)")
    }
  }

  @Test("Signals come, and containers end, at the measured times")
  func lifecycleTermination() throws {
    for row in try LifecycleRow.table("termination") {
      let entries: [[String: Any]] = try row.value("containers")
      let schedule = Termination.schedule(
        entries.map(StoppingContainer.init(row:)), grace: try row.value("graceSeconds"))
      let expected: [[String: Any]] = try row.value("result")
      #expect(schedule.count { $0 != nil } == expected.count, "\(row)")
      for (entry, stopped) in zip(entries, schedule) {
        guard let stopped else { continue }
        let result = try #require(expected.first { $0["name"] as? String == entry["name"] as? String })
        #expect(stopped.term == milliseconds(result["termAt"]), "\(row)")
        #expect(stopped.patience == milliseconds(result["stopTimeout"]), "\(row)")
        #expect(stopped.end == milliseconds(result["endAt"]), "\(row)")
        #expect(stopped.isKilled == result["sigkill"] as? Bool, "\(row)")
      }
      #expect(schedule.compactMap { $0?.end }.max() == milliseconds(row.fields["totalSeconds"]), "\(row)")
    }
  }

  @Test("Every wait before a restart is the kubelet's")
  func lifecycleBackOff() throws {
    for row in try LifecycleRow.table("backoff") {
      var backOff = BackOff(.init(initial: try row.value("initialSeconds"), maximum: try row.value("maxSeconds")))
      var now = 0
      for step in try row.value("steps") as [[String: Any]] {
        let exit = now + (try #require(milliseconds(step["ranSeconds"])))
        now = backOff.restart(finished: exit)
        backOff.started(finished: exit, now: now)
        #expect(now - exit == milliseconds(step["waitSeconds"]), "\(row)")
        #expect(backOff.nextDelay == step["delayAfterNextExit"] as? Int, "\(row)")
      }
    }
  }

  @Test("kubectl's columns are those that the API server's table printer gives")
  func lifecycleKubectl() throws {
    for row in try LifecycleRow.table("kubectl") {
      let plan = row.plan
      let seen = row.statuses(in: plan)
      let entries = row.entries("statuses", in: plan)
      let counts: [String: Int] = row.value("restartCounts", else: [:])
      let signals: [String: Int] = row.value("signals", else: [:])
      let phaseName: String = try row.value("phase")
      let phase = try #require(LifePhase.allCases.first { $0.name.rawValue == phaseName })
      var pod = PrintedPod(
        phase: phase.name,
        containers: plan.containers.indices.map { index in
          let name = plan.containers[index].name
          return seen[index].map {
            PrintedContainer(
              $0, reason: entries[index]?["reason"] as? String ?? "", signal: Int32(signals[name] ?? 0),
              restartCount: counts[name] ?? 0)
          }
        })
      pod.reason = row.value("statusReason", else: "")
      pod.isSchedulingGated = row.value("schedulingGated", else: false)
      pod.isDeleted = try row.value("deletionTimestampSet")
      pod.isReady = plan.ready(seen, phase: phase).isTrue
      pod.isInitialized = plan.initialized(seen, phase: phase).isTrue
      #expect(pod.isReady == (row.optional("readyCondition") == "True"), "\(row)")
      let columns = plan.columns(pod)
      #expect(columns.ready == row.optional("READY"), "\(row)")
      #expect(columns.status == row.optional("STATUS"), "\(row)")
      #expect("\(columns.restarts)" == row.optional("RESTARTS"), "\(row)")
    }
  }
}

private func milliseconds(_ seconds: Any?) -> Int? {
  (seconds as? Double).map { Int(($0 * 1000).rounded()) }
}

extension LifeCondition {
  fileprivate init(row: [String: String]) {
    self.init(row["status"] == "True", reason: row["reason"] ?? "", message: row["message"] ?? "")
  }
}

extension SyncActions.Reason {
  fileprivate var tableName: String {
    switch self {
    case .startupProbe: "StartupProbe"
    case .livenessProbe: "LivenessProbe"
    case .unknownState: "Unknown"
    }
  }
}

extension RuntimeState {
  fileprivate init(row: [String: Any]) throws {
    switch row["runtimeState"] as? String ?? row["state"] as? String {
    case "missing": self = .missing
    case "created": self = .created
    case "running": self = .running
    case "unknown": self = .unknown
    case "exited": self = .exited(Int32(try #require(row["exitCode"] as? Int)))
    default: throw UnknownState()
    }
  }

  private struct UnknownState: Error {}
}

extension RuntimeContainer {
  fileprivate init(row: [String: Any]) throws {
    let startup: ProbeVerdicts.Startup =
      switch row["startup"] as? String {
      case "success": .succeeded
      case "failure": .failed
      case "unknown": .undecided
      default: .notRun
      }
    self.init(
      try RuntimeState(row: row),
      probes: ProbeVerdicts(startup: startup, livenessFailed: row["liveness"] as? String == "failure"))
  }
}

extension StoppingContainer {
  fileprivate init(row: [String: Any]) {
    let role: ContainerPlan.Role =
      switch row["kind"] as? String {
      case "sidecar": .sidecar
      case "init": .initializer
      default: .app
      }
    self.init(
      role: role, preStop: milliseconds(row["preStopSeconds"]),
      exitAfterTerm: milliseconds(row["exitAfterTermSeconds"]),
      isRunning: row["running"] as? Bool ?? true)
  }
}

import Testing

@testable import KubernetesModel
@testable import Kubelet

/// The map of a life, found by living it.
struct LifecycleMapTests {
  private static let app = ContainerPlan(name: "app", role: .app)
  private static let setup = ContainerPlan(name: "setup", role: .initializer)
  private static let proxy = ContainerPlan(name: "proxy", role: .sidecar, restartPolicy: .always)

  private func map(_ policy: RestartChoice, _ initContainers: [ContainerPlan] = [], _ apps: ContainerPlan...) -> LifeMap
  {
    PodPlan(restartPolicy: policy, initContainers: initContainers, containers: apps.isEmpty ? [Self.app] : apps).lifeMap
  }

  @Test("Each restart policy has a map of its own")
  func lifecyclePolicies() {
    let (always, onFailure, never) = (map(.always), map(.onFailure), map(.never))
    #expect(!always.reaches(.succeeded))
    #expect(always[.ready, .backOff] == [.succeeded, .failed])
    #expect(onFailure[.ready, .backOff] == [.failed])
    #expect(onFailure[.ready, .succeeded] == [.succeeded])
    #expect(!never.reaches(.backOff))
    #expect(never[.ready, .failed] == [.failed, .evicted, .nodeRestarted])
    #expect(always[.ready, .failed] == [.evicted])
  }

  @Test("Only an init container that may not be repeated fails the Pod")
  func lifecycleInitFailure() {
    #expect(map(.never, [Self.setup])[.preparing, .failed].contains(.initFailed))
    #expect(!map(.onFailure, [Self.setup])[.preparing, .failed].contains(.initFailed))
    #expect(!map(.never)[.preparing, .failed].contains(.initFailed))
  }

  @Test("Running leads back to Pending when init containers run again, and only then")
  func lifecycleWayBack() {
    var picky = Self.app
    picky.restartPolicy = .never
    picky.rules = [RestartRule(.restartAllContainers, isInverted: false, exitCodes: [42])]
    #expect(map(.never, [Self.setup], picky).causes(from: .running, to: .pending) == [.restartedAll])
    #expect(map(.never, [], picky).causes(from: .running, to: .pending).isEmpty)
    #expect(map(.always, [Self.setup]).causes(from: .running, to: .pending) == [.nodeRestarted])
    #expect(map(.always).causes(from: .running, to: .pending).isEmpty)
  }

  @Test("A Pod without probes is unready only while its node is silent or a sidecar is missing")
  func lifecycleReadiness() {
    #expect(map(.always)[.ready, .running] == [.nodeLost])
    #expect(map(.always, [Self.proxy])[.ready, .running] == [.nodeLost, .sidecarEnded])
    var probed = Self.app
    probed.readinessProbe = ProbePlan(Probe())
    #expect(map(.always, [], probed)[.ready, .running].contains(.readinessFailed))
  }

  @Test("A deadline fails the Pod from Pending and from Running")
  func lifecycleDeadlines() {
    var plan = PodPlan(restartPolicy: .always, containers: [Self.app])
    plan.activeDeadline = 600
    #expect(plan.lifeMap.causes(from: .running, to: .failed).contains(.deadline))
    #expect(plan.lifeMap.causes(from: .pending, to: .failed).contains(.deadline))
  }

  @Test("No life leaves an end, and every life can be deleted")
  func lifecycleEnds() {
    for seed in 0..<40 {
      let plan = LifecycleWalk(seed: seed, withRules: false).machine.plan
      let map = plan.lifeMap
      for end in [LifeStation.succeeded, .failed] {
        for station in LifeStation.allCases where station != .gone { #expect(map[end, station].isEmpty, "\(seed)") }
      }
      #expect(map.reaches(.gone))
      #expect(map.stateCount < LifeExplorer.mostStates, "\(seed)")
    }
  }

  @Test("What random lives do between phases is on the map")
  func lifecycleMapIsComplete() {
    for seed in 0..<100 {
      var walk = LifecycleWalk(seed: seed)
      let map = walk.machine.plan.lifeMap
      for _ in 0..<60 {
        let before = walk.machine.phase
        walk.step()
        let after = walk.machine.phase
        if before == after || walk.machine.isGone { continue }
        // Several steps may pass in one stretch of time.
        let direct = !map.causes(from: before, to: after).isEmpty
        let viaPending =
          !map.causes(from: before, to: .pending).isEmpty && !map.causes(from: .pending, to: after).isEmpty
        #expect(direct || viaPending, "\(seed): \(before) → \(after) \(walk.events) \(walk.machine.plan)")
      }
    }
  }

  @Test("Containers that behave alike stand for one another")
  func lifecycleAbridged() {
    let many = PodPlan(
      restartPolicy: .onFailure, initContainers: [Self.setup, Self.setup, Self.proxy],
      containers: Array(repeating: Self.app, count: 20))
    #expect(many.abridged.containers.count == 3)
    #expect(many.abridged.initCount == 2)
    #expect(
      many.lifeMap
        == PodPlan(restartPolicy: .onFailure, initContainers: [Self.setup, Self.proxy], containers: [Self.app]).lifeMap)
  }

  @Test("Some Pod can do everything that the textbook draws")
  func lifecycleGeneralMap() {
    let map = PodPlan.generalLifeMap
    for (from, to) in [
      (LifePhase.pending, LifePhase.running), (.running, .succeeded), (.running, .failed), (.pending, .failed),
    ] {
      #expect(!map.causes(from: from, to: to).isEmpty)
    }
    #expect(LifeStation.allCases.allSatisfy { map.reaches($0) })
  }
}

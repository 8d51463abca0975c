import Testing

@testable import KubernetesModel
@testable import Kubelet

/// One small case of each rule of a Pod's life.
struct LifecycleCaseTests {
  private static let app = ContainerPlan(name: "app", role: .app)
  private static let setup = ContainerPlan(name: "setup", role: .initializer)
  private static let proxy = ContainerPlan(name: "proxy", role: .sidecar, restartPolicy: .always)

  @Test(
    "The phase follows from the statuses and the restart policy",
    arguments: [
      (.always, [SeenContainer(.terminated(0))], .running),
      (.onFailure, [SeenContainer(.terminated(0))], .succeeded),
      (.onFailure, [SeenContainer(.terminated(1))], .running),
      (.never, [SeenContainer(.terminated(1))], .failed),
      (.always, [SeenContainer(.waiting)], .pending),
      (.always, [SeenContainer(.waiting, lastExit: 1)], .running),
      (.always, [nil], .pending),
    ] as [(RestartChoice, [SeenContainer?], LifePhase)])
  func lifecyclePhase(policy: RestartChoice, seen: [SeenContainer?], expected: LifePhase) {
    let plan = PodPlan(restartPolicy: policy, containers: [Self.app])
    #expect(plan.phase(seen, isEnding: false, hasInitialized: true) == expected)
  }

  @Test("A failed init container that may not be repeated fails the Pod whatever the others do")
  func lifecycleFailedInit() {
    let plan = PodPlan(restartPolicy: .never, initContainers: [Self.setup], containers: [Self.app])
    let seen = [SeenContainer(.terminated(1)), SeenContainer(.running, isStarted: true)]
    #expect(plan.phase(seen, isEnding: false, hasInitialized: true) == .failed)
  }

  @Test("Ready names the containers that are not, and then the gates")
  func lifecycleConditions() {
    var plan = PodPlan(restartPolicy: .always, initContainers: [Self.proxy], containers: [Self.app])
    plan.readinessGates = ["example.com/warm"]
    let started = SeenContainer(.running, isStarted: true, isReady: true)
    #expect(
      plan.ready([started, SeenContainer(.running)], phase: .running)
        == LifeCondition(
          false, reason: "ContainersNotReady", message: "containers with unready status: [app]"))
    #expect(
      plan.ready([started, started], phase: .running, gates: ["example.com/warm": "False"]).message
        == #"the status of pod readiness gate "example.com/warm" is not "True", but False"#)
    #expect(plan.ready([started, started], phase: .running, gates: ["example.com/warm": "True"]).isTrue)
    #expect(
      plan.initialized([nil, nil], phase: .pending).message == "containers with unknown status: [proxy]")
  }

  @Test("A rule comes before the container's policy, and that before the Pod's")
  func lifecycleRestartRules() {
    var picky = Self.app
    picky.restartPolicy = .never
    picky.rules = [
      RestartRule(.restart, isInverted: false, exitCodes: [42]),
      RestartRule(.restartAllContainers, isInverted: true, exitCodes: [0, 1]),
    ]
    let plan = PodPlan(restartPolicy: .always, containers: [picky])
    #expect(plan.restarts(0, after: 42))
    #expect(!plan.restartsAll(0, after: 42))
    #expect(plan.restartsAll(0, after: 7))
    #expect(!plan.restarts(0, after: 1))
    #expect(!plan.restartsAfterProbe(0))
  }

  @Test("Sidecars are started in order, and stopped when the work is done")
  func lifecycleActions() {
    let plan = PodPlan(restartPolicy: .never, initContainers: [Self.proxy, Self.setup], containers: [Self.app])
    func next(_ states: RuntimeState...) -> SyncActions {
      plan.nextActions(sandbox: .ready, runtime: states.map { RuntimeContainer($0) })
    }
    #expect(next(.missing, .missing, .missing).initToStart == [0])
    #expect(next(.running, .missing, .missing).initToStart == [1])
    #expect(next(.running, .exited(0), .missing).toStart == [2])
    #expect(next(.running, .exited(1), .missing).killsPod)
    #expect(next(.running, .exited(0), .exited(0)).killsPod)
    #expect(next(.exited(1), .exited(0), .running).initToStart == [0])
  }

  @Test("A probe's own grace period holds for its kills, unless the Pod is being deleted")
  func lifecycleGrace() {
    var probe = ProbePlan(Probe())
    probe.terminationGracePeriod = 90
    var app = Self.app
    app.livenessProbe = probe
    let plan = PodPlan(restartPolicy: .always, containers: [app], gracePeriod: 30)
    #expect(plan.grace(stopping: 0, for: .livenessProbe) == 90)
    #expect(plan.grace(stopping: 0, for: .startupProbe) == 30)
    #expect(plan.grace(stopping: 0, for: .livenessProbe, deletionGrace: 5) == 5)
    #expect(plan.grace(deletingWith: nil, isScheduled: false, phase: .pending) == 0)
  }

  @Test("SIGTERM follows preStop; sidecars wait for the others, within the same grace period")
  func lifecycleTermination() {
    let schedule = Termination.schedule(
      [
        StoppingContainer(role: .sidecar, exitAfterTerm: nil),
        StoppingContainer(role: .app, preStop: 4000, exitAfterTerm: 1500),
      ], grace: 10)
    #expect(schedule[1] == StoppedContainer(term: 4000, patience: 6000, end: 5500, isKilled: false))
    #expect(schedule[0] == StoppedContainer(term: 5500, patience: 5000, end: 10500, isKilled: true))
  }

  @Test("Waits double from nothing to five minutes, and a run of more than ten forgives")
  func lifecycleBackOff() {
    var backOff = BackOff()
    var now = 0
    var waits: [Int] = []
    for run in [1, 1, 1, 1, 1, 1, 1, 1, 601, 1] {
      let exit = now + run * 1000
      now = backOff.restart(finished: exit)
      waits.append((now - exit) / 1000)
      backOff.started(finished: exit, now: now)
    }
    #expect(waits == [0, 10, 20, 40, 80, 160, 300, 300, 0, 10])
  }

  @Test("kubectl prints each stage of a life")
  func lifecycleColumns() {
    var machine = PodMachine(PodPlan(restartPolicy: .always, initContainers: [Self.setup], containers: [Self.app]))
    func prints(_ ready: String, _ status: String, _ restarts: Int, after events: PodEvent...) {
      for event in events {
        let happened = machine.apply(event)
        #expect(happened, "\(event)")
      }
      #expect(machine.columns == KubectlColumns(ready: ready, status: status, restarts: restarts))
    }
    prints("0/1", "Pending", 0)
    prints("0/1", "Init:0/1", 0, after: .scheduled)
    prints("0/1", "Init:ImagePullBackOff", 0, after: .imagePullFailed(0))
    prints("0/1", "Init:0/1", 0, after: .imagePulled(0))
    prints("0/1", "Init:CrashLoopBackOff", 1, after: .exited(0, 1), .exited(0, 1))
    prints("0/1", "PodInitializing", 0, after: .due, .exited(0, 0))
    prints("1/1", "Running", 0, after: .imagePulled(1))
    prints("1/1", "Running", 1, after: .exited(1, 0))
    prints("0/1", "CrashLoopBackOff", 1, after: .exited(1, 1))
    prints("1/1", "Running", 2, after: .passed(10_000))
    prints("1/1", "Terminating", 2, after: .deleted(grace: nil))
    #expect(!machine.isGone)
    machine.apply(.due)
    #expect(machine.isGone)
  }

  @Test("A lost node leaves the phase as it is; the Pod is deleted after 350 seconds and waits for its node")
  func lifecycleNodeLoss() {
    var machine = PodMachine(PodPlan(restartPolicy: .always, containers: [Self.app]))
    for event in [PodEvent.scheduled, .imagePulled(0), .nodeLost, .passed(349_000)] { machine.apply(event) }
    #expect(machine.phase == .running)
    #expect(!machine.isReady)
    #expect(!machine.isDeleted)
    machine.apply(.passed(1000))
    #expect(machine.columns.status == "Terminating")
    machine.apply(.passed(1_000_000))
    #expect(!machine.isGone)
    machine.apply(.nodeReturned)
    machine.apply(.passed(30_000))
    #expect(machine.isGone)
  }

  @Test("The deadline counts from the node's acceptance and fails the Pod whatever its policy")
  func lifecycleDeadline() {
    var plan = PodPlan(restartPolicy: .always, containers: [Self.app], gracePeriod: 5)
    plan.activeDeadline = 60
    var machine = PodMachine(plan)
    for event in [PodEvent.passed(500_000), .scheduled, .imagePulled(0), .passed(59_000)] { machine.apply(event) }
    #expect(machine.phase == .running)
    machine.apply(.passed(2000))
    #expect(machine.phase == .running)
    machine.apply(.passed(4000))
    #expect(machine.phase == .failed)
    #expect(machine.columns.status == "Error")
  }

  @Test("RestartAllContainers begins again with the init containers, and the Pod is Pending once more")
  func lifecycleRestartAll() {
    var app = Self.app
    app.restartPolicy = .never
    app.rules = [RestartRule(.restartAllContainers, isInverted: false, exitCodes: [42])]
    var machine = PodMachine(PodPlan(restartPolicy: .never, initContainers: [Self.setup], containers: [app]))
    for event in [PodEvent.scheduled, .imagePulled(0), .exited(0, 0), .imagePulled(1)] { machine.apply(event) }
    #expect(machine.phase == .running)
    machine.apply(.exited(1, 42))
    #expect(machine.phase == .pending)
    #expect(machine.containers[0].isRunning)
    machine.apply(.exited(0, 0))
    #expect(machine.phase == .running)
    #expect(machine.columns.restarts == 1)
  }
}

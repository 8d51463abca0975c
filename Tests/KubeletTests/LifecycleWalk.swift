import TestSupport

@testable import KubernetesModel
@testable import Kubelet

/// A random life of a random Pod, the same for the same seed.
struct LifecycleWalk {
  private var random: SplitMix
  private(set) var machine: PodMachine
  /// What happened, in order.
  private(set) var events: [PodEvent] = []

  init(seed: Int, policies: [RestartChoice] = [.always, .onFailure, .never], withRules: Bool = true) {
    random = SplitMix(state: UInt64(seed) &* 0x2545_F491_4F6C_DD1D)
    machine = PodMachine(Self.plan(&random, policies, withRules))
  }

  /// Lets something happen that can happen.
  mutating func step() { apply(event()) }

  mutating func apply(_ event: PodEvent) {
    if machine.apply(event) { events.append(event) }
  }

  private mutating func event() -> PodEvent {
    let index = random.next(below: machine.containers.count)
    switch random.next(below: 40) {
    case 0...3: return .scheduled
    case 4...11: return .imagePulled(index)
    case 12: return .imagePullFailed(index)
    case 13...17: return .exited(index, random.one(of: [0, 0, 0, 1, 42]))
    case 18...20: return .startupSucceeded(index)
    case 21: return .startupFailed(index)
    case 22...24: return .becameReady(index)
    case 25: return .becameUnready(index)
    case 26: return .livenessFailed(index)
    case 27: return .preStopEnded(index)
    case 28: return random.next(below: 4) == 0 ? .deleted(grace: random.one(of: [nil, nil, 5, 60])) : .due
    case 29: return random.next(below: 6) == 0 ? .evicted : .due
    case 30: return random.next(below: 4) == 0 ? .nodeLost : .nodeReturned
    case 31: return random.next(below: 4) == 0 ? .nodeRestarted : .nodeReturned
    case 32...36: return .due
    default: return .passed(random.next(below: 60_000))
    }
  }

  private static func plan(_ random: inout SplitMix, _ policies: [RestartChoice], _ withRules: Bool) -> PodPlan {
    func container(_ name: String, _ role: ContainerPlan.Role) -> ContainerPlan {
      var container = ContainerPlan(name: name, role: role, restartPolicy: role == .sidecar ? .always : nil)
      if withRules, role != .sidecar, random.next(below: 4) == 0 {
        container.restartPolicy = random.one(of: [.onFailure, .never])
        let action: RestartRule.Action = random.next(below: 2) == 0 ? .restart : .restartAllContainers
        if random.next(below: 2) == 0 { container.rules = [RestartRule(action, isInverted: false, exitCodes: [42])] }
      }
      if role != .initializer {
        if random.next(below: 3) == 0 { container.startupProbe = ProbePlan(Probe()) }
        if random.next(below: 3) == 0 { container.livenessProbe = ProbePlan(Probe()) }
        if random.next(below: 3) == 0 { container.readinessProbe = ProbePlan(Probe()) }
        if random.next(below: 3) == 0 { container.preStop = HookPlan(seconds: random.one(of: [nil, 3, 20])) }
      }
      return container
    }
    let initRoles: [ContainerPlan.Role] = (0..<random.next(below: 4)).map { _ in
      random.one(of: [.initializer, .sidecar])
    }
    let initContainers = initRoles.enumerated().map { container("init-\($0.offset)", $0.element) }
    let apps = (0...random.next(below: 3)).map { container("app-\($0)", .app) }
    var plan = PodPlan(
      restartPolicy: random.one(of: policies), initContainers: initContainers, containers: apps,
      gracePeriod: random.one(of: [0, 1, 5, 30]))
    if random.next(below: 5) == 0 { plan.activeDeadline = random.one(of: [10, 300]) }
    return plan
  }
}

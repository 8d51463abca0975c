internal import KubernetesModel

extension PodPlan {
  /// The map of the Pod's life.
  ///
  /// Numbers are left out: two moments count as the same when the same can happen next. Containers that behave alike
  /// stand for one another, so that the search stays small however many there are.
  package var lifeMap: LifeMap {
    var explorer = LifeExplorer(abridged)
    return explorer.explore()
  }

  /// The map of all Pods: what some Pod can do.
  package static var generalLifeMap: LifeMap {
    var map = LifeMap()
    for policy in [RestartChoice.always, .onFailure, .never] {
      var app = ContainerPlan(name: "", role: .app)
      let probe = ProbePlan(Probe())
      (app.startupProbe, app.livenessProbe, app.readinessProbe) = (probe, probe, probe)
      let setup = ContainerPlan(name: "", role: .initializer)
      var plan = PodPlan(restartPolicy: policy, initContainers: [setup], containers: [app])
      plan.activeDeadline = 60
      map.formUnion(plan.lifeMap)
    }
    return map
  }

  /// The Pod with one container for all that end alike; it has the probes of any of them.
  package var abridged: PodPlan {
    var plan = self
    plan.containers = []
    plan.initCount = 0
    for (index, container) in containers.enumerated() {
      let ending = ContainerEnding(container, in: self, index)
      let place = plan.containers.indices.first {
        ContainerEnding(plan.containers[$0], in: plan, $0) == ending
      }
      if let place {
        plan.containers[place].takeProbes(of: container)
      } else if plan.containers.count < LifeExplorer.mostContainers {
        plan.containers.append(container.withoutHooks)
        if index < initCount { plan.initCount += 1 }
      }
    }
    return plan
  }
}

/// What a container's end comes to.
private struct ContainerEnding: Equatable {
  let role: ContainerPlan.Role
  let policy: RestartChoice
  let rules: [RestartRule]

  init(_ container: ContainerPlan, in plan: PodPlan, _ index: Int) {
    role = container.role
    policy = plan.policy(of: index)
    rules = container.restartPolicy == nil || container.role == .sidecar ? [] : container.rules
  }
}

extension ContainerPlan {
  /// The container without what makes no difference to the stations of a life.
  fileprivate var withoutHooks: ContainerPlan {
    var plain = self
    plain.preStop = nil
    plain.postStart = nil
    if role == .initializer { (plain.startupProbe, plain.livenessProbe, plain.readinessProbe) = (nil, nil, nil) }
    return plain
  }

  fileprivate mutating func takeProbes(of other: ContainerPlan) {
    if role == .initializer { return }
    startupProbe = startupProbe ?? other.startupProbe
    livenessProbe = livenessProbe ?? other.livenessProbe
    readinessProbe = readinessProbe ?? other.readinessProbe
  }
}

/// Walks through the states of a Pod, breadth first.
struct LifeExplorer {
  /// Kinds of containers that are told apart; further ones are taken to behave like one of these.
  static let mostContainers = 5
  /// States looked at; beyond them the map may lack a rare way.
  static let mostStates = 2000

  /// A state, and where it came from when it is on its way to an end that shows only when all is stopped.
  private struct Step {
    var machine: PodMachine
    var origin: LifeStation
    var cause: LifeCauses
  }

  private var map = LifeMap()
  private var known: Set<UInt128> = []
  private var steps: [Step] = []
  private let exitCodes: [[Int32]]

  init(_ plan: PodPlan) {
    steps = [Step(machine: PodMachine(plan), origin: .waiting, cause: [])]
    exitCodes = plan.containers.map(Self.exitCodes)
  }

  /// The codes with which a container may end as far as that makes a difference.
  private static func exitCodes(of container: ContainerPlan) -> [Int32] {
    if container.role == .sidecar { return [1] }
    var codes: [Int32] = [0, 1]
    for rule in container.rules.prefix(4) {
      if let code = rule.exitCodes.first(where: { !codes.contains($0) }) { codes.append(code) }
    }
    return codes
  }

  /// Looks at every state that can be reached.
  mutating func explore() -> LifeMap {
    var next = 0
    while next < steps.count, next < Self.mostStates {
      let step = steps[next]
      next += 1
      visit(step)
    }
    map.stateCount = steps.count
    return map
  }

  private mutating func visit(_ step: Step) {
    let machine = step.machine
    if machine.isGone || steps.count > Self.mostStates { return }
    if !machine.isScheduled {
      tryEvent(machine.isGated ? .gatesLifted : .scheduled, step)
      tryEvent(.deleted(grace: nil), step)
      return
    }
    if machine.phase.isFinal { return tryEvent(.deleted(grace: nil), step) }
    if machine.isNodeLost {
      tryEvent(.nodeReturned, step)
      tryEvent(.nodeGone, step)
      if !machine.isDeleted { tryEvent(.due, step) }
      return
    }
    if machine.stopCause != nil {
      // Nothing starts any more, and how the rest ends makes no difference to what it comes to.
      return finish(step)
    }
    for index in machine.containers.indices { visit(index, step) }
    if machine.due != nil { tryEvent(.due, step) }
    tryEvent(.deleted(grace: nil), step)
    tryEvent(.evicted, step)
    tryEvent(.nodeLost, step)
    tryEvent(.nodeRestarted, step)
    if let deadline = machine.plan.activeDeadline { tryEvent(.passed(deadline * 1000), step) }
  }

  private mutating func visit(_ index: Int, _ step: Step) {
    let container = step.machine.containers[index]
    let plan = step.machine.plan.containers[index]
    if container.isRunning {
      for code in exitCodes[index] { tryEvent(.exited(index, code), step) }
      if container.stopping != nil { return }
      if container.startup == .undecided {
        tryEvent(.startupSucceeded(index), step)
        tryEvent(.startupFailed(index), step)
        return
      }
      if plan.readinessProbe != nil {
        tryEvent(container.isReady ? .becameUnready(index) : .becameReady(index), step)
      }
      if plan.livenessProbe != nil { tryEvent(.livenessFailed(index), step) }
    } else if container.isWanted, container.image != .present {
      // A pull that fails is tried again: it leads nowhere else.
      tryEvent(.imagePulled(index), step)
    }
  }

  /// Lets what is being stopped come to its end.
  private mutating func finish(_ step: Step) {
    var machine = step.machine
    let from = machine.station
    while machine.stopCause != nil, !machine.isGone, machine.apply(.due) {}
    if machine.station != from || machine.phase.isFinal {
      note(from: step.machine.isMoving ? step.origin : from, step.machine.isMoving ? step.cause : .stopped, machine)
    }
  }

  private mutating func tryEvent(_ event: PodEvent, _ step: Step) {
    var machine = step.machine
    let from = machine.station
    let cause = machine.cause(of: event)
    guard machine.apply(event) else { return }
    note(from: from, cause, machine)
  }

  /// Notes where a cause has led.
  private mutating func note(from: LifeStation, _ cause: LifeCauses, _ machine: PodMachine) {
    let to = machine.station
    var after = Step(machine: machine, origin: to, cause: [])
    if machine.isMoving {
      // Where it leads shows only at the end; until then it counts as being where it was.
      (after.origin, after.cause) = (from, cause)
    } else {
      if from != to { map[from, to].formUnion(cause) }
      if machine.isNodeLost { after.origin = from }
    }
    if known.insert(machine.key(origin: after.origin, cause: after.cause)).inserted { steps.append(after) }
  }
}

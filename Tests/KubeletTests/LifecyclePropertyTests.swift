import Testing

@testable import KubernetesModel
@testable import Kubelet

/// What holds of every life, tried on random walks. A failing walk says its seed.
struct LifecyclePropertyTests {
  private static let walks = 0..<600
  private static let steps = 60

  @Test("A finished Pod never runs again, and nothing runs in it")
  func lifecycleFinishedStaysFinished() {
    for seed in Self.walks {
      var walk = LifecycleWalk(seed: seed)
      var final: LifePhase?
      for _ in 0..<Self.steps {
        walk.step()
        if let final {
          #expect(walk.machine.phase == final, "\(seed): \(walk.events)")
          #expect(!walk.machine.isAnyRunning, "\(seed): \(walk.events)")
        } else if walk.machine.phase.isFinal {
          final = walk.machine.phase
          #expect(!walk.machine.isAnyRunning, "\(seed): \(walk.events)")
        }
      }
    }
  }

  @Test("With Always and no rule of a container's own, no container's exit ends the Pod")
  func lifecycleAlwaysGoesOn() {
    for seed in Self.walks {
      var walk = LifecycleWalk(seed: seed, policies: [.always], withRules: false)
      for _ in 0..<Self.steps {
        walk.step()
        if walk.machine.phase.isFinal {
          let cause = walk.machine.stopCause
          #expect(cause != .finished, "\(seed): \(walk.events)")
        }
      }
    }
  }

  @Test("Sidecars never keep the Pod of a Job from completing")
  func lifecycleSidecarsDoNotBlock() {
    for seed in Self.walks {
      var walk = LifecycleWalk(seed: seed, policies: [.onFailure, .never], withRules: false)
      let plan = walk.machine.plan
      guard plan.hasSidecars, plan.activeDeadline == nil else { continue }
      walk.apply(.scheduled)
      for _ in 0..<plan.containers.count {
        for index in plan.containers.indices {
          walk.apply(.imagePulled(index))
          walk.apply(.startupSucceeded(index))
          if plan.containers[index].role != .sidecar { walk.apply(.exited(index, 0)) }
        }
      }
      let patience = (plan.gracePeriod ?? 0) + PodPlan.shortestShutdown + 1
      walk.apply(.passed(patience * 1000))
      #expect(walk.machine.phase == .succeeded, "\(seed): \(plan) \(walk.events)")
    }
  }

  @Test("Two seconds after the grace period at the latest everything is stopped, and the Pod is gone")
  func lifecycleGraceIsKept() {
    for seed in Self.walks {
      var walk = LifecycleWalk(seed: seed)
      for _ in 0..<seed % Self.steps { walk.step() }
      let machine = walk.machine
      guard machine.isScheduled, !machine.isNodeLost, !machine.isDeleted, machine.stopCause == nil else { continue }
      walk.apply(.deleted(grace: nil))
      // Each of the two waits before SIGTERM may lose just under a second to whole-second counting.
      let rounding = 2
      let patience = max(machine.plan.gracePeriod ?? 0, 1) + PodPlan.shortestShutdown + rounding
      walk.apply(.passed(patience * 1000))
      #expect(!walk.machine.isAnyRunning, "\(seed): \(walk.events)")
      #expect(walk.machine.isGone, "\(seed): \(walk.events)")
    }
  }

  @Test("Ordinary containers begin when every init container has ended well and every sidecar has started")
  func lifecycleInitComesFirst() {
    for seed in Self.walks {
      var walk = LifecycleWalk(seed: seed, withRules: false)
      let plan = walk.machine.plan
      var hasBegun = false
      for _ in 0..<Self.steps {
        let before = walk.machine
        walk.step()
        let begins = plan.apps.contains { walk.machine.containers[$0].isRunning }
        if begins, !hasBegun {
          for index in 0..<plan.initCount {
            let isSidecar = plan.containers[index].role == .sidecar
            let state = walk.machine.containers[index].state
            #expect(isSidecar ? state == .running : state == .exited(0), "\(seed): \(before.seen) \(walk.events)")
          }
        }
        hasBegun = hasBegun || begins
      }
    }
  }

  @Test("Nobody waits longer than five minutes for a restart")
  func lifecycleBackOffIsBounded() {
    for seed in Self.walks {
      var walk = LifecycleWalk(seed: seed, policies: [.always], withRules: false)
      for _ in 0..<Self.steps {
        walk.step()
        guard !walk.machine.isNodeLost, walk.machine.stopCause == nil else { continue }
        for container in walk.machine.containers where container.isInBackOff {
          let wait = container.backOff.restart(finished: container.finished) - walk.machine.now
          #expect(wait <= 300_000, "\(seed): \(walk.events)")
          #expect(wait > 0, "\(seed): \(walk.events)")
        }
      }
    }
  }
}

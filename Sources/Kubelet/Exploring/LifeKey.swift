internal import KubernetesModel

extension PodMachine {
  /// Whether it is being stopped for an end that shows only when everything has stopped.
  var isMoving: Bool { stopCause != nil && !isDeleted && !phase.isFinal }

  /// What decides what can happen next, without any number: the same for states that need not be told apart.
  func key(origin: LifeStation, cause: LifeCauses) -> UInt128 {
    var key: UInt128 = 0
    func add(_ value: some BinaryInteger, bits: Int) { key = key << UInt128(bits) | UInt128(truncatingIfNeeded: value) }
    add(station.rawValue, bits: 4)
    add(isNodeLost ? 1 : 0, bits: 1)
    add(isGated ? 1 : 0, bits: 1)
    if isMoving || isNodeLost {
      // Neither what is being stopped for good nor what nobody hears of can do more than one thing.
      add(1 + origin.rawValue, bits: 4)
      add(cause.rawValue.trailingZeroBitCount, bits: 6)
      return key
    }
    if stopCause != nil || phase.isFinal { return key }
    for (container, plan) in zip(containers, plan.containers) {
      switch container.state {
      case .missing, .created, .unknown:
        add(0, bits: 2)
        // Whether it has run before decides what its waiting means for the phase.
        add(container.isResetting ? 1 : container.lastExit != nil ? 2 : 0, bits: 2)
        add(container.image == .present ? 1 : 0, bits: 1)
      case .running:
        add(1, bits: 2)
        add(container.startup == .succeeded ? 1 : 0, bits: 1)
        add(container.isReady ? 1 : 0, bits: 1)
        add(container.stopping != nil ? 1 : 0, bits: 1)
      case .exited(let code):
        add(code == 0 ? 2 : 3, bits: 2)
        add(container.isInBackOff ? 1 : 0, bits: 3)
      }
      // Only its first end costs a container no wait. An init container's waits show nowhere.
      add(plan.role != .initializer && container.backOff.nextDelay > 0 ? 1 : 0, bits: 1)
    }
    return key
  }
}

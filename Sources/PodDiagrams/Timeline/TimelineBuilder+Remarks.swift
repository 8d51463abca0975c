internal import Kubelet

extension TimelineBuilder {
  /// What a container's probes and hooks do while it runs.
  mutating func addRemarks(_ index: Int) {
    let container = plan.containers[index]
    if container.role == .initializer { return }
    let place = columns[index].place
    if container.postStart != nil {
      timeline.lanes[index].remarks.append(
        .init(
          title: "postStart", texts: ["시작하자마자 실행하고, 끝나야 다음 컨테이너가 시작합니다", "시작하자마자 실행합니다", ""],
          field: "lifecycle.postStart", line: place["lifecycle"]["postStart"].line, tone: .volume))
    }
    if let probe = container.readinessProbe {
      timeline.lanes[index].remarks.append(
        .init(
          title: "readiness", texts: Self.words(probe, "실패하면 트래픽에서 뺍니다"), field: "readinessProbe",
          line: place["readinessProbe"].line, tone: .good))
    }
    addIdleHook(index)
    if let probe = container.livenessProbe {
      let end = plan.restartsAfterProbe(index) ? "실패하면 다시 시작합니다" : "실패하면 끝냅니다"
      timeline.lanes[index].remarks.append(
        .init(
          title: "liveness", texts: Self.words(probe, end), field: "livenessProbe",
          line: place["livenessProbe"].line, tone: .bad))
    }
  }

  /// The hook of a container that ends by itself, before anybody stops it.
  private mutating func addIdleHook(_ index: Int) {
    guard plan.containers[index].preStop != nil, plan.runsToCompletion, index >= plan.initCount else { return }
    timeline.lanes[index].remarks.append(
      .init(
        title: "preStop", texts: ["도중에 지우거나 프로브 때문에 멈출 때만 실행합니다", "도중에 멈출 때만 실행합니다", ""],
        field: "lifecycle.preStop", line: columns[index].place["lifecycle"]["preStop"].line, tone: .volume))
  }

  private static func words(_ probe: ProbePlan, _ end: String) -> [String] {
    let delay = probe.initialDelay > 0 ? "\(probe.initialDelay)초 뒤부터 " : ""
    let count = probe.failureThreshold == 1 ? "한 번" : "\(probe.failureThreshold)번 잇달아"
    return [
      "\(delay)\(probe.period)초마다, \(count) \(end) (멈춘 지 최대 \(probe.slowestVerdict)초)",
      "\(delay)\(probe.period)초마다, \(count) \(end)", "\(probe.period)초마다, \(count) \(end)", "\(probe.period)초마다", "",
    ]
  }
}

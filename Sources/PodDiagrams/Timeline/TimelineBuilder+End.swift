internal import KubernetesModel
internal import Kubelet

extension TimelineBuilder {
  /// The life of a Pod that is there until somebody deletes it.
  mutating func delete(since apps: Int) {
    let request = timeline.moments.count
    timeline.elastic = request - 1
    let grace = plan.gracePeriod ?? 0
    timeline.spans.append(
      .init(
        from: apps, to: request, title: "Running", captions: runningCaptions, tone: .good, field: "restartPolicy",
        line: place["restartPolicy"].line))
    add(
      .init(
        title: "삭제 요청", details: ["0초"],
        sentence: "엔드포인트에서 빠지고, \(hooks.isEmpty ? "SIGTERM을 받습니다." : "preStop을 시작합니다.")",
        tone: .bad, mark: "삭제 요청", line: place["terminationGracePeriodSeconds"].line))
    let end = endHooks(since: request)
    let last = stop(since: request, hooksEnd: end)
    let latest = latestEnd
    timeline.moments[last] = .init(
      title: "SIGKILL", details: ["\(latest)초"], sentence: "남은 프로세스를 강제로 끝냅니다. 파드의 유예는 \(grace)초입니다.", tone: .bad,
      mark: "SIGKILL", line: place["terminationGracePeriodSeconds"].line)
    timeline.spans.append(
      .init(
        from: request, to: last, title: "Terminating", captions: ["삭제 뒤 최대 \(latest)초", "최대 \(latest)초"], tone: .bad,
        field: "terminationGracePeriodSeconds", line: place["terminationGracePeriodSeconds"].line))
  }

  /// The life of a Pod that has something to finish.
  mutating func complete(since apps: Int) {
    let done = timeline.moments.count
    timeline.elastic = done - 1
    timeline.spans.append(
      .init(
        from: apps, to: done, title: "Running", captions: runningCaptions, tone: .good, field: "restartPolicy",
        line: place["restartPolicy"].line))
    let isOne = plan.apps.count == 1
    add(
      .init(
        title: isOne ? "0으로 끝남" : "모두 0으로 끝남", details: [plan.hasSidecars ? "0초" : "Succeeded"],
        sentence: plan.hasSidecars ? "할 일이 끝났으므로 사이드카를 멈춥니다." : "파드는 Succeeded가 되고 다시 시작하지 않습니다.",
        tone: plan.hasSidecars ? .volume : .good, mark: isOne ? "0으로 끝남" : "모두 0으로 끝남"))
    for index in plan.apps { addRun(index, to: done, apps: apps) }
    guard plan.hasSidecars else {
      add(.init(title: "", details: [], sentence: "", tone: .good))
      timeline.spans.append(
        .init(from: done, to: done + 1, title: "Succeeded", captions: ["다시 시작하지 않습니다", "끝"], tone: .good))
      return
    }
    let hooksEnd = endHooks(since: done)
    let last = stop(since: done, hooksEnd: hooksEnd)
    timeline.moments[last] = .init(
      title: "Succeeded", details: ["늦어도 \(latestEnd)초"], sentence: "사이드카까지 멈추면 파드는 Succeeded가 됩니다.", tone: .good,
      mark: "Succeeded")
    timeline.spans.append(
      .init(
        from: done, to: last, title: "사이드카 종료", captions: ["최대 \(latestEnd)초"], tone: .volume,
        field: "terminationGracePeriodSeconds", line: place["terminationGracePeriodSeconds"].line))
  }

  private var runningCaptions: [String] {
    switch plan.restartPolicy {
    case .always: ["컨테이너가 끝나면 다시 시작합니다", "끝나면 다시 시작", "Always"]
    case .onFailure: ["실패한 컨테이너만 다시 시작합니다", "실패하면 다시 시작", "OnFailure"]
    case .never: ["끝난 컨테이너를 다시 시작하지 않습니다", "다시 시작 안 함", "Never"]
    }
  }

  /// The containers whose preStop hooks begin when the Pod is stopped; a Pod whose work is done has only those of
  /// its sidecars left.
  private var hooks: [Int] {
    plan.containers.indices.filter {
      plan.containers[$0].preStop != nil && plan.containers[$0].role != .initializer
        && (plan.containers[$0].role == .sidecar || !plan.runsToCompletion)
    }
  }

  /// How long each container's stopping may take, in the worst case.
  private var schedule: [StoppedContainer?] {
    let stopping = plan.containers.indices.map { index in
      let container = plan.containers[index]
      let isRunning = container.role == .sidecar || (container.role == .app && !plan.runsToCompletion)
      let longest = (plan.gracePeriod ?? 0) * 1000
      let hook = container.preStop.map { $0.seconds.map { $0 * 1000 } ?? longest }
      return StoppingContainer(role: container.role, preStop: hook, exitAfterTerm: nil, isRunning: isRunning)
    }
    return Termination.schedule(stopping, grace: max(plan.gracePeriod ?? 0, 1))
  }

  /// When the last process has been killed, in seconds.
  var latestEnd: Int { ((schedule.compactMap { $0?.end }.max() ?? 0) + 999) / 1000 }

  /// Draws the hooks; returns the moment at which they have ended, which is `request` where there are none.
  private mutating func endHooks(since request: Int) -> Int {
    let hooks = hooks
    if hooks.isEmpty { return request }
    let grace = plan.gracePeriod ?? 0
    let known = hooks.compactMap { plan.containers[$0].preStop?.seconds }
    let isKnown = known.count == hooks.count
    let longest = min(known.max() ?? grace, grace)
    let when = isKnown ? "\(longest)초" : "늦어도 \(grace)초"
    add(
      .init(
        title: "preStop 끝", details: [when], sentence: "preStop이 끝난 컨테이너가 SIGTERM을 받습니다. preStop도 유예에 듭니다.", tone: .bad,
        mark: "preStop 끝"))
    for index in hooks {
      let seconds = plan.containers[index].preStop?.seconds.map { min($0, grace) }
      timeline.lanes[index].segments.append(
        .init(
          from: request, to: request + 1, tone: .volume,
          texts: (seconds.map { ["preStop \($0)초"] } ?? ["preStop ≤ \(grace)초"]) + ["preStop", "pre"],
          field: "lifecycle.preStop", line: columns[index].place["lifecycle"]["preStop"].line))
    }
    return request + 1
  }

  /// Draws the stopping of what runs; returns the last moment.
  private mutating func stop(since request: Int, hooksEnd: Int) -> Int {
    let schedule = schedule
    var last = hooksEnd
    let apps = timeline.lanes.indices.filter { plan.containers[$0].role == .app && schedule[$0] != nil }
    let start = timeline.firstAppMoment(of: plan)
    if !apps.isEmpty {
      last += 1
      add(.init(title: "앱 종료", details: [], sentence: "앱 컨테이너가 모두 끝나면 사이드카의 차례입니다.", tone: .sidecar))
      for index in apps {
        addRun(index, to: request, apps: start)
        addStop(index, from: plan.containers[index].preStop == nil ? request : hooksEnd, to: last, schedule[index])
      }
    }
    for index in timeline.lanes.indices.reversed() where plan.containers[index].role == .sidecar {
      let hasHook = plan.containers[index].preStop != nil
      addRun(index, to: hasHook ? request : last, apps: start)
      if hasHook, last > hooksEnd {
        timeline.lanes[index].segments.append(
          .init(
            from: hooksEnd, to: last, tone: .sidecar, texts: ["차례를 기다립니다", "대기", ""], line: columns[index].place.line))
      }
      add(
        .init(
          title: columns[index].name, details: [], sentence: "뒤에 시작한 것부터 거꾸로, 하나씩 SIGTERM을 받습니다.", tone: .sidecar))
      addStop(index, from: last, to: last + 1, schedule[index])
      last += 1
    }
    if last == hooksEnd {
      add(.init(title: "", details: [], sentence: "", tone: .bad))
      last += 1
    }
    return last
  }

  private mutating func addRun(_ index: Int, to end: Int, apps: Int) {
    let isSidecar = plan.containers[index].role == .sidecar
    let texts: [String]
    if isSidecar {
      texts = ["앱보다 먼저 시작하고 앱이 끝날 때까지 실행", "앱이 끝날 때까지 실행", "실행"]
    } else {
      switch (plan.restarts(index, after: 0), plan.restarts(index, after: 1)) {
      case (true, _): texts = ["실행 · 끝나면 다시 시작", "실행"]
      case (false, true): texts = ["실행 · 실패하면 다시 시작", "실행"]
      case (false, false): texts = ["실행"]
      }
    }
    timeline.lanes[index].segments.append(
      .init(
        from: start(of: index, apps: apps), to: end, tone: columns[index].tone, texts: texts,
        line: columns[index].place.line))
  }

  private mutating func addStop(_ index: Int, from: Int, to: Int, _ stopped: StoppedContainer?) {
    guard let stopped else { return }
    let end = (stopped.end + 999) / 1000
    timeline.lanes[index].segments.append(
      .init(
        from: from, to: to, tone: .bad,
        texts: ["SIGTERM · 늦어도 \(end)초에 SIGKILL", "종료 ≤ \(end)초", "≤ \(end)초", "종료", ""],
        line: columns[index].place.line
      ))
  }
}

extension Timeline {
  /// When the ordinary containers start.
  func firstAppMoment(of plan: PodPlan) -> Int { 1 + plan.initCount }
}

internal import KubernetesModel
internal import Kubelet

/// Finds the moments of a Pod's life and what each container does between them.
struct TimelineBuilder {
  let plan: PodPlan
  let columns: [ContainerColumn]
  let place: YAMLPlace
  var timeline = Timeline()
  /// When each container has come up, as a moment.
  private var started: [Int] = []

  init(_ subject: PodSubject) {
    let spec = subject.spec
    plan = PodPlan(spec)
    place = subject.place
    columns = ContainerColumn.all(of: spec, at: subject.place).filter { $0.role != .debug }
  }

  /// The whole of it.
  static func timeline(of subject: PodSubject) -> Timeline {
    var builder = TimelineBuilder(subject)
    builder.timeline.lanes = builder.columns.map { Timeline.Lane(column: $0) }
    builder.timeline.deadline = builder.plan.activeDeadline
    builder.begin()
    let apps = builder.startApps()
    if builder.plan.runsToCompletion { builder.complete(since: apps) } else { builder.delete(since: apps) }
    for index in builder.columns.indices { builder.addRemarks(index) }
    return builder.timeline
  }

  /// From scheduling to the last init container.
  private mutating func begin() {
    add(.init(title: "배치", details: [], sentence: "스케줄러가 노드를 고릅니다.", tone: .volume))
    add(.init(title: "이미지", details: [], sentence: "노드가 이미지를 받고 샌드박스를 만듭니다.", tone: .volume))
    for index in 0..<plan.initCount {
      let container = plan.containers[index]
      let last = timeline.moments.count - 1
      let name = columns[index].name
      if container.role == .sidecar {
        let window = container.startupProbe.map(\.window)
        let wait = window.map { " \($0)초 안에 startup을 통과해야 다음으로 갑니다." } ?? " 다음 것은 기다리지 않습니다."
        add(
          .init(title: "\(index + 1). \(name)", details: ["사이드카 시작"], sentence: "사이드카가 시작합니다.\(wait)", tone: .sidecar))
        if let window { addStartup(index, from: last, to: last + 1, window: window) }
        started.append(window == nil ? last : last + 1)
      } else {
        add(
          .init(
            title: "\(index + 1). \(name)", details: ["초기화 끝"],
            sentence: container.mayRepeat(in: plan, index)
              ? "0으로 끝나야 다음으로 갑니다. 실패하면 다시 합니다." : "0으로 끝나야 다음으로 갑니다. 실패하면 파드가 Failed로 끝납니다.",
            tone: .initial))
        timeline.lanes[index].segments.append(
          .init(
            from: last, to: last + 1, tone: .initial, texts: ["0으로 끝나야 다음으로", "0으로 끝남", "종료 0", "0"],
            line: columns[index].place.line))
        started.append(last)
      }
    }
  }

  /// The ordinary containers start together. Returns the moment at which they run.
  private mutating func startApps() -> Int {
    let start = timeline.moments.count - 1
    timeline.spans.append(
      .init(
        from: 0, to: start, title: "Pending",
        captions: plan.initCount > 0 ? ["배치 · 이미지 · 초기화", "배치 · 초기화", "배치"] : ["배치 · 이미지", "배치"], tone: .volume))
    let apps = plan.apps
    if apps.count > 1 { timeline.moments[start].sentence += " 그 뒤 앱 컨테이너 \(apps.count)개가 함께 시작합니다." }
    let hasStartup = apps.contains { plan.containers[$0].startupProbe != nil }
    let hasReadiness = plan.containers.contains { $0.readinessProbe != nil } || !plan.readinessGates.isEmpty
    guard hasStartup || hasReadiness else {
      markReady(start, isNew: false)
      return start
    }
    let windows = apps.compactMap { index in
      plan.containers[index].startupProbe.map { "\(columns[index].name) \($0.window)초" }
    }
    let startup = windows.isEmpty ? "" : "startup 프로브를 통과해야 하는 시간: \(windows.joined(separator: ", ")). "
    add(
      .init(
        title: "Ready", details: Self.readyDetails,
        sentence: startup + (hasReadiness ? "readiness까지 통과하면 " : "") + "서비스의 엔드포인트에 들어갑니다.", tone: .good))
    for index in apps {
      guard let probe = plan.containers[index].startupProbe else { continue }
      addStartup(index, from: start, to: start + 1, window: probe.window)
    }
    markReady(start + 1, isNew: true)
    return start
  }

  private mutating func markReady(_ moment: Int, isNew: Bool) {
    if !isNew {
      if plan.initCount == 0 { timeline.moments[moment].title = "Ready" }
      timeline.moments[moment].details = Self.readyDetails
      timeline.moments[moment].tone = .good
      timeline.moments[moment].sentence += " 프로브가 없으므로 시작하자마자 서비스의 엔드포인트에 들어갑니다."
    }
    timeline.moments[moment].mark = "Ready"
  }

  private mutating func addStartup(_ index: Int, from: Int, to: Int, window: Int) {
    timeline.lanes[index].segments.append(
      .init(
        from: from, to: to, tone: .volume, texts: ["startup ≤ \(window)초", "≤ \(window)초", "\(window)초"],
        field: "startupProbe", line: columns[index].place["startupProbe"].line))
  }

  private static let readyDetails = ["엔드포인트에 들어갑니다", "엔드포인트"]

  mutating func add(_ moment: Timeline.Moment) { timeline.moments.append(moment) }

  /// When the container at `index` has come up; `apps` is when the ordinary ones start.
  func start(of index: Int, apps: Int) -> Int {
    if index < plan.initCount { return started[index] }
    return plan.containers[index].startupProbe == nil ? apps : apps + 1
  }
}

extension PodPlan {
  /// Whether the ordinary containers all stay ended once they have ended well.
  var runsToCompletion: Bool { !apps.isEmpty && apps.allSatisfy { !restarts($0, after: 0) } }
}

extension ContainerPlan {
  fileprivate func mayRepeat(in plan: PodPlan, _ index: Int) -> Bool { plan.restarts(index, after: 1) }
}

internal import KubernetesModel
internal import Kubelet

/// The course of a Pod's life in sentences.
struct TimelineWords {
  let plan: PodPlan
  let timeline: Timeline

  /// The most important first.
  var sentences: [String] { [startWords, probeWords, endWords, stopWords, deadlineWords].compactMap { $0 } }

  private func names(_ role: ContainerPlan.Role) -> [String] {
    plan.containers.filter { $0.role == role }.map(\.name)
  }

  private var startWords: String {
    let apps = names(.app)
    if plan.initCount == 0 {
      return apps.count == 1
        ? "\(apps[0]) 컨테이너는 노드에 배치되어 이미지를 받는 대로 시작합니다."
        : "컨테이너 \(apps.count)개는 순서를 기다리지 않고 함께 시작합니다."
    }
    let order = plan.containers.prefix(plan.initCount).map { container in
      container.role == .sidecar
        ? container.startupProbe.map { "사이드카 \(container.name)(startup \($0.window)초 안)" } ?? "사이드카 \(container.name)"
        : container.name
    }
    let last = apps.count == 1 ? "\(apps.first ?? "") 컨테이너가" : "앱 컨테이너 \(apps.count)개가 함께"
    return "\(order.joined(separator: " → ")) 차례로 시작한 뒤 \(last) 시작합니다."
  }

  private var probeWords: String? {
    let windows = plan.apps.compactMap { index in
      plan.containers[index].startupProbe.map { "\(plan.containers[index].name) 컨테이너는 \($0.window)초" }
    }
    if windows.isEmpty { return nil }
    return "\(windows.joined(separator: ", ")) 안에 시작을 마쳐야 하고, 그때까지 readiness와 liveness는 묻지 않습니다."
  }

  private var endWords: String {
    let backOff = "처음에는 바로, 그다음부터 10·20·40·80·160초, 길어도 300초를 기다렸다가"
    if plan.runsToCompletion {
      let sidecars = plan.hasSidecars ? " 사이드카는 완료를 막지 않고 마지막에 멈춥니다." : ""
      let failure =
        plan.apps.contains { plan.restarts($0, after: 1) }
        ? "실패하면 \(backOff) 다시 시작합니다." : "실패해도 다시 시작하지 않고 Failed로 끝납니다."
      return "컨테이너가 모두 0으로 끝나면 Succeeded입니다.\(sidecars) \(failure)"
    }
    return "컨테이너가 끝나면 \(backOff) 다시 시작하므로, 지우기 전에는 스스로 끝나지 않습니다."
  }

  private var stopWords: String {
    let grace = plan.gracePeriod ?? 0
    let hooks = plan.containers.filter { $0.preStop != nil && $0.role != .initializer }
    var words = "지우면 \(grace)초 안에 끝내야 합니다."
    if !hooks.isEmpty {
      let parts = hooks.map { hook in
        hook.preStop?.seconds.map { "\(hook.name)의 preStop \($0)초" } ?? "\(hook.name)의 preStop"
      }
      words = "지우면 \(grace)초 안에 끝내야 하고, \(parts.joined(separator: ", "))도 그 안에 듭니다."
      if hooks.contains(where: { ($0.preStop?.seconds ?? 0) >= grace }) {
        words += " preStop이 유예를 다 쓰므로 SIGTERM 뒤에는 2초밖에 없습니다."
      }
    }
    let sidecars = names(.sidecar)
    if !sidecars.isEmpty {
      let order =
        sidecars.count == 1 ? "\(sidecars[0]) 사이드카가" : "사이드카가 \(sidecars.reversed().joined(separator: " → ")) 차례로"
      words += " 앱이 끝난 다음 \(order) SIGTERM을 받습니다."
    }
    return words
  }

  private var deadlineWords: String? {
    plan.activeDeadline.map { "노드가 받은 지 \($0)초가 지나면 재시작 정책과 상관없이 Failed(DeadlineExceeded)로 끝납니다." }
  }
}

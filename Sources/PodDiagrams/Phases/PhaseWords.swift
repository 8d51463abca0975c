internal import KubernetesModel
internal import Kubelet

/// What is said of stations, ways and of what cannot happen to this Pod.
struct PhaseWords: Sendable {
  let plan: PodPlan
  let map: LifeMap

  /// How many containers READY counts.
  private var countable: Int { plan.containers.count { $0.role != .initializer } }

  /// The name of a station.
  func title(_ station: LifeStation) -> String {
    switch station {
    case .waiting: "스케줄 대기"
    case .preparing: plan.initCount > 0 ? "이미지·초기화" : "이미지 받기"
    case .running: "Ready 아님"
    case .ready: "Ready"
    case .backOff: "재시작 대기"
    case .terminating: "Terminating"
    case .succeeded: "Succeeded"
    case .failed: "Failed"
    case .gone: "삭제됨"
    }
  }

  /// What kubectl shows there, or why the Pod never comes there.
  func detail(_ station: LifeStation) -> [String] {
    guard map.reaches(station) else { return reason(station) }
    switch station {
    case .waiting: return [plan.isSchedulingGated ? "SchedulingGated" : "0/\(countable) Pending"]
    case .preparing: return [plan.initCount > 0 ? "Init:0/\(plan.initCount)" : "ContainerCreating"]
    case .running: return ["0/\(countable) Running"]
    case .ready: return ["\(countable)/\(countable) Running"]
    case .backOff: return ["CrashLoopBackOff", "10초~300초"]
    case .terminating: return ["유예 \(plan.gracePeriod ?? 0)초"]
    case .succeeded: return ["0/\(countable) Completed"]
    case .failed: return [map.causes(from: .running, to: .failed).contains(.failed) ? "Error, Evicted" : "Evicted"]
    case .gone: return ["목록에 없음"]
    }
  }

  /// Why the Pod never comes to a station.
  private func reason(_ station: LifeStation) -> [String] {
    switch station {
    case .succeeded: ["끝나면 늘 다시", "시작합니다"]
    case .failed: ["실패하지 않습니다"]
    case .backOff: ["다시 시작하지", "않습니다"]
    default: ["오지 않습니다"]
    }
  }

  /// What leads along a way, in short words: one to a line. The long way from Pending to Failed has its words on one
  /// line unless they are to be stacked.
  func labels(_ way: PhaseWay, isStacked: Bool) -> [String] {
    let causes = way.causes(in: map)
    switch way {
    case .schedule: return [plan.isSchedulingGated ? "게이트 해제" : "노드 배정"]
    case .start: return ["앱 시작"]
    case .restartAll: return Self.words(causes, Self.returning)
    case .pass: return [causes.contains(.probeSucceeded) ? "통과" : causes.contains(.nodeReturned) ? "복구" : "시작"]
    case .fall: return [causes.contains(.readinessFailed) ? "실패" : "노드 끊김"]
    case .wait: return [causes.contains(.succeeded) ? "끝남" : causes.contains(.failed) ? "실패" : "프로브"]
    case .retry: return ["다시 시작"]
    case .succeed: return [plan.apps.count == 1 ? "0으로 끝남" : "모두 0으로 끝남"]
    case .fail: return Self.words(causes, Self.failing)
    case .failEarly:
      let words = Self.words(causes, Self.failing)
      return isStacked ? words : [words.joined(separator: " · ")]
    case .deletePending, .deleteRunning: return ["삭제"]
    case .stop: return ["다 멈추면"]
    case .removeSucceeded, .removeFailed: return ["삭제"]
    }
  }

  private static func words(_ causes: LifeCauses, _ all: [(LifeCauses, String)]) -> [String] {
    all.filter { causes.contains($0.0) }.map(\.1)
  }

  private static let returning: [(LifeCauses, String)] = [(.restartedAll, "모두 재시작"), (.nodeRestarted, "노드 재부팅")]

  private static let failing: [(LifeCauses, String)] = [
    (.initFailed, "초기화 실패"), (.failed, "실패로 끝남"), (.probeKilled, "프로브 실패"), (.deadline, "제한 시간"), (.evicted, "축출"),
    (.nodeRestarted, "노드 재부팅"),
  ]
}

extension PhaseWords {
  /// What is said of `Unknown`.
  static let unknown = "Unknown: 2015년 뒤로 설정되지 않습니다. 노드를 잃어도 phase는 그대로입니다."

  /// The whole in sentences, the most important first.
  var sentences: [String] {
    var sentences = [startWords, endWords]
    let back = map.causes(from: .running, to: .pending)
    if back.contains(.restartedAll) { sentences.append("재시작 규칙에 걸리면 초기화부터 모두 다시 시작하므로 Running에서 Pending으로 돌아갑니다.") }
    if back.contains(.nodeRestarted) { sentences.append("노드를 재부팅하면 초기화 컨테이너부터 다시 실행하므로 Pending으로 돌아갑니다.") }
    var causes = map.causes(from: .running, to: .failed)
    causes.formUnion(map.causes(from: .pending, to: .failed))
    let failing = Self.words(causes, Self.failing)
    sentences.append("Failed가 되는 까닭: \(failing.joined(separator: ", ")).")
    sentences.append("지우면 phase는 그대로인 채 kubectl이 Terminating을 보이고, 늦어도 유예 \(plan.gracePeriod ?? 0)초 뒤 SIGKILL을 보냅니다.")
    sentences.append("노드와 연락이 끊기면 약 50초 뒤 Ready가 False가 되고, 그로부터 300초 뒤 삭제가 시작됩니다. Unknown은 2015년 뒤로 설정되지 않습니다.")
    return sentences
  }

  private var startWords: String {
    let inits = plan.initCount == 0 ? "" : " 초기화 컨테이너가 끝날 때까지도 Pending입니다."
    return "노드를 배정받고 이미지를 받는 동안 Pending이고, 앱 컨테이너가 시작하면 Running입니다.\(inits)"
  }

  private var endWords: String {
    if !map.reaches(.succeeded) {
      return "컨테이너가 끝나면 늘 다시 시작하므로 Succeeded가 되지 않으며, 스스로 끝나지 않습니다."
    }
    let failed = map.causes(from: .running, to: .failed).contains(.failed)
    let restart =
      map.reaches(.backOff) ? "실패한 컨테이너는 10초에서 300초까지 기다렸다가 다시 시작합니다." : "끝난 컨테이너는 다시 시작하지 않습니다."
    return "컨테이너가 모두 0으로 끝나면 Succeeded, \(failed ? "하나라도 실패로 끝나면 Failed입니다. " : "")\(restart)"
  }
}

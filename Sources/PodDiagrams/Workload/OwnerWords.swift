internal import KubernetesModel

/// A workload as it is drawn above the Pod that it makes.
struct OwnerWords: Sendable {
  let kind: String
  let name: String
  let line: Int?
  let badges: [Badge]
  /// What it does about its Pods, in a sentence.
  let deed: String
  /// What its Pods are called.
  let podName: String
  /// How many there are; `nil` where that depends on the nodes.
  let count: Int?

  /// The owner of a Pod; `nil` for a Pod of its own.
  init?(of subject: PodSubject) {
    let spec = subject.object.place["spec"]
    let line = subject.object.place["kind"].line
    let object = subject.object.object
    if let owner = object.as(Deployment.self) {
      self.init(owner, spec, line)
    } else if let owner = object.as(ReplicaSet.self) {
      self.init(
        "ReplicaSet", subject.name, line, keeping: owner.spec?.value.replicas, spec,
        owner.spec?.value.selector?.value.matchLabels)
    } else if let owner = object.as(ReplicationController.self) {
      self.init(
        "ReplicationController", subject.name, line, keeping: owner.spec?.value.replicas, spec,
        owner.spec?.value.selector)
    } else if let owner = object.as(StatefulSet.self) {
      self.init(owner, spec, line)
    } else if let owner = object.as(DaemonSet.self) {
      self.init(owner, spec, line)
    } else if let owner = object.as(Job.self) {
      self.init(owner, spec, line)
    } else if let owner = object.as(CronJob.self) {
      self.init(owner, spec, line)
    } else if object.type == PodTemplate.modelType {
      self.init("PodTemplate", subject.name, line, badges: [], deed: "파드의 모양만 담습니다", count: 1)
    } else {
      return nil
    }
  }

  private init(
    _ kind: String, _ name: String, _ line: Int?, badges: [Badge], deed: String, podName: String? = nil, count: Int?
  ) {
    self.kind = kind
    self.name = name
    self.line = line
    self.badges = badges
    self.deed = deed
    self.podName = podName ?? "\(name)-…"
    self.count = count
  }

  private init(
    _ kind: String, _ name: String, _ line: Int?, keeping replicas: Int32?, _ place: YAMLPlace,
    _ selector: StringMap<String>?
  ) {
    let count = Int(replicas ?? 1)
    self.init(
      kind, name, line, badges: [Self.replicas(count, place)] + Self.labels(selector, place),
      deed: "파드 \(count)개를 유지합니다", count: count)
  }

  private init(_ owner: Deployment, _ place: YAMLPlace, _ line: Int?) {
    let spec = owner.spec?.value ?? DeploymentSpec()
    let count = Int(spec.replicas ?? 1)
    var badges = [Self.replicas(count, place)]
    let strategy = place["strategy"].line
    if let rolling = spec.strategy?.value.rollingUpdate {
      badges.append(
        Badge(
          "RollingUpdate +\(Self.amount(rolling.value.maxSurge)) −\(Self.amount(rolling.value.maxUnavailable))",
          line: strategy,
          tip: "바꾸는 동안 더 두어도 되는 파드와 없어도 되는 파드"))
    } else {
      badges.append(Badge(spec.strategy?.value.type?.rawValue ?? "RollingUpdate", line: strategy))
    }
    if spec.paused == true { badges.append(Badge("멈춤", .volume, line: place["paused"].line)) }
    badges += Self.labels(spec.selector?.value.matchLabels, place)
    self.init(
      "Deployment", owner.objectName, line, badges: badges, deed: "ReplicaSet을 거쳐 파드 \(count)개를 유지합니다",
      count: count)
  }

  private init(_ owner: StatefulSet, _ place: YAMLPlace, _ line: Int?) {
    let spec = owner.spec?.value ?? StatefulSetSpec()
    let (count, first) = (Int(spec.replicas ?? 1), Int(spec.ordinals?.value.start ?? 0))
    let name = owner.objectName
    var badges = [Self.replicas(count, place)]
    if let service = spec.serviceName, !service.isEmpty {
      badges.append(Badge("Service \(service)", line: place["serviceName"].line, tip: "serviceName"))
    }
    badges.append(
      Badge(spec.updateStrategy?.value.type?.rawValue ?? "RollingUpdate", line: place["updateStrategy"].line))
    badges += Self.labels(spec.selector?.value.matchLabels, place)
    let isParallel = spec.podManagementPolicy == .parallel
    self.init(
      "StatefulSet", name, line, badges: badges,
      deed: "파드 \(count)개를 \(isParallel ? "한꺼번에" : "번호 차례로") 만들고 이름과 PVC를 지킵니다",
      podName: count > 1 ? "\(name)-\(first) … \(name)-\(first + count - 1)" : "\(name)-\(first)", count: count)
  }

  private init(_ owner: DaemonSet, _ place: YAMLPlace, _ line: Int?) {
    let spec = owner.spec?.value ?? DaemonSetSpec()
    let strategy = Badge(
      spec.updateStrategy?.value.type?.rawValue ?? "RollingUpdate", line: place["updateStrategy"].line)
    self.init(
      "DaemonSet", owner.objectName, line, badges: [strategy] + Self.labels(spec.selector?.value.matchLabels, place),
      deed: "노드마다 파드를 하나씩 둡니다", count: nil)
  }

  private init(_ owner: Job, _ place: YAMLPlace, _ line: Int?) {
    let spec = owner.spec?.value ?? JobSpec()
    self.init(
      "Job", owner.objectName, line, badges: Self.badges(of: spec, place), deed: Self.deed(of: spec),
      podName: spec.completionMode == .indexed ? "\(owner.objectName)-0-…" : nil, count: Int(spec.parallelism ?? 1))
  }

  private init(_ owner: CronJob, _ place: YAMLPlace, _ line: Int?) {
    let spec = owner.spec?.value ?? CronJobSpec()
    let job = spec.jobTemplate?.value.spec?.value ?? JobSpec()
    var badges = [Badge(spec.schedule ?? "", line: place["schedule"].line, tip: "schedule")]
    if let zone = spec.timeZone, !zone.isEmpty { badges.append(Badge(zone, line: place["timeZone"].line)) }
    switch spec.concurrencyPolicy {
    case .forbid?: badges.append(Badge("겹치면 건너뜀", line: place["concurrencyPolicy"].line, tip: "Forbid"))
    case .replace?: badges.append(Badge("겹치면 바꿈", line: place["concurrencyPolicy"].line, tip: "Replace"))
    default: break
    }
    if spec.suspend == true { badges.append(Badge("멈춤", .volume, line: place["suspend"].line)) }
    badges += Self.badges(of: job, place["jobTemplate"]["spec"])
    self.init(
      "CronJob", owner.objectName, line, badges: badges, deed: "때마다 Job을 만들고, Job이 \(Self.deed(of: job))",
      podName: "\(owner.objectName)-…-…", count: Int(job.parallelism ?? 1))
  }

  private static func replicas(_ count: Int, _ place: YAMLPlace) -> Badge {
    Badge("replicas \(count)", line: place["replicas"].line)
  }

  private static func labels(_ labels: StringMap<String>?, _ place: YAMLPlace) -> [Badge] {
    (labels?.entries ?? []).map { Badge("\($0.key)=\($0.value)", line: place["selector"].line, tip: "selector") }
  }

  private static func amount(_ amount: IntOrString?) -> String {
    switch amount {
    case .int(let number)?: "\(number)"
    case .string(let percentage)?: percentage
    case nil: "0"
    }
  }

  private static func badges(of spec: JobSpec, _ place: YAMLPlace) -> [Badge] {
    var badges: [Badge] = []
    if let parallelism = spec.parallelism, parallelism != 1 {
      badges.append(Badge("한 번에 \(parallelism)개", line: place["parallelism"].line, tip: "parallelism"))
    }
    if spec.completionMode == .indexed { badges.append(Badge("Indexed", line: place["completionMode"].line)) }
    if let limit = spec.backoffLimit {
      badges.append(Badge("재시도 \(limit)번", line: place["backoffLimit"].line, tip: "backoffLimit"))
    }
    if let deadline = spec.activeDeadlineSeconds {
      badges.append(Badge("제한 시간 \(deadline)초", line: place["activeDeadlineSeconds"].line))
    }
    if let seconds = spec.ttlSecondsAfterFinished {
      badges.append(Badge("끝나고 \(seconds)초 뒤 지움", line: place["ttlSecondsAfterFinished"].line))
    }
    if spec.suspend == true { badges.append(Badge("멈춤", .volume, line: place["suspend"].line)) }
    return badges
  }

  private static func deed(of spec: JobSpec) -> String {
    guard let completions = spec.completions else { return "파드 하나가 성공하면 끝냅니다" }
    return completions == 1 ? "파드 하나가 성공할 때까지 돌립니다" : "파드 \(completions)개가 성공할 때까지 돌립니다"
  }
}

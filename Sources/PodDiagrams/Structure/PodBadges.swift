internal import APIServer
internal import KubernetesModel

/// What holds for the Pod as a whole, in badges: how it runs, where, as whom, with what.
struct PodBadges: Sendable {
  /// Beside the name.
  let run: [Badge]
  /// Rows below it, each with its title.
  let rows: [(title: String, badges: [Badge])]

  init(of subject: PodSubject, _ spec: PodSpec) {
    let place = subject.place
    run = Self.run(of: subject, spec, place)
    var rows: [(title: String, badges: [Badge])] = []
    func add(_ title: String, _ badges: [Badge]) { if !badges.isEmpty { rows.append((title, badges)) } }
    add("배치", Self.scheduling(of: spec, at: place))
    add("노드와 공유", Self.sharedWithNode(of: spec, at: place))
    if let context = spec.securityContext?.value {
      add("보안", SecurityBadges.all(of: context, at: place["securityContext"]))
    }
    add("참조", Self.references(of: spec, at: place))
    add("이름과 DNS", Self.names(of: spec, at: place))
    self.rows = rows
  }

  private static func run(of subject: PodSubject, _ spec: PodSpec, _ place: YAMLPlace) -> [Badge] {
    let quality = subject.pod.qosClass
    var badges = [
      Badge("QoS \(quality.rawValue)", tip: "요청과 한도에서 정해집니다"),
      Badge("restartPolicy \(spec.restartPolicy?.rawValue ?? "Always")", line: place["restartPolicy"].line),
    ]
    if let grace = spec.terminationGracePeriodSeconds, grace != 30 {
      badges.append(Badge("종료 유예 \(grace)초", line: place["terminationGracePeriodSeconds"].line))
    }
    if let deadline = spec.activeDeadlineSeconds {
      badges.append(Badge("제한 시간 \(deadline)초", line: place["activeDeadlineSeconds"].line))
    }
    for resources in ResourceWords.all(of: spec.resources?.value) {
      badges.append(Badge("파드 \(resources)", line: place["resources"].line))
    }
    return badges
  }

  private static func scheduling(of spec: PodSpec, at place: YAMLPlace) -> [Badge] {
    var badges: [Badge] = []
    if let node = spec.nodeName, !node.isEmpty { badges.append(Badge("노드 \(node)", line: place["nodeName"].line)) }
    for (key, value) in spec.nodeSelector?.entries ?? [] {
      badges.append(Badge("\(key)=\(value)", line: place["nodeSelector"].line, tip: "nodeSelector"))
    }
    if let affinity = spec.affinity?.value { badges += AffinityBadges.all(of: affinity, at: place["affinity"]) }
    for (index, toleration) in (spec.tolerations ?? []).enumerated() {
      badges.append(Badge(toleration.words, line: place["tolerations"][index].line, tip: "tolerations"))
    }
    for (index, spread) in (spec.topologySpreadConstraints ?? []).enumerated() {
      badges.append(
        Badge("분산 \(spread.topologyKey ?? "")", line: place["topologySpreadConstraints"][index].line))
    }
    if let name = spec.schedulerName, name != "default-scheduler" {
      badges.append(Badge("스케줄러 \(name)", line: place["schedulerName"].line))
    }
    if let name = spec.priorityClassName, !name.isEmpty {
      badges.append(Badge("우선순위 \(name)", line: place["priorityClassName"].line))
    }
    for (index, gate) in (spec.schedulingGates ?? []).enumerated() {
      badges.append(Badge("게이트 \(gate.name ?? "")", line: place["schedulingGates"][index].line))
    }
    if let system = spec.os?.value.name { badges.append(Badge("OS \(system.rawValue)", line: place["os"].line)) }
    if let name = spec.runtimeClassName { badges.append(Badge("런타임 \(name)", line: place["runtimeClassName"].line)) }
    return badges
  }

  private static func sharedWithNode(of spec: PodSpec, at place: YAMLPlace) -> [Badge] {
    var badges: [Badge] = []
    if spec.hostNetwork == true {
      badges.append(Badge("네트워크", .bad, line: place["hostNetwork"].line, tip: "hostNetwork: true"))
    }
    if spec.hostPID == true { badges.append(Badge("프로세스", .bad, line: place["hostPID"].line, tip: "hostPID: true")) }
    if spec.hostIPC == true { badges.append(Badge("IPC", .bad, line: place["hostIPC"].line, tip: "hostIPC: true")) }
    if spec.hostUsers == false {
      badges.append(Badge("사용자는 따로", .good, line: place["hostUsers"].line, tip: "hostUsers: false"))
    }
    return badges
  }

  private static func references(of spec: PodSpec, at place: YAMLPlace) -> [Badge] {
    var badges: [Badge] = []
    if let name = spec.serviceAccountName ?? spec.serviceAccount, !name.isEmpty {
      let line = place["serviceAccountName"].line ?? place["serviceAccount"].line
      badges.append(Badge("ServiceAccount \(name)", line: line))
    }
    if spec.automountServiceAccountToken == false {
      badges.append(
        Badge(
          "토큰 마운트 안 함", .good, line: place["automountServiceAccountToken"].line,
          tip: "automountServiceAccountToken: false"))
    }
    for (index, secret) in (spec.imagePullSecrets ?? []).enumerated() {
      badges.append(
        Badge("Secret \(secret.name ?? "")", line: place["imagePullSecrets"][index].line, tip: "imagePullSecrets"))
    }
    for (index, claim) in (spec.resourceClaims ?? []).enumerated() {
      let source = claim.resourceClaimName ?? claim.resourceClaimTemplateName ?? claim.name ?? ""
      badges.append(Badge("ResourceClaim \(source)", line: place["resourceClaims"][index].line))
    }
    for (index, gate) in (spec.readinessGates ?? []).enumerated() {
      badges.append(Badge("준비 조건 \(gate.conditionType?.rawValue ?? "")", line: place["readinessGates"][index].line))
    }
    return badges
  }

  private static func names(of spec: PodSpec, at place: YAMLPlace) -> [Badge] {
    var badges: [Badge] = []
    if let name = spec.hostname, !name.isEmpty { badges.append(Badge("호스트 이름 \(name)", line: place["hostname"].line)) }
    if let name = spec.subdomain, !name.isEmpty { badges.append(Badge("서브도메인 \(name)", line: place["subdomain"].line)) }
    if let policy = spec.dnsPolicy, policy != .clusterFirst {
      badges.append(Badge("DNS \(policy.rawValue)", line: place["dnsPolicy"].line))
    }
    if spec.dnsConfig != nil { badges.append(Badge("dnsConfig", line: place["dnsConfig"].line)) }
    if let aliases = spec.hostAliases, !aliases.isEmpty {
      badges.append(Badge("hosts 항목 \(aliases.count)개", line: place["hostAliases"].line))
    }
    return badges
  }
}

extension Toleration {
  /// The taint that is tolerated, as kubectl writes taints.
  fileprivate var words: String {
    guard let key, !key.isEmpty else { return (effect.map { "\($0.rawValue) 테인트" } ?? "모든 테인트") + " 허용" }
    let value = value.map { $0.isEmpty ? "" : "=\($0)" } ?? ""
    return "\(key)\(value)" + (effect.map { ":\($0.rawValue)" } ?? "") + " 허용"
  }
}

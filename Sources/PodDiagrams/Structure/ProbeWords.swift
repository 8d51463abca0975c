internal import KubernetesModel

/// A probe of a container, in words.
struct ProbeWords: Sendable {
  /// The three probes in the order in which they begin to matter.
  static let fields: [(name: StaticString, title: String, probe: @Sendable (Container) -> Probe?)] = [
    ("startupProbe", "startup", { $0.startupProbe?.value }),
    ("readinessProbe", "readiness", { $0.readinessProbe?.value }),
    ("livenessProbe", "liveness", { $0.livenessProbe?.value }),
  ]

  /// What it does: `GET :8080/healthz`.
  let action: String
  /// How often it is tried: `10초마다, 3번 실패하면 다시 시작`.
  let rhythm: String

  init(_ probe: Probe, restarts: Bool) {
    action =
      HandlerWords.action(http: probe.httpGet?.value, tcp: probe.tcpSocket?.value, exec: probe.exec?.value)
      ?? probe.grpc.map { "gRPC :\($0.value.port ?? 0)" + ($0.value.service.map { $0.isEmpty ? "" : "/\($0)" } ?? "") }
      ?? ""
    let (period, failures) = (probe.periodSeconds ?? 10, probe.failureThreshold ?? 3)
    let delay = probe.initialDelaySeconds ?? 0
    rhythm =
      (delay > 0 ? "\(delay)초 뒤부터 " : "") + "\(period)초마다, \(failures)번 실패하면 "
      + (restarts ? "다시 시작합니다" : "트래픽을 받지 않습니다")
  }
}

/// What a probe or a hook does.
enum HandlerWords {
  static func action(http: HTTPGetAction?, tcp: TCPSocketAction?, exec: ExecAction?) -> String? {
    if let http {
      let path = http.path ?? ""
      let scheme = http.scheme == .https ? "HTTPS " : ""
      return "GET \(scheme)\(http.host ?? ""):\(port(http.port))\(path.hasPrefix("/") ? "" : "/")\(path)"
    }
    if let tcp { return "TCP \(tcp.host ?? ""):\(port(tcp.port))" }
    return exec.map { ($0.command ?? []).joined(separator: " ") }
  }

  /// What a hook of a container's life does.
  static func action(_ handler: LifecycleHandler) -> String {
    if let sleep = handler.sleep { return "\(sleep.value.seconds ?? 0)초 쉬기" }
    return action(http: handler.httpGet?.value, tcp: handler.tcpSocket?.value, exec: handler.exec?.value) ?? ""
  }

  private static func port(_ port: IntOrString?) -> String {
    switch port {
    case .int(let number)?: "\(number)"
    case .string(let name)?: name
    case nil: ""
    }
  }
}

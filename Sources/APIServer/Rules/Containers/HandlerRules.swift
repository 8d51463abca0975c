internal import Diagnostics
internal import KubernetesModel

/// What the server asks of the actions that hooks and probes take.
enum HandlerRules {
  static let kinds = [
    handlerRequired, twoHandlers, commandRequired, scheme, header, portName, sleepTime,
  ]

  /// The actions of a hook or a probe; one of them is to be set.
  struct Actions {
    var exec: ExecAction?
    var httpGet: HTTPGetAction?
    var tcpSocket: TCPSocketAction?
    var grpc: GRPCAction?
    var sleep: SleepAction?
  }

  /// Judges the hooks of a container.
  static func judge(_ lifecycle: Lifecycle?, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let lifecycle else { return }
    let hooks = [("postStart", lifecycle.postStart?.value), ("preStop", lifecycle.preStop?.value)]
    for case (let name, let hook?) in hooks {
      let actions = Actions(
        exec: hook.exec?.value, httpGet: hook.httpGet?.value, tcpSocket: hook.tcpSocket?.value,
        sleep: hook.sleep?.value)
      judge(actions, context, path.field("lifecycle").field(name), &refusals)
    }
  }

  /// Judges the actions of one hook or probe.
  static func judge(_ actions: Actions, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals) {
    var isTaken = false
    if let exec = actions.exec, isFirst(&isTaken, path, "exec", &refusals) {
      commandIsGiven(exec, path.field("exec"), &refusals)
    }
    if let request = actions.httpGet, isFirst(&isTaken, path, "httpGet", &refusals) {
      requestCanBeMade(request, path.field("httpGet"), &refusals)
    }
    if let socket = actions.tcpSocket, isFirst(&isTaken, path, "tcpSocket", &refusals) {
      portCanBeFound(socket.port, path.field("tcpSocket", "port"), &refusals)
    }
    if let call = actions.grpc, isFirst(&isTaken, path, "grpc", &refusals) {
      refusals.check(call.port ?? 0, in: 1...65535, PortRules.portRange, path.field("grpc", "port"))
    }
    if let sleep = actions.sleep, isFirst(&isTaken, path, "sleep", &refusals) {
      sleepEndsInTime(sleep, context, path.field("sleep"), &refusals)
    }
    if !isTaken { refusals.require(handlerRequired, path, "must specify a handler type") }
  }

  private static let handlerRequired = DiagnosticKind.rule(
    "handler-required",
    "`{1}`에 무엇을 할지가 없습니다.", "`{1}` does not say what to do.",
    write: (
      "`exec`, `httpGet`, `tcpSocket` 가운데 하나를 적으십시오. 프로브는 `grpc`, 훅은 `sleep`도 됩니다.",
      "Write `exec`, `httpGet` or `tcpSocket`; a probe may also use `grpc`, a hook `sleep`."
    ))

  private static let twoHandlers = DiagnosticKind.rule(
    "handler-duplicate",
    "한 번에 한 가지만 할 수 있는데 `{1}`이(가) 더 있습니다.", "Only one thing can be done at a time; `{1}` is one too many.",
    write: ("하나만 남기십시오.", "Keep one."))

  private static let commandRequired = DiagnosticKind.rule(
    "handler-command-required",
    "실행할 명령이 없습니다.", "There is no command to run.",
    write: ("`command: [cat, /tmp/healthy]`처럼 적으십시오.", "Write `command: [cat, /tmp/healthy]`, say."))

  private static let scheme = DiagnosticKind.rule(
    "handler-http-scheme",
    "요청에 쓸 스킴 '{0}'은(는) 없습니다. 대문자로 적어야 합니다.", "There is no scheme '{0}'; it is written in capitals.",
    write: ("`HTTP`나 `HTTPS`를 적으십시오.", "Write `HTTP` or `HTTPS`."))

  private static let header = DiagnosticKind.rule(
    "handler-http-header",
    "HTTP 헤더 이름 '{0}'에는 글자, 숫자, `-`만 쓸 수 있습니다.", "The HTTP header '{0}' may hold letters, digits and `-` only.",
    write: ("`X-Probe`처럼 적으십시오.", "Write it like `X-Probe`."))

  private static let portName = DiagnosticKind.rule(
    "handler-port-name",
    "'{0}'은(는) 포트 번호도 포트 이름도 아닙니다. 따옴표 안의 숫자는 이름으로 읽힙니다.",
    "'{0}' is neither a port's number nor its name. A number in quotes is read as a name.",
    write: ("`port: 8080`이나 `port: http`처럼 적으십시오.", "Write `port: 8080` or `port: http`, say."))

  private static let sleepTime = DiagnosticKind.rule(
    "handler-sleep-time",
    "{0}초를 자면 파드에 주어진 종료 시간을 넘깁니다.", "Sleeping {0} seconds takes longer than the Pod has to end.",
    write: (
      "`terminationGracePeriodSeconds`를 늘리거나 더 짧게 자십시오. 음수는 쓸 수 없습니다.",
      "Raise `terminationGracePeriodSeconds` or sleep less; the time cannot be negative."
    ))
}

extension HandlerRules {
  /// The first action counts; any other is refused.
  private static func isFirst(
    _ isTaken: inout Bool, _ path: FieldPath, _ name: String, _ refusals: inout Refusals
  ) -> Bool {
    if isTaken { refusals.forbid(twoHandlers, path.field(name), "may not specify more than 1 handler type") }
    defer { isTaken = true }
    return !isTaken
  }

  /// There is a command to run.
  private static func commandIsGiven(_ exec: ExecAction, _ path: FieldPath, _ refusals: inout Refusals) {
    if exec.command.isAbsentOrEmpty { refusals.require(commandRequired, path.field("command")) }
  }

  /// A request has a port and headers that HTTP knows; its path was completed.
  private static func requestCanBeMade(_ request: HTTPGetAction, _ path: FieldPath, _ refusals: inout Refusals) {
    portCanBeFound(request.port, path.field("port"), &refusals)
    if request.scheme != .http, request.scheme != .https {
      refusals.refuse(scheme, path.field("scheme"), BadValue(request.scheme), unlessOneOf: ["HTTP", "HTTPS"])
    }
    for (index, field) in (request.httpHeaders ?? []).enumerated() {
      refusals.check(
        field.name.orEmpty, .httpHeaderName, header, path.field("httpHeaders"),
        anchor: path.field("httpHeaders").index(index).field("name"))
    }
  }

  /// A port is a number or the name of one of the container's.
  private static func portCanBeFound(_ port: IntOrString?, _ path: FieldPath, _ refusals: inout Refusals) {
    switch port {
    case .string(let name): refusals.check(name, .portName, portName, path)
    case .int(let number): refusals.check(number, in: 1...65535, PortRules.portRange, path)
    case nil: refusals.check(Int64(0), in: 1...65535, PortRules.portRange, path)
    }
  }

  /// A hook has ended when the Pod has to.
  private static func sleepEndsInTime(
    _ sleep: SleepAction, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let seconds = sleep.seconds ?? 0
    guard let grace = context.gracePeriod, seconds < 0 || seconds > grace else { return }
    let detail = "must be non-negative and less than terminationGracePeriodSeconds (\(grace))"
    refusals.refuse(sleepTime, path, .number(seconds), detail)
  }
}

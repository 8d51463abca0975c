internal import Diagnostics
internal import KubernetesModel

/// What the server asks of a container's probes.
enum ProbeRules {
  static let kinds = [negative, graceNotPositive, successNotOne, readinessGrace]

  /// Judges the probes of one container.
  static func judge(_ container: Container, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals) {
    if let probe = container.livenessProbe?.value {
      judge(probe, context, path.field("livenessProbe"), &refusals)
      oneSuccessIsEnough(probe, path.field("livenessProbe"), &refusals)
    }
    if let probe = container.readinessProbe?.value {
      judge(probe, context, path.field("readinessProbe"), &refusals)
      readinessEndsNothing(probe, path.field("readinessProbe"), &refusals)
    }
    if let probe = container.startupProbe?.value {
      judge(probe, context, path.field("startupProbe"), &refusals)
      oneSuccessIsEnough(probe, path.field("startupProbe"), &refusals)
    }
  }

  private static let negative = DiagnosticKind.rule(
    "probe-negative",
    "프로브의 시간과 횟수는 음수일 수 없는데 `{1}`이(가) {0}입니다.", "Times and counts of probes are not negative; `{1}` is {0}.",
    write: ("0 이상의 수를 적으십시오.", "Write 0 or more."))

  private static let graceNotPositive = DiagnosticKind.rule(
    "probe-grace-period",
    "프로브가 실패한 뒤의 종료 시간은 1초 이상이어야 하는데 {0}초입니다.",
    "After a failed probe a container has at least one second to end; here it has {0}.",
    write: ("1 이상의 수를 적거나, 파드의 값을 쓰려면 지우십시오.", "Write 1 or more, or delete it to use the Pod's."))

  private static let successNotOne = DiagnosticKind.rule(
    "probe-success-threshold",
    "활성 프로브와 시작 프로브는 한 번 성공하면 성공입니다. {0}번을 기다릴 수 없습니다.",
    "One success is enough for liveness and startup probes; they cannot wait for {0}.",
    write: ("`successThreshold`를 지우거나 1로 적으십시오.", "Delete `successThreshold` or write 1."))

  private static let readinessGrace = DiagnosticKind.rule(
    "probe-readiness-grace-period",
    "준비성 프로브는 컨테이너를 끝내지 않으므로 종료 시간을 쓸 데가 없습니다.",
    "A readiness probe ends no container, so a time to end is of no use.",
    write: ("`terminationGracePeriodSeconds`를 지우십시오.", "Delete `terminationGracePeriodSeconds`."))
}

extension ProbeRules {
  /// What holds for all probes: one action, and numbers that make sense.
  private static func judge(_ probe: Probe, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals) {
    let actions = HandlerRules.Actions(
      exec: probe.exec?.value, httpGet: probe.httpGet?.value, tcpSocket: probe.tcpSocket?.value,
      grpc: probe.grpc?.value)
    HandlerRules.judge(actions, context, path, &refusals)
    numbersAreNotNegative(probe, path, &refusals)
    if let grace = probe.terminationGracePeriodSeconds, grace <= 0 {
      refusals.refuse(
        graceNotPositive, path.field("terminationGracePeriodSeconds"), .number(grace), "must be greater than 0")
    }
  }

  /// Times and counts run from zero.
  private static func numbersAreNotNegative(_ probe: Probe, _ path: FieldPath, _ refusals: inout Refusals) {
    refuseNegative(probe.initialDelaySeconds, path, "initialDelaySeconds", &refusals)
    refuseNegative(probe.timeoutSeconds, path, "timeoutSeconds", &refusals)
    refuseNegative(probe.periodSeconds, path, "periodSeconds", &refusals)
    refuseNegative(probe.successThreshold, path, "successThreshold", &refusals)
    refuseNegative(probe.failureThreshold, path, "failureThreshold", &refusals)
  }

  private static func refuseNegative(
    _ number: Int32?, _ path: FieldPath, _ name: String, _ refusals: inout Refusals
  ) {
    guard let number, number < 0 else { return }
    refusals.refuse(negative, path.field(name), BadValue(number), "must be greater than or equal to 0")
  }

  /// Whether a container lives or has started is not asked twice.
  private static func oneSuccessIsEnough(_ probe: Probe, _ path: FieldPath, _ refusals: inout Refusals) {
    let threshold = probe.successThreshold ?? 0
    if threshold == 1 { return }
    refusals.refuse(successNotOne, path.field("successThreshold"), BadValue(threshold), "must be 1")
  }

  /// A container that is not ready goes on.
  private static func readinessEndsNothing(_ probe: Probe, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let grace = probe.terminationGracePeriodSeconds else { return }
    refusals.refuse(
      readinessGrace, path.field("terminationGracePeriodSeconds"), .number(grace),
      "must not be set for readinessProbes")
  }
}

internal import Diagnostics
internal import KubernetesModel

/// What the server asks of Deployments.
enum DeploymentRules {
  static let kinds = [strategyUnknown, strategyMixed, nothingMoves, deadlineTooShort]

  fileprivate static func judge(_ spec: DeploymentSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    NumberRules.requireNonNegative(spec.replicas, at: path.field("replicas"), into: &refusals)
    let place = path.field("selector")
    if WorkloadRules.selectorSelects(spec.selector?.value, of: "deployment", place, &refusals) {
      ReplicaRules.templateIsForReplicas(
        spec.template.contents(), selectedBy: spec.selector?.value, path.field("template"), &refusals)
    } else {
      WorkloadRules.selectorIsUsable(place, "invalid label selector", &refusals)
    }
    strategyIsKnown(spec.strategy.contents(), path.field("strategy"), &refusals)
    NumberRules.requireNonNegative(spec.minReadySeconds, at: path.field("minReadySeconds"), into: &refusals)
    NumberRules.requireNonNegative(spec.revisionHistoryLimit, at: path.field("revisionHistoryLimit"), into: &refusals)
    deadlineLeavesTimeToGetReady(spec, path, &refusals)
  }

  private static let strategyUnknown = DiagnosticKind.rule(
    "deployment-strategy-type",
    "배포 전략은 `RollingUpdate`와 `Recreate`뿐입니다. 대소문자도 구별합니다.",
    "A strategy is `RollingUpdate` or `Recreate`; case matters.",
    write: ("`type: RollingUpdate`나 `type: Recreate`라고 적으십시오.", "Write `type: RollingUpdate` or `type: Recreate`."))

  private static let strategyMixed = DiagnosticKind.rule(
    "deployment-strategy-mixed",
    "`Recreate`는 파드를 한꺼번에 갈아 끼우므로 `rollingUpdate`를 함께 쓸 수 없습니다.",
    "`Recreate` replaces all Pods at once; `rollingUpdate` does not go with it.",
    write: (
      "`rollingUpdate`를 지우거나 `type: RollingUpdate`로 바꾸십시오.", "Delete `rollingUpdate`, or use `type: RollingUpdate`."
    ))

  private static let nothingMoves = DiagnosticKind.rule(
    "deployment-rolling-update-stuck",
    "새 파드를 더 띄우지도(`maxSurge`), 옛 파드를 먼저 지우지도(`maxUnavailable`) 못하면 갈아 끼울 수 없습니다.",
    "With neither a Pod more (`maxSurge`) nor a Pod less (`maxUnavailable`) allowed, nothing can be replaced.",
    write: ("둘 가운데 하나는 1이나 `25%`처럼 0보다 크게 적으십시오.", "Give one of them more than 0, such as 1 or `25%`."))

  private static let deadlineTooShort = DiagnosticKind.rule(
    "deployment-progress-deadline",
    "`progressDeadlineSeconds`({0}초)는 `minReadySeconds`보다 길어야 합니다. 그렇지 않으면 준비되기도 전에 실패로 봅니다.",
    "`progressDeadlineSeconds` ({0}) must be longer than `minReadySeconds`, or it is over before a Pod counts as ready.",
    write: ("`progressDeadlineSeconds`를 늘리거나 `minReadySeconds`를 줄이십시오.", "Lengthen the one or shorten the other."))
}

extension DeploymentRules {
  /// A strategy is one of two, and only one of them takes settings.
  private static func strategyIsKnown(_ strategy: DeploymentStrategy, _ path: FieldPath, _ refusals: inout Refusals) {
    let place = path.field("rollingUpdate")
    switch strategy.type {
    case .recreate?:
      if strategy.rollingUpdate != nil {
        refusals.forbid(strategyMixed, place, "may not be specified when strategy `type` is 'Recreate'")
      }
    case .rollingUpdate?: podsCanMove(strategy.rollingUpdate.contents(), place, &refusals)
    case let other:
      refusals.refuse(
        strategyUnknown, path, BadValue(other), unlessOneOf: ["Recreate", "RollingUpdate"], anchor: path.field("type"))
    }
  }

  /// The number of Pods may be off by something while they are replaced.
  private static func podsCanMove(
    _ rolling: RollingUpdateDeployment, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let place = path.field("maxUnavailable")
    NumberRules.requireCountOrPercentage(rolling.maxUnavailable, at: place, into: &refusals)
    NumberRules.requireCountOrPercentage(rolling.maxSurge, at: path.field("maxSurge"), into: &refusals)
    if rolling.maxUnavailable?.amount ?? 0 == 0, rolling.maxSurge?.amount ?? 0 == 0 {
      refusals.refuse(
        nothingMoves, place, BadValue(rolling.maxUnavailable), "may not be 0 when `maxSurge` is 0")
    }
    NumberRules.requireAtMostHundredPercent(rolling.maxUnavailable, at: place, into: &refusals)
  }

  /// Pods have time to get ready before the Deployment is given up.
  private static func deadlineLeavesTimeToGetReady(
    _ spec: DeploymentSpec, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let deadline = spec.progressDeadlineSeconds else { return }
    let place = path.field("progressDeadlineSeconds")
    NumberRules.requireNonNegative(deadline, at: place, into: &refusals)
    if deadline <= spec.minReadySeconds ?? 0 {
      refusals.refuse(deadlineTooShort, place, .number(Int64(deadline)), "must be greater than minReadySeconds")
    }
  }
}

extension Deployment {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) {
      DeploymentRules.judge(spec.contents(), FieldPath.root.field("spec"), &$0)
    }
  }
}

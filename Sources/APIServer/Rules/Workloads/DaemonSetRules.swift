internal import Diagnostics
internal import KubernetesModel

/// What the server asks of DaemonSets.
enum DaemonSetRules {
  static let kinds = [strategyUnknown, bothWays, nothingMoves]

  fileprivate static func judge(_ spec: DaemonSetSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let template = spec.template.contents()
    let place = path.field("selector")
    let templatePath = path.field("template")
    let selector = spec.selector?.value
    // The server does not say that the selector is missing, only that it selects nothing.
    if selector == nil || WorkloadRules.selectorSelects(selector, of: "daemonset", place, &refusals) {
      WorkloadRules.templateIsSelected(template, by: selector, templatePath, &refusals)
    }
    TemplateRules.judge(template, templatePath, &refusals)
    TemplateRules.podsRunForEver(template.spec.contents(), of: "DaemonSet", templatePath.field("spec"), &refusals)
    NumberRules.requireNonNegative(spec.minReadySeconds, at: path.field("minReadySeconds"), into: &refusals)
    strategyIsKnown(spec.updateStrategy.contents(), path.field("updateStrategy"), &refusals)
    NumberRules.requireNonNegative(spec.revisionHistoryLimit, at: path.field("revisionHistoryLimit"), into: &refusals)
  }

  private static let strategyUnknown = DiagnosticKind.rule(
    "daemonset-update-strategy",
    "데몬셋의 갱신 방식은 `RollingUpdate`와 `OnDelete`뿐입니다.", "A DaemonSet is updated by `RollingUpdate` or `OnDelete`.",
    write: ("`type: RollingUpdate`나 `type: OnDelete`라고 적으십시오.", "Write `type: RollingUpdate` or `type: OnDelete`."))

  private static let bothWays = DiagnosticKind.rule(
    "daemonset-surge-and-unavailable",
    "데몬셋은 새 파드를 먼저 띄우거나(`maxSurge`) 옛 파드를 먼저 지우거나(`maxUnavailable`) 하나만 할 수 있습니다.",
    "A DaemonSet starts the new Pod first (`maxSurge`) or deletes the old one first (`maxUnavailable`), not both.",
    write: ("`maxSurge`를 쓰려면 `maxUnavailable: 0`이라고 적으십시오.", "With `maxSurge`, write `maxUnavailable: 0`."))

  private static let nothingMoves = DiagnosticKind.rule(
    "daemonset-rolling-update-stuck",
    "`maxSurge`가 0이면 `maxUnavailable`은 0일 수 없습니다. 갈아 끼울 방법이 없기 때문입니다.",
    "With `maxSurge` 0, `maxUnavailable` cannot be 0: nothing could be replaced.",
    write: ("`maxUnavailable: 1`처럼 적으십시오.", "Write `maxUnavailable: 1`, say."))
}

extension DaemonSetRules {
  /// A strategy is one of two; one of them has settings.
  private static func strategyIsKnown(
    _ strategy: DaemonSetUpdateStrategy, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    switch strategy.type {
    case .onDelete?: break
    case .rollingUpdate?: podsCanMove(strategy.rollingUpdate.contents(), path.field("rollingUpdate"), &refusals)
    case let other:
      refusals.refuse(
        strategyUnknown, path.field("type"), BadValue(other), unlessOneOf: ["RollingUpdate", "OnDelete"])
    }
  }

  /// Pods are replaced in one of two orders.
  private static func podsCanMove(_ rolling: RollingUpdateDaemonSet, _ path: FieldPath, _ refusals: inout Refusals) {
    let unavailable = path.field("maxUnavailable")
    let surge = path.field("maxSurge")
    NumberRules.requireCountOrPercentage(rolling.maxUnavailable, at: unavailable, into: &refusals)
    NumberRules.requireCountOrPercentage(rolling.maxSurge, at: surge, into: &refusals)
    NumberRules.requireAtMostHundredPercent(rolling.maxUnavailable, at: unavailable, into: &refusals)
    NumberRules.requireAtMostHundredPercent(rolling.maxSurge, at: surge, into: &refusals)
    let hasUnavailable = rolling.maxUnavailable?.amount ?? 0 != 0
    let hasSurge = rolling.maxSurge?.amount ?? 0 != 0
    if hasUnavailable, hasSurge {
      refusals.refuse(bothWays, surge, BadValue(rolling.maxSurge), "may not be set when maxUnavailable is non-zero")
    } else if !hasUnavailable, !hasSurge {
      refusals.require(nothingMoves, unavailable, "cannot be 0 when maxSurge is 0")
    }
  }
}

extension DaemonSet {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) {
      DaemonSetRules.judge(spec.contents(), FieldPath.root.field("spec"), &$0)
    }
  }
}

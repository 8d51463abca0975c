internal import Diagnostics
internal import KubernetesModel

/// What the server asks of StatefulSets.
enum StatefulSetRules {
  static let kinds = [podManagement, strategyUnknown, strategyMixed, retention, serviceName]

  fileprivate static func judge(_ spec: StatefulSetSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    podsAreManaged(spec, path, &refusals)
    strategyIsKnown(spec.updateStrategy.contents(), path.field("updateStrategy"), &refusals)
    claimsAreKeptOrNot(
      spec.persistentVolumeClaimRetentionPolicy, path.field("persistentVolumeClaimRetentionPolicy"), &refusals)
    NumberRules.requireNonNegative(spec.replicas, at: path.field("replicas"), into: &refusals)
    NumberRules.requireNonNegative(spec.minReadySeconds, at: path.field("minReadySeconds"), into: &refusals)
    NumberRules.requireNonNegative(spec.ordinals?.value.start, at: path.field("ordinals", "start"), into: &refusals)
    serviceIsALabel(spec, path, &refusals)
    let place = path.field("selector")
    let template = spec.template.contents()
    if WorkloadRules.selectorSelects(spec.selector?.value, of: "statefulset", place, &refusals) {
      WorkloadRules.templateIsSelected(template, by: spec.selector?.value, path.field("template"), &refusals)
      let claims = (spec.volumeClaimTemplates ?? []).compactMap { $0.metadata?.value.name }
      TemplateRules.judge(template, path.field("template"), &refusals, claims: claims)
    } else {
      WorkloadRules.selectorIsUsable(place, "", &refusals)
    }
    TemplateRules.podsRunForEver(template.spec.contents(), of: "StatefulSet", path.field("template", "spec"), &refusals)
  }

  private static let podManagement = DiagnosticKind.rule(
    "statefulset-pod-management",
    "파드를 띄우는 순서는 `OrderedReady`(하나씩)와 `Parallel`(한꺼번에)뿐입니다.",
    "Pods are started by `OrderedReady` (one by one) or `Parallel` (all at once).",
    write: ("둘 가운데 하나를 적거나 줄을 지우십시오.", "Write one of the two, or delete the line."))

  private static let strategyUnknown = DiagnosticKind.rule(
    "statefulset-update-strategy",
    "스테이트풀셋의 갱신 방식은 `RollingUpdate`와 `OnDelete`뿐입니다.", "A StatefulSet is updated by `RollingUpdate` or `OnDelete`.",
    write: ("`type: RollingUpdate`나 `type: OnDelete`라고 적으십시오.", "Write `type: RollingUpdate` or `type: OnDelete`."))

  private static let strategyMixed = DiagnosticKind.rule(
    "statefulset-strategy-mixed",
    "`rollingUpdate`는 갱신 방식이 `RollingUpdate`일 때만 쓸 수 있습니다.", "`rollingUpdate` goes with `RollingUpdate` only.",
    write: (
      "`rollingUpdate`를 지우거나 `type: RollingUpdate`로 바꾸십시오.", "Delete `rollingUpdate`, or use `type: RollingUpdate`."
    ))

  private static let retention = DiagnosticKind.rule(
    "statefulset-claim-retention",
    "PVC는 남기거나(`Retain`) 지우거나(`Delete`) 둘 중 하나인데 '{0}'입니다.",
    "Claims are kept (`Retain`) or deleted (`Delete`); this is '{0}'.",
    write: ("`Retain`이나 `Delete`를 적으십시오.", "Write `Retain` or `Delete`."))

  private static let serviceName = DiagnosticKind.rule(
    "statefulset-service-name",
    "서비스 이름 '{0}'은(는) 파드의 DNS 이름에 들어가므로 소문자, 숫자, `-`만 쓸 수 있습니다.",
    "The service's name '{0}' becomes part of the Pods' DNS names: lower-case letters, digits and `-` only.",
    write: ("헤드리스 서비스의 이름을 적으십시오.", "Write the name of the headless Service."))
}

extension StatefulSetRules {
  /// Pods are started one after another or all at once.
  private static func podsAreManaged(_ spec: StatefulSetSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let policy = spec.podManagementPolicy
    if policy == .orderedReady || policy == .parallel { return }
    refusals.refuse(
      podManagement, path.field("podManagementPolicy"), BadValue(policy), "must be 'OrderedReady' or 'Parallel'")
  }

  /// A strategy is one of two; one of them has settings.
  private static func strategyIsKnown(
    _ strategy: StatefulSetUpdateStrategy, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let place = path.field("rollingUpdate")
    switch strategy.type {
    case .onDelete?:
      if strategy.rollingUpdate != nil {
        refusals.refuse(strategyMixed, place, .object, "only allowed for updateStrategy 'RollingUpdate'")
      }
    case .rollingUpdate?:
      NumberRules.requireNonNegative(
        strategy.rollingUpdate?.value.partition, at: place.field("partition"), into: &refusals)
    default:
      refusals.refuse(
        strategyUnknown, path, .object, "must be 'RollingUpdate' or 'OnDelete'", anchor: path.field("type"))
    }
  }

  /// What becomes of claims is one of two things.
  private static func claimsAreKeptOrNot(
    _ policy: Box<StatefulSetPersistentVolumeClaimRetentionPolicy>?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let policy else { return }
    for (name, value) in [("whenDeleted", policy.value.whenDeleted), ("whenScaled", policy.value.whenScaled)]
    where value != .retain && value != .delete {
      refusals.refuse(retention, path.field(name), BadValue(value), unlessOneOf: ["Retain", "Delete"])
    }
  }

  /// The Service that names the Pods is a DNS label.
  private static func serviceIsALabel(_ spec: StatefulSetSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let name = spec.serviceName, !name.isEmpty else { return }
    refusals.check(name, .dnsLabel, serviceName, path.field("serviceName"))
  }
}

extension StatefulSet {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options, named: .dnsLabel) {
      StatefulSetRules.judge(spec.contents(), FieldPath.root.field("spec"), &$0)
    }
  }
}

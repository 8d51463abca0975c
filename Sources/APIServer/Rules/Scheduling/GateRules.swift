internal import Diagnostics
internal import KubernetesModel

/// What the server asks of what holds a Pod back: from being scheduled, from being ready.
enum GateRules {
  static let kinds = [gateFormat, gateTwice, gatedNode, condition]

  /// Judges the conditions that a Pod must meet to be ready.
  static func readinessGatesAreConditions(
    _ gates: [PodReadinessGate]?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    for (index, gate) in (gates ?? []).enumerated() {
      refusals.check(
        gate.conditionType?.rawValue ?? "", .qualifiedName, condition,
        path.field("readinessGates").index(index).field("conditionType"))
    }
  }

  /// Judges what keeps the scheduler off. The server leaves `name` out of the path.
  static func schedulingGatesAreNamedOnce(
    _ gates: [PodSchedulingGate]?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let gates, !gates.isEmpty else { return }
    var names = ExactNames()
    for (index, gate) in gates.enumerated() {
      let here = path.field("schedulingGates").index(index)
      let name = gate.name.orEmpty
      refusals.check(name, .qualifiedName, gateFormat, here)
      if !names.insert(name) { refusals.refuseTwice(gateTwice, here, .text(name)) }
    }
  }

  /// A Pod that waits has no node yet.
  static func gatedPodHasNoNode(_ spec: PodSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    guard !spec.nodeName.orEmpty.isEmpty, !spec.schedulingGates.isAbsentOrEmpty else { return }
    refusals.forbid(gatedNode, path.field("nodeName"), "cannot be set until all schedulingGates have been cleared")
  }

  private static let gateFormat = DiagnosticKind.rule(
    "scheduling-gate-format",
    "스케줄링 게이트의 이름 '{0}'은(는) 레이블 키와 같은 모양이어야 합니다.", "The scheduling gate '{0}' must look like a label key.",
    write: ("`name: example.com/quota`처럼 적으십시오.", "Write `name: example.com/quota`, say."))

  private static let gateTwice = DiagnosticKind.rule(
    "scheduling-gate-duplicate",
    "스케줄링 게이트 '{0}'이(가) 두 번 나옵니다.", "The scheduling gate '{0}' stands twice.",
    write: ("둘 가운데 하나를 지우십시오.", "Delete one of the two."))

  private static let gatedNode = DiagnosticKind.rule(
    "scheduling-gate-node",
    "스케줄링을 미룬 파드의 노드를 미리 정할 수 없습니다.", "A Pod whose scheduling is held back cannot have its node already.",
    write: ("`nodeName`이나 `schedulingGates`를 지우십시오.", "Delete `nodeName` or `schedulingGates`."))

  private static let condition = DiagnosticKind.rule(
    "readiness-gate-condition",
    "준비성 게이트의 조건 이름 '{0}'은(는) 레이블 키와 같은 모양이어야 합니다.",
    "The readiness gate's condition '{0}' must look like a label key.",
    write: ("`conditionType: example.com/ready`처럼 적으십시오.", "Write `conditionType: example.com/ready`, say."))
}

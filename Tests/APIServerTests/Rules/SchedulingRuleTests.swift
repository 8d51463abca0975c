import Testing

@Suite("Rules on scheduling")
struct SchedulingRuleTests {
  static let nodes: [RuleCase] = [
    .refused(
      Manifest.spec(
        """
        1️⃣nodeSelector:
          disk: a b
        affinity:
          nodeAffinity:
            requiredDuringSchedulingIgnoredDuringExecution:
              2️⃣nodeSelectorTerms: []
        """),
      "1️⃣ spec.nodeSelector: Invalid value: \"a b\": \(Words.labelValue)",
      "2️⃣ spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms: "
        + "Required value: must have at least one node selector term"),
    .refused(
      Manifest.nodeTerm(
        """
        matchExpressions:
        - {key: a, operator: In, 1️⃣values: []}
        - {key: b, operator: Exists, 2️⃣values: [x]}
        - {key: c, operator: Gt, 3️⃣values: ['1', '2']}
        - {key: d, operator: 4️⃣equals, values: [x]}
        - {key: 5️⃣'', operator: Exists}
        - {key: f, operator: NotIn, values: [6️⃣a b]}
        """),
      "1️⃣ \(term).matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'",
      "2️⃣ \(term).matchExpressions[1].values: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
      "3️⃣ \(term).matchExpressions[2].values: Required value: must be specified single value when `operator` is 'Lt' or 'Gt'",
      "4️⃣ \(term).matchExpressions[3].operator: Invalid value: \"equals\": not a valid selector operator",
      "5️⃣ \(term).matchExpressions[4].key: Invalid value: \"\": name part must be non-empty",
      "5️⃣ \(term).matchExpressions[4].key: Invalid value: \"\": name part \(Words.name)",
      "6️⃣ \(term).matchExpressions[5].values[0]: Invalid value: \"a b\": \(Words.labelValue)"),
    .refused(
      Manifest.nodeTerm(
        """
        matchFields:
        - {key: metadata.name, operator: In, 1️⃣values: [a, b]}
        - {key: 2️⃣spec.unschedulable, operator: 3️⃣Exists}
        - {key: metadata.name, operator: NotIn, values: [4️⃣A]}
        """),
      "1️⃣ \(term).matchFields[0].values: Required value: must be only one value when `operator` is 'In' or 'NotIn' "
        + "for node field selector",
      "3️⃣ \(term).matchFields[1].operator: Invalid value: \"Exists\": not a valid selector operator",
      "2️⃣ \(term).matchFields[1].key: Invalid value: \"spec.unschedulable\": not a valid field selector key",
      "4️⃣ \(term).matchFields[2].values[0]: Invalid value: \"A\": \(Words.subdomain)"),
    .refused(
      Manifest.spec(
        """
        affinity:
          nodeAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - {weight: 1️⃣101, preference: {matchExpressions: [{key: a, operator: 2️⃣Is}]}}
        """),
      "1️⃣ spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: Invalid value: 101: "
        + "must be in the range 1-100",
      "2️⃣ spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0]"
        + ".operator: Invalid value: \"Is\": not a valid selector operator"),
    .accepted(Manifest.nodeTerm("matchExpressions:\n- {key: a, operator: Lt, values: ['5']}")),
    .accepted(Manifest.nodeTerm("matchFields:\n- {key: metadata.name, operator: In, values: [node-1]}")),
  ]

  static let pods: [RuleCase] = [
    .refused(
      Manifest.podTerm(
        """
        labelSelector:
          1️⃣matchLabels: {a: b c}
          matchExpressions: [{key: b, operator: 2️⃣Gt, values: ['1']}]
        namespaces: [3️⃣A]
        4️⃣topologyKey: ''
        """),
      "1️⃣ \(away).labelSelector.matchLabels: Invalid value: \"b c\": \(Words.labelValue)",
      "2️⃣ \(away).labelSelector.matchExpressions[0].operator: Invalid value: \"Gt\": not a valid selector operator",
      "\(away).namespace: Invalid value: \"A\": \(Words.label)",
      "\(away).topologyKey: Required value: can not be empty",
      "\(away).topologyKey: Invalid value: \"\": name part must be non-empty",
      "\(away).topologyKey: Invalid value: \"\": name part \(Words.name)"),
    .refused(
      Manifest.podTerm("topologyKey: zone\n1️⃣matchLabelKeys: [a]\n2️⃣mismatchLabelKeys: [b]"),
      "1️⃣ \(away).matchLabelKeys: Forbidden: must not be specified when labelSelector is not set",
      "2️⃣ \(away).mismatchLabelKeys: Forbidden: must not be specified when labelSelector is not set"),
    .refused(
      Manifest.podTerm(
        "topologyKey: zone\nlabelSelector: {}\nmatchLabelKeys: [1️⃣a]\nmismatchLabelKeys: [a, 2️⃣b c]"),
      "2️⃣ \(away).mismatchLabelKeys[1]: Invalid value: \"b c\": name part \(Words.name)",
      "1️⃣ \(away).matchLabelKeys[0]: Invalid value: \"a\": exists in both matchLabelKeys and mismatchLabelKeys"),
    .accepted(Manifest.podTerm("topologyKey: zone\nlabelSelector: {}\nnamespaces: [team-a]\nmatchLabelKeys: [app]")),
  ]

  static let spreading: [RuleCase] = [
    .refused(
      Manifest.spec(
        """
        topologySpreadConstraints:
        - {maxSkew: 1️⃣0, topologyKey: 2️⃣'', whenUnsatisfiable: 3️⃣Never, minDomains: 4️⃣0}
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: ScheduleAnyway
          nodeAffinityPolicy: 5️⃣honor
          6️⃣matchLabelKeys: [app]
        """),
      "1️⃣ spec.topologySpreadConstraints[0].maxSkew: Invalid value: 0: must be greater than zero",
      "2️⃣ spec.topologySpreadConstraints[0].topologyKey: Required value: can not be empty",
      "3️⃣ spec.topologySpreadConstraints[0].whenUnsatisfiable: Unsupported value: \"Never\": supported values: "
        + "\"DoNotSchedule\", \"ScheduleAnyway\"",
      "4️⃣ spec.topologySpreadConstraints[0].minDomains: Invalid value: 0: must be greater than zero",
      "4️⃣ spec.topologySpreadConstraints[0].minDomains: Invalid value: 0: can only use minDomains if "
        + "whenUnsatisfiable=DoNotSchedule, not Never",
      "5️⃣ spec.topologySpreadConstraints[1].nodeAffinityPolicy: Unsupported value: \"honor\": supported values: "
        + "\"Honor\", \"Ignore\"",
      "6️⃣ spec.topologySpreadConstraints[1].matchLabelKeys: Forbidden: must not be specified when labelSelector is not set"
    ),
    .refused(
      Manifest.spec(
        """
        topologySpreadConstraints:
        - 1️⃣{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule}
        - {maxSkew: 2, topologyKey: zone, whenUnsatisfiable: DoNotSchedule}
        """),
      "1️⃣ spec.topologySpreadConstraints[0].{topologyKey, whenUnsatisfiable}: Duplicate value: \"{zone, DoNotSchedule}\""
    ),
    .refused(
      Manifest.spec(
        """
        topologySpreadConstraints:
        - 1️⃣maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
          labelSelector: {matchLabels: {app: web}}
          matchLabelKeys: [app]
        """
      ).replacing("name: web\nspec", with: "name: web\n  labels: {app: web}\nspec"),
      "1️⃣ spec.topologySpreadConstraints[0][0]: Invalid value: \"app\": exists in both matchLabelKeys and labelSelector"),
    .accepted(
      Manifest.spec(
        """
        topologySpreadConstraints:
        - {maxSkew: 1, topologyKey: a, whenUnsatisfiable: DoNotSchedule, labelSelector: {}, minDomains: 2, nodeTaintsPolicy: Ignore}
        - {maxSkew: 1, topologyKey: a, whenUnsatisfiable: ScheduleAnyway, labelSelector: {}}
        """)),
  ]

  static let tolerations: [RuleCase] = [
    .refused(
      Manifest.spec(
        """
        tolerations:
        - 1️⃣{value: x}
        - {key: a, operator: 2️⃣Lt, value: '5'}
        - {key: b, operator: 3️⃣In, value: x}
        - {key: c, effect: 4️⃣NoWay}
        - {key: d, operator: 5️⃣Exists, value: x}
        - {key: e, effect: 6️⃣NoSchedule, tolerationSeconds: 5}
        - {key: 7️⃣f g, operator: Exists}
        """),
      "1️⃣ spec.tolerations[0].operator: Invalid value: \"\": operator must be Exists when `key` is empty, which means "
        + "\"match all values and all keys\"",
      "2️⃣ spec.tolerations[1].operator: Unsupported value: \"Lt\": supported values: \"Equal\", \"Exists\", \"Lt\", \"Gt\"",
      "3️⃣ spec.tolerations[2].operator: Unsupported value: \"In\": supported values: \"Equal\", \"Exists\"",
      "4️⃣ spec.tolerations[3].effect: Unsupported value: \"NoWay\": supported values: \"NoSchedule\", "
        + "\"PreferNoSchedule\", \"NoExecute\"",
      "5️⃣ spec.tolerations[4].operator: Invalid value: \"x\": value must be empty when `operator` is 'Exists'",
      "6️⃣ spec.tolerations[5].effect: Invalid value: \"NoSchedule\": effect must be 'NoExecute' when "
        + "`tolerationSeconds` is set",
      "7️⃣ spec.tolerations[6].key: Invalid value: \"f g\": name part \(Words.name)"),
    .refused(
      Manifest.spec("tolerations:\n- {key: a, operator: 1️⃣Equal, value: b c}"),
      "1️⃣ spec.tolerations[0].operator: Invalid value: \"b c\": \(Words.labelValue)"),
    .accepted(Manifest.spec("tolerations:\n- {operator: Exists}\n- {key: a, value: b, effect: NoSchedule}")),
    .accepted(Manifest.spec("tolerations:\n- {key: a, effect: NoExecute, tolerationSeconds: -1}")),
  ]

  static let gates: [RuleCase] = [
    .refused(
      Manifest.spec(
        """
        nodeName: 1️⃣node-1
        schedulingGates: [2️⃣{name: a b}, {name: x}, 3️⃣{name: x}]
        readinessGates: [{conditionType: 4️⃣a b}]
        """),
      "4️⃣ spec.readinessGates[0].conditionType: Invalid value: \"a b\": name part \(Words.name)",
      "2️⃣ spec.schedulingGates[0]: Invalid value: \"a b\": name part \(Words.name)",
      "3️⃣ spec.schedulingGates[2]: Duplicate value: \"x\"",
      "1️⃣ spec.nodeName: Forbidden: cannot be set until all schedulingGates have been cleared"),
    .accepted(
      Manifest.spec("schedulingGates: [{name: example.com/quota}]\nreadinessGates: [{conditionType: example.com/ok}]")
    ),
  ]

  @Test("on nodes", arguments: nodes)
  func onNodes(rule: RuleCase) { rule.check() }

  @Test("on other Pods", arguments: pods)
  func onPods(rule: RuleCase) { rule.check() }

  @Test("on spreading", arguments: spreading)
  func onSpreading(rule: RuleCase) { rule.check() }

  @Test("on tolerations", arguments: tolerations)
  func onTolerations(rule: RuleCase) { rule.check() }

  @Test("on gates", arguments: gates)
  func onGates(rule: RuleCase) { rule.check() }

  private static let term =
    "spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0]"
  private static let away = "spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0]"
}

extension Manifest {
  /// A Pod that requires nodes of which these lines are true.
  fileprivate static func nodeTerm(_ lines: String) -> String {
    spec(
      "affinity:\n  nodeAffinity:\n    requiredDuringSchedulingIgnoredDuringExecution:\n      nodeSelectorTerms:\n"
        + item(lines, at: 6))
  }

  /// A Pod that must be away from Pods of which these lines are true.
  fileprivate static func podTerm(_ lines: String) -> String {
    spec(
      "affinity:\n  podAntiAffinity:\n    requiredDuringSchedulingIgnoredDuringExecution:\n" + item(lines, at: 4))
  }

  private static func item(_ lines: String, at depth: Int) -> String {
    let margin = String(repeating: " ", count: depth)
    return margin + "- " + lines.replacing("\n", with: "\n\(margin)  ")
  }
}

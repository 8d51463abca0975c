import Testing

@Suite("Rules on Jobs and CronJobs")
struct JobRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      """
      apiVersion: batch/v1
      kind: Job
      metadata: {name: web}
      spec:
        template:
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "spec.template.spec.restartPolicy: Required value: valid values: \"OnFailure\", \"Never\""),
    .refused(
      """
      apiVersion: batch/v1
      kind: Job
      metadata: {name: web}
      spec:
        completionMode: 1️⃣Any
        parallelism: 2️⃣-1
        managedBy: 3️⃣me
        podReplacementPolicy: 4️⃣Always
        template:
          spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}
      """,
      "2️⃣ spec.parallelism: Invalid value: -1: must be greater than or equal to 0",
      "3️⃣ spec.managedBy: Invalid value: \"me\": must be a domain-prefixed path (such as \"acme.io/foo\")",
      "1️⃣ spec.completionMode: Unsupported value: \"Any\": supported values: \"NonIndexed\", \"Indexed\"",
      "4️⃣ spec.podReplacementPolicy: Unsupported value: \"Always\": supported values: \"Failed\", "
        + "\"TerminatingOrFailed\""),
    .refused(
      """
      apiVersion: batch/v1
      kind: Job
      metadata: {name: web}
      spec:
        backoffLimitPerIndex: 1️⃣1
        template:
          spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.backoffLimitPerIndex: Invalid value: 1: requires indexed completion mode"),
    .refused(
      """
      apiVersion: batch/v1
      kind: Job
      metadata: {name: web}
      spec:
        completionMode: Indexed
        parallelism: 1️⃣100001
        maxFailedIndexes: 1
        template:
          spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}
      """,
      "spec.backoffLimitPerIndex: Required value: when maxFailedIndexes is specified",
      "spec.completions: Required value: when completion mode is Indexed",
      "1️⃣ spec.parallelism: Invalid value: 100001: must be less than or equal to 100000 when completion "
        + "mode is Indexed"),
    .refused(
      """
      apiVersion: batch/v1
      kind: Job
      metadata: {name: web}
      spec:
        1️⃣selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.selector: Invalid value: `selector` not auto-generated"),
    .refused(
      """
      apiVersion: batch/v1
      kind: Job
      metadata: {name: 1️⃣aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
      spec:
        completions: 1000
        completionMode: Indexed
        template:
          spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ metadata.name: Invalid value: \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\": "
        + "will not able to create pod with invalid DNS label: "
        + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-999"),
    .refused(
      """
      apiVersion: batch/v1
      kind: Job
      metadata: {name: web}
      spec:
        completionMode: Indexed
        completions: 5
        podFailurePolicy:
          rules:
          - {action: 1️⃣Stop, onExitCodes: {operator: 2️⃣Is, containerName: 3️⃣db, 4️⃣values: [3, 1]}}
          - {action: 5️⃣FailIndex, onPodConditions: [{type: 6️⃣a b, status: 7️⃣Maybe}]}
          - {action: Count}
        successPolicy:
          rules: [{succeededIndexes: 8️⃣"3,1"}, {}, {succeededCount: 9}]
        template:
          spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.podFailurePolicy.rules[0].action: Unsupported value: \"Stop\": supported values: "
        + "\"Count\", \"FailIndex\", \"FailJob\", \"Ignore\"",
      "2️⃣ spec.podFailurePolicy.rules[0].onExitCodes.operator: Unsupported value: \"Is\": supported "
        + "values: \"In\", \"NotIn\"",
      "3️⃣ spec.podFailurePolicy.rules[0].onExitCodes.containerName: Invalid value: \"db\": must be one of "
        + "the container or initContainer names in the pod template",
      "4️⃣ spec.podFailurePolicy.rules[0].onExitCodes.values: Invalid value: must be ordered",
      "5️⃣ spec.podFailurePolicy.rules[1].action: Invalid value: \"FailIndex\": requires the "
        + "backoffLimitPerIndex to be set",
      "6️⃣ spec.podFailurePolicy.rules[1].onPodConditions[0].type: Invalid value: \"a b\": name part \(Words.name)",
      "7️⃣ spec.podFailurePolicy.rules[1].onPodConditions[0].status: Unsupported value: \"Maybe\": "
        + "supported values: \"False\", \"True\", \"Unknown\"",
      "spec.podFailurePolicy.rules[2]: Invalid value: specifying one of OnExitCodes and OnPodConditions is required",
      "8️⃣ spec.successPolicy.rules[0].succeededIndexes: Invalid value: \"3,1\": error parsing "
        + "succeededIndexes: non-increasing order, previous: 3, current: 1",
      "spec.successPolicy.rules[1]: Required value: at least one of succeededCount or succeededIndexes "
        + "must be specified",
      "spec.successPolicy.rules[2].succeededCount: Invalid value: 9: must be less than or equal to 5 (the "
        + "number of specified completions)"),
    .refused(
      """
      apiVersion: batch/v1
      kind: Job
      metadata: {name: web}
      spec:
        podFailurePolicy: {rules: [{action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}, {action: Count, onExitCodes: {operator: In, values: [1]}}]}
        template:
          spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}
      """,
      "spec.podFailurePolicy.rules: Too many: 21: must have at most 20 items"),
    .refused(
      """
      apiVersion: batch/v1
      kind: CronJob
      metadata: {name: 1️⃣aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
      spec:
        schedule: 2️⃣0 0 * * 8
        timeZone: 3️⃣Asia/Seul
        concurrencyPolicy: 4️⃣Wait
        jobTemplate:
          spec:
            manualSelector: 5️⃣true
            template: {spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}
      """,
      "2️⃣ spec.schedule: Invalid value: \"0 0 * * 8\": end of range (8) above maximum (6): 8",
      "3️⃣ spec.timeZone: Invalid value: \"Asia/Seul\": unknown time zone Asia/Seul",
      "4️⃣ spec.concurrencyPolicy: Unsupported value: \"Wait\": supported values: \"Allow\", \"Forbid\", "
        + "\"Replace\"",
      "5️⃣ spec.jobTemplate.spec.manualSelector: Unsupported value: true: supported values: \"nil\", \"false\"",
      "1️⃣ metadata.name: Invalid value: \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\": must "
        + "be no more than 52 characters"),
    .refused(
      """
      apiVersion: batch/v1
      kind: CronJob
      metadata: {name: web}
      spec:
        schedule: 1️⃣TZ=UTC 0 0 * * *
        jobTemplate:
          spec:
            template: {spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}
      """,
      "1️⃣ spec.schedule: Invalid value: \"TZ=UTC 0 0 * * *\": cannot use TZ or CRON_TZ in schedule, use "
        + "timeZone field instead"),
    .refused(
      """
      apiVersion: batch/v1
      kind: CronJob
      metadata: {name: web}
      spec:
        jobTemplate:
          spec:
            template: {spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}
      """,
      "spec.schedule: Required value"),
  ]

  static let accepted: [RuleCase] = [
    .accepted(
      """
      apiVersion: batch/v1
      kind: Job
      metadata: {name: web}
      spec:
        parallelism: 3
        template: {spec: {restartPolicy: OnFailure, containers: [{name: web, image: nginx}]}}
      """),
    .accepted(
      """
      apiVersion: batch/v1
      kind: Job
      metadata: {name: web}
      spec:
        completionMode: Indexed
        completions: 5
        backoffLimitPerIndex: 1
        podFailurePolicy: {rules: [{action: FailIndex, onExitCodes: {operator: NotIn, values: [0, 3]}}]}
        successPolicy: {rules: [{succeededIndexes: "0,2-4", succeededCount: 4}]}
        template: {spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}
      """),
    .accepted(
      """
      apiVersion: batch/v1
      kind: CronJob
      metadata: {name: web}
      spec:
        schedule: "@every 90m"
        timeZone: Asia/Seoul
        jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}
      """),
  ]

  @Test("are kept as the server keeps them", arguments: refused + accepted)
  func rules(rule: RuleCase) { rule.checkRefusals() }
}

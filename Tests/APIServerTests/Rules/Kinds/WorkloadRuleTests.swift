import Testing

@Suite("Rules on controllers")
struct WorkloadRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        replicas: 1️⃣-1
        minReadySeconds: 30
        progressDeadlineSeconds: 2️⃣30
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.replicas: Invalid value: -1: must be greater than or equal to 0",
      "2️⃣ spec.progressDeadlineSeconds: Invalid value: 30: must be greater than minReadySeconds"),
    .refused(
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        selector: {matchLabels: {app: web}}
        template:
          metadata: {1️⃣labels: {app: api}}
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.template.metadata.labels: Invalid value: {\"app\":\"api\"}: `selector` does not match "
        + "template `labels`"),
    .refused(
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        template:
          metadata: {labels: {app: api}}
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "spec.selector: Required value",
      "spec.template.metadata.labels: Invalid value: {\"app\":\"api\"}: `selector` does not match template `labels`"),
    .refused(
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        1️⃣selector: {}
        template:
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.selector: Invalid value: empty selector is invalid for deployment"),
    .refused(
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        1️⃣selector: {matchExpressions: [{key: a, operator: 2️⃣Gt}]}
        template:
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "2️⃣ spec.selector.matchExpressions[0].operator: Invalid value: \"Gt\": not a valid selector operator",
      "1️⃣ spec.selector: Invalid value: invalid label selector"),
    .refused(
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        strategy: {type: Recreate, 1️⃣rollingUpdate: {maxSurge: 1}}
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'"),
    .refused(
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        1️⃣strategy: {type: Rolling}
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.strategy: Unsupported value: \"Rolling\": supported values: \"Recreate\", \"RollingUpdate\""),
    .refused(
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 1️⃣0%}}
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.strategy.rollingUpdate.maxUnavailable: Invalid value: \"0%\": may not be 0 when `maxSurge` is 0"),
    .refused(
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        strategy: {rollingUpdate: {maxSurge: 1️⃣quarter, maxUnavailable: 2️⃣150%}}
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.strategy.rollingUpdate.maxSurge: Invalid value: \"quarter\": \(Words.percentage)",
      "2️⃣ spec.strategy.rollingUpdate.maxUnavailable: Invalid value: \"150%\": must not be greater than 100%"),
    .refused(
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec:
            restartPolicy: 1️⃣Never
            activeDeadlineSeconds: 2️⃣5
            ephemeralContainers: [{name: debug, image: busybox}]
            containers: [{name: web, image: nginx}]
      """,
      "spec.template.spec.ephemeralContainers: Forbidden: ephemeral containers not allowed in pod template",
      "1️⃣ spec.template.spec.restartPolicy: Unsupported value: \"Never\": supported values: \"Always\"",
      "2️⃣ spec.template.spec.activeDeadlineSeconds: Forbidden: activeDeadlineSeconds in ReplicaSet is not " + "Supported"
    ),
    .refused(
      """
      apiVersion: apps/v1
      kind: DaemonSet
      metadata: {name: web}
      spec:
        updateStrategy: {type: 1️⃣Rolling}
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.updateStrategy.type: Unsupported value: \"Rolling\": supported values: \"RollingUpdate\", "
        + "\"OnDelete\""),
    .refused(
      """
      apiVersion: apps/v1
      kind: DaemonSet
      metadata: {name: web}
      spec:
        updateStrategy: {rollingUpdate: {maxSurge: 1️⃣1, maxUnavailable: 1}}
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: 1: may not be set when "
        + "maxUnavailable is non-zero"),
    .refused(
      """
      apiVersion: apps/v1
      kind: DaemonSet
      metadata: {name: web}
      spec:
        updateStrategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 1️⃣0}}
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.updateStrategy.rollingUpdate.maxUnavailable: Required value: cannot be 0 when maxSurge is 0"),
    .refused(
      """
      apiVersion: apps/v1
      kind: StatefulSet
      metadata: {name: web}
      spec:
        podManagementPolicy: 1️⃣Random
        serviceName: 2️⃣Web_
        3️⃣updateStrategy: {type: Rolling}
        persistentVolumeClaimRetentionPolicy: {whenDeleted: 4️⃣Keep}
        ordinals: {start: 5️⃣-1}
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.podManagementPolicy: Invalid value: \"Random\": must be 'OrderedReady' or 'Parallel'",
      "3️⃣ spec.updateStrategy: Invalid value: must be 'RollingUpdate' or 'OnDelete'",
      "4️⃣ spec.persistentVolumeClaimRetentionPolicy.whenDeleted: Unsupported value: \"Keep\": supported "
        + "values: \"Retain\", \"Delete\"",
      "5️⃣ spec.ordinals.start: Invalid value: -1: must be greater than or equal to 0",
      "2️⃣ spec.serviceName: Invalid value: \"Web_\": \(Words.label)"),
    .refused(
      """
      apiVersion: apps/v1
      kind: StatefulSet
      metadata: {name: web}
      spec:
        updateStrategy: {type: OnDelete, 1️⃣rollingUpdate: {partition: 1}}
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.updateStrategy.rollingUpdate: Invalid value: only allowed for updateStrategy 'RollingUpdate'"),
    .refused(
      """
      apiVersion: v1
      kind: ReplicationController
      metadata: {name: web}
      spec:
        selector: {app: web}
      """,
      "spec.template: Required value"),
  ]

  static let accepted: [RuleCase] = [
    .accepted(
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        strategy: {rollingUpdate: {maxSurge: 300%, maxUnavailable: 0}}
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """),
    .accepted(
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        selector: {matchExpressions: [{key: app, operator: In, values: [api, web]}, {key: old, operator: DoesNotExist}]}
        template:
          metadata: {labels: {app: web, tier: front}}
          spec: {hostNetwork: true, containers: [{name: web, image: nginx, ports: [{containerPort: 80}]}]}
      """),
    .accepted(
      """
      apiVersion: apps/v1
      kind: DaemonSet
      metadata: {name: web}
      spec:
        updateStrategy: {type: OnDelete}
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """),
    .accepted(
      """
      apiVersion: apps/v1
      kind: StatefulSet
      metadata: {name: web}
      spec:
        serviceName: web
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx, volumeMounts: [{name: data, mountPath: /data}]}]}
        volumeClaimTemplates:
        - metadata: {name: data}
          spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
      """),
    .accepted(
      """
      apiVersion: v1
      kind: ReplicationController
      metadata: {name: web}
      spec:
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """),
  ]

  @Test("are kept as the server keeps them", arguments: refused + accepted)
  func rules(rule: RuleCase) { rule.checkRefusals() }
}

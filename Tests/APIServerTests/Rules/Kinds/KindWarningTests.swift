import Testing

@Suite("Warnings about kinds beside Pods")
struct KindWarningTests {
  static let warned: [RuleCase] = [
    .warned(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec: {type: NodePort, ports: [{name: a, port: 80, nodePort: 1️⃣8080}, {name: b, port: 81, nodePort: 30080}]}
      """,
      "1️⃣ spec.ports[0].nodePort: Invalid value: 8080: provided port is not in the valid range. The range of valid "
        + "ports is 30000-32767"),
    .warned(
      """
      apiVersion: apps/v1
      kind: StatefulSet
      metadata: {name: web}
      spec:
        revisionHistoryLimit: 1️⃣-1
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: nginx}]}
      """,
      "1️⃣ spec.revisionHistoryLimit: a negative value retains all historical revisions; a value >= 0 is " + "recommended"
    ),
    .warned(
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: 1️⃣web.api}
      spec:
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}, annotations: {container.apparmor.security.beta.kubernetes.io/web: 2️⃣runtime/default}}
          spec: {containers: [{name: web, image: nginx}], terminationGracePeriodSeconds: 3️⃣-1, nodeSelector: {beta.kubernetes.io/os: 4️⃣linux}}
      """,
      "1️⃣ metadata.name: this is used in Pod names and hostnames, which can result in surprising "
        + "behavior; a DNS label is recommended: [must not contain dots]",
      "4️⃣ spec.template.spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use "
        + "\"kubernetes.io/os\" instead",
      "2️⃣ spec.template.metadata.annotations[container.apparmor.security.beta.kubernetes.io/web]: "
        + "deprecated since v1.30; use the \"appArmorProfile\" field instead",
      "3️⃣ spec.template.spec.terminationGracePeriodSeconds: must be >= 0; negative values are invalid and "
        + "will be treated as 1"),
    .warned(
      """
      apiVersion: batch/v1
      kind: Job
      metadata: {name: web}
      spec:
        completionMode: Indexed
        completions: 100001
        parallelism: 10001
        template:
          spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}
      """,
      "spec: In Indexed Jobs with a number of completions higher than 10^5 and a parallelism higher than "
        + "10^4, Kubernetes might not be able to track completedIndexes when a big number of indexes fail"),
    .warned(
      """
      apiVersion: v1
      kind: PersistentVolume
      metadata: {name: web, annotations: {volume.beta.kubernetes.io/mount-options: 1️⃣hard}}
      spec:
        accessModes: [ReadWriteOnce]
        capacity: {storage: 1Gi}
        persistentVolumeReclaimPolicy: 2️⃣Recycle
        3️⃣rbd: {monitors: [a], image: b}
      """,
      "1️⃣ metadata.annotations[volume.beta.kubernetes.io/mount-options]: deprecated since v1.31; use "
        + "\"mountOptions\" attribute instead",
      "2️⃣ spec.persistentVolumeReclaimPolicy: The Recycle reclaim policy is deprecated. Instead, the "
        + "recommended approach is to use dynamic provisioning.",
      "3️⃣ spec.rbd: deprecated in v1.28, non-functional in v1.31+"),
    .warned(
      """
      apiVersion: storage.k8s.io/v1
      kind: StorageClass
      metadata: {name: fast}
      provisioner: a.example.com
      allowedTopologies: [{matchLabelExpressions: [{key: 1️⃣failure-domain.beta.kubernetes.io/zone, values: [a]}]}]
      """,
      "1️⃣ allowedTopologies[0].matchLabelExpressions[0].key: deprecated since v1.17; use "
        + "\"topology.kubernetes.io/zone\" instead"),
    .warned(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web, annotations: {service.kubernetes.io/topology-aware-hints: 1️⃣auto}}
      spec:
        clusterIP: None
        sessionAffinity: 2️⃣ClientIP
        3️⃣externalIPs: [10.1.1.1]
        trafficDistribution: 4️⃣PreferClose
        ports: [{port: 80}]
      """,
      "1️⃣ annotation service.kubernetes.io/topology-aware-hints is deprecated, please use "
        + "service.kubernetes.io/topology-mode instead",
      "3️⃣ spec.externalIPs is ignored for headless services",
      "2️⃣ spec.SessionAffinity is ignored for headless services",
      "3️⃣ spec.externalIPs is deprecated and may no longer be implemented in some clusters",
      "4️⃣ spec.trafficDistribution: \"PreferClose\" is deprecated; use \"PreferSameZone\""),
    .warned(
      """
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: {name: web, annotations: {kubernetes.io/ingress.class: 1️⃣nginx}}
      spec: {defaultBackend: {service: {name: web, port: {number: 80}}}}
      """,
      "1️⃣ annotation \"kubernetes.io/ingress.class\" is deprecated, please use 'spec.ingressClassName' instead"),
    .warned(
      """
      apiVersion: discovery.k8s.io/v1
      kind: EndpointSlice
      metadata: {name: web}
      addressType: 1️⃣FQDN
      endpoints: []
      """,
      "1️⃣ spec.addressType: FQDN endpoints are deprecated"),
    .warned(
      """
      apiVersion: v1
      kind: Secret
      metadata: {name: web}
      type: kubernetes.io/tls
      data: {tls.crt: 1️⃣eA==, tls.key: eA==}
      """,
      "1️⃣ tls: failed to find any PEM data in certificate input"),
  ]

  @Test("are the server's", arguments: warned)
  func warnings(rule: RuleCase) { rule.check() }
}

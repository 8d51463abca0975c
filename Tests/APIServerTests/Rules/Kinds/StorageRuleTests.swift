import Testing

@Suite("Rules on volumes, claims and classes of storage")
struct StorageRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      """
      apiVersion: v1
      kind: PersistentVolume
      metadata: {name: web}
      spec:
        persistentVolumeReclaimPolicy: 1️⃣Keep
        volumeMode: 2️⃣File
        storageClassName: 3️⃣Fast_
        capacity: {storage: 4️⃣-1}
        local: {path: 5️⃣/a/../b}
      """,
      "spec.accessModes: Required value",
      "4️⃣ spec.capacity[storage]: Invalid value: -1: must be a valid resource quantity",
      "4️⃣ spec.capacity[storage]: Invalid value: \"-1\": must be greater than zero",
      "1️⃣ spec.persistentVolumeReclaimPolicy: Unsupported value: \"Keep\": supported values: \"Delete\", "
        + "\"Recycle\", \"Retain\"",
      "5️⃣ spec.local.path: Invalid value: \"/a/../b\": must not contain '..'",
      "spec.nodeAffinity: Required value: Local volume requires node affinity",
      "3️⃣ spec.storageClassName: Invalid value: \"Fast_\": \(Words.subdomain)",
      "2️⃣ spec.volumeMode: Unsupported value: \"File\": supported values: \"Block\", \"Filesystem\""),
    .refused(
      """
      apiVersion: v1
      kind: PersistentVolume
      metadata: {name: web}
      spec:
        accessModes: [ReadWriteOnce]
        1️⃣capacity: {cpu: 1}
        persistentVolumeReclaimPolicy: 2️⃣Recycle
        volumeAttributesClassName: 3️⃣""
        hostPath: {path: /}
        4️⃣nfs: {server: a, path: /}
      """,
      "1️⃣ spec.capacity: Unsupported value: supported values: \"storage\"",
      "4️⃣ spec.nfs: Forbidden: may not specify more than 1 volume type",
      "2️⃣ spec.persistentVolumeReclaimPolicy: Forbidden: may not be 'recycle' for a hostPath mount of '/'",
      "3️⃣ spec.volumeAttributesClassName: Required value: an empty string is disallowed",
      "spec.csi: Required value: has to be specified when using volumeAttributesClassName"),
    .refused(
      """
      apiVersion: v1
      kind: PersistentVolume
      metadata: {name: web}
      spec:
        accessModes: [ReadWriteOnce]
        capacity: {storage: 1Gi}
      """,
      "spec: Required value: must specify a volume type"),
    .refused(
      """
      apiVersion: v1
      kind: PersistentVolume
      metadata: {name: web}
      spec:
        accessModes: [ReadWriteOnce]
        capacity: {storage: 1Gi}
        glusterfs: {endpoints: a, path: b, endpointsNamespace: 1️⃣A_}
      """,
      "1️⃣ spec.glusterfs.endpointsNamespace: Invalid value: \"A_\": \(Words.label)"),
    .refused(
      """
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata: {name: web}
      spec:
        1️⃣accessModes: [RWO]
        dataSource: {kind: PersistentVolumeClaim, name: a}
        dataSourceRef: {kind: PersistentVolumeClaim, name: b}
      """,
      "1️⃣ spec.accessModes: Unsupported value: \"RWO\": supported values: \"ReadOnlyMany\", "
        + "\"ReadWriteMany\", \"ReadWriteOnce\", \"ReadWriteOncePod\"",
      "spec.resources[storage]: Required value",
      "spec: Invalid value: spec.dataSource: must match dataSourceRef"),
    .refused(
      """
      apiVersion: storage.k8s.io/v1
      kind: StorageClass
      metadata: {name: fast}
      reclaimPolicy: 1️⃣Recycle
      volumeBindingMode: 2️⃣Later
      3️⃣parameters: {"": x}
      allowedTopologies: [{matchLabelExpressions: [{key: zone, values: [a, 4️⃣a]}]}]
      """,
      "provisioner: Required value",
      "3️⃣ parameters: Invalid value: \"\": field can not be empty.",
      "1️⃣ reclaimPolicy: Unsupported value: \"Recycle\": supported values: \"Delete\", \"Retain\"",
      "2️⃣ volumeBindingMode: Unsupported value: \"Later\": supported values: \"Immediate\", "
        + "\"WaitForFirstConsumer\"",
      "4️⃣ allowedTopologies[0].matchLabelExpressions[0].values[1]: Duplicate value: \"a\""),
  ]

  static let accepted: [RuleCase] = [
    .accepted(
      """
      apiVersion: v1
      kind: PersistentVolume
      metadata: {name: web}
      spec:
        accessModes: [ReadWriteOnce]
        capacity: {storage: 1Gi}
        local: {path: /data}
        nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{key: kubernetes.io/hostname, operator: In, values: [node-1]}]}]}}
      """),
    .accepted(
      """
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata: {name: web}
      spec:
        accessModes: [ReadWriteOnce]
        resources: {requests: {storage: 1Gi}}
        dataSource: {kind: ConfigMap, name: dropped}
      """),
    .accepted(
      """
      apiVersion: storage.k8s.io/v1
      kind: StorageClass
      metadata: {name: fast}
      provisioner: Kubernetes.io/No-Provisioner
      """),
  ]

  @Test("are kept as the server keeps them", arguments: refused + accepted)
  func rules(rule: RuleCase) { rule.checkRefusals() }
}

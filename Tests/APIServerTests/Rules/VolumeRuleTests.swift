import Testing

@Suite("Rules on volumes")
struct VolumeRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      Manifest.spec(
        """
        volumes:
        - 1️⃣{emptyDir: {}}
        - {name: 2️⃣A_b}
        - {name: x}
        - {name: 3️⃣x}
        - name: two
          emptyDir: {}
          4️⃣hostPath: {path: /a}
        """),
      "1️⃣ spec.volumes[0].name: Required value", "2️⃣ spec.volumes[1].name: Invalid value: \"A_b\": \(Words.label)",
      "3️⃣ spec.volumes[3].name: Duplicate value: \"x\"",
      "4️⃣ spec.volumes[4].hostPath: Forbidden: may not specify more than 1 volume type"),
    .refused(
      Manifest.spec(
        """
        volumes:
        - name: a
          ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}
        - name: b
          persistentVolumeClaim: {claimName: 1️⃣web-a}
        - name: c
          2️⃣persistentVolumeClaim: {}
        """),
      "1️⃣ spec.volumes[1].persistentVolumeClaim.claimName: Invalid value: \"web-a\": "
        + "must not reference a PVC that gets created for an ephemeral volume",
      "2️⃣ spec.volumes[2].persistentVolumeClaim.claimName: Required value"),
    .refused(
      Manifest.volume("emptyDir: {sizeLimit: 1️⃣-1Gi}"),
      "1️⃣ spec.volumes[0].emptyDir.sizeLimit: Forbidden: SizeLimit field must be a valid resource quantity"),
    .refused(
      Manifest.volume("hostPath: {path: 1️⃣/a/../b, type: 2️⃣directory}"),
      "1️⃣ spec.volumes[0].hostPath.path: Invalid value: \"/a/../b\": must not contain '..'",
      "2️⃣ spec.volumes[0].hostPath.type: Unsupported value: \"directory\": supported values: \"\", \"BlockDevice\", \"CharDevice\", "
        + "\"Directory\", \"DirectoryOrCreate\", \"File\", \"FileOrCreate\", \"Socket\""),
    .refused(Manifest.volume("hostPath: {path: 1️⃣''}"), "1️⃣ spec.volumes[0].hostPath.path: Required value"),
    .refused(
      Manifest.volume("gitRepo: {repository: 1️⃣'', directory: 2️⃣/src}"),
      "1️⃣ spec.volumes[0].gitRepo.repository: Required value",
      "2️⃣ spec.volumes[0].gitRepo.directory: Invalid value: \"/src\": must be a relative path"),
    .refused(
      Manifest.volume("image: {reference: 1️⃣'', pullPolicy: 2️⃣Often}"),
      "1️⃣ spec.volumes[0].image.reference: Required value",
      "2️⃣ spec.volumes[0].image.pullPolicy: Unsupported value: \"Often\": supported values: \"Always\", \"IfNotPresent\", \"Never\""
    ),
    .refused(
      Manifest.volume(
        """
        secret:
          secretName: 1️⃣''
          defaultMode: 2️⃣644
          items:
          - {key: 3️⃣'', path: 4️⃣/x}
          - {key: a, path: 5️⃣..b, mode: 6️⃣01000}
        """),
      "1️⃣ spec.volumes[0].secret.secretName: Required value",
      "2️⃣ spec.volumes[0].secret.defaultMode: Invalid value: 644: must be a number between 0 and 0777 (octal), both inclusive",
      "3️⃣ spec.volumes[0].secret.items[0].key: Required value",
      "4️⃣ spec.volumes[0].secret.items[0].path: Invalid value: \"/x\": must be a relative path",
      "5️⃣ spec.volumes[0].secret.items[1].path: Invalid value: \"..b\": must not start with '..'",
      "6️⃣ spec.volumes[0].secret.items[1].mode: Invalid value: 512: must be a number between 0 and 0777 (octal), both inclusive"
    ),
    .refused(
      Manifest.volume(
        """
        configMap:
          name: 1️⃣''
          items:
          - {key: a, path: 2️⃣''}
        """), "1️⃣ spec.volumes[0].configMap.name: Required value",
      "2️⃣ spec.volumes[0].configMap.items[0].path: Required value"),
    .refused(
      Manifest.volume(
        """
        1️⃣downwardAPI:
          items:
          - {path: '', fieldRef: {fieldPath: status.podIP}}
          - {path: a}
          - {path: b, mode: 1000, fieldRef: {fieldPath: metadata.name}, resourceFieldRef: {resource: limits.cpu}}
          - {path: c, resourceFieldRef: {resource: limits.cpu}}
        """),
      "1️⃣ spec.volumes[0].downwardAPI.path: Required value",
      "1️⃣ spec.volumes[0].downwardAPI.fieldRef.fieldPath: Unsupported value: \"status.podIP\": supported values: "
        + "\"metadata.annotations\", \"metadata.labels\", \"metadata.name\", \"metadata.namespace\", \"metadata.uid\"",
      "1️⃣ spec.volumes[0].downwardAPI: Required value: one of fieldRef and resourceFieldRef is required",
      "1️⃣ spec.volumes[0].downwardAPI: Invalid value: \"resource\": fieldRef and resourceFieldRef can not be specified simultaneously",
      "1️⃣ spec.volumes[0].downwardAPI.mode: Invalid value: 1000: must be a number between 0 and 0777 (octal), both inclusive",
      "1️⃣ spec.volumes[0].downwardAPI.resourceFieldRef.containerName: Required value"),
    .refused(
      Manifest.volume(
        """
        1️⃣projected:
          sources:
          - configMap: {name: c, items: [{key: a, path: x}]}
          - secret: {name: s, items: [{key: a, path: x}]}
          - 2️⃣downwardAPI: {items: []}
            serviceAccountToken: {path: '', expirationSeconds: 3️⃣1}
        """),
      "1️⃣ spec.volumes[0].projected: Invalid value: \"s\": conflicting duplicate paths",
      "3️⃣ spec.volumes[0].projected.sources[2].serviceAccountToken.expirationSeconds: Invalid value: 1: "
        + "may not specify a duration less than 10 minutes",
      "1️⃣ spec.volumes[0].projected.path: Required value",
      "2️⃣ spec.volumes[0].projected.sources[2]: Forbidden: may not specify more than 1 volume type per source"),
    .refused(
      Manifest.volume(
        """
        csi:
          driver: 1️⃣a_b
          nodePublishSecretRef: {name: Bad}
        """),
      "1️⃣ spec.volumes[0].csi.driver: Invalid value: \"a_b\": \(Words.subdomain)",
      "spec.volumes[0].csi.name: Invalid value: \"Bad\": \(Words.subdomain)"),
    .refused(Manifest.volume("csi: {driver: 1️⃣''}"), "1️⃣ spec.volumes[0].csi.driver: Required value"),
    .refused(
      Manifest.volume("csi: {driver: 1️⃣\(String(repeating: "a", count: 64)), nodePublishSecretRef: {name: 2️⃣''}}"),
      "1️⃣ spec.volumes[0].csi.driver: Too long: may not be more than 63 bytes",
      "2️⃣ spec.volumes[0].csi.nodePublishSecretRef.name: Required value"),
    .refused(Manifest.volume("1️⃣ephemeral: {}"), "1️⃣ spec.volumes[0].ephemeral.volumeClaimTemplate: Required value"),
    .refused(
      Manifest.volume(
        """
        ephemeral:
          volumeClaimTemplate:
            metadata: {name: 1️⃣x}
            2️⃣spec:
              3️⃣accessModes: [ReadWriteOncePod, ReadWriteOnce, Some]
              storageClassName: 4️⃣A_b
              volumeMode: 5️⃣Disk
              6️⃣dataSource: {kind: Secret, name: ''}
              dataSourceRef: {kind: 7️⃣'', name: a, apiGroup: 8️⃣A_b}
        """),
      "1️⃣ spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.name: Forbidden: cannot be set",
      "3️⃣ spec.volumes[0].ephemeral.volumeClaimTemplate.spec.accessModes: Unsupported value: \"Some\": supported values: "
        + "\"ReadOnlyMany\", \"ReadWriteMany\", \"ReadWriteOnce\", \"ReadWriteOncePod\"",
      "3️⃣ spec.volumes[0].ephemeral.volumeClaimTemplate.spec.accessModes: Forbidden: may not use ReadWriteOncePod with other access modes",
      "2️⃣ spec.volumes[0].ephemeral.volumeClaimTemplate.spec.resources[storage]: Required value",
      "4️⃣ spec.volumes[0].ephemeral.volumeClaimTemplate.spec.storageClassName: Invalid value: \"A_b\": \(Words.subdomain)",
      "5️⃣ spec.volumes[0].ephemeral.volumeClaimTemplate.spec.volumeMode: Unsupported value: \"Disk\": supported values: \"Block\", \"Filesystem\"",
      "spec.volumes[0].ephemeral.volumeClaimTemplate.spec.dataSource.name: Required value",
      "6️⃣ spec.volumes[0].ephemeral.volumeClaimTemplate.spec.dataSource: Invalid value: \"Secret\": "
        + "must be 'PersistentVolumeClaim' when referencing the default apiGroup",
      "7️⃣ spec.volumes[0].ephemeral.volumeClaimTemplate.spec.dataSourceRef.kind: Required value",
      "8️⃣ spec.volumes[0].ephemeral.volumeClaimTemplate.spec.dataSourceRef.apiGroup: Invalid value: \"A_b\": \(Words.subdomain)",
      "2️⃣ spec.volumes[0].ephemeral.volumeClaimTemplate.spec: Invalid value: spec.volumes[0].ephemeral.volumeClaimTemplate.spec.dataSource: "
        + "must match dataSourceRef"),
    .refused(
      Manifest.volume(
        """
        ephemeral:
          volumeClaimTemplate:
            1️⃣spec:
              2️⃣resources: {requests: {storage: 0}}
        """),
      "1️⃣ spec.volumes[0].ephemeral.volumeClaimTemplate.spec.accessModes: Required value: at least 1 access mode is required",
      "2️⃣ spec.volumes[0].ephemeral.volumeClaimTemplate.spec.resources[storage]: Invalid value: \"0\": must be greater than zero"
    ),
    .refused(
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: \(String(repeating: "a", count: 250))\nspec:\n  containers:\n  - {name: web, image: nginx}\n  volumes:\n  - name: 1️⃣data\n    ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}\n",
      "1️⃣ spec.volumes[0].name: Invalid value: \"data\": PVC name \"\(String(repeating: "a", count: 250))-data\": must be no more than 253 characters"
    ),
  ]

  static let networks: [RuleCase] = [
    .refused(
      Manifest.volume("nfs: {server: 1️⃣'', path: 2️⃣a}"), "1️⃣ spec.volumes[0].nfs.server: Required value",
      "2️⃣ spec.volumes[0].nfs.path: Invalid value: \"a\": must be an absolute path"),
    .refused(
      Manifest.volume("1️⃣iscsi: {targetPortal: '', iqn: 2️⃣x, lun: 3️⃣256, chapAuthSession: true, initiatorName: eui.1}")
        .replacing("name: data", with: "name: 4️⃣data"),
      "spec.volumes[0].iscsi.targetPortal: Required value",
      "2️⃣ spec.volumes[0].iscsi.iqn: Invalid value: \"x\": must be valid format starting with iqn, eui, or naa",
      "3️⃣ spec.volumes[0].iscsi.lun: Invalid value: 256: must be between 0 and 255, inclusive",
      "1️⃣ spec.volumes[0].iscsi.secretRef: Required value",
      "1️⃣ spec.volumes[0].iscsi.initiatorname: Invalid value: \"eui.1\": must be valid format"),
    .refused(
      Manifest.volume(
        "iscsi: {targetPortal: \(String(repeating: "a", count: 60)), iqn: 'iqn.2001-04.com.example:a', lun: 0, initiatorName: 'iqn.2001-04.com.example:a'}"
      ).replacing("name: data", with: "name: 1️⃣data"),
      "1️⃣ spec.volumes[0].name: Invalid value: \"data\": Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters "
        + "if iscsi.initiatorName is specified."),
    .refused(
      Manifest.volume("glusterfs: {endpoints: 1️⃣'', path: 2️⃣''}"),
      "1️⃣ spec.volumes[0].glusterfs.endpoints: Required value",
      "2️⃣ spec.volumes[0].glusterfs.path: Required value"),
    .refused(
      Manifest.volume("1️⃣flocker: {datasetName: 2️⃣a/b, datasetUUID: u}"),
      "1️⃣ spec.volumes[0].flocker: Invalid value: \"resource\": datasetName and datasetUUID can not be specified simultaneously",
      "2️⃣ spec.volumes[0].flocker.datasetName: Invalid value: \"a/b\": must not contain '/'"),
    .refused(
      Manifest.volume("rbd: {1️⃣monitors: [], image: 2️⃣''}"), "1️⃣ spec.volumes[0].rbd.monitors: Required value",
      "2️⃣ spec.volumes[0].rbd.image: Required value"),
    .refused(
      Manifest.volume("quobyte: {registry: 1️⃣'a:1,b', volume: 2️⃣''}"),
      "1️⃣ spec.volumes[0].quobyte.registry: Invalid value: \"a:1,b\": must be a host:port pair or multiple pairs separated by commas",
      "2️⃣ spec.volumes[0].quobyte.volume: Required value"),
    .refused(
      Manifest.volume("quobyte: {registry: 'a:1', volume: v, tenant: 1️⃣\(String(repeating: "t", count: 65))}"),
      "1️⃣ spec.volumes[0].quobyte.tenant: Required value: must be a UUID and may not exceed a length of 64 characters"),
    .refused(
      Manifest.volume("1️⃣fc: {2️⃣targetWWNs: [a], wwids: [b]}"),
      "2️⃣ spec.volumes[0].fc.targetWWNs: Invalid value: [\"a\"]: targetWWNs and wwids can not be specified simultaneously",
      "1️⃣ spec.volumes[0].fc.lun: Required value: lun is required if targetWWNs is specified"),
    .refused(
      Manifest.volume("flexVolume: {driver: 1️⃣'', options: {kubernetes.io/x: 2️⃣yes please}}"),
      "1️⃣ spec.volumes[0].flexVolume.driver: Required value",
      "2️⃣ spec.volumes[0].flexVolume.options[kubernetes.io/x]: Invalid value: \"kubernetes.io/x\": "
        + "kubernetes.io and k8s.io namespaces are reserved"),
    .refused(
      Manifest.volume("1️⃣gcePersistentDisk: {pdName: '', partition: 256}").replacing("name: data", with: "2️⃣name: data"),
      "2️⃣ spec.volumes[0].persistentDisk.pdName: Required value",
      "2️⃣ spec.volumes[0].persistentDisk.partition: Invalid value: 256: must be between 1 and 255, inclusive"),
    .refused(
      Manifest.volume("azureDisk: {diskName: 1️⃣'', diskURI: 2️⃣x, cachingMode: 3️⃣All, kind: 4️⃣Big}"),
      "1️⃣ spec.volumes[0].azureDisk.diskName: Required value",
      "3️⃣ spec.volumes[0].azureDisk.cachingMode: Unsupported value: \"All\": supported values: \"None\", \"ReadOnly\", \"ReadWrite\"",
      "4️⃣ spec.volumes[0].azureDisk.kind: Unsupported value: \"Big\": supported values: \"Dedicated\", \"Managed\", \"Shared\"",
      "2️⃣ spec.volumes[0].azureDisk.diskURI: Unsupported value: \"x\": supported values: "
        + "\"https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd\""),
    .refused(
      Manifest.volume("storageos: {volumeName: 1️⃣A, volumeNamespace: 2️⃣B}"),
      "1️⃣ spec.volumes[0].storageos.volumeName: Invalid value: \"A\": \(Words.label)",
      "2️⃣ spec.volumes[0].storageos.volumeNamespace: Invalid value: \"B\": \(Words.label)"),
  ]

  static let accepted: [RuleCase] = [
    .accepted(Manifest.volume("emptyDir: {medium: Whatever, sizeLimit: 0}")),
    .accepted(
      Manifest.spec(
        """
        volumes:
        - name: data
        """)),
    .accepted(Manifest.volume("hostPath: {path: relative, type: ''}")),
    .accepted(Manifest.volume("configMap: {name: Any_Name, defaultMode: 0777, items: [{key: '앱', path: a/b}]}")),
    .accepted(Manifest.volume("projected: {sources: []}")),
    .accepted(
      Manifest.volume(
        """
        projected:
          sources:
          - serviceAccountToken: {path: token}
          - downwardAPI: {items: [{path: labels, fieldRef: {fieldPath: metadata.labels}}]}
        """)),
    .accepted(Manifest.volume("csi: {driver: EBS.csi.aws.com}")),
    .accepted(Manifest.volume("nfs: {server: any thing, path: /}")),
    .accepted(Manifest.volume("iscsi: {targetPortal: a, iqn: 'iqn.2001-04.com.example:a', lun: 255}")),
    .accepted(Manifest.volume("fc: {wwids: [a]}")),
    .accepted(Manifest.volume("azureDisk: {diskName: a, diskURI: https://a, kind: Shared}")),
    .accepted(
      Manifest.volume(
        """
        ephemeral:
          volumeClaimTemplate:
            metadata: {labels: {a: b}}
            spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}, dataSource: {apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: s}}
        """)),
  ]

  @Test("are kept as the server keeps them", arguments: refused + networks + accepted)
  func rules(rule: RuleCase) { rule.checkRefusals() }
}

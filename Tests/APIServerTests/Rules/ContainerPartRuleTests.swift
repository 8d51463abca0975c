import Testing

@Suite("Rules on environment, mounts and devices")
struct ContainerPartRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      Manifest.container(
        """
        env:
        - 1️⃣{value: a}
        - {name: 2️⃣A=B}
        - name: C
          value: x
          3️⃣valueFrom: {fieldRef: {fieldPath: metadata.name}}
        - name: D
          4️⃣valueFrom: {}
        """),
      "1️⃣ spec.containers[0].env[0].name: Required value",
      "2️⃣ spec.containers[0].env[1].name: Invalid value: \"A=B\": \(Words.environmentName)",
      "3️⃣ spec.containers[0].env[2].valueFrom: Invalid value: \"\": may not be specified when `value` is not empty",
      "4️⃣ spec.containers[0].env[3].valueFrom: Invalid value: \"\": must specify one of: "
        + "`fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`"),
    .refused(
      Manifest.container(
        """
        env:
        - name: A
          1️⃣valueFrom:
            configMapKeyRef: {name: 2️⃣Bad, key: 3️⃣a/b}
            secretKeyRef: {4️⃣name: ok}
        """),
      "2️⃣ spec.containers[0].env[0].valueFrom.configMapKeyRef.name: Invalid value: \"Bad\": \(Words.subdomain)",
      "3️⃣ spec.containers[0].env[0].valueFrom.configMapKeyRef.key: Invalid value: \"a/b\": \(Words.configKey)",
      "spec.containers[0].env[0].valueFrom.secretKeyRef.key: Required value",
      "1️⃣ spec.containers[0].env[0].valueFrom: Invalid value: \"\": may not have more than one field specified at a time"
    ),
    .refused(
      Manifest.container(
        """
        1️⃣envFrom:
        - {prefix: 2️⃣=}
        - {configMapRef: {name: 3️⃣''}, secretRef: {name: 4️⃣Bad}}
        """),
      "2️⃣ spec.containers[0].envFrom[0].prefix: Invalid value: \"=\": \(Words.environmentName)",
      "1️⃣ spec.containers[0].envFrom: Invalid value: \"\": must specify one of: `configMapRef` or `secretRef`",
      "3️⃣ spec.containers[0].envFrom[1].configMapRef.name: Required value",
      "4️⃣ spec.containers[0].envFrom[1].secretRef.name: Invalid value: \"Bad\": \(Words.subdomain)",
      "1️⃣ spec.containers[0].envFrom: Invalid value: \"\": may not have more than one field specified at a time"),
    .refused(
      Manifest.container(
        """
        env:
        - {name: A, valueFrom: {fileKeyRef: {volumeName: 1️⃣nope, path: 2️⃣/x, key: 3️⃣=}}}
        - {name: B, valueFrom: {fileKeyRef: {volumeName: 4️⃣conf, path: 5️⃣'', key: 6️⃣''}}}
        - {name: C, valueFrom: {fileKeyRef: {volumeName: 7️⃣'', path: a, key: K}}}
        """, volumes: "[{name: conf, configMap: {name: c}}]"),
      "3️⃣ spec.containers[0].env[0].valueFrom.fileKeyRef.key: Invalid value: \"=\": \(Words.environmentName)",
      "2️⃣ spec.containers[0].env[0].valueFrom.fileKeyRef.path: Invalid value: \"/x\": must be a relative path",
      "1️⃣ spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: Not found: \"nope\"",
      "6️⃣ spec.containers[0].env[1].valueFrom.fileKeyRef.key: Required value",
      "5️⃣ spec.containers[0].env[1].valueFrom.fileKeyRef.path: Required value",
      "4️⃣ spec.containers[0].env[1].valueFrom.fileKeyRef.volumeName: Invalid value: \"conf\": referenced volume must be of type emptyDir",
      "7️⃣ spec.containers[0].env[2].valueFrom.fileKeyRef.volumeName: Required value",
      "7️⃣ spec.containers[0].env[2].valueFrom.fileKeyRef.volumeName: Not found: \"\""),
    .refused(
      Manifest.container(
        """
        env:
        - {name: A, valueFrom: {fieldRef: {fieldPath: 1️⃣spec.x}}}
        - {name: B, valueFrom: {2️⃣fieldRef: {fieldPath: "metadata.labels['a b']"}}}
        - {name: C, valueFrom: {fieldRef: {fieldPath: 3️⃣metadata.labels}}}
        - {name: D, valueFrom: {fieldRef: {apiVersion: v2, fieldPath: 4️⃣metadata.name}}}
        - {name: E, valueFrom: {fieldRef: {fieldPath: 5️⃣''}}}
        """),
      "1️⃣ spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: Invalid value: \"spec.x\": "
        + "error converting fieldPath: field label not supported: spec.x",
      "2️⃣ spec.containers[0].env[1].valueFrom.fieldRef: Invalid value: \"a b\": name part \(Words.name)",
      "3️⃣ spec.containers[0].env[2].valueFrom.fieldRef.fieldPath: Unsupported value: \"metadata.labels\": supported values: "
        + "\"metadata.name\", \"metadata.namespace\", \"metadata.uid\", \"spec.nodeName\", \"spec.serviceAccountName\", "
        + "\"status.hostIP\", \"status.hostIPs\", \"status.podIP\", \"status.podIPs\"",
      "4️⃣ spec.containers[0].env[3].valueFrom.fieldRef.fieldPath: Invalid value: \"metadata.name\": "
        + "error converting fieldPath: unsupported pod version: v2",
      "5️⃣ spec.containers[0].env[4].valueFrom.fieldRef.fieldPath: Required value"),
    .refused(
      Manifest.container(
        """
        env:
        - {name: A, valueFrom: {resourceFieldRef: {resource: 1️⃣cpu}}}
        - {name: B, valueFrom: {resourceFieldRef: {resource: limits.cpu, divisor: 2️⃣2m}}}
        - {name: C, valueFrom: {resourceFieldRef: {resource: limits.memory, divisor: 3️⃣2Mi}}}
        - {name: D, valueFrom: {resourceFieldRef: {resource: 4️⃣''}}}
        """),
      "1️⃣ spec.containers[0].env[0].valueFrom.resourceFieldRef.resource: Unsupported value: \"cpu\": supported values: \"limits.cpu\", "
        + "\"limits.ephemeral-storage\", \"limits.memory\", \"requests.cpu\", \"requests.ephemeral-storage\", \"requests.memory\"",
      "2️⃣ spec.containers[0].env[1].valueFrom.resourceFieldRef.divisor: Invalid value: \"limits.cpu\": "
        + "only divisor's values 1m and 1 are supported with the cpu resource",
      "3️⃣ spec.containers[0].env[2].valueFrom.resourceFieldRef.divisor: Invalid value: \"limits.memory\": only divisor's values "
        + "1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the memory resource",
      "4️⃣ spec.containers[0].env[3].valueFrom.resourceFieldRef.resource: Required value"),
    .refused(
      Manifest.container(

        """
        1️⃣volumeMounts:
        - {name: 2️⃣nope, mountPath: /a}
        - {name: data, mountPath: 3️⃣/a, subPath: ../x}
        - {name: data, mountPath: /b, subPath: x, subPathExpr: 4️⃣/y}
        """,
        volumes: "[{name: data}]"),
      "2️⃣ spec.containers[0].volumeMounts[0].name: Not found: \"nope\"",
      "3️⃣ spec.containers[0].volumeMounts[1].mountPath: Invalid value: \"/a\": must be unique",
      "1️⃣ spec.containers[0].volumeMounts.subPath: Invalid value: \"../x\": must not contain '..'",
      "4️⃣ spec.containers[0].volumeMounts[2].subPathExpr: Invalid value: \"/y\": subPathExpr and subPath are mutually exclusive",
      "1️⃣ spec.containers[0].volumeMounts.subPathExpr: Invalid value: \"/y\": must be a relative path"),
    .refused(
      Manifest.container(

        """
        1️⃣volumeMounts:
        - {name: 2️⃣'', mountPath: 3️⃣''}
        - {name: data, mountPath: /b, mountPropagation: Bidirectional}
        - {name: data, mountPath: /c, mountPropagation: All, recursiveReadOnly: Enabled}
        - {name: data, mountPath: /d, recursiveReadOnly: Maybe}
        """,
        volumes: "[{name: data}]"),
      "2️⃣ spec.containers[0].volumeMounts[0].name: Required value",
      "2️⃣ spec.containers[0].volumeMounts[0].name: Not found: \"\"",
      "3️⃣ spec.containers[0].volumeMounts[0].mountPath: Required value",
      "1️⃣ spec.containers[0].volumeMounts.mountPropagation: Forbidden: Bidirectional mount propagation is available only to privileged containers",
      "1️⃣ spec.containers[0].volumeMounts.mountPropagation: Unsupported value: \"All\": supported values: \"Bidirectional\", \"HostToContainer\", \"None\"",
      "1️⃣ spec.containers[0].volumeMounts.recursiveReadOnly: Forbidden: may only be specified when readOnly is true",
      "1️⃣ spec.containers[0].volumeMounts.recursiveReadOnly: Forbidden: may only be specified when mountPropagation is None or not specified",
      "1️⃣ spec.containers[0].volumeMounts.recursiveReadOnly: Unsupported value: \"Maybe\": supported values: \"Disabled\", \"Enabled\", \"IfPossible\""
    ),
    .refused(
      Manifest.container(

        """
        volumeMounts:
        - {name: 1️⃣disk, mountPath: 2️⃣/dev/a}
        volumeDevices:
        - {name: 3️⃣disk, devicePath: 4️⃣/dev/a}
        - {name: 5️⃣data, devicePath: 6️⃣/dev/../b}
        - {name: 7️⃣nope, devicePath: 8️⃣''}
        - {name: '', devicePath: 9️⃣/dev/a}
        """,
        volumes: "[{name: disk, persistentVolumeClaim: {claimName: c}}, {name: data}]"),
      "1️⃣ spec.containers[0].volumeMounts[0].name: Invalid value: \"disk\": must not already exist in volumeDevices",
      "2️⃣ spec.containers[0].volumeMounts[0].mountPath: Invalid value: \"/dev/a\": must not already exist as a path in volumeDevices",
      "3️⃣ spec.containers[0].volumeDevices[0].name: Invalid value: \"disk\": must not already exist in volumeMounts",
      "4️⃣ spec.containers[0].volumeDevices[0].devicePath: Invalid value: \"/dev/a\": must not already exist as a path in volumeMounts",
      "5️⃣ spec.containers[0].volumeDevices[1].name: Invalid value: \"data\": "
        + "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode",
      "6️⃣ spec.containers[0].volumeDevices[1].devicePath: Invalid value: \"/dev/../b\": can not contain backsteps ('..')",
      "7️⃣ spec.containers[0].volumeDevices[2].name: Not found: \"nope\"",
      "8️⃣ spec.containers[0].volumeDevices[2].devicePath: Required value",
      "spec.containers[0].volumeDevices[3].name: Required value",
      "spec.containers[0].volumeDevices[3].name: Not found: \"\"",
      "9️⃣ spec.containers[0].volumeDevices[3].devicePath: Invalid value: \"/dev/a\": must be unique",
      "9️⃣ spec.containers[0].volumeDevices[3].devicePath: Invalid value: \"/dev/a\": must not already exist as a path in volumeMounts"
    ),
    .refused(
      Manifest.container(
        """
        volumeDevices:
        - {name: disk, devicePath: /a}
        - {name: 1️⃣disk, devicePath: /b}
        """, volumes: "[{name: disk, persistentVolumeClaim: {claimName: c}}]"),
      "1️⃣ spec.containers[0].volumeDevices[1].name: Invalid value: \"disk\": must be unique"),
  ]

  static let accepted: [RuleCase] = [
    .accepted(
      Manifest.container(
        """
        env:
        - {name: a b.c-1, value: '$(x)'}
        - {name: B, valueFrom: {resourceFieldRef: {resource: limits.hugepages-2Mi, divisor: 1Mi}}}
        """)),
    .accepted(
      Manifest.container(
        """
        env:
        - {name: A, valueFrom: {fieldRef: {fieldPath: "metadata.annotations['Example.com/Note']"}}}
        """)),
    .accepted(
      Manifest.container(
        """
        env:
        - {name: A, valueFrom: {fieldRef: {fieldPath: spec.host}}}
        """)),
    .accepted(
      Manifest.container(
        """
        envFrom:
        - {prefix: DB_, secretRef: {name: db}}
        - {configMapRef: {name: app-}}
        """)),
    .accepted(
      Manifest.container(
        """
        env:
        - {name: A, valueFrom: {fileKeyRef: {volumeName: data, path: a/b, key: K}}}
        """, volumes: "[{name: data}]")),
    .accepted(
      Manifest.container(
        """
        volumeMounts:
        - {name: data, mountPath: 'a:b', subPath: ..x, readOnly: true, recursiveReadOnly: IfPossible}
        """, volumes: "[{name: data}]")),
    .accepted(
      Manifest.container(
        """
        securityContext: {privileged: true}
        volumeMounts:
        - {name: data, mountPath: /a, mountPropagation: Bidirectional}
        """, volumes: "[{name: data}]")),
    .accepted(
      Manifest.container(
        """
        volumeMounts:
        - {name: model, mountPath: /m, subPath: weights}
        """, volumes: "[{name: model, image: {reference: quay.io/a/b:1}}]")),
    .accepted(
      Manifest.container(
        """
        volumeDevices:
        - {name: disk, devicePath: dev/a}
        """, volumes: "[{name: disk, persistentVolumeClaim: {claimName: c}}]")),
  ]

  @Test("are kept as the server keeps them", arguments: refused + accepted)
  func rules(rule: RuleCase) { rule.check() }

  @Test("mount paths that only look alike are two: é and e with an accent")
  func exactPaths() {
    RuleCase.accepted(
      Manifest.container(

        """
        volumeMounts:
        - {name: data, mountPath: /caf\u{E9}}
        - {name: data, mountPath: /cafe\u{301}}
        """, volumes: "[{name: data}]")
    ).check()
  }
}

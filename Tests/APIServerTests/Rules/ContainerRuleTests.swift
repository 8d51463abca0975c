import Testing

@Suite("Rules on containers")
struct ContainerRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  1️⃣containers: []\n",
      "1️⃣ spec.containers: Required value"),
    .refused(
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - image: 2️⃣''\n    name: 1️⃣Web\n",
      "1️⃣ spec.containers[0].name: Invalid value: \"Web\": \(Words.label)", "2️⃣ spec.containers[0].image: Required value"),
    .refused(
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - 1️⃣image: 2️⃣' nginx'\n",
      "1️⃣ spec.containers[0].name: Required value",
      "2️⃣ spec.containers[0].image: Invalid value: \" nginx\": must not have leading or trailing whitespace"),
    .refused(
      Manifest.spec("restartPolicy: Never").replacing(
        "image: nginx:1.29}\n", with: "image: nginx:1.29}\n  - {name: 1️⃣web, image: nginx}\n"),
      "1️⃣ spec.containers[1].name: Duplicate value: \"web\""),
    .refused(
      Manifest.container(
        """
        terminationMessagePolicy: 1️⃣Logs
        imagePullPolicy: 2️⃣always
        """),
      "1️⃣ spec.containers[0].terminationMessagePolicy: Unsupported value: \"Logs\": supported values: \"File\", \"FallbackToLogsOnError\"",
      "2️⃣ spec.containers[0].imagePullPolicy: Unsupported value: \"always\": supported values: \"Always\", \"IfNotPresent\", \"Never\""
    ),
    .refused(
      Manifest.initContainer(
        """
        1️⃣livenessProbe:
          exec: {command: [x]}
        2️⃣lifecycle:
          preStop:
            sleep: {seconds: 1}
        """),
      "2️⃣ spec.initContainers[0].lifecycle: Forbidden: may not be set for init containers without restartPolicy=Always",
      "1️⃣ spec.initContainers[0].livenessProbe: Forbidden: may not be set for init containers without restartPolicy=Always"
    ),
    .refused(
      Manifest.initContainer(
        """
        resizePolicy:
        - {resourceName: cpu, restartPolicy: 1️⃣RestartContainer}
        """),
      "1️⃣ spec.initContainers[0].resizePolicy[0].restartPolicy: Invalid value: \"RestartContainer\": "
        + "must not be set to 'RestartContainer' for non-sidecar initContainers"),
    .refused(
      Manifest.initContainer(
        """
        ports:
        - {containerPort: 80, hostPort: 80}
        - {containerPort: 81, hostPort: 1️⃣80}
        """),
      "1️⃣ spec.initContainers[0].ports[1].hostPort: Duplicate value: \"TCP//80\""),
    .refused(
      Manifest.spec(
        """
        1️⃣ephemeralContainers:
        - name: web
          image: busybox
          targetContainerName: 3️⃣nope
          2️⃣ports:
          - containerPort: 80
        """),
      "spec.ephemeralContainers[0].name: Duplicate value: \"web\"",
      "3️⃣ spec.ephemeralContainers[0].targetContainerName: Not found: \"nope\"",
      "2️⃣ spec.ephemeralContainers[0].ports: Forbidden: cannot be set for an Ephemeral Container",
      "1️⃣ spec.ephemeralContainers: Forbidden: cannot be set on create"),
    .refused(
      Manifest.container(
        """
        restartPolicy: 1️⃣Sometimes
        restartPolicyRules:
        - 2️⃣action: Restart
        """),
      "1️⃣ spec.containers[0].restartPolicy: Unsupported value: \"Sometimes\": supported values: \"Always\", \"Never\", \"OnFailure\"",
      "2️⃣ spec.containers[0].restartPolicyRules[0].exitCodes: Required value: must be specified"),
    .refused(
      Manifest.container(
        """
        restartPolicyRules:
        - action: 1️⃣Stop
          exitCodes: {operator: 2️⃣Is, values: [1]}
        """
      ).replacing("- name: web", with: "- 3️⃣name: web"),
      "3️⃣ spec.containers[0].restartPolicy: Required value: must specify restartPolicy when restart rules are used",
      "1️⃣ spec.containers[0].restartPolicyRules[0].action: Unsupported value: \"Stop\": supported values: \"Restart\", \"RestartAllContainers\"",
      "2️⃣ spec.containers[0].restartPolicyRules[0].exitCodes.operator: Unsupported value: \"Is\": supported values: \"In\", \"NotIn\""
    ),
    .refused(
      Manifest.container(
        """
        restartPolicy: Never
        1️⃣restartPolicyRules:

        """
          + Array(repeating: "- {action: Restart, exitCodes: {operator: In, values: [1]}}", count: 21).joined(
            separator: "\n")),
      "1️⃣ spec.containers[0].restartPolicyRules: Too many: 21: must have at most 20 items"),
    .refused(
      Manifest.spec("hostNetwork: true").replacing(
        "image: nginx:1.29}", with: "image: nginx:1.29, ports: [{containerPort: 80, hostPort: 1️⃣81}]}"),
      "1️⃣ spec.containers[0].ports[0].hostPort: Invalid value: 81: must match `containerPort` when `hostNetwork` is true"
    ),
    .refused(
      Manifest.container(
        """
        ports:
        - {containerPort: 1️⃣0, name: 2️⃣Web}
        - {containerPort: 3️⃣70000, protocol: 4️⃣tcp}
        - {containerPort: 80, name: a}
        - {containerPort: 81, name: 5️⃣a}
        """),
      "2️⃣ spec.containers[0].ports[0].name: Invalid value: \"Web\": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)",
      "1️⃣ spec.containers[0].ports[0].containerPort: Required value",
      "3️⃣ spec.containers[0].ports[1].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive",
      "4️⃣ spec.containers[0].ports[1].protocol: Unsupported value: \"tcp\": supported values: \"SCTP\", \"TCP\", \"UDP\"",
      "5️⃣ spec.containers[0].ports[3].name: Duplicate value: \"a\""),
    .refused(
      Manifest.container(
        """
        1️⃣resizePolicy:
        - {resourceName: cpu, restartPolicy: NotRequired}
        - 2️⃣{resourceName: cpu}
        - {resourceName: pods, restartPolicy: Now}
        """),
      "2️⃣ spec.containers[0].resizePolicy[1]: Duplicate value: \"cpu\"",
      "1️⃣ spec.containers[0].resizePolicy: Required value",
      "1️⃣ spec.containers[0].resizePolicy: Unsupported value: \"pods\": supported values: \"cpu\", \"memory\"",
      "1️⃣ spec.containers[0].resizePolicy: Unsupported value: \"Now\": supported values: \"NotRequired\", \"RestartContainer\""
    ),
    .refused(
      Manifest.spec("restartPolicy: Never").replacing(
        "image: nginx:1.29}",
        with: "image: nginx:1.29, 1️⃣resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]}"),
      "1️⃣ spec.containers[0].resizePolicy: Invalid value: \"RestartContainer\": must be 'NotRequired' when pod `restartPolicy` is 'Never'"
    ),
  ]

  static let accepted: [RuleCase] = [
    .accepted(
      Manifest.container(
        """
        restartPolicy: Always
        stdin: true
        workingDir: relative
        """)),
    .accepted(Manifest.container("image: 한글").replacing("    image: nginx:1.29\n", with: "")),
    .accepted(
      Manifest.initContainer(
        """
        restartPolicy: Always
        livenessProbe:
          exec: {command: [x]}
        """)),
    .accepted(
      Manifest.container(
        """
        ports:
        - {containerPort: 53, protocol: UDP, name: dns}
        - {containerPort: 54, protocol: SCTP, hostPort: 54}
        """)),
    .accepted(
      Manifest.spec("hostNetwork: true").replacing(
        "image: nginx:1.29}", with: "image: nginx:1.29, ports: [{containerPort: 80}]}")),
    .accepted(
      Manifest.container(
        """
        restartPolicy: Never
        restartPolicyRules:
        - {action: RestartAllContainers, exitCodes: {operator: NotIn, values: [0]}}
        """)),
    .accepted(
      Manifest.container(
        """
        resizePolicy:
        - {resourceName: memory, restartPolicy: RestartContainer}
        """)),
  ]

  @Test("are kept as the server keeps them", arguments: refused + accepted)
  func rules(rule: RuleCase) { rule.check() }
}

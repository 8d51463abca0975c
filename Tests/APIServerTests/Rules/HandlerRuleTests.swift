import Testing

@Suite("Rules on probes, hooks and resources")
struct HandlerRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      Manifest.container(
        """
        1️⃣livenessProbe:
          periodSeconds: 2️⃣-1
          successThreshold: 3️⃣2
        readinessProbe:
          exec: {command: [x]}
          terminationGracePeriodSeconds: 4️⃣0
        """),
      "1️⃣ spec.containers[0].livenessProbe: Required value: must specify a handler type",
      "2️⃣ spec.containers[0].livenessProbe.periodSeconds: Invalid value: -1: must be greater than or equal to 0",
      "3️⃣ spec.containers[0].livenessProbe.successThreshold: Invalid value: 2: must be 1",
      "4️⃣ spec.containers[0].readinessProbe.terminationGracePeriodSeconds: Invalid value: 0: must be greater than 0",
      "4️⃣ spec.containers[0].readinessProbe.terminationGracePeriodSeconds: Invalid value: 0: must not be set for readinessProbes"
    ),
    .refused(
      Manifest.container(
        """
        startupProbe:
          exec: {1️⃣command: []}
          2️⃣httpGet: {path: /, port: 80}
          3️⃣grpc: {port: 0}
        """),
      "1️⃣ spec.containers[0].startupProbe.exec.command: Required value",
      "2️⃣ spec.containers[0].startupProbe.httpGet: Forbidden: may not specify more than 1 handler type",
      "3️⃣ spec.containers[0].startupProbe.grpc: Forbidden: may not specify more than 1 handler type"),
    .refused(
      Manifest.container(
        """
        livenessProbe:
          httpGet:
            port: 1️⃣'80'
            scheme: 2️⃣https
            3️⃣httpHeaders:
            - {name: 'X Y', value: z}
        readinessProbe:
          grpc: {port: 4️⃣0}
        """),
      "1️⃣ spec.containers[0].livenessProbe.httpGet.port: Invalid value: \"80\": must contain at least one letter (a-z)",
      "2️⃣ spec.containers[0].livenessProbe.httpGet.scheme: Unsupported value: \"https\": supported values: \"HTTP\", \"HTTPS\"",
      "3️⃣ spec.containers[0].livenessProbe.httpGet.httpHeaders: Invalid value: \"X Y\": a valid HTTP header must consist of "
        + "alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')",
      "4️⃣ spec.containers[0].readinessProbe.grpc.port: Invalid value: 0: must be between 1 and 65535, inclusive"),
    .refused(
      Manifest.container(
        """
        lifecycle:
          1️⃣postStart: {}
          preStop:
            2️⃣sleep: {seconds: 31}
        """),
      "1️⃣ spec.containers[0].lifecycle.postStart: Required value: must specify a handler type",
      "2️⃣ spec.containers[0].lifecycle.preStop.sleep: Invalid value: 31: must be non-negative and less than "
        + "terminationGracePeriodSeconds (30)"),
    .refused(
      Manifest.container(
        """
        resources:
          limits: {cpu: 1️⃣'-1', gpu: 2️⃣1, example.com/x: 3️⃣500m}
          4️⃣requests: {cpu: 2, example.com/x: 250m}
        """),
      "1️⃣ spec.containers[0].resources.limits[cpu]: Invalid value: \"-1\": must be greater than or equal to 0",
      "2️⃣ spec.containers[0].resources.limits[gpu]: Invalid value: \"gpu\": must be a standard resource type or fully qualified",
      "2️⃣ spec.containers[0].resources.limits[gpu]: Invalid value: \"gpu\": must be a standard resource for containers",
      "3️⃣ spec.containers[0].resources.limits[example.com/x]: Invalid value: 500m: must be an integer",
      "4️⃣ spec.containers[0].resources.requests: Invalid value: \"2\": must be less than or equal to cpu limit of -1",
      // What is not requested is requested at the limit, so the unknown name is found there too.
      "spec.containers[0].resources.requests[example.com/x]: Invalid value: 250m: must be an integer",
      "4️⃣ spec.containers[0].resources.requests: Invalid value: \"250m\": must be equal to example.com/x limit of 500m",
      "4️⃣ spec.containers[0].resources.requests[gpu]: Invalid value: \"gpu\": must be a standard resource type or fully qualified",
      "4️⃣ spec.containers[0].resources.requests[gpu]: Invalid value: \"gpu\": must be a standard resource for containers"
    ),
    .refused(
      Manifest.container(
        """
        1️⃣resources:
          2️⃣requests: {hugepages-2Mi: 3️⃣3Mi}
        """),
      "3️⃣ spec.containers[0].resources.requests[hugepages-2Mi]: Invalid value: \"3Mi\": 3Mi is not positive integer multiple of hugepages-2Mi",
      "1️⃣ spec.containers[0].resources.limits: Required value: Limit must be set for non overcommitable resources",
      "1️⃣ spec.containers[0].resources: Forbidden: HugePages require cpu or memory"),
    .refused(
      Manifest.spec(
        """
        resourceClaims:
        - {name: gpu, resourceClaimName: g}
        """
      ).replacing(
        "image: nginx:1.29}",
        with:
          "image: nginx:1.29, resources: {claims: [1️⃣{request: r}, {name: gpu, request: 2️⃣R}, 3️⃣{name: gpu}, 4️⃣{name: nic}]}}"
      ),
      "1️⃣ spec.containers[0].resources.claims[0]: Required value",
      "2️⃣ spec.containers[0].resources.claims[1].request: Invalid value: \"R\": \(Words.label)",
      "3️⃣ spec.containers[0].resources.claims[2]: Duplicate value: \"gpu\"",
      "4️⃣ spec.containers[0].resources.claims[3]: Not found: \"nic\": must be one of the names in pod.spec.resourceClaims: gpu"
    ),
    .refused(
      Manifest.spec(
        """
        resources:
          limits: {memory: 1Gi, ephemeral-storage: 1️⃣1Gi, hugepages-2Mi: 2️⃣2Mi}
          requests: {cpu: 3️⃣1}
        """
      ).replacing(
        "image: nginx:1.29}",
        with: "image: nginx:1.29, resources: {requests: {cpu: 2}, limits: {memory: 2Gi, hugepages-2Mi: 4Mi}}}"),
      "1️⃣ spec.resources.limits[ephemeral-storage]: Unsupported value: \"ephemeral-storage\": supported values: \"cpu\", \"hugepages-\", \"memory\"",
      "spec.resources.requests: Invalid value: \"2Gi\": must be less than or equal to memory limit of 1Gi",
      "3️⃣ spec.resources.requests[cpu]: Invalid value: \"1\": must be greater than or equal to aggregate container requests of 2",
      "spec.resources.requests[hugepages-2Mi]: Invalid value: \"2Mi\": must be greater than or equal to aggregate container requests of 4Mi",
      "spec.resources.containers[0][memory].limits: Invalid value: \"2Gi\": must be less than or equal to pod limits of 1Gi",
      "spec.resources.containers[0][hugepages-2Mi].limits: Invalid value: \"4Mi\": must be less than or equal to pod limits of 2Mi",
      "2️⃣ spec.resources.limits[hugepages-2Mi]: Invalid value: \"2Mi\": must be greater than or equal to aggregate container limits of 4Mi"
    ),
    .refused(
      Manifest.spec(
        """
        resources:
          1️⃣claims:
          - 2️⃣name: gpu
        """),
      "1️⃣ spec.resources.claims: Forbidden: claims may not be set for Resources at pod-level",
      "2️⃣ spec.resources.claims[0]: Not found: \"gpu\": must be one of the names in pod.spec.resourceClaims which is empty"
    ),
    .refused(
      Manifest.spec("1️⃣overhead: {cpu: -1m}"),
      "1️⃣ spec.overhead.limits[cpu]: Invalid value: \"-1m\": must be greater than or equal to 0"),
  ]

  static let accepted: [RuleCase] = [
    .accepted(
      Manifest.container(
        """
        livenessProbe:
          httpGet: {path: healthz, port: nowhere}
          periodSeconds: 0
        """)),
    .accepted(
      Manifest.container(
        """
        readinessProbe:
          grpc: {port: 9000}
          successThreshold: 3
        startupProbe:
          tcpSocket: {port: 80}
          terminationGracePeriodSeconds: 1
        """)),
    .accepted(
      Manifest.container(
        """
        lifecycle:
          preStop:
            sleep: {seconds: 30}
          postStart:
            exec: {command: ['']}
        """)),
    .accepted(
      Manifest.container(
        """
        resources:
          limits: {cpu: 500m, memory: 1Gi, nvidia.com/gpu: 2, hugepages-2Mi: 4Mi}
          requests: {cpu: 1m, ephemeral-storage: 1}
        """)),
    .accepted(
      Manifest.spec(
        """
        resources:
          requests: {cpu: 2}
          limits: {memory: 4Gi}
        """
      ).replacing(
        "image: nginx:1.29}", with: "image: nginx:1.29, resources: {requests: {cpu: 2, ephemeral-storage: 1Gi}}}")),
    .accepted(Manifest.spec("overhead: {cpu: 250m, memory: 120Mi}")),
  ]

  @Test("are kept as the server keeps them", arguments: refused + accepted)
  func rules(rule: RuleCase) { rule.check() }
}

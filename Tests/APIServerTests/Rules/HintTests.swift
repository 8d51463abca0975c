import APIServer
import Diagnostics
import KubernetesModel
import Testing
import YAML

@Suite("Hints")
struct HintTests {
  static let advised: [RuleCase] = [
    .warned(
      Manifest.container(
        """
        resources: {requests: {cpu: 1}, 1️⃣limits: {cpu: 1}}
        securityContext: {privileged: 2️⃣true}
        """
      ).replacing("image: nginx:1.29", with: "image: 3️⃣k8s.gcr.io:443/pause").replacing(":443", with: ""),
      "3️⃣ hint-image-latest", "3️⃣ hint-image-registry", "2️⃣ hint-privileged", "hint-no-requests",
      "1️⃣ hint-no-memory-limit"),
    .warned(
      Manifest.metadata("annotations:\n  container.apparmor.security.beta.kubernetes.io/web: 1️⃣runtime/default")
        .replacing("image: nginx:1.29}", with: "image: nginx:1.29}\n  resources: {limits: {cpu: 1, memory: 1Gi}}"),
      "1️⃣ hint-apparmor-annotation"),
    .warned(
      Manifest.spec(
        """
        resources: {limits: {cpu: 1, memory: 1Gi}}
        initContainers:
        - {name: a, image: 1️⃣'registry:5000/a'}
        - {name: b, image: 2️⃣'b:latest'}
        - {name: c, image: 'c:latest@sha256:\(String(repeating: "0", count: 64))'}
        - {name: d, image: 'registry:5000/d:1.0'}
        """),
      "1️⃣ hint-image-latest", "2️⃣ hint-image-latest"),
  ]

  @Test("are given where the server is content", arguments: advised)
  func hints(rule: RuleCase) { rule.checkHints() }

  @Test("are given for the Pods of a template")
  func templates() {
    let deployment = """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec:
            containers:
            - {name: web, image: 1️⃣nginx, resources: {limits: {cpu: 1, memory: 1Gi}}}
      """
    RuleCase.warned(deployment, "1️⃣ hint-image-latest").checkHints(of: Deployment.self)
  }

  @Test("are given where they are asked for and nothing is refused")
  func opting() throws {
    let accepted = Array(Manifest.container("{}").replacing("    {}\n", with: "").utf8)
    let refused = Array(Manifest.spec("restartPolicy: Once").utf8)
    func severities(_ text: [UInt8], advises: Bool) throws -> [Severity] {
      let reading = try #require(YAMLReader().read(text).first)
      return Judge(text: text, advises: advises).judge(reading).findings.map(\.diagnostic.severity)
    }
    #expect(try severities(accepted, advises: false) == [])
    #expect(try severities(accepted, advises: true) == [.hint, .hint])
    #expect(try severities(refused, advises: true) == [.error])
  }
}

import Checking
import Course
import Diagnostics
import Markdown
import Testing

@Suite("References between the examples of a note")
struct ReferenceTests {
  private func check(_ texts: [String], advises: Bool = false) -> CheckedNote {
    let fences = texts.map { "```yaml\n\($0)\n```\n" }.joined(separator: "\n글\n\n")
    let note = NoteReader().read(Array(fences.utf8), path: "a.md")
    return CheckedNote(note, TextChecker(judgesEverything: false, advises: advises))
  }

  private func uses(_ texts: String...) -> [String] {
    check(texts).references.uses.map { use in
      "\(use.user) \(use.kind) \(use.name) \(use.definition.map(String.init) ?? "?")\(use.isOptional ? " optional" : "")"
    }
  }

  private func pod(_ spec: String, labels: String = "{}") -> String {
    "apiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: \(labels)}\nspec:\n  containers:\n  - name: web\n    image: nginx\n\(spec)"
  }

  private let config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}"

  @Test(
    "whatever names an object is a reference to it",
    arguments: [
      ("    envFrom: [{configMapRef: {name: a}}]", "ConfigMap a"),
      ("    env: [{name: A, valueFrom: {configMapKeyRef: {name: a, key: b}}}]", "ConfigMap a"),
      ("    env: [{name: A, valueFrom: {secretKeyRef: {name: a, key: b}}}]", "Secret a"),
      ("  volumes: [{name: v, configMap: {name: a}}]", "ConfigMap a"),
      ("  volumes: [{name: v, secret: {secretName: a}}]", "Secret a"),
      ("  volumes: [{name: v, projected: {sources: [{secret: {name: a}}]}}]", "Secret a"),
      ("  volumes: [{name: v, persistentVolumeClaim: {claimName: a}}]", "PersistentVolumeClaim a"),
      ("  imagePullSecrets: [{name: a}]", "Secret a"), ("  serviceAccountName: a", "ServiceAccount a"),
    ])
  func kinds(spec: String, object: String) {
    #expect(uses(pod(spec)) == ["0 \(object) ?"])
    let (kind, name) = (object.split(separator: " ")[0], object.split(separator: " ")[1])
    #expect(uses("apiVersion: v1\nkind: \(kind)\nmetadata: {name: \(name)}", pod(spec)) == ["1 \(object) 0"])
  }

  @Test("services are what Ingresses and StatefulSets refer to, and secrets what certificates are in")
  func services() {
    let ingress =
      "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\nspec:\n  tls: [{secretName: cert}]\n  rules:\n  - http:\n      paths:\n      - {path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}"
    let service = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 80}]}"
    #expect(Set(uses(service, ingress)) == ["1 Secret cert ?", "1 Service web 0"])
    #expect(uses("spec:\n  serviceName: web\n  replicas: 2", service) == ["0 Service web 1"])
  }

  @Test("of several definitions the last one before counts, and what a page never names is no reference")
  func nearest() {
    let spec = "    envFrom: [{configMapRef: {name: settings}}]"
    #expect(uses(config, config, pod(spec), config) == ["2 ConfigMap settings 1"])
    #expect(uses(pod(spec), config) == ["0 ConfigMap settings 1"])
    #expect(uses(config, config.replacing("settings", with: "other"), pod("")).isEmpty)
  }

  @Test("what may be missing is marked, what every cluster has is not missed, and a placeholder names nothing")
  func notMissed() {
    #expect(
      uses(pod("    envFrom: [{configMapRef: {name: a, optional: true}}]")) == ["0 ConfigMap a ? optional"])
    #expect(uses(pod("  serviceAccountName: default")).isEmpty)
    #expect(uses(pod("  priorityClassName: high")).isEmpty)
    #expect(uses(pod("    envFrom: [{configMapRef: {name: <이름>}}]")).isEmpty)
  }

  @Test("pieces refer as well")
  func pieces() {
    #expect(uses("volumes:\n- {name: v, configMap: {name: settings}}", config) == ["0 ConfigMap settings 1"])
  }

  private func service(_ selector: String) -> String {
    "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: \(selector)\n  ports: [{port: 80}]"
  }

  private let deployment =
    "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: shop, labels: {app: web}}\nspec:\n  selector: {matchLabels: {app: shop}}\n  template:\n    metadata: {labels: {app: shop, tier: front}}\n    spec: {containers: [{name: a, image: b}]}"

  @Test("a Service refers to what it selects: Pods and the templates of workloads")
  func selection() {
    #expect(uses(service("{app: shop}"), deployment) == ["0 Deployment shop 1"])
    #expect(uses(pod("", labels: "{app: shop}"), service("{app: shop}")) == ["1 Pod web 0"])
  }

  @Test(
    "a selector that misses the Pods it means is worth a hint",
    arguments: [
      ("{app: shop, tier: back}", true), ("{app: shopp}", true), ("{app: Shop}", true), ("{app: shop}", false),
      ("{app: other-thing}", false), ("{}", false),
    ])
  func missedSelection(selector: String, isHinted: Bool) throws {
    let rules = { (note: CheckedNote) in note.fences[0].documents[0].findings.map(\.diagnostic) }
    let hints = rules(check([service(selector), deployment], advises: true)).filter {
      $0.kind.id == "service-selects-nothing"
    }
    #expect(hints.count == (isHinted ? 1 : 0))
    #expect(hints.allSatisfy { $0.severity == .hint })
    #expect(rules(check([service(selector), deployment])).isEmpty)
    if let range = hints.first?.range {
      let content = Array(service(selector).utf8)
      #expect(String(decoding: content[range], as: UTF8.self) == selector)
    }
  }

  @Test("an author can silence the hint")
  func silenced() {
    let silenced = service("{app: shopp} # podbook: ignore service-selects-nothing")
    let findings = check([silenced, deployment], advises: true).fences[0].documents[0].findings
    #expect(!findings.contains { $0.diagnostic.kind.id == "service-selects-nothing" })
  }
}

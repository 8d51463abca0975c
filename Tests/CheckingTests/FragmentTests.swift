import Checking
import Course
import Diagnostics
import KubernetesModel
import Markdown
import Testing
import Text

@Suite("Pieces of manifests")
struct FragmentTests {
  private func check(_ content: String, _ info: String = "yaml") -> CheckedDocument? {
    let note = NoteReader().read(Array("````\(info)\n\(content)\n````\n".utf8), path: "a.md")
    return TextChecker(judgesEverything: false).check(note).first
  }

  private func places(_ content: String) -> [String] {
    (check(content)?.pieces ?? []).map { piece in
      piece.place.map { "\($0.kind) \($0.path)" } ?? "?"
    }
  }

  @Test(
    "a piece is known by its fields, as deep as they go",
    arguments: [
      ("spec: {containers: [{name: a, image: b}]}", "Pod spec"),
      ("containers:\n- name: a\n  image: b", "Pod spec.containers"),
      ("- name: a\n  image: b\n  ports: [{containerPort: 80}]", "Pod spec.containers"),
      ("volumes:\n- name: data\n  emptyDir: {}", "Pod spec.volumes"),
      ("resources:\n  limits: {cpu: 1}", "Pod spec.containers[].resources"),
      ("limits: {cpu: 1}\nrequests: {cpu: 1}", "Pod spec.containers[].resources"),
      ("livenessProbe:\n  httpGet: {path: /, port: 80}", "Pod spec.containers[].livenessProbe"),
      ("- name: data\n  mountPath: /data", "Pod spec.containers[].volumeMounts"),
      ("- containerPort: 80\n  protocol: TCP", "Pod spec.containers[].ports"),
      ("spec:\n  type: NodePort\n  ports: [{port: 80, nodePort: 30080}]", "Service spec"),
      ("spec:\n  replicas: 2\n  template: {spec: {containers: []}}", "Deployment spec"),
      ("selector: {app: web}", "Service spec.selector"),
      ("selector:\n  matchLabels: {app: web}", "Deployment spec.selector"),
      ("metadata:\n  labels: {app: web}", " metadata"),
      ("kind: Pod\nspec: {nodeName: a}", "Pod "), ("apiVersion: v1\nkind: Pod\nmetadata: {name: a}", "Pod "),
      ("rules:\n- host: a.example.com\n  http: {paths: [{path: /, pathType: Prefix}]}", "Ingress spec.rules"),
      ("status:\n  phase: Running\n  containerStatuses: []", "Pod status"),
      ("priorityClassName: high", "Pod spec.priorityClassName"),
    ])
  func types(content: String, place: String) {
    #expect(check(content)?.verdict == .fragment)
    #expect(places(content) == [place])
    #expect(check(content)?.findings.isEmpty == true)
  }

  @Test("where several types fit as well, the others are named too")
  func alternatives() {
    let piece = check("securityContext: {runAsUser: 1000}")?.pieces.first
    #expect(piece?.place?.path == "spec.containers[].securityContext")
    #expect(check("securityContext: {fsGroup: 1000}")?.pieces.first?.place?.path == "spec.securityContext")
    let strategy = check("spec:\n  replicas: 3\n  selector: {matchLabels: {a: b}}")?.pieces.first
    #expect(strategy?.place?.kind == "Deployment")
    #expect(strategy?.alternatives.isEmpty == false && strategy?.isCertain == false)
  }

  @Test("one word could stand anywhere", arguments: ["image: nginx", "cpu: 100m", "cidr: 10.0.0.0/8", "- a\n- b"])
  func ambiguous(content: String) {
    #expect(check(content)?.verdict == .fragment)
    #expect(places(content) == ["?"])
  }

  @Test("what no single type has is several pieces")
  func split() {
    #expect(
      places("volumes:\n- {name: a, emptyDir: {}}\nvolumeMounts:\n- {name: a, mountPath: /a}")
        == ["Pod spec.volumes", "Pod spec.containers[].volumeMounts"])
  }

  @Test("a key that stands twice is before and after, and both are judged")
  func comparison() {
    let text = "# 전\ncontainers:\n- name: a\n  image: b\n# 후\ncontainers:\n- name: a\n  imgae: b\n  args: [a]"
    #expect(places(text) == ["Pod spec.containers", "Pod spec.containers"])
    let findings = check(text)?.findings ?? []
    #expect(findings.map(\.diagnostic.kind.id) == ["unknown-field"])
    #expect(findings.first?.diagnostic.fix?.replacement == "image")
    #expect(
      findings.first.flatMap(\.diagnostic.range)?.lowerBound
        == Array("````yaml\n\(text)".utf8).firstRange(of: "imgae".utf8)?.lowerBound)
  }

  @Test(
    "what is wrong in a piece is a warning at its place",
    arguments: [
      ("1️⃣staregy1️⃣:\n    type: Recreate", "unknown-field"), ("replicas: 1️⃣\"3\"1️⃣\n  paused: true", "needs-no-quotes"),
      ("template:\n    spec:\n      1️⃣contaners1️⃣: []", "unknown-field"),
      (
        "template:\n    spec:\n      containers:\n      - name: a\n        image: b\n        resources: {limits: {memory: 1️⃣100ki1️⃣}}",
        "malformed-quantity"
      ),
      (
        "template:\n    spec:\n      containers:\n      - name: a\n        image: b\n      1️⃣command1️⃣: [a]\n      restartPolicy: Always",
        "misplaced-field"
      ),
    ])
  func faults(body: String, rule: String) throws {
    let marked = "spec:\n  " + body
    let text = marked.replacing("1️⃣", with: "")
    let document = try #require(check(text))
    #expect(document.verdict == .fragment)
    #expect(document.findings.map { "\($0.diagnostic.severity) \($0.diagnostic.kind.id)" } == ["warning \(rule)"])
    let start = Array("````yaml\n\(marked)".utf8).firstRange(of: "1️⃣".utf8)?.lowerBound
    #expect(document.findings.first?.diagnostic.range?.lowerBound == start)
  }

  @Test(
    "what could be of another program, or of a kind that is not known, is met with silence",
    arguments: [
      "spec:\n  cephVersion: {image: a}\n  resources: {mon: {requests: {cpu: 1}}, osd: {limits: {cpu: 1}}}",
      "rules:\n- if: $A\n  when: always", "kind: Website\nspec: {gitRepo: a}", "volumes:\n- ./data:/data",
      "replicaCount: 1\nimage: {repository: nginx, tag: latest}\nservice: {type: ClusterIP, port: 80}\nnodeSelector: {}",
      "image: nginx\nports: [\"80:80\"]\nenvironment: {A: b}",
    ])
  func silence(content: String) {
    #expect(check(content)?.findings.isEmpty == true)
  }

  @Test("what podSelector has is no slip for nodeSelector")
  func deepFirst() {
    let document = check(
      "spec:\n  podSelector:\n    macthLabels:\n      app: web\n    egress:\n    - to:\n      - podSelector:\n          machLabels: {app: db}"
    )
    #expect(document?.pieces.first?.place?.kind == "NetworkPolicy")
    #expect(document?.findings.contains { $0.diagnostic.fix?.replacement == "nodeSelector" } == false)
  }

  @Test("fields of an API that is gone are told from slips of the pen")
  func removedFields() {
    let text =
      "spec:\n  rules:\n  - http:\n      paths:\n      - backend: {serviceName: a, servicePort: 80}\n        path: /"
    #expect(check(text)?.findings.map(\.diagnostic.kind.id) == ["old-api-field", "old-api-field"])
    #expect(check(text)?.findings.first?.diagnostic.arguments.last == "service.name")
  }

  @Test("a placeholder excuses its value in a piece too, and nothing beside it")
  func placeholders() {
    let text = "containers:\n- name: a\n  image: b\n  ports:\n  - containerPort: <포트>\n"
    #expect(check(text)?.findings.isEmpty == true)
    #expect(check(text + "  imagePullPolcy: Always")?.findings.count == 1)
  }

  @Test("the author's word makes a mistake in a plain piece an error, and what is missing none")
  func authored() {
    let text = "containers:\n- name: a\n  imgae: b"
    #expect(check(text, "yaml fragment")?.findings.map(\.diagnostic.severity) == [.error])
    let pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, ports: []}]}"
    #expect(check(pod)?.verdict == .invalid)
    #expect(check(pod, "yaml fragment")?.verdict == .fragment)
    #expect(check(pod, "yaml fragment")?.findings.isEmpty == true)
  }

  @Test("the JSON of a document names the piece")
  func json() throws {
    let note = NoteReader().read(Array("```yaml\nvolumes:\n- {name: a, emptyDir: {}}\n```\n".utf8), path: "a.md")
    var json = JSONWriter()
    try #require(TextChecker(judgesEverything: false).check(note).first).write(
      to: &json, in: note.source, language: .english)
    #expect(
      String(decoding: json.bytes, as: UTF8.self).contains(
        #""verdict":"fragment","pieces":[{"kind":"Pod","path":"spec.volumes"}],"findings":[]"#))
  }
}

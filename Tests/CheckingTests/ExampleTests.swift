import Checking
import Course
import Diagnostics
import KubernetesModel
import Markdown
import Testing

/// Each case is the inside of a fence.
@Suite("Examples in notes")
struct ExampleTests {
  private func check(_ content: String, _ label: String = "yaml") -> [CheckedDocument] {
    let note = NoteReader().read(Array("````\(label)\n\(content)\n````\n".utf8), path: "a.md")
    return TextChecker(judgesEverything: false).check(note)
  }

  private func verdicts(_ content: String, _ label: String = "yaml") -> [Verdict] {
    check(content, label).map(\.verdict)
  }

  private func rules(_ content: String, _ label: String = "yaml") -> [String] {
    check(content, label).flatMap { $0.findings.map { "\($0.diagnostic.severity.rawValue) \($0.diagnostic.kind.id)" } }
  }

  private let head = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\n"

  @Test(
    "what the server accepts as it stands is valid, whatever it looks like",
    arguments: [
      "spec: {containers: [{name: web, image: \"<image>\"}]}", "spec: {containers: [{name: web, image: $IMAGE}]}",
      "spec:\n  containers:\n  - name: web\n    image: nginx\n    # ... 생략\n",
      "spec: {containers: [{name: web, image: \"{{ image }}\"}]}",
      "spec: {containers: [{name: web, image: nginx}]}\n...\n나머지는 같습니다",
    ])
  func accepted(rest: String) {
    #expect(verdicts(head + rest) == [.valid])
  }

  @Test(
    "marks of omission excuse what is missing",
    arguments: [
      "spec:\n  ...", "spec:\n  containers:\n  - ...", "spec:\n  containers:\n  - name: web\n    ... (생략)",
      "spec:\n  containers:\n  - name: web\n    ports: ...", "# 이하 생략", "spec:\n  containers:\n  …\n  volumes: []",
      "spec:\n  containers:\n  .\n  .\n  .", "spec:\n  containers:\n  중간 생략", "spec:\n  나머지는 위와 동일",
    ])
  func elided(rest: String) {
    #expect(verdicts(head + rest) == [.elided])
    #expect(rules(head + rest) == [])
  }

  @Test("what a comparison adds is judged in the place of what it takes away")
  func comparison() {
    let pod = head + "spec:\n  containers:\n  - name: web\n-   image: nginx:1.28\n+   image: nginx:1.29\n"
    #expect(verdicts(pod) == [.elided])
    #expect(rules(pod.replacing("+   image", with: "+   imege")).contains("error unknown-field"))
  }

  @Test("what is missing deep inside of a spec was forgotten, what is missing at its top was left out")
  func depth() {
    let service = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n"
    #expect(verdicts(service + "  ports:\n  - port: 80\n  - {name: b, port: 81}\n") == [.invalid])
    #expect(verdicts(service + "  selector: {app: web}\n") == [.fragment])
  }

  @Test(
    "nothing excuses an unknown field beside them",
    arguments: [
      "spec:\n  volumns: []\n  containers:\n  - ...", "spec:\n  containers:\n  - name: <name>\n    images: nginx",
    ])
  func unknownField(rest: String) {
    #expect(verdicts(head + rest) == [.invalid])
    #expect(rules(head + rest).contains("error unknown-field"))
  }

  @Test(
    "a placeholder excuses the field that it stands in",
    arguments: [
      "containerPort: <포트>", "containerPort: [port]", "containerPort: [port in container]", "containerPort: ${PORT}",
      "containerPort: YOUR_PORT", "containerPort: (80|8080)", "containerPort: ???",
    ])
  func placeholders(port: String) {
    let text = head + "spec:\n  containers:\n  - name: web\n    image: nginx\n    ports:\n    - \(port)\n"
    #expect(verdicts(text) == [.elided])
    #expect(rules(text) == [])
    #expect(rules(text.replacing(port, with: "containerPort: eighty")) == ["error needs-integer"])
  }

  @Test(
    "a list of one word is a list, and excuses nothing, where the field holds a list",
    arguments: [
      ("{key: disk, operator: Exists, values: [ssd]}", "selector-values-forbidden"),
      ("{key: disk, operator: Near, values: [ssd]}", "selector-operator"),
    ])
  func listOfOneWord(term: String, rule: String) {
    let selector = "[{matchExpressions: [\n    \(term)]}]"
    let text =
      head + "spec:\n  affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: "
      + "\(selector)}}}\n  containers: [{name: web, image: nginx}]\n"
    #expect(verdicts(text) == [.invalid])
    #expect(rules(text) == ["error \(rule)"])
  }

  @Test(
    "brackets that stand where the field holds no list are a placeholder",
    arguments: [
      "name: web, image: [이미지]", "name: [파드 이름], image: nginx", "name: web, image: nginx, tty: [y]",
      "name: web, image: nginx, resources: {limits: {memory: [크기]}}",
    ])
  func bracketsForScalars(container: String) {
    #expect(verdicts(head + "spec:\n  containers:\n  - {\(container)}\n") == [.elided])
  }

  @Test("a placeholder that YAML cannot read is read as text")
  func quotedPlaceholder() {
    let text =
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: [이름]-web\nspec:\n  containers:\n  - name: web\n    image: [USER]/app:1.0"
    #expect(verdicts(text) == [.elided])
  }

  @Test(
    "outlines and pieces are fragments, without any finding",
    arguments: [
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: my-pod",
      "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  nodeSelector: {a: b}",
      "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: web",
      "spec:\n  containers:\n  - name: web",
      "containers:\n- name: web", "volumes:\n- name: data\n  emptyDir: {}", "- containerPort: 80\n  protocol: TCP",
      "resources:\n  limits: {cpu: 1}\nargs: [a]\nargs: [b]", "image: nginx", "kind: Pod",
    ])
  func fragments(text: String) {
    #expect(verdicts(text) == [.fragment])
    #expect(rules(text) == [])
  }

  @Test("a container without an image beside other fields is no outline")
  func missingImage() {
    let text = head + "spec:\n  containers:\n  - name: web\n    ports: [{containerPort: 80}]"
    #expect(verdicts(text) == [.invalid])
  }

  @Test(
    "configuration of other programs is left alone",
    arguments: [
      "version: '3'\nservices:\n  web: {image: nginx}", "on: push\njobs: {a: {steps: []}}", "stages: [build]",
      "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration", "apiVersion: v1\nkind: Config\nclusters: []",
      "apiVersion: v2\nname: chart\nversion: 1.0.0", "- hosts: all\n  tasks: []", "그냥 글입니다", "a: [1",
      "$ kubectl get pods\nNAME READY",
      "Name:   web\nState:   Running\nReason:  Completed\nStarted:  now",
    ])
  func foreign(text: String) {
    #expect(check(text).allSatisfy { $0.verdict == .notKubernetes && $0.findings.isEmpty })
  }

  @Test(
    "templates are not judged",
    arguments: [
      "kind: Pod\nmetadata:\n  name: {{ .Release.Name }}", "{{- range .Values.a }}\n- name: {{ . }}\n{{- end }}",
    ])
  func templates(text: String) {
    #expect(verdicts(text) == [.template])
  }

  @Test("tabs are named, and what they hide is judged all the same")
  func tabs() {
    let text = "apiVersion: v1\nkind: Pod\nmetadata:\n\tname: web\nspec:\n\tcontainers:\n\t- name: web\n\t  imge: nginx"
    #expect(rules(text) == ["error yaml-tab", "error unknown-field"])
    #expect(rules(text + "\n\t...").first == "warning yaml-tab")
  }

  @Test("spaces that are none are read as meant, with a warning")
  func unicodeSpaces() {
    let text = head + "spec:\n\u{A0} containers:\n\u{A0} - name: web\n\u{A0} \u{A0} image: nginx"
    #expect(verdicts(text) == [.valid])
    #expect(rules(text) == ["warning yaml-unicode-space"])
    #expect(check(text).first?.findings.first?.diagnostic.arguments == ["U+00A0"])
  }

  @Test("two manifests without a separator, and text that kubectl would not read")
  func separators() {
    #expect(rules(head + "apiVersion: v1\nkind: Service") == ["error missing-separator"])
    #expect(rules("  apiVersion: v1\nkind: Pod\nmetadata:\n  name: a") == ["error yaml-ignored-text"])
  }

  @Test("what a comment calls wrong is a warning")
  func declaredWrong() {
    #expect(rules(head + "spec:\n  # ❌ 잘못된 예\n  contaners: []").allSatisfy { $0.hasPrefix("warning") })
  }

  @Test("what kubectl printed is judged without what the server set")
  func serverOutput() {
    let text =
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  uid: a\n  resourceVersion: \"1\"\n  creationTimestamp: \"2024-01-01T00:00:00Z\"\nspec: {containers: [{name: web, image: nginx}]}\nstatus: {phase: Running}"
    #expect(verdicts(text) == [.valid])
  }

  @Test("manifests in heredocs are found, the shell's escapes undone, at the note's lines")
  func heredocs() throws {
    let text =
      "cat <<EOF | kubectl apply -f -\n\(head)spec:\n  containers:\n  - name: web\n    image: nginx\n    args: [\\$(HOME)]\n    extra: 1\nEOF\nkubectl get pods"
    let note = NoteReader().read(Array("```bash\n\(text)\n```\n".utf8), path: "a.md")
    let documents = TextChecker(judgesEverything: false).check(note)
    #expect(documents.map(\.verdict) == [.invalid])
    let range = try #require(documents.first?.findings.first?.diagnostic.range)
    #expect(note.source.line(at: range.lowerBound) == 11)
    #expect(String(decoding: note.source.bytes[range], as: UTF8.self) == "extra")
    #expect(verdicts("kubectl apply -f pod.yaml", "bash") == [])
    #expect(verdicts(text.replacing("    extra: 1\n", with: ""), "yaml") == [.valid])
  }

  @Test("an unlabelled block counts only if it plainly is a manifest, and is never a syntax error")
  func unlabelled() {
    #expect(verdicts(head + "spec: {containers: [{name: a, image: b}]}", "") == [.valid])
    #expect(verdicts("NAME READY\napiVersion: v1\nkind: Pod", "") == [])
    #expect(rules(head + "spec: [1", "text") == [])
  }

  @Test("a file's name before, and the end of a heredoc behind, are no part of an example")
  func trimmings() {
    #expect(
      verdicts("\"pod.yaml\"\n" + head + "spec: {containers: [{name: a, image: b}]}\nEOF\npod/web created") == [.valid])
  }

  @Test("no block crashes the judge, whatever is cut out of it", arguments: 0..<200)
  func damage(seed: Int) {
    let text =
      head
      + "spec:\n  containers:\n  - name: <이름>\n    image: [a]/b\n    args: [\"{{ x }}\", ...]\n  ...\n---\n\tkind: {{\n<<EOF\n"
    var bytes = Array(text.utf8)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    for _ in 0..<6 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = Int(state >> 33) % bytes.count
      if state >> 32 & 1 == 0 { bytes.remove(at: place) } else { bytes[place] = UInt8(truncatingIfNeeded: state >> 40) }
    }
    for label in ["yaml", "bash", ""] {
      let note = NoteReader().read(Array("````\(label)\n".utf8) + bytes + Array("\n````\n".utf8), path: "a.md")
      for document in TextChecker(judgesEverything: false).check(note) {
        #expect(document.range.upperBound <= note.source.bytes.count)
        for finding in document.findings {
          #expect((finding.diagnostic.range?.upperBound ?? 0) <= note.source.bytes.count)
        }
      }
    }
  }
}

@Suite("Manifests in what a terminal showed")
struct TranscriptTests {
  @Test(
    "the output of a command that shows YAML counts, up to the next prompt",
    arguments: ["$ cat pod.yaml", "[user@host ~]$ kubectl get pod web -o yaml", "root@node:~# kubectl get po -oyaml"])
  func shown(command: String) {
    let pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: a, image: b}]}\n"
    for label in ["console", "yaml", ""] {
      let text = "```\(label)\n$ ls\npod.yaml\n\(command)\n\(pod)$ date\nkind: x\n```\n"
      let note = NoteReader().read(Array(text.utf8), path: "a.md")
      let documents = TextChecker(judgesEverything: false).check(note)
      #expect(documents.map(\.verdict) == [.valid])
      #expect(documents.map { note.source.line(at: $0.range.lowerBound) } == [5])
    }
  }

  @Test("what is cut out of a program's output is nobody's mistake")
  func cutOutput() {
    let text = "```\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  ...\n  containerStatuses: []\n```\n"
    let note = NoteReader().read(Array(text.utf8), path: "a.md")
    let documents = TextChecker(judgesEverything: false).check(note)
    #expect(documents.map(\.verdict) == [.elided])
    #expect(documents.flatMap(\.findings).isEmpty)
  }

  @Test("a doubtful value in an example that is not whole is a warning")
  func elidedValue() {
    let pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  - name: a\n    image: b\n"
    let text = "```yaml\n\(pod)    resources: {limits: {memory: 100ki}}\n  ...\n```\n"
    let note = NoteReader().read(Array(text.utf8), path: "a.md")
    let documents = TextChecker(judgesEverything: false).check(note)
    #expect(documents.map(\.verdict) == [.elided])
    #expect(documents.flatMap(\.findings).map(\.diagnostic.severity) == [.warning])
  }
}

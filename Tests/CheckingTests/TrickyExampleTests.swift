import Checking
import Diagnostics
import Markdown
import Testing

/// Shapes of examples that are easily misjudged, each with what is to be said of it.
@Suite("Examples that are easily misjudged")
struct TrickyExampleTests {
  private func check(_ content: String, _ info: String = "yaml", advises: Bool = false) -> CheckedDocument? {
    let note = NoteReader().read(Array("````\(info)\n\(content)\n````\n".utf8), path: "a.md")
    return TextChecker(judgesEverything: false, advises: advises).check(note).first
  }

  private func words(_ document: CheckedDocument?) -> [String] {
    (document?.findings ?? []).map { "\($0.diagnostic.severity) \($0.diagnostic.kind.id)" }
  }

  private func expect(
    _ content: String, as info: String = "yaml", _ verdict: Verdict, _ rules: [String] = [],
    at location: SourceLocation = #_sourceLocation
  ) {
    let document = check(content, info)
    #expect(document?.verdict == verdict, sourceLocation: location)
    #expect(words(document) == rules, sourceLocation: location)
  }

  private let pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n"
  private let deployment = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n"

  @Test(
    "a blank excuses the field it stands in, in whatever form",
    arguments: ["$NAMESPACE", "REPLACE_WITH_NAME", "<insert-name>", "{NAME_HERE}", "\"MY_NAME\""])
  func blanks(name: String) {
    expect("apiVersion: v1\nkind: Namespace\nmetadata:\n  name: \(name)", .elided)
  }

  @Test("a patch is a piece", arguments: ["- name: db\n        $patch: delete", "- name: db\n        image: db"])
  func patch(container: String) {
    expect(deployment + "spec:\n  template:\n    spec:\n      containers:\n      \(container)", .fragment)
  }

  @Test("a manifest inside the code of another language is none")
  func otherLanguage() {
    expect("agent {\n  yaml \"\"\"\napiVersion: v1\nkind: Pod\n  x: y: z\n\"\"\"\n}", .notKubernetes)
  }

  @Test("the word yaml above an unlabelled manifest is none of it", arguments: ["yaml", "Copy code", "vi pod.yaml"])
  func heading(line: String) {
    expect("\(line)\n" + pod + "spec: {containers: [{name: a, image: b}]}", as: "", .valid)
  }

  @Test("dots at the left edge leave out what follows")
  func dots() { expect("apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  labels: {app: web}\n...", .elided) }

  @Test(
    "a placeholder in brackets is no list, which is worth a hint",
    arguments: ["image: [USER-NAME]/todo:1.0", "image: nginx\n    workingDir: [dir]"])
  func brackets(rest: String) {
    let text = pod + "spec:\n  containers:\n  - name: web\n    \(rest)"
    expect(text, .elided)
    #expect(words(check(text, advises: true)).contains("hint placeholder"))
  }

  @Test(
    "what stands for base64 is not decoded", arguments: ["MIIEpQIBAAKCAQEA ...", "base64 encoded cert", "<base64>"])
  func base64(value: String) {
    expect("apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata:\n  tls.crt: \(value)", .elided)
  }

  @Test("output of kubectl is judged without what the server sets")
  func output() {
    expect(
      pod + "  resourceVersion: \"1\"\n  uid: abc\nspec: {containers: [{name: a, image: b}]}\nstatus: {phase: Running}",
      .valid)
  }

  @Test("addresses that depend on the cluster are nobody's mistake")
  func clusterIP() {
    expect(
      "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {clusterIP: 10.0.171.239, ports: [{port: 80, nodePort: 31000}], type: NodePort}",
      .valid)
  }

  @Test("a misspelt field of volumes")
  func volumns() {
    expect(
      pod + "spec:\n  containers:\n  - {name: a, image: b, volumeMounts: [{name: d, mountPath: /d}]}\n  volumns: []",
      .invalid, ["error unknown-field", "error mount-volume-missing"])
  }

  @Test("a field at the left edge that belongs under spec")
  func misplaced() {
    expect(
      "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: a}\nspec:\n  accessModes: [ReadWriteOnce]\n  resources: {requests: {storage: 1Gi}}\nstorageClassName: \"\"",
      .invalid, ["error misplaced-field"])
  }

  @Test("a list that is written as a map")
  func portsAsMap() {
    expect(
      "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  ports:\n    port: 80", .invalid,
      ["error needs-list"])
  }

  @Test("tabs are an error, and a warning in what is left out of")
  func tabs() {
    let text = "kind: ReplicationController\nspec:\n\treplicas: 3\n\tselector: {app: a}"
    expect(text, .invalid, ["error yaml-tab"])
    expect(text + "\n\t...", .elided, ["warning yaml-tab"])
  }

  @Test("two manifests without a separator: both halves are judged")
  func separator() throws {
    let good = pod + "spec: {containers: [{name: a, image: b}]}\n"
    expect(good + good, .invalid, ["error missing-separator"])
    let titled = good + "\"b.yaml\"\n" + good.replacing("image:", with: "imgae:")
    let document = try #require(check(titled))
    #expect(
      words(document) == ["error missing-separator", "error unknown-field"])
    #expect(document.findings.first?.diagnostic.notes.isEmpty == false)
  }

  @Test("a colon of a Korean keyboard")
  func fullWidthColon() {
    expect(pod + "  annotations:\n    a/b：c\n    d: e", .invalid, ["error yaml-full-width-colon"])
  }

  @Test(
    "indentation that was lost in pasting is one finding",
    arguments: [
      "apiVersion: v1\nkind: Service\nmetadata:\nname: a\nspec:\nselector:\n    app: a\nports:\n- port: 80",
      "apiVersion: v1\nkind: Service\nmetadata:\nname: a\nspec:\nports:\n- port: 80\n    protocol: TCP",
    ])
  func lostIndentation(text: String) { expect(text, .invalid, ["error lost-indentation"]) }

  @Test("resources that others define are theirs")
  func custom() {
    expect("apiVersion: snapshot.storage.k8s.io/v1beta1\nkind: VolumeSnapshotClass\nmetadata: {name: a}", .custom)
    expect("apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: a}", .custom)
  }

  @Test(
    "configuration of tools never reaches the API server",
    arguments: [
      "eksctl.io/v1alpha5", "kubeadm.k8s.io/v1beta3", "kustomize.config.k8s.io/v1beta1", "kind.x-k8s.io/v1alpha4",
      "kubelet.config.k8s.io/v1beta1", "audit.k8s.io/v1", "skaffold/v4beta1", "k3d.io/v1alpha5",
    ])
  func tools(apiVersion: String) {
    expect("apiVersion: \(apiVersion)\nkind: ClusterConfig\nmetadata: {name: <이름>}", .notKubernetes)
  }

  @Test("an outline of containers asks for no image")
  func outline() {
    expect(deployment + "spec:\n  template:\n    spec:\n      containers:\n      - name: a\n      - name: b", .fragment)
  }

  @Test("the shell's backslash in a heredoc is none of the manifest's")
  func heredoc() {
    expect(
      "cat <<EOF | kubectl apply -f -\n\(pod)spec:\n  containers:\n  - name: a\n    image: b\n    args: [\"\\$(NAME)\"]\nEOF",
      as: "bash", .valid)
  }

  @Test("a comment that says wrong of what the server takes is worth a hint")
  func declaredWrongButAccepted() {
    let text = "# ❌ 잘못된 설정\nspec:\n  type: ExternalName\n  externalName: 10.0.0.1"
    expect(text, .fragment)
    #expect(words(check(text, advises: true)) == ["hint declared-wrong-but-accepted"])
  }

  @Test("a comment that says wrong of what is wrong asks for the author's word")
  func declaredWrong() {
    let text = pod + "spec:\n  # 잘못된 예시: 들여쓰기\n  contaners: []"
    #expect(check(text)?.verdict == .invalid)
    #expect(words(check(text)).last == "warning declared-wrong")
    #expect(words(check(text)).allSatisfy { $0.hasPrefix("warning") })
    #expect(words(check(text, "yaml invalid")) == [])
  }

  @Test("a remark behind an arrow is taken off, and said to be no comment")
  func arrows() {
    expect(
      pod + "  labels:\n    app: web  -> 레이블\nspec: {containers: [{name: a, image: b}]}", .elided,
      ["warning arrow-remark"])
    expect("spec:\n  replicas: 3 <- 셋\n  ports:  -> 추가\n  - port: 80", .fragment, ["warning arrow-remark"])
  }

  @Test(
    "a comment that says what may be left out leaves nothing out",
    arguments: ["# 생략 가능", "# 생략하면 기본값", "# 배포 전략", "# 50% 이하", "# the other one"])
  func mayBeLeftOut(comment: String) {
    expect(
      pod + "spec:\n  containers:\n  - name: web \(comment)\n    ports: [{containerPort: 80}]", .invalid,
      ["error pod-image-required"])
  }

  @Test(
    "a comment that says what was left out does",
    arguments: ["# ...", "# (중략)", "# 이하 생략", "# ... 생략", "# omitted", "# 나머지 동일", "# other fields"])
  func leftOut(comment: String) {
    expect(pod + "spec:\n  containers:\n  - name: web\n    ports: [{containerPort: 80}]\n    \(comment)", .elided)
  }
}

import Kubectl
import TestSupport
import Testing

@Suite("Commands in the fences of notes")
struct NoteCommandTests {
  private func commands(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return CommandExtractor.commands(in: bytes, 0..<bytes.count).map { $0.words.map(\.text).joined(separator: "|") }
  }

  private func finding(_ text: [UInt8], _ release: Int = 36) -> CommandFinding? {
    CommandExtractor.commands(in: text, 0..<text.count).lazy
      .compactMap { CommandJudge(release: KubectlRelease(minor: release)).finding(about: $0) }.first
  }

  @Test("prompts, lists, pipes, quotes, continued lines, redirections and comments")
  func lexing() {
    let text = #"""
      # 파드를 봅니다
      $ kubectl get pods | grep web && kubectl logs "web 1" 2>&1 > out.txt # tail
      web   1/1   Running
      [root@master ~]# sudo kubectl apply -f a.yaml; echo done
      alias k=kubectl
      KUBECONFIG=x k get \
        nodes -o 'jsonpath={.items[*].metadata.name}'
      cat <<EOF | kubectl apply -f -
      kubectl get nothing
      EOF
      kubectl get ns
      """#
    #expect(
      commands(text) == [
        "get|pods", "logs|web 1", "apply|-f|a.yaml", "get|nodes|-o|jsonpath={.items[*].metadata.name}", "apply|-f|-",
        "get|ns",
      ])
  }

  @Test(
    "a wrong command is found at its word, with its repair",
    arguments: [
      ("kubectl get pods 1️⃣--show-lables2️⃣", "kubectl-flag", "kubectl get pods --show-labels"),
      ("kubectl 1️⃣decribe2️⃣ svc", "kubectl-command", "kubectl describe svc"),
      ("kubectl exec web 1️⃣ls2️⃣ /", "kubectl-dated", "kubectl exec web -- ls /"),
      ("kubectl drain n1 1️⃣--delete-local-data2️⃣", "kubectl-dated", "kubectl drain n1 --delete-emptydir-data"),
      (
        "kubectl create secret generic x 1️⃣\u{A0}2️⃣--from-literal=a=b", "kubectl-typography",
        "kubectl create secret generic x  --from-literal=a=b"
      ),
      ("kubectl apply -f a.yaml 1️⃣b.yaml2️⃣", "kubectl-argument", ""),
      ("kubectl get pod 1️⃣-all-namespaces2️⃣", "kubectl-flag", "kubectl get pod --all-namespaces"),
    ])
  func findings(marked: String, id: String, repaired: String) throws {
    let text = MarkedText(marked)
    let finding = try #require(self.finding(text.bytes))
    #expect(finding.kind.rawValue == id && finding.isError)
    #expect([finding.range.lowerBound, finding.range.upperBound] == text.places)
    if repaired.isEmpty {
      #expect(finding.repair == nil)
    } else {
      let repair = try #require(finding.repair)
      var bytes = text.bytes
      bytes.replaceSubrange(repair.range, with: repair.text.utf8)
      #expect(String(decoding: bytes, as: UTF8.self) == repaired)
    }
  }

  @Test("what works still and will not is no error")
  func deprecated() {
    let finding = self.finding(Array("kubectl autoscale deploy web --max=3 --cpu-percent=50".utf8))
    #expect(finding?.kind == .dated && finding?.isError == false)
    #expect(self.finding(Array("kubectl exec web ls".utf8), 28)?.isError == false)
  }

  @Test(
    "what is no command stays quiet",
    arguments: [
      "kubectl", "kubectl [command] [TYPE] [NAME] [flags]", "kubectl logs [-f] (POD | TYPE/NAME)",
      "kubectl exec $POD ls",
      "kubectl exec <pod name> ls", "kubectl logs -c sidecar로 로그 확인 가능", "kubectl krew install ctx", "kubectl get foos",
      "kubectl exec {pod} ls", "kubectl create secret", "echo kubectl get --foo", "kubectl get pods ... --foo",
      "kubectl ctx", "kubectl exec $(kubectl get pod -o name) ls", "kubectl get pods \"--unclosed",
    ])
  func quiet(text: String) {
    #expect(finding(Array(text.utf8)) == nil)
  }

  @Test("a hostile fence is read in one go")
  func hostile() {
    for piece in ["$(", "\"", "<a ", "\\\n", "<<E ", "kubectl ", "# ", "'", "${", "kubectl exec web ls;"] {
      let text = Array(String(repeating: piece, count: 20_000).utf8)
      #expect(CommandExtractor.commands(in: text, 0..<text.count).count <= 20_000)
    }
  }
}

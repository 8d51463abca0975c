import PodDiagrams
import Testing

@Suite("파드가 서는 곳")
struct SchedulingTests {
  @Test(
    "노드를 고르는 조건이 읽히는 말로 보인다",
    arguments: [
      ("nodeName: one", "노드 one"), ("nodeSelector: {disk: ssd}", "disk=ssd"),
      ("tolerations: [{key: gpu, operator: Exists, effect: NoSchedule}]", "gpu:NoSchedule 허용"),
      ("tolerations: [{operator: Exists, effect: NoExecute}]", "NoExecute 테인트 허용"),
      ("tolerations: [{operator: Exists}]", "모든 테인트 허용"),
      (
        "affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: zone, operator: In, values: [a, b]}]}]}}}",
        "zone In a, b"
      ),
      (
        "affinity: {podAntiAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 5, podAffinityTerm: {topologyKey: host, labelSelector: {matchLabels: {app: web}}}}]}}",
        "되도록 app=web 파드와 떨어져"
      ),
      ("priorityClassName: high", "우선순위 high"), ("serviceAccountName: robot", "ServiceAccount robot"),
      ("hostNetwork: true", "노드의 IP와 포트를 그대로 씁니다"), ("hostIPC: true", "노드의 공유 메모리를 씁니다"),
    ])
  func constraints(field: String, words: String) throws {
    let manifest =
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  \(field)\n  containers:\n  - name: a\n    image: nginx\n"
    let picture = try #require(pictures(of: manifest)?.picture(.structure))
    let svg = String(decoding: picture.svg(PictureOptions(prefix: "p", width: .narrow)), as: UTF8.self)
    let isShown = svg.contains(words)
    #expect(isShown, "\(words)")
  }
}

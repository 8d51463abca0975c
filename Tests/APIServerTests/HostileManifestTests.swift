import Diagnostics
import TestSupport
import Testing
import YAML

@testable import KubernetesModel
@testable import APIServer

/// Manifests that were damaged at random: whatever is read must be judged, without a crash, and what the judge
/// accepts must survive its own round trip.
struct HostileManifestTests {
  @Test("A damaged manifest is judged", arguments: 0..<UInt64(8))
  func damaged(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<250 {
      var text = Array(Self.manifest.utf8)
      for _ in 0...random.next(below: 4) { Self.damage(&text, &random) }
      for reading in YAMLReader().read(text) {
        let judgement = Judge(text: text).judge(reading)
        let places = judgement.findings.compactMap(\.diagnostic.range)
        #expect(places.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= text.count })
        #expect(
          !judgement.findings.contains { $0.diagnostic.kind.id == "round-trip" },
          "\(String(decoding: text, as: UTF8.self))")
        _ = judgement.tree(defaulted: true)
      }
    }
  }

  @Test("What nests as deep as a document may is judged", arguments: ["fieldsV1: ", "x: "])
  func deepNesting(key: String) {
    let depth = 990
    let nested = String(repeating: "{a: ", count: depth) + "1" + String(repeating: "}", count: depth)
    let text = Array("apiVersion: v1\nkind: Pod\nmetadata: {managedFields: [{\(key)\(nested)}]}".utf8)
    for reading in YAMLReader().read(text) {
      let judgement = Judge(text: text).judge(reading)
      #expect(judgement.stage != .yaml)
      _ = judgement.tree(defaulted: true)
    }
  }

  private static func damage(_ text: inout [UInt8], _ random: inout SplitMix) {
    let words = words
    let place = random.next(below: text.count)
    switch random.next(below: 4) {
    case 0: text.remove(at: place)
    case 1: text[place] = UInt8(random.next(below: 128))
    case 2: text.insert(contentsOf: words[random.next(below: words.count)].utf8, at: place)
    default:
      // A value is replaced by another.
      guard let colon = text[place...].firstIndex(of: UInt8(ascii: ":")) else { return }
      let end = text[colon...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "}") } ?? text.endIndex
      text.replaceSubrange((colon + 1)..<end, with: Array(" \(words[random.next(below: words.count)])".utf8))
    }
  }

  private static let words = [
    "null", "-1", "0", "1e3", "99999999999", "18446744073709551615", "1e400", "true", "\"\"", "[]", "{}", "[{}]",
    "[null]", "{a: 1}", "'1'", "1Gi", "-1m", "1e2147483647", "*a", "&a x", "!!str 1", "---\n", "?", "2026-01-01",
  ]

  private static let manifest = """
    apiVersion: v1
    kind: Pod
    metadata: {name: a, labels: {app: a}, creationTimestamp: 2026-01-01T00:00:00Z, managedFields: [{fieldsV1: {f: 1}}]}
    spec:
      hostNetwork: true
      terminationGracePeriodSeconds: 30
      overhead: {cpu: 1m}
      resources: {limits: {cpu: 1, memory: 1Gi}}
      nodeSelector: {disk: ssd}
      tolerations: [{key: a, operator: Exists, tolerationSeconds: 5}]
      topologySpreadConstraints: [{maxSkew: 1, topologyKey: z, whenUnsatisfiable: DoNotSchedule, labelSelector: {}}]
      affinity: {podAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, podAffinityTerm: {topologyKey: z}}]}}
      volumes:
      - {name: a, projected: {sources: [{configMap: {name: a, items: [{key: k, path: p}]}}]}}
      - {name: b, ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}
      initContainers: [{name: i, image: a, restartPolicy: Always, resources: {requests: {cpu: 1}}}]
      containers:
      - name: a
        image: nginx:1.27
        command: [sh, -c, "echo"]
        ports: [{containerPort: 80, hostPort: 80, protocol: TCP}]
        env: [{name: A, value: b}, {name: B, valueFrom: {resourceFieldRef: {resource: limits.cpu, divisor: 1m}}}]
        resources: {limits: {cpu: 500m, memory: 64Mi}, requests: {cpu: 0.1}}
        livenessProbe: {httpGet: {path: /, port: 80}, periodSeconds: 5}
        securityContext: {runAsUser: 1000, capabilities: {drop: [ALL]}}
        volumeMounts: [{name: a, mountPath: /a, readOnly: true}]

    """
}

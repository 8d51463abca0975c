import Diagnostics
import Testing
import YAML

@testable import KubernetesModel
@testable import APIServer

@Suite("Fields by release")
struct FieldReleaseTests {
  private func ids(_ text: String, _ release: String) throws -> [String] {
    let bytes = Array(text.utf8)
    let release = try #require(KubernetesRelease(release))
    let reading = try #require(YAMLReader().read(bytes).first)
    return Judge(text: bytes, by: ServerOptions(release: release)).judge(reading).findings.map {
      "\($0.diagnostic.kind.id) \($0.diagnostic.server?.message ?? $0.diagnostic.arguments[0])"
    }
  }

  private static let sidecar = """
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: web}
    spec:
      selector: {matchLabels: {app: web}}
      template:
        metadata: {labels: {app: web}}
        spec:
          containers: [{name: web, image: nginx:1.27}]
          initContainers:
          - {name: log, image: busybox:1.36, restartPolicy: Always}
    """

  @Test(
    "a field is unknown before its release, thrown away while its gate is off, and then there",
    arguments: [
      (
        "1.27",
        [
          "later-field strict decoding error: unknown field \"spec.template.spec.initContainers[0].restartPolicy\""
        ]
      ),
      ("1.28", ["gated-field spec.template.spec.initContainers[0].restartPolicy"]), ("1.29", []), ("1.37", []),
    ])
  func sidecar(release: String, expected: [String]) throws {
    #expect(try ids(Self.sidecar, release) == expected)
  }

  @Test(
    "fields that podbook's own release does not have are known to those that do",
    arguments: [
      ("1.30", []), ("1.31", ["removed-field strict decoding error: unknown field \"spec.resourceClaims[0].source\""]),
      ("1.36", ["removed-field strict decoding error: unknown field \"spec.resourceClaims[0].source\""]),
    ])
  func gone(release: String, expected: [String]) throws {
    let text = """
      apiVersion: v1
      kind: Pod
      metadata: {name: a}
      spec:
        containers: [{name: a, image: nginx:1.27}]
        resourceClaims: [{name: gpu, source: {resourceClaimName: gpu}}]
      """
    #expect(try ids(text, release).filter { !$0.hasPrefix("gated") && !$0.hasPrefix("pod-claim") } == expected)
  }

  @Test(
    "a field of a later release is told from a misspelt one",
    arguments: [("1.36", "later-field"), ("1.37", "gated-field")])
  func later(release: String, expected: String) throws {
    let text = """
      apiVersion: v1
      kind: Pod
      metadata: {name: a}
      spec:
        containers: [{name: a, image: nginx:1.27, volumeMounts: [{name: v, mountPath: /v}]}]
        volumes: [{name: v, emptyDir: {mode: 448}}]
      """
    #expect(try ids(text, release).first?.split(separator: " ").first.map(String.init) == expected)
  }

  @Test("every history is of a type that a kind has, and of a field that one of the releases has")
  func consistent() {
    for (type, histories) in FieldRelease.ofSpecs + FieldRelease.ofStatuses {
      let fields = ModelledTypes.fields(of: type)
      #expect(!fields.isEmpty, "\(type)")
      for history in histories {
        let isModelled = fields[history.name.withUTF8Buffer(Array.init)] != nil
        #expect(isModelled == history.isKnown(in: .modelled), "\(type) \(history.name)")
        if let gate = history.gate { #expect(history.isKnown(in: gate.off.lowerBound), "\(type) \(history.name)") }
      }
    }
  }
}

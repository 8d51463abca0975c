import Testing
import Text
import YAML

@testable import APIServer
@testable import KubernetesModel

/// What the server fills in when a Pod is created; each case shows the part that it is about.
struct DefaultsTests {
  @Test("A Pod is completed")
  func spec() throws {
    try expect(
      "spec: {}", at: [],
      #"""
      {"metadata":{},"spec":{"containers":null,"dnsPolicy":"ClusterFirst","enableServiceLinks":true,\#
      "restartPolicy":"Always","schedulerName":"default-scheduler","securityContext":{},\#
      "terminationGracePeriodSeconds":30},"status":{}}
      """#)
  }

  @Test(
    "An image is pulled each time where its tag can move",
    arguments: [
      ("nginx", "Always"), ("nginx:latest", "Always"), ("nginx:1.27", "IfNotPresent"), ("Not An Image", "IfNotPresent"),
      ("", "IfNotPresent"),
    ])
  func pullPolicy(image: String, policy: String) throws {
    try expect(
      "spec: {containers: [{image: '\(image)'}]}", at: ["spec", "containers", "0", "imagePullPolicy"], "\"\(policy)\"")
  }

  @Test("What is limited is requested, by containers and init containers")
  func requests() throws {
    let limits = "{limits: {cpu: 1, memory: 1Gi}, requests: {cpu: 500m}}"
    let expected = #"{"limits":{"cpu":"1","memory":"1Gi"},"requests":{"cpu":"500m","memory":"1Gi"}}"#
    let manifest = "spec: {containers: [{resources: \(limits)}], initContainers: [{resources: \(limits)}]}"
    try expect(manifest, at: ["spec", "containers", "0", "resources"], expected)
    try expect(manifest, at: ["spec", "initContainers", "0", "resources"], expected)
  }

  @Test("The Pod requests what its containers request together, else what it is limited to")
  func podLevelRequests() throws {
    let manifest = """
      spec:
        resources: {limits: {cpu: 4, memory: 1Gi}}
        initContainers:
        - {restartPolicy: Always, resources: {requests: {cpu: 100m}}}
        - {resources: {requests: {cpu: 3}}}
        containers: [{resources: {requests: {cpu: 1}}}, {resources: {requests: {cpu: 500m}}}]
      """
    try expect(
      manifest, at: ["spec", "resources"],
      #"{"limits":{"cpu":"4","memory":"1Gi"},"requests":{"cpu":"3100m","memory":"1Gi"}}"#)
    try expect("spec: {resources: {}}", at: ["spec", "resources"], "{}")
  }

  @Test("Amounts are rounded up to a thousandth")
  func rounding() throws {
    try expect("spec: {overhead: {cpu: 0.1111}}", at: ["spec", "overhead"], #"{"cpu":"112m"}"#)
  }

  @Test("On the node's network a port is the node's, unless another is named")
  func hostNetwork() throws {
    try expect(
      "spec: {hostNetwork: true, containers: [{ports: [{containerPort: 80}, {containerPort: 81, hostPort: 8081}]}]}",
      at: ["spec", "containers", "0", "ports"],
      #"[{"containerPort":80,"hostPort":80,"protocol":"TCP"},{"containerPort":81,"hostPort":8081,"protocol":"TCP"}]"#)
  }

  @Test("A probe asks every ten seconds")
  func probes() throws {
    try expect(
      "spec: {containers: [{livenessProbe: {httpGet: {port: http}, periodSeconds: 0, timeoutSeconds: 5}}]}",
      at: ["spec", "containers", "0", "livenessProbe"],
      #"""
      {"failureThreshold":3,"httpGet":{"path":"/","port":"http","scheme":"HTTP"},"periodSeconds":10,\#
      "successThreshold":1,"timeoutSeconds":5}
      """#)
  }

  @Test(
    "A volume is completed by its kind",
    arguments: [
      ("{name: v}", #"{"emptyDir":{},"name":"v"}"#),
      ("{name: v, hostPath: {path: /a}}", #"{"hostPath":{"path":"/a","type":""},"name":"v"}"#),
      ("{name: v, secret: {secretName: s}}", #"{"name":"v","secret":{"defaultMode":420,"secretName":"s"}}"#),
      (
        "{name: v, projected: {sources: [{serviceAccountToken: {path: t}}]}}",
        #"{"name":"v","projected":{"defaultMode":420,"sources":[{"serviceAccountToken":{"expirationSeconds":3600,"path":"t"}}]}}"#
      ),
      ("{name: v, image: {reference: a}}", #"{"image":{"pullPolicy":"Always","reference":"a"},"name":"v"}"#),
    ])
  func volumes(volume: String, expected: String) throws {
    try expect("spec: {volumes: [\(volume)]}", at: ["spec", "volumes", "0"], expected)
  }

  @Test("Defaults are set once: completing again changes nothing")
  func idempotence() throws {
    let pod = try Pod(
      reading: "spec: {hostNetwork: true, volumes: [{name: v}], containers: [{image: a, ports: [{containerPort: 1}]}]}")
    #expect(
      json(pod.defaulted(by: ServerOptions()), at: [])
        == json(pod.defaulted(by: ServerOptions()).defaulted(by: ServerOptions()), at: []))
  }

  private func expect(_ manifest: String, at path: [String], _ expected: String) throws {
    #expect(json(try Pod(reading: manifest).defaulted(by: ServerOptions()), at: path) == expected)
  }

  /// A part of the Pod as the server would serve it.
  private func json(_ pod: Pod, at path: [String]) -> String? {
    let tree = TreeEncoder.encode(pod, .asServed)
    guard var node = tree.root else { return nil }
    for step in path {
      let next =
        if let index = Int(step), tree[node].value == .sequence {
          tree.elements(of: node).dropFirst(index).first
        } else {
          tree.entries(of: node).first { tree.text(of: $0.key).elementsEqual(step.utf8) }?.value
        }
      guard let next else { return nil }
      node = next
    }
    var json = JSONWriter()
    tree.write(node, to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

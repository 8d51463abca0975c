import Testing
import YAML

@testable import APIServer
@testable import KubernetesModel

struct QoSClassTests {
  @Test(
    "The class follows from CPU and memory alone",
    arguments: [
      ("", PodQOSClass.bestEffort),
      ("limits: {ephemeral-storage: 1Gi}", .bestEffort),
      ("requests: {cpu: 0}", .bestEffort),
      ("requests: {cpu: 100m}", .burstable),
      ("limits: {cpu: 100m}", .burstable),
      ("limits: {cpu: 100m, memory: 64Mi}", .guaranteed),
      ("limits: {cpu: 0.1, memory: 64Mi}, requests: {cpu: 100m, memory: 65536Ki}", .guaranteed),
      ("limits: {cpu: 200m, memory: 64Mi}, requests: {cpu: 100m}", .burstable),
    ])
  func oneContainer(resources: String, expected: PodQOSClass) throws {
    let pod = try Pod(reading: "spec: {containers: [{name: a, image: b, resources: {\(resources)}}]}")
    #expect(pod.defaulted(by: ServerOptions()).qosClass == expected)
  }

  @Test("An init container without limits keeps a Pod from being Guaranteed")
  func initContainer() throws {
    let limits = "resources: {limits: {cpu: 1, memory: 1Gi}}"
    let pod = try Pod(reading: "spec: {initContainers: [{name: i}], containers: [{name: a, \(limits)}]}")
    #expect(pod.defaulted(by: ServerOptions()).qosClass == .burstable)
  }

  @Test("What the Pod as a whole is given counts in place of its containers' resources")
  func podLevel() throws {
    let pod = try Pod(
      reading: "spec: {resources: {limits: {cpu: 1, memory: 1Gi}}, containers: [{name: a}, {name: b}]}")
    #expect(pod.defaulted(by: ServerOptions()).qosClass == .guaranteed)
  }
}

extension Model {
  /// The object that a manifest writes.
  init(reading manifest: String) throws {
    let document = try #require(try YAMLReader().read(Array(manifest.utf8)).first?.result.get())
    var decoder = TreeDecoder(document)
    let object: Self? = decoder.decode(at: try #require(document.root))
    #expect(decoder.faults.isEmpty)
    self = try #require(object)
  }
}

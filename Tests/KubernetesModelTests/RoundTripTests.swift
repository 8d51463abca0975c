import Testing
import Text
import YAML

@testable import KubernetesModel

struct RoundTripTests {
  @Test(
    "What is written again means what was read",
    arguments: [
      "spec: {containers: [{name: a, args: ['1', yes-no], ports: []}]}",
      "metadata: {labels: {}, annotations: {b: c, a: null}}",
      "spec: {overhead: {cpu: '1000m', memory: 1024Mi}, terminationGracePeriodSeconds: 30.0, hostNetwork: no}",
      "spec: {securityContext: {}, volumes: [{name: v, emptyDir: {}, projected: {defaultMode: 0400}}]}",
      "metadata: {creationTimestamp: '2026-01-01T09:00:00+09:00', managedFields: [{fieldsV1: {z: {}, a: [1, 1.5, null]}}]}",
      "spec: {containers: [null, {name: null}], nodeSelector: null}",
      "status: {containerStatuses: [{state: {running: {startedAt: null}}}]}",
    ])
  func same(manifest: String) throws {
    #expect(try difference(manifest, from: manifest) == nil)
  }

  @Test(
    "A difference is named by its field",
    arguments: [
      ("spec: {hostname: a}", "spec: {hostname: b}", "spec.hostname"),
      ("spec: {hostname: a}", "spec: {}", "spec.hostname"),
      ("spec: {}", "spec: {hostname: a}", "spec"),
      ("spec: {containers: [{name: a}]}", "spec: {containers: []}", "spec.containers"),
      ("spec: {overhead: {cpu: 1}}", "spec: {overhead: {cpu: 2}}", "spec.overhead.cpu"),
      ("metadata: {labels: {a: '1'}}", "metadata: {labels: {a: 1000m}}", "metadata.labels.a"),
      ("spec: {hostNetwork: true}", "spec: {hostNetwork: false}", "spec.hostNetwork"),
    ])
  func different(read: String, written: String, field: String) throws {
    #expect(try difference(read, from: written)?.description == field)
  }

  @Test("Fields that the server leaves out or puts in are so when it serves an object")
  func served() throws {
    let pod = try Pod(
      reading: "{spec: {hostNetwork: false, hostname: '', containers: [{tty: false, env: [{value: ''}]}]}}")
    var json = JSONWriter()
    TreeEncoder.encode(pod, .asServed).write(to: &json)
    let expected =
      #"{"metadata":{},"spec":{"containers":[{"env":[{"name":""}],"name":"","resources":{}}]},"status":{}}"#
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  /// The first difference between a manifest and what is written of a Pod that was read from another.
  private func difference(_ read: String, from written: String) throws -> FieldPath? {
    let document = try #require(try YAMLReader().read(Array(read.utf8)).first?.result.get())
    let tree = TreeEncoder.encode(try Pod(reading: written), .asWritten)
    return RoundTrip(document, tree, Pod.modelType).firstDifference(at: try #require(document.root))
  }
}

struct BoxTests {
  @Test("Writing to a copy leaves the original as it was")
  func copyOnWrite() {
    var context = PodSecurityContext()
    context.runAsUser = 1
    let original = Box(context)
    var copy = original
    copy.value.runAsUser = 2
    #expect(original.value.runAsUser == 1)
    #expect(copy.value.runAsUser == 2)
  }
}

struct StringMapTests {
  @Test("Keys are compared by their bytes and kept in their order")
  func entries() {
    var map = StringMap<String>()
    map["\u{E9}"] = "composed"
    map["e\u{301}"] = "decomposed"
    map["a"] = "1"
    map["a"] = "2"
    #expect(map.entries.map(\.value) == ["composed", "decomposed", "2"])
    #expect(map.sorted.map(\.value) == ["2", "decomposed", "composed"])
    map["a"] = nil
    #expect(map["a"] == nil)
  }

  @Test("A large map finds its keys as a small one does", arguments: [3, 8, 9, 200])
  func size(count: Int) {
    var map = StringMap<String>()
    for number in 0..<count { map["k\(number)"] = "\(number)" }
    map["k1"] = nil
    map["k2"] = "two"
    #expect(map.entries.count == count - 1)
    #expect(map["k0"] == "0")
    #expect(map["k1"] == nil)
    #expect(map["k2"] == "two")
    #expect(map["k\(count - 1)"] == (count == 3 ? "two" : "\(count - 1)"))
    #expect(map["none"] == nil)
  }
}

import Diagnostics
import TestSupport
import Testing
import YAML

@testable import KubernetesModel
@testable import APIServer

/// What the strict decoder refuses, in the server's words, each at its place.
struct DecodingTests {
  @Test(
    "A field that no one knows is pointed at by its key",
    arguments: [
      ("spec: {1️⃣contianers: []}", #"unknown field "spec.contianers""#),
      ("spec: {containers: [{name: a}, {name: b, 1️⃣cmd: [x]}]}", #"unknown field "spec.containers[1].cmd""#),
      ("metadata: {labels: {a: b}, 1️⃣label: {}}", #"unknown field "metadata.label""#),
      ("1️⃣specs: {}", #"unknown field "specs""#),
      ("spec: {containers: [{1️⃣on: 1}]}", #"unknown field "spec.containers[0].true""#),
      ("spec: {volumes: [{name: v, secret: {1️⃣name: s}}]}", #"unknown field "spec.volumes[0].secret.name""#),
      ("spec: {1️⃣\"a\\\"b\": 1}", #"unknown field "spec.a\"b""#),
      ("1️⃣\u{A0}name: a", #"unknown field "\u00a0name""#),
    ])
  func unknownField(manifest: String, message: String) throws {
    try expect(manifest, [message], at: .strict)
  }

  @Test(
    "A key that stands twice is pointed at where it stands again, on the line that the server counts",
    arguments: [
      (
        "spec:\n  hostname: a\n  1️⃣hostname: b", "yaml: unmarshal errors:\n  line 5: key \"hostname\" already set in map"
      ),
      (
        "spec:\n  tolerations: []\n  1️⃣tolerations:\n  - key: a",
        "yaml: unmarshal errors:\n  line 6: key \"tolerations\" already set in map"
      ),
      ("metadata:\n  labels: {a: b, 1️⃣a: c}", "yaml: unmarshal errors:\n  line 4: key \"a\" already set in map"),
      (
        "metadata: {managedFields: [{fieldsV1: {f: {}, 1️⃣f: {}}}]}",
        "yaml: unmarshal errors:\n  line 3: key \"f\" already set in map"
      ),
    ])
  func repeatedKey(manifest: String, message: String) throws {
    try expect(manifest, [message], at: .strict)
  }

  @Test(
    "A value of the wrong type is pointed at, with Go's name of what was found and wanted",
    arguments: [
      ("spec: 1️⃣x", "string into Go struct field Pod.spec of type v1.PodSpec"),
      ("spec: {containers: 1️⃣{}}", "object into Go struct field PodSpec.spec.containers of type []v1.Container"),
      ("spec: {containers: [1️⃣a]}", "string into Go struct field PodSpec.spec.containers of type v1.Container"),
      ("metadata: {labels: {a: 1️⃣1}}", "number into Go struct field ObjectMeta.metadata.labels of type string"),
      ("metadata: {labels: 1️⃣[a]}", "array into Go struct field ObjectMeta.metadata.labels of type map[string]string"),
      ("metadata: {name: 1️⃣true}", "bool into Go struct field ObjectMeta.metadata.name of type string"),
      ("metadata: {uid: 1️⃣1}", "number into Go struct field ObjectMeta.metadata.uid of type types.UID"),
      ("spec: {hostNetwork: 1️⃣\"true\"}", "string into Go struct field PodSpec.spec.hostNetwork of type bool"),
      ("spec: {restartPolicy: 1️⃣no}", "bool into Go struct field PodSpec.spec.restartPolicy of type v1.RestartPolicy"),
      (
        "spec: {containers: [{ports: [{protocol: 1️⃣6}]}]}",
        "number into Go struct field ContainerPort.spec.containers.ports.protocol of type v1.Protocol"
      ),
      (
        "spec: {containers: [{ports: [{containerPort: 1️⃣80.5}]}]}",
        "number 80.5 into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32"
      ),
      (
        "spec: {containers: [{ports: [{hostPort: 1️⃣4294967376}]}]}",
        "number 4294967376 into Go struct field ContainerPort.spec.containers.ports.hostPort of type int32"
      ),
      (
        "spec: {containers: [{livenessProbe: {exec: {command: 1️⃣ls}}}]}",
        "string into Go struct field ExecAction.spec.containers.livenessProbe.ProbeHandler.exec.command of type []string"
      ),
      (
        "spec: {containers: [{livenessProbe: {httpGet: {port: 1️⃣true}}}]}",
        "bool into Go struct field HTTPGetAction.spec.containers.livenessProbe.ProbeHandler.httpGet.port of type int32"
      ),
      (
        "spec: {volumes: [{emptyDir: 1️⃣[]}]}",
        "array into Go struct field Volume.spec.volumes.VolumeSource.emptyDir of type v1.EmptyDirVolumeSource"
      ),
      (
        "metadata: {creationTimestamp: 1️⃣1}",
        "number into Go struct field ObjectMeta.metadata.creationTimestamp of type string"
      ),
      (
        "spec: {containers: [{resources: {limits: 1️⃣[]}}]}",
        "array into Go struct field ResourceRequirements.spec.containers.resources.limits of type v1.ResourceList"
      ),
    ])
  func wrongType(manifest: String, message: String) throws {
    try expect(manifest, ["json: cannot unmarshal " + message], at: .decode)
  }

  @Test(
    "A value that is written wrongly is told in the words of the type that reads it",
    arguments: [
      (
        "spec: {overhead: {cpu: 1️⃣1 Gi}}",
        "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
      ),
      (
        "spec: {overhead: {cpu: 1️⃣true}}",
        "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
      ),
      ("spec: {overhead: {cpu: 1️⃣1K}}", "unable to parse quantity's suffix"),
      (
        "metadata: {creationTimestamp: 1️⃣2026-01-02}",
        #"parsing time "2026-01-02" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "T""#
      ),
      (
        "metadata: {deletionTimestamp: '1️⃣2026-02-30T00:00:00Z'}",
        #"parsing time "2026-02-30T00:00:00Z": day out of range"#
      ),
    ])
  func malformed(manifest: String, message: String) throws {
    // A quoted value begins at its quote.
    let moved = manifest.replacing("'1️⃣", with: "1️⃣'")
    try expect(moved, [message], at: .decode)
  }

  @Test("What a type cannot read itself hides whatever else is of a wrong type, as it does for the server")
  func fatalFault() throws {
    let judgement = try judge("metadata: {name: 1}\nspec: {overhead: {cpu: x}}")
    let first = try #require(judgement.findings.first?.diagnostic.server)
    #expect(first.message.hasPrefix("quantities must match"))
  }

  @Test(
    "What Go reads without complaint is read without complaint",
    arguments: [
      "spec: null", "metadata: {labels: null}", "spec: {containers: [null]}", "metadata: {labels: {a: null}}",
      "spec: {terminationGracePeriodSeconds: 30.0}", "spec: {terminationGracePeriodSeconds: 1e3}",
      "spec: {containers: [{ports: [{containerPort: 0x50}]}]}", "spec: {overhead: {cpu: 1e-3, memory: null}}",
      "spec: {restartPolicy: Sometimes}", "metadata: {creationTimestamp: 2026-01-02T03:04:05.678+09:00}",
    ])
  func accepted(manifest: String) throws {
    #expect(try judge(manifest).findings.filter { $0.stage < .validate }.isEmpty)
  }

  private func judge(_ manifest: String) throws -> Judgement {
    let text = Array("apiVersion: v1\nkind: Pod\n\(manifest)".utf8)
    return Judge(text: text).judge(try #require(YAMLReader().read(text).first))
  }

  private func expect(_ manifest: String, _ messages: [String], at stage: Judgement.Stage) throws {
    let marked = MarkedText("apiVersion: v1\nkind: Pod\n\(manifest)")
    let judgement = Judge(text: marked.bytes).judge(try #require(YAMLReader().read(marked.bytes).first))
    let findings = judgement.findings.filter { $0.stage == stage }
    #expect(judgement.stage == stage)
    #expect(findings.map { $0.diagnostic.server?.detail } == messages)
    #expect(findings.map { $0.diagnostic.range?.lowerBound } == marked.places)
  }
}

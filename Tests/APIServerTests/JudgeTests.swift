import Diagnostics
import TestSupport
import Testing
import Text
import YAML

@testable import KubernetesModel
@testable import APIServer

struct JudgeTests {
  @Test(
    "What a document is decides what becomes of it",
    arguments: [
      ("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: b}]}", "valid"),
      ("apiVersion: v1\nkind: Pod", "invalid"), ("apiVersion: v1\nkind: pod", "unknown-kind"),
      ("apiVersion: V1\nkind: Pod", "unknown-kind"), ("apiVersion: apps/v1\nkind: Pod", "unknown-kind"),
      ("apiVersion: batch/v1beta1\nkind: CronJob", "unknown-kind"),
      ("apiVersion: example.com/v1\nkind: Widget", "custom"),
      ("apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway", "custom"), ("kind: Pod", "invalid"),
      ("apiVersion: v1", "invalid"), ("- a", "invalid"), ("just text", "invalid"),
      ("apiVersion: 1\nkind: Pod", "invalid"),
      ("a: [", "invalid"),
    ])
  func verdict(manifest: String, verdict: String) throws {
    #expect(try judge(manifest).verdict.rawValue == verdict)
  }

  @Test(
    "Why the server cannot tell what a document is, is said in its words",
    arguments: [
      ("1️⃣a: b", "Object 'Kind' is missing in 'a: b'"), ("1️⃣kind: Pod", "Object 'apiVersion' is missing in 'kind: Pod'"),
      (
        "kind: Pod\napiVersion: 1️⃣1",
        "couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string"
      ),
      ("apiVersion: v1\nkind: 1️⃣pod", #"no matches for kind "pod" in version "v1""#),
    ])
  func typeFault(manifest: String, message: String) throws {
    let marked = MarkedText(manifest)
    let finding = try #require(try judge(String(decoding: marked.bytes, as: UTF8.self)).findings.first)
    #expect(finding.diagnostic.server?.message == message)
    #expect(finding.diagnostic.range?.lowerBound == marked.places.first)
  }

  @Test("What a document is may be written in any case of letters, which the strict decoder then refuses")
  func caseOfLetters() throws {
    let judgement = try judge("APIVERSION: v1\nKind: Pod")
    #expect(judgement.kind == "Pod")
    #expect(judgement.stage == .strict)
    #expect(judgement.findings.prefix(2).map { $0.diagnostic.server?.field } == ["APIVERSION", "Kind"])
  }

  @Test("After an unknown field the rules are still asked, and what they find is marked as later")
  func laterStages() throws {
    let judgement = try judge(
      "apiVersion: v1\nkind: Pod\nmetadata: {name: A_}\nspec: {x: 1, containers: [{name: a, image: b}]}")
    #expect(judgement.stage == .strict)
    #expect(judgement.findings.map { judgement.isLater($0) } == [false, true])
  }

  @Test(
    "The objects of a list are judged one by one",
    arguments: [
      ("v1", "List", "apiVersion: v1, kind: Pod, ", "invalid", 1), ("v1", "List", "", "invalid", 2),
      ("v1", "PodList", "", "invalid", 1), ("v1", "List", "apiVersion: v1, kind: pod, ", "unknown-kind", 2),
      ("v1", "List", "apiVersion: v1, kind: List, ", "unknown-kind", 2),
    ])
  func lists(version: String, kind: String, type: String, verdict: String, findings: Int) throws {
    let pods = ["{image: a}", "{imag: a}"].map { image in
      "- {\(type)metadata: {name: a}, spec: {containers: [\(image.replacing("{", with: "{name: a, "))]}}"
    }
    let judgement = try judge("apiVersion: \(version)\nkind: \(kind)\nitems:\n\(pods.joined(separator: "\n"))")
    #expect(judgement.verdict.rawValue == verdict)
    #expect(judgement.findings.count { !judgement.isLater($0) } == findings)
  }

  @Test("The objects of a list in a list are judged, too")
  func listInList() throws {
    let pod = "{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{name: a}]}}"
    let inner = "{apiVersion: v1, kind: List, items: [\(pod), {apiVersion: v1, kind: PodList, items: [\(pod)]}]}"
    let judgement = try judge("apiVersion: v1\nkind: List\nitems: [\(inner)]")
    #expect(judgement.verdict == .invalid)
    #expect(judgement.findings.map(\.diagnostic.kind.id) == ["pod-image-required", "pod-image-required"])
  }

  @Test("A list is written again with its objects")
  func listIsWritten() throws {
    let item = "{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{name: a, image: a}]}}"
    let tree = try #require(try judge("apiVersion: v1\nkind: List\nitems: [\(item)]").tree(defaulted: false))
    var json = JSONWriter()
    tree.write(to: &json)
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == #"""
        {"apiVersion":"v1","items":[{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"},\#
        "spec":{"containers":[{"image":"a","name":"a"}]}}],"kind":"List"}
        """#)
  }

  @Test("What is missing only because its name is misspelt is not told again")
  func echoes() throws {
    let judgement = try judge(
      "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {contianers: [{name: a, image: b}]}")
    #expect(judgement.findings.map(\.diagnostic.kind.id) == ["unknown-field"])
    let other = try judge("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {xyz: 1}")
    #expect(other.findings.count == 2)
  }

  @Test("A document of nothing but faults is told of in reasonable length")
  func manyFaults() throws {
    let keys = (0..<5_000).map { "x\($0): 1" }.joined(separator: ", ")
    #expect(try judge("apiVersion: v1\nkind: Pod\nspec: {\(keys)}").findings.count < 200)
  }

  @Test(
    "A path leads to the value, or to the key of what holds more, or to the nearest of these above it",
    arguments: [
      ("spec: {hostname: 1️⃣a}", FieldPath.root.field("spec", "hostname")),
      ("1️⃣spec: {hostname: a}", .root.field("spec")), ("1️⃣spec: {hostname: a}", .root.field("spec", "containers")),
      ("spec:\n  containers:\n  - 1️⃣name: a", .root.field("spec", "containers").index(0).field("image")),
      ("spec:\n  1️⃣containers:\n  - name: a", .root.field("spec", "containers").index(7)),
      ("metadata: {labels: {a.b/c: 1️⃣x}}", .root.field("metadata", "labels").key("a.b/c")),
      ("spec:\n  1️⃣hostname:\n", .root.field("spec", "hostname")), ("1️⃣a: b", .root.field("spec")),
    ])
  func places(manifest: String, path: FieldPath) throws {
    let marked = MarkedText(manifest)
    let document = try #require(try YAMLReader().read(marked.bytes).first?.result.get())
    let root = try #require(document.root)
    #expect(document.range(of: path, below: root).lowerBound == marked.places.first)
  }

  @Test("Every finding has an id of its own, in kebab case, and both languages")
  func catalogue() {
    let ids = ServerFindings.all.map(\.id)
    #expect(Set(ids).count == ids.count, "\(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys)")
    for kind in ServerFindings.all {
      #expect(kind.id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
      #expect(kind.message.korean.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }, "\(kind.id)")
      #expect(!kind.message.english.isEmpty)
    }
  }

  private func judge(_ manifest: String) throws -> Judgement {
    let text = Array(manifest.utf8)
    return Judge(text: text).judge(try #require(YAMLReader().read(text).first))
  }
}

import Diagnostics
import TestSupport
import Testing
import YAML

@testable import KubernetesModel
@testable import APIServer

@Suite("The kind that a document names")
struct KindTests {
  @Test(
    "is refused with what to write instead",
    arguments: [
      ("1️⃣apps/v1beta1", "Deployment", "removed-api", "apps/v1", "1.16"),
      ("1️⃣extensions/v1beta1", "Ingress", "removed-api", "networking.k8s.io/v1", "1.22"),
      ("1️⃣batch/v1beta1", "CronJob", "removed-api", "batch/v1", "1.25"),
      ("1️⃣policy/v1beta1", "PodDisruptionBudget", "removed-api", "policy/v1", "1.25"),
      ("1️⃣autoscaling/v2beta2", "HorizontalPodAutoscaler", "removed-api", "autoscaling/v2", "1.26"),
      ("1️⃣events.k8s.io/v1beta1", "Event", "removed-api", "events.k8s.io/v1", "1.25"),
      ("1️⃣extension/v1beta1", "Deployment", "misplaced-kind", "apps/v1", ""),
      ("1️⃣app/v1", "StatefulSet", "misplaced-kind", "apps/v1", ""),
      ("1️⃣v1", "Deployment", "misplaced-kind", "apps/v1", ""),
      ("1️⃣networking.k8s.io/v2", "Ingress", "misplaced-kind", "networking.k8s.io/v1", ""),
      ("apps/v1", "1️⃣Deploymint", "misspelt-kind", "Deployment", ""), ("v1", "1️⃣pods", "misspelt-kind", "Pod", ""),
      ("v1", "1️⃣service", "misspelt-kind", "Service", ""),
    ])
  func refused(version: String, kind: String, rule: String, instead: String, release: String) throws {
    let marked = MarkedText("apiVersion: \(version)\nkind: \(kind)\nmetadata: {name: a}")
    let judgement = try judge(marked.bytes)
    let finding = try #require(judgement.findings.first).diagnostic
    #expect(judgement.verdict == .unknownKind)
    #expect(finding.kind.id == rule)
    #expect(finding.range?.lowerBound == marked.places.first)
    #expect(finding.arguments.contains(instead))
    #expect(release.isEmpty || finding.message(in: .korean).contains("쿠버네티스 \(release)에서"))
  }

  @Test(
    "brings what else must change, and no edit where that is not all",
    arguments: [
      ("extensions/v1beta1", "Ingress", "servicePort"), ("apps/v1beta2", "DaemonSet", "spec.selector"),
      ("autoscaling/v2beta1", "HorizontalPodAutoscaler", "targetAverageUtilization"),
      ("policy/v1beta1", "PodSecurityPolicy", "pod-security.kubernetes.io/enforce"),
    ])
  func changes(version: String, kind: String, word: String) throws {
    let finding = try #require(try judge("apiVersion: \(version)\nkind: \(kind)").findings.first).diagnostic
    #expect(finding.notes.contains { $0.words.korean.contains(word) && $0.words.english.contains(word) })
    #expect(finding.fix == nil)
  }

  @Test("is mended where nothing else must change")
  func fix() throws {
    let finding = try #require(try judge("apiVersion: batch/v1beta1\nkind: CronJob").findings.first).diagnostic
    #expect(finding.fix?.replacement == "batch/v1")
  }

  @Test(
    "is custom where the server serves it and its fields are not known here, or where somebody may have added it",
    arguments: [
      ("node.k8s.io/v1", "RuntimeClass"), ("storage.k8s.io/v1", "VolumeAttributesClass"),
      ("kustomize.config.k8s.io/v1beta1", "Kustomization"), ("example.com/v1", "Pod"),
    ])
  func custom(version: String, kind: String) throws {
    let judgement = try judge("apiVersion: \(version)\nkind: \(kind)")
    #expect(judgement.verdict == .custom)
    #expect(judgement.findings.isEmpty)
  }

  @Test(
    "is served or not as the release has it",
    arguments: [
      (25, "autoscaling/v2beta2", "HorizontalPodAutoscaler", Judgement.Verdict.custom),
      (26, "autoscaling/v2beta2", "HorizontalPodAutoscaler", .unknownKind),
      (33, "storage.k8s.io/v1", "VolumeAttributesClass", .unknownKind),
      (34, "storage.k8s.io/v1", "VolumeAttributesClass", .custom),
    ])
  func releases(minor: Int, version: String, kind: String, verdict: Judgement.Verdict) throws {
    let bytes = Array("apiVersion: \(version)\nkind: \(kind)".utf8)
    let judge = Judge(text: bytes, by: ServerOptions(release: KubernetesRelease(minor: minor)))
    #expect(judge.judge(try #require(YAMLReader().read(bytes).first)).verdict == verdict)
  }

  @Test(
    "A release is read from what people write",
    arguments: [
      ("1.36", 36), ("v1.25", 25), ("1.30.2", 30), ("1.24", nil), ("1.38", nil), ("2.36", nil), ("1", nil),
      ("1.x", nil), ("1.36.x", nil),
    ] as [(String, Int?)])
  func releaseText(text: String, minor: Int?) { #expect(KubernetesRelease(text)?.minor == minor) }

  @Test("Every modelled kind is among those that are served, by one name")
  func tables() {
    let served = ServedKinds().all
    for (version, kinds) in APIKind.models {
      for kind in kinds.keys {
        #expect(served.count { $0.apiVersion == version && $0.kind == kind } == 1, "\(version) \(kind)")
      }
    }
    let names = (APIKind.stable + APIKind.gone).map { "\($0.apiVersion)/\($0.kind)" }
    #expect(Set(names).count == names.count)
  }

  private func judge(_ text: String) throws -> Judgement { try judge(Array(text.utf8)) }

  private func judge(_ bytes: [UInt8]) throws -> Judgement {
    Judge(text: bytes).judge(try #require(YAMLReader().read(bytes).first))
  }
}

import APIServer
import Diagnostics
import Foundation
import KubernetesModel
import TestSupport
import Testing
import YAML

/// What Kubernetes' own code answered for the objects of the corpus that are no Pods, where the machine has it.
@Suite("The server's answers about other kinds")
struct KindCorpusTests {
  @Test(
    "are given word for word",
    .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)), arguments: ["manifests", "manifests-more"])
  func answers(corpus: String) throws {
    let folder = try #require(Corpus.folder) + "/" + corpus
    let lines = try String(contentsOfFile: folder + "/verdicts.jsonl", encoding: .utf8).split(separator: "\n")
    var differences: [String] = []
    for line in lines {
      let row = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      guard let file = row["file"] as? String, let expected = Self.answer(row) else { continue }
      let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)")))
      let index = row["docIndex"] as? Int ?? 0
      let reading = try #require(YAMLReader().read(bytes).first { $0.index == index }, "\(file)")
      let ours = Judge(text: bytes).judge(reading).findings.compactMap { finding in
        finding.diagnostic.server.map { server in
          finding.diagnostic.severity == .error ? "\(server.field)|\(server.type)|\(server.detail)" : server.message
        }
      }
      // The server says some things twice.
      if Set(ours) != Set(expected) { differences.append("\(file): \(ours) / \(expected)") }
    }
    #expect(differences.isEmpty, "\(differences.count) differ:\n\(differences.prefix(40).joined(separator: "\n"))")
  }

  /// The refusals or warnings about an object that was decoded; `nil` for Pods, which have a test of their own, and
  /// for what only storage answers for.
  private static func answer(_ row: [String: Any]) -> [String]? {
    guard let kind = row["kind"] as? String, kind != "Pod", row["itemIndex"] == nil else { return nil }
    if row["verdict"] as? String == "valid" { return row["warnings"] as? [String] ?? [] }
    guard row["stage"] as? String == "validate", let errors = row["validationErrors"] as? [[String: Any]],
      !errors.contains(where: { ($0["type"] as? String ?? "").hasPrefix("FieldValue") })
    else { return nil }
    return errors.map { "\($0["field"] ?? "")|\($0["type"] ?? "")|\($0["detail"] ?? "")" }
  }
}

import APIServer
import Diagnostics
import Foundation
import KubernetesModel
import TestSupport
import Testing
import YAML

/// What Kubernetes' own code answered for Pods of the corpus, where the machine has it.
///
/// The whole answer is compared: field, type and wording of every refusal.
@Suite("The server's answers")
struct RuleCorpusTests {
  @Test(
    "the Pods of the corpus are judged as the server judged them",
    .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)), arguments: ["manifests", "manifests-more"])
  func refusals(corpus: String) throws {
    var differences: [String] = []
    for answer in try ServerVerdict.read(corpus) where answer.isJudged {
      guard let pod = try answer.pod() else { continue }
      let ours = PodRules.refusals(of: pod.defaulted(by: ServerOptions()), by: ServerOptions()).all.map { refusal in
        let server = refusal.server
        return "\(server.field)|\(server.type)|\(server.detail)"
      }
      if ours != answer.refusals {
        let missing = answer.refusals.filter { !ours.contains($0) }
        let extra = ours.filter { !answer.refusals.contains($0) }
        differences.append("\(answer.file): missing \(missing) extra \(extra)")
      }
    }
    #expect(differences.isEmpty, "\(differences.count) differ:\n\(differences.prefix(40).joined(separator: "\n"))")
  }

  @Test(
    "the server's warnings are given word for word",
    .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)), arguments: ["manifests", "manifests-more"])
  func warnings(corpus: String) throws {
    var differences: [String] = []
    for answer in try ServerVerdict.read(corpus) where answer.isValid {
      guard let pod = try answer.pod() else { continue }
      let ours = PodWarnings.warnings(about: pod.defaulted(by: ServerOptions()), by: ServerOptions()).all.map(\.text)
      if ours != answer.warnings {
        differences.append("\(answer.file): server \(answer.warnings) ours \(ours)")
      }
    }
    #expect(differences.isEmpty, "\(differences.count) differ:\n\(differences.prefix(40).joined(separator: "\n"))")
  }
}

/// One line of a corpus' `verdicts.jsonl`, as far as rules go.
struct ServerVerdict {
  let file: String
  let path: String
  let document: Int
  let isJudged: Bool
  let refusals: [String]
  let warnings: [String]
  let isValid: Bool

  /// The answers for the Pods of a corpus.
  static func read(_ corpus: String) throws -> [ServerVerdict] {
    let folder = try #require(Corpus.folder) + "/" + corpus
    let text = try String(contentsOfFile: folder + "/verdicts.jsonl", encoding: .utf8)
    return try text.split(separator: "\n").compactMap { line in
      let row = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      guard row["kind"] as? String == "Pod", let file = row["file"] as? String, row["itemIndex"] == nil else {
        return nil
      }
      let errors = row["validationErrors"] as? [[String: Any]] ?? []
      let isValid = row["verdict"] as? String == "valid"
      return ServerVerdict(
        file: file, path: "\(folder)/\(file)", document: row["docIndex"] as? Int ?? 0,
        isJudged: isValid || row["stage"] as? String == "validate",
        refusals: errors.map { "\($0["field"] ?? "")|\($0["type"] ?? "")|\($0["detail"] ?? "")" },
        warnings: row["warnings"] as? [String] ?? [], isValid: isValid)
    }
  }

  /// The Pod that was judged.
  func pod() throws -> Pod? {
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    let readings = YAMLReader().read(bytes)
    guard let reading = readings.first(where: { $0.index == document }), case .success(let tree) = reading.result else {
      return nil
    }
    guard let root = tree.root else { return nil }
    var decoder = TreeDecoder(tree)
    return decoder.decode(at: root)
  }
}

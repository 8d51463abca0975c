import Diagnostics
import Foundation
import TestSupport
import Testing
import Text
import YAML

@testable import APIServer
@testable import KubernetesModel

/// What the API server answered to the corpus's documents, held against what the decoder and the defaults make of them.
@Suite(.enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
struct ServerAgreementTests {
  static let sets = ["manifests", "manifests-more"]

  @Test("What the decoder refuses is what the server's refuses, field by field", arguments: sets)
  func decoding(set: String) throws {
    for answer in try ServerAnswers(set: set).all {
      let ours = try #require(try answer.judgement(), "\(answer.file)")
      let stages: [Judgement.Stage] = [.decode, .strict]
      let expected = stages.first { $0.rawValue == answer.stage }
      #expect(
        stages.first { $0 == ours.stage } == expected,
        "\(answer.file): \(ours.findings.map(\.diagnostic.server?.message))")
      let messages = ours.findings.compactMap { $0.diagnostic.server.map { Self.withoutLines($0.detail) } }
      for refusal in answer.decodingErrors {
        #expect(messages.contains(Self.withoutLines(refusal)), "\(answer.file): \(messages)")
      }
    }
  }

  @Test("An object with its defaults is the one that the server would store", arguments: sets)
  func defaults(set: String) throws {
    for answer in try ServerAnswers(set: set).all {
      guard let expected = answer.defaulted else { continue }
      let tree = try #require(try answer.judgement()?.tree(defaulted: true), "\(answer.file)")
      var json = JSONWriter()
      tree.write(to: &json)
      let ours = try JSONSerialization.jsonObject(with: Data(json.bytes))
      let difference = Self.difference(Self.pruned(ours), Self.pruned(expected), at: "")
      #expect(difference == nil, "\(answer.file): \(difference ?? "")")
    }
  }

  @Test("The QoS class is the one that the kubelet computes", arguments: sets)
  func quality(set: String) throws {
    for answer in try ServerAnswers(set: set).all {
      guard let expected = answer.qosClass else { continue }
      #expect(try answer.judgement()?.qosClass?.rawValue == expected, "\(answer.file)")
    }
  }

  @Test("Every document that decodes is written back as it was read", arguments: sets)
  func roundTrip(set: String) throws {
    for answer in try ServerAnswers(set: set).all {
      let findings = try answer.judgement()?.findings ?? []
      #expect(!findings.contains { $0.diagnostic.kind.id == "round-trip" }, "\(answer.file)")
    }
  }

  /// The server's lines are those of what kubectl sends it, which may begin elsewhere.
  private static func withoutLines(_ message: String) -> String { message.replacing(/line \d+/, with: "line") }

  /// An object without what a server adds on its own.
  private static func pruned(_ value: Any) -> Any {
    if let object = value as? [String: Any] {
      return object.filter { !($0.value is NSNull) && $0.key != "status" && $0.key != "creationTimestamp" }
        .mapValues(pruned)
    }
    return (value as? [Any])?.map(pruned) ?? value
  }

  private static func difference(_ a: Any, _ b: Any, at path: String) -> String? {
    if let x = a as? [String: Any], let y = b as? [String: Any] {
      for key in Set(x.keys).union(y.keys).sorted() {
        guard let left = x[key], let right = y[key] else {
          return "\(path).\(key): \(x[key] ?? "-") / \(y[key] ?? "-")"
        }
        if let found = difference(left, right, at: "\(path).\(key)") { return found }
      }
      return nil
    }
    if let x = a as? [Any], let y = b as? [Any], x.count == y.count {
      for (index, pair) in zip(x, y).enumerated() {
        if let found = difference(pair.0, pair.1, at: "\(path)[\(index)]") { return found }
      }
      return nil
    }
    return (a as? NSObject) == (b as? NSObject) ? nil : "\(path): \(a) / \(b)"
  }
}

/// The answers of the server's own code to the documents of one set.
private struct ServerAnswers {
  struct Answer {
    let folder: String
    let file: String
    let index: Int
    let stage: String?
    let decodingErrors: [String]
    let defaulted: Any?
    let qosClass: String?

    func judgement() throws -> Judgement? {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)")))
      let readings = YAMLReader().read(bytes)
      return readings.indices.contains(index) ? Judge(text: bytes).judge(readings[index]) : nil
    }
  }

  let all: [Answer]

  init(set: String) throws {
    let folder = try #require(Corpus.folder) + "/" + set
    let lines = try String(contentsOfFile: folder + "/verdicts.jsonl", encoding: .utf8).split(separator: "\n")
    all = try lines.compactMap { line in
      guard let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        row["kind"] as? String != nil, row["verdict"] as? String != "unknown-kind", row["itemIndex"] == nil
      else { return nil }
      let decodeError = (row["decodeError"] as? String).map { [$0] } ?? []
      return Answer(
        folder: folder, file: row["file"] as? String ?? "", index: row["docIndex"] as? Int ?? 0,
        stage: row["stage"] as? String, decodingErrors: decodeError + (row["strictDecodeErrors"] as? [String] ?? []),
        defaulted: row["defaulted"], qosClass: row["qosClass"] as? String)
    }
  }
}

import Foundation
import TestSupport
import Testing
import YAML

@Suite("Agreement with the API server's parser", .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
struct VerdictTests {
  @Test("what the server's parser refuses is refused in its words, and nothing else is")
  func verdicts() throws {
    let folder = try #require(Corpus.folder) + "/manifests"
    let lines = try String(contentsOfFile: folder + "/verdicts.jsonl", encoding: .utf8).split(separator: "\n")
    var refused = 0
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let verdict = try #require(object as? [String: Any])
      let file = try #require(verdict["file"] as? String)
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file)))
      let result = try #require(YAMLReader().read(bytes).first, "\(file)").result
      let expected = verdict["yamlError"] as? String
      if expected != nil { refused += 1 }
      switch result {
      case .success: #expect(expected == nil, "\(file)")
      case .failure(let fault): #expect(fault.serverMessage == expected, "\(file)")
      }
    }
    #expect(refused > 0)
  }
}

import Foundation
import Kubectl
import TestSupport
import Testing

@Suite("Commands of real notes, against kubectl 1.36's own answers")
struct CorpusTests {
  private struct Row: Decodable {
    let argv: [String]
    let verdict: String?
  }

  @Test(
    "what kubectl accepts is accepted, what it refuses is refused",
    .enabled(if: Corpus.folder != nil, "\(Corpus.absence)"))
  func verdicts() throws {
    let folder = try #require(Corpus.folder)
    let tool = Kubectl()
    var (accepted, acceptedToo, refused, refusedToo) = (0, 0, 0, 0)
    for name in ["commands", "notes"] {
      let text = try String(contentsOfFile: "\(folder)/kubectl/\(name).jsonl", encoding: .utf8)
      for line in text.split(separator: "\n") {
        let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
        let code = tool.run(row.argv).code
        if row.verdict == "accepted" { (accepted, acceptedToo) = (accepted + 1, acceptedToo + (code == 0 ? 1 : 0)) }
        if row.verdict == "refused" { (refused, refusedToo) = (refused + 1, refusedToo + (code == 1 ? 1 : 0)) }
      }
    }
    #expect(accepted > 3_000 && Double(acceptedToo) >= 0.998 * Double(accepted), "\(acceptedToo) of \(accepted)")
    #expect(refused > 300 && Double(refusedToo) >= 0.98 * Double(refused), "\(refusedToo) of \(refused)")
  }
}

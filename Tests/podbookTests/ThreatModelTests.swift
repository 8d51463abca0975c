import Foundation
import Testing

@Suite("The threat model")
struct ThreatModelTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("every test that SECURITY.md names is there")
  func names() throws {
    let text = try String(contentsOf: Self.root.appendingPathComponent(".github/SECURITY.md"), encoding: .utf8)
    let named = text.split(separator: "`").filter { word in
      word.hasSuffix("Tests") && word.allSatisfy { $0.isASCII && $0.isLetter }
    }
    #expect(named.count > 15)
    let tests = Self.root.appendingPathComponent("Tests")
    let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)?.allObjects ?? []
    let there = Set(files.compactMap { ($0 as? URL)?.deletingPathExtension().lastPathComponent })
    #expect(named.filter { !there.contains(String($0)) } == [])
  }
}

import Checking
import Diagnostics
import Testing

@Suite("An author's own wording")
struct MessageOverlayTests {
  private let kind = DiagnosticKind(
    "yaml-tab", .error, Words("탭입니다.", "A tab."), remedy: Words("지우세요.", "Delete it."))

  @Test("the Korean words are replaced, the English and everything else stay")
  func replaced() throws {
    let overlay = try #require(MessageOverlay(Array("yaml-tab:\n  message: 탭 {0}개를 지워 주세요.\n".utf8)))
    var diagnostic = Diagnostic(kind, at: 1..<2, "3")
    diagnostic.severity = .warning
    let reworded = overlay.reworded(diagnostic)
    #expect(reworded.message(in: .korean) == "탭 3개를 지워 주세요.")
    #expect(reworded.message(in: .english) == "A tab.")
    #expect(reworded.remedy(in: .korean) == "지우세요.")
    #expect(reworded.severity == .warning && reworded.range == 1..<2)
  }

  @Test("another rule's words are left alone, and a file of another shape is refused")
  func others() throws {
    let overlay = try #require(MessageOverlay(Array("other:\n  message: x\n".utf8)))
    #expect(overlay.reworded(Diagnostic(kind, at: nil)).message(in: .korean) == "탭입니다.")
    for text in ["- a", "yaml-tab: x", "yaml-tab: {mesage: x}", "a: [1"] {
      #expect(MessageOverlay(Array(text.utf8)) == nil)
    }
  }
}

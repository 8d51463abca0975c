import Testing
import Text

@Suite("Composition")
struct CompositionTests {
  @Test(
    "decomposed text comes out as the keyboard types it",
    arguments: [
      ("\u{1111}\u{1161}\u{1103}\u{1173}", "파드"), ("\u{1100}\u{1161}\u{11A8}자", "각자"), ("cafe\u{301}", "café"),
      ("か\u{3099}ハ\u{309A}", "がパ"),
    ])
  func composes(decomposed: String, composed: String) {
    #expect(Composition.compose(Array(decomposed.utf8)) == Array(composed.utf8))
  }

  @Test(
    "what cannot be composed stays, byte for byte",
    arguments: ["파드 Pod", "q\u{301}", "\u{1161}", "각\u{11A8}", "\u{301}a", ""])
  func keeps(text: String) {
    #expect(Composition.compose(Array(text.utf8)) == Array(text.utf8))
  }
}

import Testing

@testable import Text

@Suite("Characters that nobody sees")
struct HiddenCharacterTests {
  @Test(
    "they are found and named",
    arguments: [
      ("a\u{202E}b", "U+202E"), ("\u{FEFF}", "U+FEFF"), ("가\u{200B}나", "U+200B"), ("a\u{AD}b", "U+00AD"),
      ("\u{3164}", "U+3164"), ("a\u{200D}b", "U+200D"), ("\u{E0041}", "U+E0041"),
      ("\u{2066}x\u{2069}", "U+2066 U+2069"),
    ])
  func found(text: String, names: String) {
    #expect(HiddenCharacter.places(in: Array(text.utf8)).map(\.name).joined(separator: " ") == names)
    #expect(HiddenCharacter.places(in: HiddenCharacter.removed(from: Array(text.utf8))).isEmpty)
  }

  @Test("Hangul, emoji and what is only rare are none", arguments: ["가나다 한글", "👩‍💻 ❤️", "é — “…” ｎ", "ᄒ\u{1161}\u{11AB}"])
  func shown(text: String) {
    #expect(HiddenCharacter.places(in: Array(text.utf8)).isEmpty)
    #expect(HiddenCharacter.removed(from: Array(text.utf8)) == Array(text.utf8))
  }
}

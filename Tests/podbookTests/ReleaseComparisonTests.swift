import Testing

@testable import podbook

@Suite("podbook check --compare")
struct ReleaseComparisonTests {
  @Test(
    "takes two releases that are known",
    arguments: [
      ("1.36..1.37", true), ("1.25..1.36", true), ("1.36", false), ("1.36.1.37", false), ("1.36..2.0", false),
      ("", false),
      ("1.24..1.36", false), ("1.36...1.37", false),
    ])
  func releases(text: String, isGood: Bool) { #expect((ReleaseComparison(text) != nil) == isGood) }

  @Test("a release that is not known is refused", arguments: ["--kubernetes", "--compare"])
  func refused(option: String) {
    var arguments = Arguments([option, "1.99"])
    #expect(throws: UsageError.self) { try CheckCommand(&arguments) }
  }
}

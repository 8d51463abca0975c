import Testing

@testable import Diagrams

@Suite("Measuring and breaking text")
struct TextTests {
  @Test(
    "widths grow with what is written",
    arguments: [
      ("파드", 26.32), ("가 a", 13.16 + 14 * 0.29 + 14 * 0.57), ("✅", 18.2), ("⚙️", 18.2), ("", 0), ("\u{301}", 0),
    ])
  func widths(_ text: String, _ expected: Double) {
    #expect(abs(TextMeasure.width(of: text, size: 14) - expected) < 0.5)
  }

  @Test("bold text is wider, small text narrower, letters of a terminal all alike")
  func styles() {
    let plain = TextMeasure.width(of: "Deployment")
    #expect(TextMeasure.width(of: "Deployment", style: .bold) > plain)
    #expect(TextMeasure.width(of: "Deployment", style: .small) < plain)
    #expect(TextMeasure.width(of: "iiii", style: .monospace) == TextMeasure.width(of: "MMMM", style: .monospace))
  }

  @Test("long lines break between words, into lines of even length")
  func breaking() {
    let label = TextLabel("컨테이너를 한 파드에 담을지 고르는 흐름을 그린 그림").wrapped(to: 190)
    #expect(label.lines.map { $0.map(\.text).joined() } == ["컨테이너를 한 파드에 담을지", "고르는 흐름을 그린 그림"].map { $0 })
  }

  @Test("short lines and the author's own breaks stay")
  func kept() {
    #expect(TextLabel("one\ntwo words").wrapped(to: 190) == TextLabel("one\ntwo words"))
  }

  @Test("styles survive a break")
  func runs() {
    let label = TextLabel(lines: [[TextRun("plain words before "), TextRun("and some bold ones behind", .bold)]])
    let lines = label.wrapped(to: 120).lines
    #expect(lines.count > 1)
    #expect(lines.flatMap { $0 }.filter { $0.style == .bold }.map(\.text).joined(separator: " ").contains("bold ones"))
    #expect(lines.allSatisfy { TextMeasure.width(of: $0) <= 125 })
  }

  @Test("a word twice too long is cut after a separator")
  func longWord() {
    let label = TextLabel("registry.example.com/a-very-long-path/with-many-parts/and-a-name:v1.2.3").wrapped(to: 150)
    let lines = label.lines.map { $0.map(\.text).joined() }
    #expect(lines.count > 1)
    #expect(lines.joined() == "registry.example.com/a-very-long-path/with-many-parts/and-a-name:v1.2.3")
    #expect(lines.dropLast().allSatisfy { "/-.:".contains($0.last ?? " ") })
  }
}

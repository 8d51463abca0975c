import Hostile
import Testing

@testable import Markdown

@Suite("Raw HTML among Markdown")
struct MixedMarkupTests {
  private static let pieces = [
    "<h1 id=q>", "</h1>", "<h2>", "<div>", "</div>", "<p>", "<b>", "</b>", "<i>", "<a href=x>", "</a>", "<span>",
    "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>", "</ul>", "<details>", "<summary>", "</details>", "<pre>",
    "</pre>", "<blockquote>", "</blockquote>", "<script>", "</script>", "<iframe src=y>", "<video src=v.mp4>",
    "</video>",
    "<video src=https://a.b/c>", "<source src=s.mp3>", "<audio>",
    "<img src=z>", "<br>", "<hr>", "<!--", "-->",
    "<svg>", "</svg>", "<ruby>", "<dl>", "<dd>", "</dl>", "<sup>", "<form>", "<pod-name>", "<code>", "<center>",
    "# 제목\n", "## 둘\n", "제목\n===\n", "> ", "> [!NOTE]\n> ", "- ", "- [ ] ", "1. ", "\n", "\n\n", "글 ", "*", "**",
    "`", "```\n",
    "[[a]]", "![[b.png]]", "[c](d)", "![e](f)",
    "[^g]", "\n[^g]: ", "|h|\n|-|\n|", "~~", "==", "https://i.j ",
    "    ", "{#q}", "---\n", "<kbd>", "\u{202E}", "{{< note >}}", "!!! note\n    ", ":::tip\n",
  ]

  @Test("whatever is mixed, what comes out is well-formed, and no link stands in another", arguments: 0..<40)
  func mixes(seed: Int) {
    var random = SeededRandom(state: UInt64(seed) &* 7_919 &+ 3)
    for _ in 0..<250 {
      let count = Int.random(in: 1...24, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let note = read(text)
      let html = note.html()
      #expect(WellFormedness.problem(in: html) == nil, "\(text.debugDescription)")
      #expect(!hasNestedLink(html), "\(text.debugDescription)")
      for heading in note.headings.indices.prefix(2) {
        let rest = note.html(leavingOut: heading)
        #expect(WellFormedness.problem(in: rest) == nil, "without \(heading): \(text.debugDescription)")
      }
    }
  }

  @Test("a code block and an image before the heading that is left out stay")
  func gapsBefore() {
    let html = String(decoding: read("```\n코드\n```\n# 제목\n\n글\n").html(leavingOut: 0), as: UTF8.self)
    #expect(html.contains("코드") && !html.contains("제목"))
    let image = String(decoding: read("<img src=a.png>\n\n# [제목](b)\n\n[글](c)\n").html(leavingOut: 0), as: UTF8.self)
    #expect(image.contains("a.png") && image.contains("href=\"c\"") && !image.contains("제목"))
  }

  private func hasNestedLink(_ html: [UInt8]) -> Bool {
    var isOpen = false
    for offset in html.indices where html[offset] == Byte.less {
      if html[offset...].starts(with: "</a>".utf8) { isOpen = false }
      guard html[offset...].starts(with: "<a ".utf8) || html[offset...].starts(with: "<a>".utf8) else { continue }
      if isOpen { return true }
      isOpen = true
    }
    return false
  }
}

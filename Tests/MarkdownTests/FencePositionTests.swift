import Diagnostics
import Markdown
import Testing

@Suite("Where the code of a fence stands in its note")
struct FencePositionTests {
  @Test(
    "every byte of the code is found again, through quotes, lists and tabs",
    arguments: [
      "```yaml\na: 하나\nb: 둘\n```\n", "> ```yaml\n> a: 하나\n> b: 둘\n> ```\n",
      "- 항목\n\n  ```yaml\n  a: 하나\n  b: 둘\n  ```\n", "1. > ```yaml\n   > a: 하나\n   > b: 둘\n   > ```\n",
      "\u{FEFF}# 제목\r\n\r\n```yaml\r\na: 하나\r\nb: 둘\r\n```\r\n",
    ])
  func places(text: String) throws {
    let note = NoteReader().read(Array(text.utf8), path: "a.md")
    let fence = try #require(note.fences.first)
    #expect(String(decoding: fence.content, as: UTF8.self) == "a: 하나\nb: 둘\n")
    for (offset, byte) in fence.content.enumerated() where byte != 0x0A {
      #expect(note.source.bytes[fence.sourceOffset(of: offset)] == byte)
    }
  }
}

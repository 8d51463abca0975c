internal import Diagnostics
import HTML
import Testing

@testable import Markdown

@Suite("Code blocks")
struct FenceTests {
  /// Every byte of the content must be the byte of the note that it is mapped to.
  private func check(_ note: MarkdownNote, sourceLocation: SourceLocation = #_sourceLocation) {
    for fence in note.fences {
      for (offset, byte) in fence.content.enumerated() where byte != 0x0A {
        let source = fence.sourceOffset(of: offset)
        let isPadding = byte == 0x20 && note.source.bytes[source] == 0x09
        #expect(isPadding || note.source.bytes[source] == byte, "byte \(offset)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test(
    "the marker in the content is found in the note",
    arguments: [
      "```yaml\na: 1️⃣b\n```\n", "> ```yaml\n> a:\n>   - 1️⃣b\n> ```\n", "- 글\n\n  ```yaml\n  a: 1️⃣b\n  ```\n",
      "1. > - ~~~\n   >   1️⃣x\n   >   ~~~\n", "- ```\n\ta: 1️⃣b\n  ```\n", "\t코드 1️⃣x\n", ">\t\t코드 1️⃣x\n",
      "**Pod(파드)**는\n\n```\n**가(나)**다 1️⃣x\n```\n", "[^1]\n\n[^1]: 글\n\n    ```yaml\n    a: 1️⃣b\n    ```\n",
      "!!! note\n    ```yaml\n    a: 1️⃣b\n    ```\n", "{{< note >}}\n```yaml\na: 1️⃣b\n```\n{{< /note >}}\n",
      "- 글\n  ```bash\nls 1️⃣x\n  ```\n", "<!-- 여러\n줄 -->\n\n```\n<!-- 1️⃣x\n-->\n```\n", "```\r\na\r\n1️⃣b\r\n```\r\n",
      ":::tip\n> ```\n> %%1️⃣x%%\n> ```\n:::\n", "```\n{{< note >}} 1️⃣x\n```\n",
    ])
  func positions(text: String) throws {
    let note = read(text)
    check(note)
    let marker = Array("1️⃣".utf8)
    let fence = try #require(note.fences.first)
    let inContent = try #require(fence.content.indices.first { fence.content[$0...].starts(with: marker) })
    let inNote = try #require(note.source.bytes.indices.first { note.source.bytes[$0...].starts(with: marker) })
    #expect(fence.sourceOffset(of: inContent) == inNote)
    #expect(fence.isClosed)
  }

  @Test("the content is what the author wrote, without what indents it")
  func content() {
    #expect(
      read("> - ```yaml\n>   a:\n>     b: 1\n>\n>   c: 2\n>   ```\n").fences[0].content
        == Array("a:\n  b: 1\n\nc: 2\n".utf8))
    #expect(read("- ```\n\ta\n  ```\n").fences[0].content == Array("  a\n".utf8))
  }

  @Test(
    "a fence that nothing closes goes on to the end of its container and is reported",
    arguments: [
      ("```yaml\na: b\n\n# 제목\n", "a: b\n\n# 제목\n"), ("> ```\n> a\n\n글\n", "a\n"), ("> ```\n> a\n```\nb\n```\n", "a\n"),
    ])
  func unclosed(text: String, content: String) {
    let note = read(text)
    #expect(note.fences[0].content == Array(content.utf8))
    #expect(!note.fences[0].isClosed)
    #expect(note.findings.map(\.kind.id) == ["unclosed-fence"])
  }

  @Test("a fence in a list whose lines lost their indentation is still a part of the list")
  func outdented() {
    let note = read("1. 하나\n   ```bash\nkubectl get pods\n```\n2. 둘\n")
    #expect(note.fences.count == 1)
    #expect(note.fences[0].content == Array("kubectl get pods\n".utf8))
    #expect(note.findings.map(\.kind.id) == ["outdented-fence"])
    #expect(String(decoding: note.html(), as: UTF8.self).hasSuffix("<li>둘</li>\n</ol>\n"))
  }

  @Test("the info string says the language, words and lines")
  func info() {
    let attributes = read("```YAML invalid=\"spec.containers[0].image\" fragment title=\"a b.yaml\" {3,5-7}\n```\n")
      .fences[0].attributes
    #expect(attributes.language == "yaml")
    #expect(attributes.value(of: "invalid") == "spec.containers[0].image")
    #expect(attributes.flags == ["fragment"])
    #expect(attributes.value(of: "title") == "a b.yaml")
    #expect(attributes.highlightedLines == [3...3, 5...7])
    #expect((1...8).filter(attributes.highlights) == [3, 5, 6, 7])
  }

  @Test("a comment before a fence speaks for it, and only for the next one")
  func directive() {
    let note = read("<!-- podbook: invalid -->\n```yaml\na\n```\n```yaml\nb\n```\n")
    #expect(note.fences.map { $0.attributes.has("invalid") } == [true, false])
  }

  @Test("what looks like a fence in an indented block is code")
  func indented() {
    let note = read("글\n\n    ```yaml\n    a: b\n    ```\n")
    #expect(!note.fences[0].isFenced)
    #expect(note.fences[0].content == Array("```yaml\na: b\n```\n".utf8))
  }

  @Test("a site puts its own HTML in place of a fence")
  func hooks() {
    struct Hooks: NoteHooks {
      func html(for fence: Fence, at index: Int) -> [UInt8]? {
        fence.language == "mermaid" ? Array("<svg />\n".utf8) : nil
      }
      func target(of link: Link) -> LinkTarget? {
        LinkTarget(url: Address(ours: "b.html".utf8), attributes: Array(" class=\"x\"".utf8))
      }
      func html(for image: Image) -> [UInt8]? { Array("<span>그림</span>".utf8) }
    }
    let note = read("[a](b.md) ![c](d.png)\n\n```mermaid\ngraph\n```\n\n```\nx\n```\n")
    #expect(
      String(decoding: note.html(filledBy: Hooks()), as: UTF8.self)
        == "<p><a href=\"b.html\" class=\"x\">a</a> <span>그림</span></p>\n<svg />\n<pre><code>x\n</code></pre>\n")
  }
}

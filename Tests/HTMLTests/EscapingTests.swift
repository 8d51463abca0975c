import HTML
import Testing

@Suite("Escaping by context")
struct EscapingTests {
  @Test("text cannot open a tag")
  func text() {
    var writer = HTMLWriter()
    writer.element("p", ["title": "\"<a>\n&"], text: "<script>&\u{0}")
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "<p title=\"&quot;&lt;a&gt;&#10;&amp;\">&lt;script&gt;&amp;?</p>")
  }
}

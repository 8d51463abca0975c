import Diagnostics
import FileSystem
import Testing
import Text

@testable import Site

@Suite("Files that are published")
struct PublishedFileTests {
  private static let drawing =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"7\"><rect width=\"9\" height=\"7\"/></svg>\n"

  @Test("a linked page is published as its source, a drawing without what is active in it, both with a finding")
  func activeFiles() throws {
    let files = [
      "a.md": "# 글\n\n[쪽](p.HTML) [그림](d.svg) ![그림](e.svg) [이름만](plain) ![깨진](broken.svg)\n",
      "p.HTML": "<script>alert(1)</script>", "plain": "\n<html><script>alert(1)</script></html>",
      "d.svg": Self.drawing.replacing("<rect", with: "<script>alert(1)</script><rect onclick=\"x\""),
      "e.svg": Self.drawing, "broken.svg": "<svg width=\"1\" height=\"1\"><script>alert(1)",
    ]
    try TestCourse.with(files) { course in
      let report = try course.build()
      let page = try course.page("a.html")
      #expect(page.contains("href=\"p.HTML.txt\"") || page.contains("href=\"p.html.txt\""))
      #expect(page.contains("href=\"plain.txt\"") && page.contains("<img src=\"e.svg\""))
      #expect(!page.contains("src=\"broken"))
      #expect(try course.page("d.svg") == Self.drawing)
      #expect(try course.page("e.svg") == Self.drawing)
      #expect(
        report.ids == [
          "broken.svg active-file", "d.svg svg-cleaned", "p.HTML active-file", "plain active-file",
        ])
      for output in try course.outputs() where !output.hasSuffix(".txt") && !output.contains("assets/") {
        let text = try course.page(output)
        #expect(!text.contains("alert(1)"), "\(output)")
      }
    }
  }

  @Test(
    "what is active in a drawing goes, whatever it is called",
    arguments: [
      "<script>x</script>", "<s:script xmlns:s=\"http://www.w3.org/2000/svg\">x</s:script>", "<g onload=\"x\"/>",
      "<a xlink:href=\"javascript:x\"/>", "<a href=\"java&#10;script:x\"/>", "<use href=\"//a.b/c#d\"/>",
      "<image href=\"https://a.b/c.png\"/>", "<foreignObject><iframe src=\"x\"/></foreignObject>",
      "<set attributeName=\"href\" to=\"javascript:x\"/>",
      "<animate attributeName=\"xlink:href\" values=\"javascript:x\"/>",
      "<style>@import url(//a.b);</style>", "<style>a{b:url(https://a.b)}</style>", "<rect fill=\"url(//a.b#c)\"/>",
      "<rect style=\"fill:u\\72l(//a.b)\"/>", "<?xml-stylesheet href=\"x\"?>", "<handler>x</handler>",
      "<style>&#64;import '//a.b';</style>", "<g><script>x</script><g/></g>",
    ])
  func cleaned(part: String) throws {
    let whole = "<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\">\(part)<path d=\"M0 0\"/></svg>"
    let clean = String(decoding: try #require(SVGCleaning.cleaned(Array(whole.utf8))), as: UTF8.self)
    for word in ["script", "//a.b", "onload", "iframe", "javascript", "stylesheet", "handler>"] {
      #expect(!clean.replacing("xmlns:s=\"http://www.w3.org", with: "").contains(word), "\(clean)")
    }
    #expect(clean.hasSuffix("<path d=\"M0 0\"/></svg>"))
  }

  @Test(
    "a drawing that only draws stays byte by byte",
    arguments: [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- a -->\n<svg viewBox='0 0 1 1'><style>a{b:url(#c)}</style></svg>\n",
      "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x.dtd\"><svg><a href=\"https://a.b/\"><text>가 &amp; 나</text></a></svg>",
      "<svg><foreignObject><div xmlns=\"http://www.w3.org/1999/xhtml\" style=\"color: red\">글<br/></div></foreignObject></svg>",
      "<svg><use xlink:href=\"#a\"/><image href=\"data:image/png;base64,AA\"/><rect fill=\"url(#b)\" /></svg>",
    ])
  func kept(drawing: String) {
    #expect(SVGCleaning.cleaned(Array(drawing.utf8)).map { String(decoding: $0, as: UTF8.self) } == drawing)
  }

  @Test("words that a document type declares stand in their places; one that declares more is refused")
  func entities() {
    let drawing = "<!DOCTYPE svg [ <!ENTITY ns \"http://www.w3.org/2000/svg\"> ]><svg xmlns=\"&ns;\"/>"
    let clean = SVGCleaning.cleaned(Array(drawing.utf8)).map { String(decoding: $0, as: UTF8.self) }
    #expect(clean == "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    for subset in ["<!ENTITY a \"<script/>\">", "<!ENTITY a SYSTEM \"x\">", "<!ATTLIST svg onload CDATA \"x\">"] {
      #expect(SVGCleaning.cleaned(Array("<!DOCTYPE svg [\(subset)]><svg/>".utf8)) == nil)
    }
    for broken in ["<svg><g></svg>", "<svg a=b/>", "<svg>&x;</svg>", "<svg/><svg/>", "x<svg/>", "<svg", ""] {
      #expect(SVGCleaning.cleaned(Array(broken.utf8)) == nil)
    }
  }

  @Test("a base address that a browser could read in another way is not used, with a finding")
  func baseAddress() throws {
    for address in [
      "https://x/\\evil.invalid", "https://x//evil.invalid", "https://", "javascript:x", "https://a@b/", "//a",
    ] {
      try TestCourse.with(["content/a.md": "# 글\n", "podbook.yaml": "baseURL: '\(address)'\n"]) { course in
        let report = try course.build()
        #expect(report.ids == ["../podbook.yaml address-setting"], "\(address)")
        let page = try course.page("404.html")
        #expect(!page.contains("evil"))
      }
    }
    try TestCourse.with(["content/a.md": "# 글\n", "podbook.yaml": "baseURL: https://a.b:80/책/c/\n"]) { course in
      let report = try course.build()
      let page = try course.decodedPage("404.html")
      #expect(report.ids.isEmpty)
      #expect(page.contains("data-load=\"/책/c/assets/book.js\""))
    }
  }

  @Test("the policy of every page allows its one script by its hash, and no other")
  func policy() throws {
    try TestCourse.with(["a.md": "# 글\n", "b/c.md": "# 둘\n"]) { course in
      try course.build()
      for output in ["a.html", "b/c.html", "index.html", "404.html"] {
        let page = try course.page(output)
        let start = try #require(page.ranges(of: "<script data-load").first?.upperBound)
        let open = try #require(page[start...].firstIndex(of: ">"))
        let end = try #require(page[open...].ranges(of: "</script>").first?.lowerBound)
        let script = Array(page[page.index(after: open)..<end].utf8)
        let hash = String(decoding: Base64.encode(SHA256.hash(script)[...]), as: UTF8.self)
        #expect(page.contains("sha256-\(hash)") || page.replacing("&#43;", with: "+").contains("sha256-\(hash)"))
        #expect(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"))
        #expect(page.ranges(of: "<script").count == 1)
      }
    }
  }

  @Test("what nobody sees in YAML is named on the page and is not in what is downloaded")
  func hidden() throws {
    let yaml = "```yaml\napiVersion: v1\nkind: Pod\nmetadata: {name: a}\n# \u{202E}x\n```\n"
    try TestCourse.with(["a.md": "# 글\n\n\(yaml)"]) { course in
      #expect(try course.build().ids.contains("a.md hidden-character"))
      let page = try course.page("a.html")
      #expect(page.contains("<u class=\"hid\">U+202E</u>") && !page.unicodeScalars.contains("\u{202E}"))
      let start = try #require(page.ranges(of: "data:application/yaml;base64,").first?.upperBound)
      let text = Array(page[start...].prefix { $0 != "\"" }.utf8)
      let bytes = try text.withUnsafeBufferPointer { try Base64.decode($0) }
      #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
    }
  }
}

import Testing

@testable import HTML

@Suite("The sanitiser")
struct SanitizerTests {
  /// Writes what comes through as it comes.
  private struct Sink: MarkupSink {
    var html: [UInt8] = []
    var problems: [MarkupProblem] = []
    var later: Set<ElementName> = []

    mutating func start(_ tag: SafeTag) { tag.append(to: &html) }
    mutating func end(_ name: ElementName) {
      html.append(contentsOf: "</".utf8)
      name.append(to: &html)
      html.append(UInt8(ascii: ">"))
    }
    mutating func text(_ text: some RandomAccessCollection<UInt8>) { html.appendHTML(text: text) }
    mutating func found(_ problem: MarkupProblem, in tag: some Collection<UInt8>) { problems.append(problem) }
    func isEndedLater(_ name: ElementName) -> Bool { later.contains(name) }
  }

  private func sanitized(_ html: String...) -> (html: String, problems: [MarkupProblem]) {
    var sink = Sink()
    var sanitizer = Sanitizer()
    for piece in html {
      Array(piece.utf8).withUnsafeBufferPointer { sanitizer.write($0, isBlock: true, &sink) }
    }
    sanitizer.finish(&sink)
    return (String(decoding: sink.html, as: UTF8.self), sink.problems)
  }

  @Test(
    "what a note needs passes",
    arguments: [
      ("<details open><summary>제목</summary>글</details>", "<details open=\"\"><summary>제목</summary>글</details>"),
      ("H<sub>2</sub>O<br>x<BR/>", "H<sub>2</sub>O<br />x<br />"),
      ("<kbd>Ctrl</kbd>", "<kbd>Ctrl</kbd>"),
      ("<img src=a.png alt='그림' width=300>", "<img src=\"a.png\" alt=\"그림\" width=\"300\" />"),
      (
        "<table><tr><td colspan=2>a<td>b<tr><td>c</table>",
        "<table><tr><td colspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr></table>"
      ),
      ("<p align=\"center\">가운데</p>", "<p style=\"text-align:center\">가운데</p>"),
      ("<font color=red>빨강</font>", "<span>빨강</span>"),
      ("<a name=\"top\"></a>", "<a id=\"top\"></a>"),
      ("&nbsp;&copy;&#x2714;&unknown;", "\u{A0}©✔&amp;unknown;"),
      ("<span style=\"color: #f00; position: fixed\">x</span>", "<span style=\"color:#f00\">x</span>"),
    ])
  func passes(html: String, expected: String) {
    #expect(sanitized(html).html == expected)
  }

  @Test(
    "nothing that runs or navigates on its own passes",
    arguments: [
      "<script>alert(1)</script>", "<SCRIPT src=x>", "<img src=x onerror=alert(1)>",
      "<a href=\"javascript:alert(1)\">x</a>",
      "<a href=\" java\nscript:alert(1)\">x</a>", "<a href=\"&#106;avascript:alert(1)\">x</a>",
      "<iframe srcdoc=\"<script>\">",
      "<svg onload=alert(1)>", "<a href=\"data:text/html,x\">x</a>", "<style>body{display:none}</style>",
      "<div style=\"position:fixed;top:0\">x</div>", "<div style=\"background:url(//a.b)\">x</div>",
      "<form action=x><button>",
      "<meta http-equiv=refresh content=0>", "<base href=//a.b>", "<img src=\"javascript:x\">", "<object data=x>",
      "<embed src=x>",
      "<video src=x onplay=y>", "<math><mi xlink:href=\"javascript:x\">", "<a href='vbscript:x'>x</a>",
      "<img src='data:image/svg+xml,<svg onload=x>'>",
    ])
  func blocks(html: String) {
    let result = sanitized(html).html
    for word in [
      "script:", "onerror", "onload", "onplay", "<script", "<svg", "data:", "position", "url(", "<form", "<meta",
      "<base", "<object", "<embed", "<iframe", "<style",
    ] {
      #expect(!result.lowercased().contains(word), "\(result)")
    }
  }

  @Test("what is open is closed, what matches nothing is left out")
  func balance() {
    #expect(sanitized("<div><b>글", "</p></span>더").html == "<div><b>글더</b></div>")
    #expect(sanitized("<b><i>a</b>b</i>").html == "<b><i>a</i></b>b")
    #expect(sanitized("<ul><li>a<li>b</ul>").html == "<ul><li>a</li><li>b</li></ul>")
    #expect(sanitized("<p>a<p>b").html == "<p>a</p><p>b</p>")
    #expect(sanitized("<td>a</td>").html == "a")
    #expect(sanitized("<a href=x>a<a href=y>b</a>").html == "<a href=\"x\">ab</a>")
  }

  @Test("a name that is no element is text, with a finding")
  func placeholders() {
    let result = sanitized("kubectl logs <pod-name> <label>")
    #expect(result.html.hasPrefix("kubectl logs &lt;pod-name&gt; "))
    #expect(result.problems.contains(.placeholder))
    #expect(sanitized("a < b <c").html == "a &lt; b &lt;c")
    #expect(sanitized("<option> 값").html == "&lt;option&gt; 값")
  }

  @Test("raw HTML within an element of Markdown ends with it")
  func barrier() {
    var sink = Sink()
    var sanitizer = Sanitizer()
    sanitizer.enter("p", isBlock: true, &sink)
    Array("<b>글".utf8).withUnsafeBufferPointer { sanitizer.write($0, isBlock: false, &sink) }
    let isOpen = sanitizer.leave(&sink)
    #expect(isOpen)
    Array("</b>".utf8).withUnsafeBufferPointer { sanitizer.write($0, isBlock: true, &sink) }
    #expect(String(decoding: sink.html, as: UTF8.self) == "<b>글</b>")
  }

  @Test("a block ends the paragraph that it begins in, and stays open")
  func blockInParagraph() {
    var sink = Sink()
    var sanitizer = Sanitizer()
    sanitizer.enter("p", isBlock: true, &sink)
    Array("<div>".utf8).withUnsafeBufferPointer { sanitizer.write($0, isBlock: false, &sink) }
    let isOpen = sanitizer.leave(&sink)
    #expect(!isOpen)
    sanitizer.finish(&sink)
    #expect(String(decoding: sink.html, as: UTF8.self) == "</p><div></div>")
  }
}

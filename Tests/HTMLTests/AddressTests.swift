import Testing

@testable import HTML

@Suite("Addresses")
struct AddressTests {
  private func written(_ text: String) -> String? {
    guard let address = Address(ofNote: text.utf8) else { return nil }
    var html: [UInt8] = []
    html.appendHTML(url: address)
    return String(decoding: html, as: UTF8.self)
  }

  @Test(
    "places in the site, the web, mail and telephones may be named",
    arguments: [
      ("a.md#b", "a.md#b"), ("../a b.md", "../a%20b.md"), ("#c", "#c"), ("?d", "?d"), ("", ""), (" a.md ", "a.md"),
      ("이름:둘.md", "%EC%9D%B4%EB%A6%84:%EB%91%98.md"), ("https://a.b/c?d=e&f", "https://a.b/c?d=e&amp;f"),
      ("HTTP://a.b", "HTTP://a.b"), ("mailto:a@b.c", "mailto:a@b.c"), ("tel:+82-2-1", "tel:+82-2-1"),
      ("//a.b/c", "https://a.b/c"), ("localhost:8080/x", "http://localhost:8080/x"), ("a.b:80", "http://a.b:80"),
      ("a/b:c", "a/b:c"), ("\\\\a.b", "%5C%5Ca.b"), ("Pod%3A%20x.md", "Pod%3A%20x.md"),
    ])
  func allowed(text: String, address: String) {
    #expect(written(text) == address)
  }

  @Test(
    "whatever else has a scheme is refused, however it is disguised",
    arguments: [
      "javascript:x", "JaVaScript:x", " javascript:x", "\u{1}javascript:x", "java\nscript:x", "java\tscript:x",
      "java\u{200B}script:x", "\u{FEFF}javascript:x", "\u{A0}javascript:x", "javascript&colon;x", "javascript&#58;x",
      "&#106;avascript:x", "javascript%3Ax", "%6Aavascript:x", "java%0Ascript:x", "%256Aavascript:x",
      "javascript%253Ax", "data:text/html,x", "data:,x", "data:image/png;base64,AA", "vbscript:x", "file:///etc/passwd",
      "blob:https://a.b", "filesystem:x", "about:blank", "view-source:x", "feed:javascript:x", "jar:x", "intent://x",
      "ms-msdt:/id", "ftp://a.b", "ssh://a", "x.javascript:alert(1)", "localhost:alert(1)", "https:javascript:x",
      "http:a", "https:\\\\a.b", "C:\\a.md", "ht\u{200B}tps://a.b", "\\u006aavascript:x",
    ])
  func refused(text: String) {
    #expect(written(text) == nil)
  }

  @Test("a picture is a file or on the web")
  func sources() {
    #expect(Address(sourceOfNote: "a.png".utf8) != nil)
    #expect(Address(sourceOfNote: "https://a.b/c.png".utf8)?.isRemote == true)
    for text in ["", "mailto:a@b.c", "tel:1", "data:image/png;base64,AA"] {
      #expect(Address(sourceOfNote: text.utf8) == nil)
    }
  }
}

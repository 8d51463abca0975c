import Testing

@testable import Markdown

@Suite("Bare addresses")
struct AutolinkTests {
  @Test(
    "what GFM links is linked, and no more of it",
    arguments: [
      ("https://kubernetes.io/docs.", "<a href=\"https://kubernetes.io/docs\">https://kubernetes.io/docs</a>."),
      ("(https://a.b/c(d))", "(<a href=\"https://a.b/c(d)\">https://a.b/c(d)</a>)"),
      ("www.a.b/c?d=e&amp;", "<a href=\"http://www.a.b/c?d=e\">www.a.b/c?d=e</a>&amp;"),
      ("http://localhost:8080/x", "<a href=\"http://localhost:8080/x\">http://localhost:8080/x</a>"),
      ("ftp://a.b", "<a href=\"ftp://a.b\">ftp://a.b</a>"),
      ("www.a_b.c_d", "www.a_b.c_d"),
      ("www.a_b.c.d", "<a href=\"http://www.a_b.c.d\">www.a_b.c.d</a>"),
      ("a.b@c.d-", "a.b@c.d-"),
      ("a.b-c_d@a.b.", "<a href=\"mailto:a.b-c_d@a.b\">a.b-c_d@a.b</a>."),
      ("mailto:a@b.c", "<a href=\"mailto:a@b.c\">mailto:a@b.c</a>"),
      ("xmpp:a@b.c/d/e", "<a href=\"xmpp:a@b.c/d\">xmpp:a@b.c/d</a>/e"),
      ("xhttp://a.b", "xhttp://a.b"),
      ("xwww.a.b", "xwww.a.b"),
      ("한글https://a.b", "한글<a href=\"https://a.b\">https://a.b</a>"),
      ("`https://a.b`", "<code>https://a.b</code>"),
    ])
  func gfm(text: String, html: String) {
    #expect(render(text, .gfm) == "<p>\(html)</p>")
  }

  @Test("no address links within a link")
  func nested() {
    #expect(render("[https://a.b 를 본다](c.md)", .gfm) == "<p><a href=\"c.md\">https://a.b 를 본다</a></p>")
  }

  @Test(
    "a particle belongs to the sentence, not to the address",
    arguments: ["를", "에서", "은", "입니다"])
  func particles(particle: String) {
    #expect(
      render("https://kubernetes.io/ko\(particle) 본다")
        == "<p><a href=\"https://kubernetes.io/ko\">https://kubernetes.io/ko</a>\(particle) 본다</p>")
  }

  @Test(
    "brackets and backticks stand around an address, but in a query",
    arguments: [
      ("[http://localhost:8080]", "http://localhost:8080"), ("https://a.b/c[설명]", "https://a.b/c"),
      ("http://a.b/`c d", "http://a.b/"), ("https://a.b/c?f[name]=1&b[]=2", "https://a.b/c?f[name]=1&b[]=2"),
      ("[https://a.b/c?d=1]", "https://a.b/c?d=1"),
    ])
  func brackets(text: String, address: String) {
    #expect(read(text).links.map { String(decoding: $0.destination, as: UTF8.self) } == [address])
  }

  @Test("Hangul in a path is part of the address")
  func path() {
    #expect(read("https://a.b/쿠버네티스 참고").links[0].destination == Array("https://a.b/쿠버네티스".utf8))
  }
}

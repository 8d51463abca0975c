import Testing

@testable import Markdown

@Suite("Korean emphasis")
struct EmphasisTests {
  @Test(
    "emphasis works next to Hangul and punctuation",
    arguments: [
      ("**Pod(파드)**는 단위다.", "<strong>Pod(파드)</strong>는 단위다."),
      ("이것은**(중요)**합니다", "이것은<strong>(중요)</strong>합니다"),
      ("*“파드”*라고 한다", "<em>“파드”</em>라고 한다"),
      ("***‘노드’***는", "<em><strong>‘노드’</strong></em>는"),
      ("**`kubectl`**을 쓴다", "<strong><code>kubectl</code></strong>을 쓴다"),
      ("**[문서](a.md)**를 본다", "<strong><a href=\"a.md\">문서</a></strong>를 본다"),
      ("그는**「파드」**를", "그는<strong>「파드」</strong>를"),
      ("**파드。**노드", "<strong>파드。</strong>노드"),
      ("**중요!**🚀 시작", "<strong>중요!</strong>🚀 시작"),
      ("**끝🚀**입니다", "<strong>끝🚀</strong>입니다"),
      ("**이름:**파드", "<strong>이름:</strong>파드"),
      ("**50%**의", "<strong>50%</strong>의"),
      ("**“a”\u{FE00}**는", "<strong>“a”\u{FE00}</strong>는"),
      ("_강조_✅ ✅_강조_", "<em>강조</em>✅ ✅<em>강조</em>"),
      ("**파드(Pod)**\u{200B}는", "<strong>파드(Pod)</strong>\u{200B}는"),
      ("~~취소(됨)~~은", "<del>취소(됨)</del>은"),
      ("~취소(됨)~은", "<del>취소(됨)</del>은"),
      ("~~「취소」~~입니다", "<del>「취소」</del>입니다"),
    ])
  func amended(text: String, html: String) {
    #expect(render(text) == "<p>\(html)</p>")
  }

  @Test(
    "what is no emphasis stays none",
    arguments: ["a**\"b\"**c", "파드_이름(x)_은", "2*3*4는", "한글 ** 한글 **", "Pod_(파드)_는"])
  func plain(text: String) {
    let html = render(text)
    #expect(!html.contains("<strong>") && (text.contains("2*3") || !html.contains("<em>")), "\(html)")
  }

  @Test("code, addresses and titles keep their letters")
  func untouched() {
    #expect(render("`**Pod(파드)**는`") == "<p><code>**Pod(파드)**는</code></p>")
    #expect(render("[가](<**나(다)**라> \"**나(다)**라\")").contains("title=\"**나(다)**라\""))
    #expect(read("```yaml\na: \"**Pod(파드)**는\"\n```").fences[0].content == Array("a: \"**Pod(파드)**는\"\n".utf8))
  }

  @Test("a definition and its use agree")
  func definitions() {
    #expect(render("[**가(나)**다]\n\n[**가(나)**다]: a.md\n").contains("<a href=\"a.md\">"))
  }

  @Test("a note that holds the rare character itself keeps it")
  func rareCharacter() {
    #expect(render("\u{10A7F} **가(나)**다") == "<p>\u{10A7F} <strong>가(나)</strong>다</p>")
  }
}

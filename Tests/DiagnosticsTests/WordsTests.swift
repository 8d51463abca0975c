import Diagnostics
import Testing

@Suite("Sentences with arguments")
struct WordsTests {
  @Test(
    "a particle takes the form that the word before it asks for",
    arguments: [
      ("파드", "`파드`는 파드가 파드를 파드로"), ("노드들", "`노드들`은 노드들이 노드들을 노드들로"),
      ("볼륨", "`볼륨`은 볼륨이 볼륨을 볼륨으로"), ("label", "`label`은 label이 label을 label로"),
      ("v1", "`v1`은 v1이 v1을 v1로"), ("v2", "`v2`는 v2가 v2를 v2로"), ("port 80", "`port 80`은 port 80이 port 80을 port 80으로"),
    ])
  func particles(word: String, expected: String) {
    let words = Words("`{0}`은(는) {0}이(가) {0}을(를) {0}(으)로", "")
    #expect(words.text(in: .korean, [word]) == expected)
  }

  @Test("braces of an argument are not placeholders, nor are those without an argument")
  func braces() {
    #expect(Words("", "{0} {1} {x}").text(in: .english, ["{1}"]) == "{1} {1} {x}")
  }

  @Test("a particle far from the argument is left as written")
  func distance() {
    #expect(Words("{0} 값은(는)", "").text(in: .korean, ["a"]) == "a 값은(는)")
  }
}

import Kubectl
import Testing

@Suite("Words that mean harm")
struct HostileWordsTests {
  private let mega = String(repeating: "a=b,", count: 1 << 18)

  @Test(
    "a word of a mebibyte is answered like any other",
    arguments: [
      "create cm c --dry-run=client -oyaml --from-literal=k=", "run x --dry-run=client -oyaml --image=", "", "get ",
      "get --",
      "create quota q --dry-run=client -oyaml --hard=", "run x --image=a --dry-run=client -oyaml -l",
      "create pdb p --min-available=1 --dry-run=client -oyaml --selector=", "apply -f ", "wait pod/x --for=",
      "create ingress i --dry-run=client --rule=a/b=c:80", "label pod web ",
      "run x --image=a --dry-run=client --overrides=",
    ])
  func long(start: String) {
    var words = start.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    if start.hasSuffix(" ") || start.isEmpty { words.append(mega) } else { words[words.count - 1] += mega }
    let answer = kubectl(words: words)
    #expect((0...2).contains(answer.code))
  }

  @Test("a hundred thousand words are read in one go")
  func many() {
    let words = Array(repeating: "web", count: 100_000)
    #expect(kubectl(words: ["get", "pods"] + words).code == 0)
    #expect(kubectl(words: ["delete", "-f"] + words).code == 0)
    let flags = Array(repeating: "--from-literal=a=b", count: 100_000)
    #expect(kubectl(words: ["create", "cm", "c", "--dry-run=client", "-oyaml"] + flags).code == 1)
    let letters = ["get", "-" + String(repeating: "A", count: 1 << 20)]
    #expect(kubectl(words: letters).code == 1)
  }

  @Test("deep overrides and broken JSON are refused or written, never fatal")
  func deep() {
    let deep = String(repeating: "{\"a\":", count: 100_000)
    #expect(kubectl(words: ["run", "x", "--image=a", "--dry-run=client", "-oyaml", "--overrides=" + deep]).code == 1)
  }

  @Test("JSON lines that are no words are no words")
  func batch() {
    let good = #"["a\u00e9\ud83d\ude00", "b\n\"\\\/"]"#
    #expect(WordsInJSON.read(good.utf8) == ["aé😀", "b\n\"\\/"])
    #expect(WordsInJSON.read("[]".utf8) == [])
    for bad in [
      "", "[", "{}", "[1]", "[\"a]", "[\"a\"", "[\"a\",]", "[\"\\x\"]", "[\"\\u12\"]", "[\"a\"] x", "[[\"a\"]]",
    ] {
      #expect(WordsInJSON.read(bad.utf8) == nil, "\(bad)")
    }
    #expect(WordsInJSON.read(#"["\ud83d"]"#.utf8) == ["\u{FFFD}"])
  }
}

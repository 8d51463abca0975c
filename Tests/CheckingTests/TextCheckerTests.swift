import Checking
import Diagnostics
import PodModel
import Testing
import Text

@Suite("The YAML of one text")
struct TextCheckerTests {
  private let pod = """
    apiVersion: v1
    kind: Pod
    metadata: {name: web}
    spec: {containers: [{name: web, image: nginx}]}

    """

  private func check(_ text: String, isNamed: Bool = true) -> [CheckedDocument] {
    TextChecker(judgesEverything: isNamed).check(SourceText(path: "a.yaml", bytes: Array(text.utf8)), as: .yaml)
  }

  @Test("every document has a verdict, its place and its lines")
  func documents() {
    let text = "# 머리말\n---\n" + pod + "---\nkind: Pod\n---\na: [1\n---\n" + pod.replacing("v1", with: "v2")
    let source = SourceText(path: "a.yaml", bytes: Array(text.utf8))
    let checked = TextChecker(judgesEverything: true).check(source, as: .yaml)
    #expect(checked.map(\.verdict) == [.valid, .invalid, .invalid, .unknownKind])
    #expect(checked.map(\.index) == [0, 1, 2, 3])
    #expect(checked.map { source.line(at: $0.range.lowerBound) } == [3, 8, 10, 12])
    #expect(checked.map { $0.judgement?.stage } == [nil, .decode, .yaml, .decode])
    #expect(checked[0].judgement?.name == "web")
  }

  @Test(
    "what was found in a folder is judged only if it says what it is",
    arguments: [
      ("kind: Pod\n", Verdict.invalid, Verdict.notKubernetes), ("- a\n", .invalid, .notKubernetes),
      ("a: [1\n", .invalid, .notKubernetes), ("apiVersion: v1\nkind: Pod\nspec: [1\n", .invalid, .invalid),
      ("apiVersion: v1\nkind: Pod\nspec: 1\n", .invalid, .invalid),
    ])
  func foundOrNamed(text: String, named: Verdict, found: Verdict) {
    #expect(check(text).map(\.verdict) == [named])
    #expect(check(text, isNamed: false).map(\.verdict) == [found])
  }

  @Test("what an author has silenced is not reported, and stays what it is")
  func silenced() {
    let wrong = pod + "extra: 1 # podbook: ignore unknown-field\n"
    #expect(check(wrong).map(\.findings.count) == [0])
    #expect(check(wrong).map(\.verdict) == [.invalid])
    #expect(check(wrong.replacing("unknown-field", with: "other")).map(\.findings.count) == [1])
  }

  @Test("a document is one line of JSON")
  func json() throws {
    let source = SourceText(path: "a.yaml", bytes: Array(("---\n" + pod + "빈칸: 1\n").utf8))
    let checked = try #require(TextChecker(judgesEverything: true).check(source, as: .yaml).first)
    var json = JSONWriter()
    checked.write(to: &json, in: source, language: .english)
    let line = String(decoding: json.bytes, as: UTF8.self)
    #expect(
      line.hasPrefix(
        #"{"file":"a.yaml","index":0,"line":1,"endLine":6,"apiVersion":"v1","kind":"Pod","name":"web","#
          + #""verdict":"invalid","stage":"strict","#))
    #expect(line.contains(#""severity":"error","rule":"unknown-field","field":"빈칸","#))
    #expect(line.contains(#""line":6,"column":1,"#))
    #expect(line.hasSuffix("]}\n"))
  }

  @Test(
    "the name of a file tells its format",
    arguments: [("a.yaml", true), ("A.YML", true), ("a.txt", false), ("yaml", false)])
  func formats(path: String, isYAML: Bool) {
    #expect((TextChecker.Format(path: path) == .yaml) == isYAML)
  }
}

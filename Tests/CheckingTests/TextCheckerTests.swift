import APIServer
import Checking
import Course
import Diagnostics
import KubernetesModel
import Markdown
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
    TextChecker(judgesEverything: isNamed).check(Array(text.utf8))
  }

  @Test("every document has a verdict, its place and its lines")
  func documents() {
    let text = "# 머리말\n---\n" + pod + "---\nkind: Pod\n---\na: [1\n---\n" + pod.replacing("v1", with: "v2")
    let source = SourceText(path: "a.yaml", bytes: Array(text.utf8))
    let checked = TextChecker(judgesEverything: true).check(source.bytes)
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
    let checked = try #require(TextChecker(judgesEverything: true).check(source.bytes).first)
    var json = JSONWriter()
    checked.write(to: &json, in: source, language: .english)
    let line = String(decoding: json.bytes, as: UTF8.self)
    #expect(
      line.hasPrefix(
        #"{"version":1,"file":"a.yaml","index":0,"line":1,"endLine":6,"apiVersion":"v1","kind":"Pod","name":"web","#
          + #""verdict":"invalid","stage":"strict","#))
    #expect(line.contains(#""severity":"error","rule":"unknown-field","field":"빈칸","#))
    #expect(line.contains(#""line":6,"column":1,"#))
    #expect(line.hasSuffix("]}\n"))
  }

  private func fences(_ text: String) -> (note: MarkdownNote, documents: [CheckedDocument]) {
    let note = NoteReader().read(Array(text.utf8), path: "a.md")
    return (note, TextChecker(judgesEverything: true).check(note))
  }

  @Test("a finding in a fence points at the line of the note, through a list and a quote")
  func notePositions() throws {
    let text = """
      # 파드

      - 예제:

        > ```yaml
        > apiVersion: v1
        > kind: Pod
        > metadata: {name: 웹}
        > spec: {containers: [{name: web, image: nginx}]}
        > 가나다: 1
        > ```

      ```bash
      kind: Pod
      ```
      """
    let (note, documents) = fences(text)
    let document = try #require(documents.first)
    #expect(documents.count == 1)
    #expect(document.verdict == .invalid)
    #expect(note.source.line(at: document.range.lowerBound) == 6)
    let places = document.findings.compactMap(\.diagnostic.range)
    #expect(places.map { String(decoding: note.source.bytes[$0], as: UTF8.self) } == ["가나다", "웹"])
    #expect(
      places.map { note.source.position(at: $0.lowerBound) } == [
        SourcePosition(line: 10, column: 5), SourcePosition(line: 8, column: 22),
      ])
  }

  @Test(
    "an author's word about an example is held against the server's answer",
    arguments: [
      ("yaml invalid", "extra: 1", Verdict.invalid, []), ("yaml invalid", "", .valid, ["accepted-though-invalid"]),
      ("yaml invalid=\"extra\"", "extra: 1", .invalid, []),
      ("yaml invalid=\"spec.x\"", "extra: 1", .invalid, ["refused-elsewhere"]), ("yaml skip", "extra: 1", .skipped, []),
      ("yml fragment", "extra: 1", .fragment, ["unknown-field"]), ("YAML", "extra: 1", .invalid, ["unknown-field"]),
      ("yaml", "", .valid, []),
    ])
  func directives(info: String, extra: String, verdict: Verdict, rules: [String]) {
    let (_, documents) = fences("```\(info)\n\(pod)\(extra)\n```\n")
    #expect(documents.map(\.verdict) == [verdict])
    #expect(documents.flatMap { $0.findings.map(\.diagnostic.kind.id) } == rules)
  }

  @Test(
    "what the server warns of is no news in an example that is not to be imitated",
    arguments: [("yaml", ["warn-fractional-bytes"]), ("yaml bad", [])])
  func badExamples(info: String, rules: [String]) {
    let (_, documents) = fences(
      """
      ```\(info)
      apiVersion: v1
      kind: Pod
      metadata: {name: web}
      spec: {containers: [{name: web, image: nginx, resources: {requests: {memory: 64m}}}]}
      ```

      """)
    #expect(documents.map(\.verdict) == [.valid])
    #expect(documents.flatMap { $0.findings.map(\.diagnostic.kind.id) } == rules)
  }

  @Test("what would be excused as an outline is refused where the author wants that")
  func wantedRefusal() throws {
    let outline = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  - name: web"
    #expect(fences("```yaml\n\(outline)\n```\n").documents.map(\.verdict) == [.fragment])
    let (note, documents) = fences("```yaml invalid=\"spec.containers[0].image\"\n\(outline)\n```\n")
    let document = try #require(documents.first)
    #expect(document.verdict == .invalid && document.findings.isEmpty)
    #expect(document.announced.map { $0.diagnostic.server?.message } == ["spec.containers[0].image: Required value"])
    #expect(note.source.line(at: document.announced.first?.diagnostic.range?.lowerBound ?? 0) == 7)
  }

  @Test("the words of every kind are in both languages")
  func words() {
    for kind in CheckFindings.all { #expect(!kind.message.korean.isEmpty && !kind.message.english.isEmpty) }
  }
}

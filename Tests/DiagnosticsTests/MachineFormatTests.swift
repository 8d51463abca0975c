import Diagnostics
import Testing

private let kind = DiagnosticKind(
  "image-required", .error, Words("이미지가 없습니다.", "There is no image."), remedy: Words("쓰세요.", "Write one."))

private func finding(_ text: String, in source: SourceText) throws -> Diagnostic {
  let place = try #require(source.bytes.firstIndex(of: UInt8(ascii: "\"")))
  var diagnostic = Diagnostic(kind, at: place..<place + 2)
  diagnostic.server = ServerAnswer(
    field: "spec.containers[0].image", type: "Required value", detail: "", message: "spec.containers[0].image: \(text)")
  return diagnostic
}

@Suite("Findings for machines")
struct MachineFormatTests {
  @Test("SARIF names tool, rule, place in code points, and the fix")
  func sarif() throws {
    let source = SourceText(path: "노트/a b.md", bytes: Array("가나: 1\n이미지: \"\"\n".utf8))
    var diagnostic = try finding("Required value", in: source)
    diagnostic.fix = Fix(replacing: diagnostic.range ?? 0..<0, with: "nginx")
    diagnostic.notes = [DiagnosticNote(Words("여기", "here"), at: 0..<6)]
    var writer = SARIFWriter(language: .english, version: "9.9")
    writer.add(diagnostic, in: source)
    let whole = Diagnostic(kind, at: nil)
    writer.add(whole, in: source)
    let expected = [
      #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":"#,
      #"{"name":"podbook","version":"9.9","rules":[{"id":"image-required","shortDescription":"#,
      #"{"text":"There is no image."},"help":{"text":"Write one."},"defaultConfiguration":{"level":"error"}}]}},"#,
      #""columnKind":"unicodeCodePoints","language":"en-US","results":["#,
      #"{"ruleId":"image-required","ruleIndex":0,"level":"error","message":"#,
      #"{"text":"spec.containers[0].image: Required value\nThere is no image.\nWrite one."},"#,
      #""locations":[{"physicalLocation":{"artifactLocation":{"uri":"%EB%85%B8%ED%8A%B8/a%20b.md"},"region":"#,
      #"{"startLine":2,"startColumn":6,"endLine":2,"endColumn":8}}}],"relatedLocations":[{"physicalLocation":"#,
      #"{"artifactLocation":{"uri":"%EB%85%B8%ED%8A%B8/a%20b.md"},"region":"#,
      #"{"startLine":1,"startColumn":1,"endLine":1,"endColumn":3}},"message":{"text":"here"}}],"fixes":["#,
      #"{"description":{"text":"Write one."},"artifactChanges":[{"artifactLocation":"#,
      #"{"uri":"%EB%85%B8%ED%8A%B8/a%20b.md"},"replacements":[{"deletedRegion":"#,
      #"{"startLine":2,"startColumn":6,"endLine":2,"endColumn":8},"insertedContent":{"text":"nginx"}}]}]}],"#,
      #""partialFingerprints":{"podbook/v1":"\#(Fingerprint(diagnostic, in: source).text)"}},"#,
      #"{"ruleId":"image-required","ruleIndex":0,"level":"error","message":"#,
      #"{"text":"There is no image.\nWrite one."},"locations":[{"physicalLocation":"#,
      #"{"artifactLocation":{"uri":"%EB%85%B8%ED%8A%B8/a%20b.md"}}}],"#,
      #""partialFingerprints":{"podbook/v1":"\#(Fingerprint(whole, in: source).text)"}}]}]}"#, "\n",
    ]
    #expect(String(decoding: writer.finish(), as: UTF8.self) == expected.joined())
  }

  @Test("GitHub's commands escape what would end them")
  func gitHub() throws {
    let source = SourceText(path: "a,b:c.yaml", bytes: Array("image: \"\"\n".utf8))
    var writer = GitHubWriter(language: .english)
    writer.write(try finding("100%\r\nbad", in: source), in: source)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        ::error file=a%2Cb%3Ac.yaml,line=1,endLine=1,col=8,endColumn=9,title=image-required::\
        spec.containers[0].image: 100%25%0D%0Abad%0AThere is no image.%0AWrite one.

        """)
  }
}

@Suite("The baseline")
struct BaselineTests {
  private func source(_ text: String, path: String = "a.yaml") -> SourceText {
    SourceText(path: path, bytes: Array(text.utf8))
  }

  private func baseline(of sources: SourceText...) throws -> Baseline {
    var written = Baseline()
    for source in sources { written.record(try finding("x", in: source), in: source) }
    return try #require(Baseline(written.bytes))
  }

  @Test(
    "a known finding is known again after its line has moved or was indented",
    arguments: [
      ("image: \"\"\n", true), ("# 새 줄\n\n    image: \"\"\n", true), ("image: \"\" # 다름\n", false),
      ("other: \"\"\n", false),
    ])
  func moved(text: String, isKnown: Bool) throws {
    var known = try baseline(of: source("image: \"\"\n"))
    let now = source(text)
    #expect(known.takes(try finding("x", in: now), in: now) == isKnown)
  }

  @Test("one line of the baseline answers for one finding, in its own file")
  func counted() throws {
    let text = source("image: \"\"\n")
    var known = try baseline(of: text)
    let elsewhere = source("image: \"\"\n", path: "b.yaml")
    let sameFile = source("image: \"\"\n", path: "./a.yaml")
    #expect(!known.takes(try finding("x", in: elsewhere), in: elsewhere))
    #expect(known.takes(try finding("x", in: sameFile), in: sameFile))
    #expect(!known.takes(try finding("x", in: text), in: text))
  }

  @Test("the file is sorted by rule and path, and the same whatever the order of the findings")
  func sorted() throws {
    let (a, b) = (source("image: \"\"\n"), source("image: \"\"\n", path: "b.yaml"))
    var one = Baseline()
    var two = Baseline()
    for each in [a, b] { one.record(try finding("x", in: each), in: each) }
    for each in [b, a] { two.record(try finding("x", in: each), in: each) }
    #expect(one.bytes == two.bytes)
    #expect(String(decoding: one.bytes, as: UTF8.self).split(separator: "\n").count == 3)
  }

  @Test("another file is no baseline", arguments: ["", "a: 1\n", "# podbook baseline, version 1\nnonsense\n"])
  func foreign(text: String) {
    #expect(Baseline(Array(text.utf8)) == nil)
  }
}

@Suite("Comments that silence")
struct IgnoreCommentTests {
  @Test(
    "a comment speaks of its line, of the next, or of the whole document",
    arguments: [
      ("a: 1\nimage: \"\" # podbook: ignore image-required\n", true),
      ("a: 1\nimage: \"\" # podbook: ignore other-rule\n", false),
      ("a: 1\nimage: \"\" # podbook: ignore other-rule, image-required\n", true),
      ("a: 1\n# podbook: ignore image-required\n\n# 왜냐하면\nimage: \"\"\n", true),
      ("a: 1\n# podbook: ignore image-required\nb: 1\nimage: \"\"\n", false),
      ("# podbook: ignore image-required\na: 1\nimage: \"\"\n", true),
      ("---\n# podbook: ignore\na: 1\nimage: \"\"\n", true),
      ("a: 1 # podbook: ignore\nimage: \"\"\n", false),
      ("a: 1\nimage: \"\" podbook: ignore\n", false),
      ("> a: 1\n> # podbook: ignore image-required\n> image: \"\"\n", true),
      ("a: 1\nimage: \"\" #podbook: ignore image-required\n", true),
    ])
  func scopes(text: String, isIgnored: Bool) throws {
    let source = SourceText(path: "a.yaml", bytes: Array(text.utf8))
    let comments = IgnoreComments(in: source, 0..<source.bytes.count)
    #expect(comments.ignores(try finding("x", in: source), in: source) == isIgnored)
  }

  @Test("a comment of one document says nothing of the next")
  func documents() throws {
    let text = "# podbook: ignore\na: 1\n---\nimage: \"\"\n"
    let source = SourceText(path: "a.yaml", bytes: Array(text.utf8))
    let second = "# podbook: ignore\na: 1\n---\n".utf8.count
    let comments = IgnoreComments(in: source, second..<source.bytes.count)
    #expect(comments.isEmpty)
    #expect(!comments.ignores(try finding("x", in: source), in: source))
  }
}

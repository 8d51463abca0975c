import Testing
import YAML

@Suite("Collections, aliases and documents as kubectl reads them")
struct StructureTests {
  @Test(
    "collections and block scalars",
    arguments: [
      ("a: |\n  x\n  y\n", #"{"a":"x\ny\n"}"#), ("a: >-\n  x\n  y\n", #"{"a":"x y"}"#),
      ("a: |+\n  x\n\n", #"{"a":"x\n\n"}"#), ("a: [1,2,]", #"{"a":[1,2]}"#), ("a: {b: 1,}", #"{"a":{"b":1}}"#),
      ("a: [a, b: c]", #"{"a":["a",{"b":"c"}]}"#), ("a:\n- x\n- y", #"{"a":["x",true]}"#), ("- a", #"["a"]"#),
      ("just text", #""just text""#), ("a:b", #""a:b""#), (#"a: "\x41\u00e9""#, #"{"a":"Aé"}"#),
      ("a: 'it''s'", #"{"a":"it's"}"#), ("a: \tb", #"{"a":"b"}"#), ("a: b\t", #"{"a":"b"}"#),
      ("a: 1\r\nb: 2\r\n", #"{"a":1,"b":2}"#), ("\u{FEFF}a: 1", #"{"a":1}"#), ("a: “q”", #"{"a":"“q”"}"#),
      (#"{"a": yes}"#, #"{"a":true}"#), ("{'a': 1}", #"{"a":1}"#), ("key with space: 1", #"{"key with space":1}"#),
    ])
  func collections(text: String, json: String) {
    #expect(readings(text) == [json])
  }

  @Test(
    "aliases are what they name, and merge keys bring in what they name",
    arguments: [
      ("a: &x {b: 1}\nc: *x", #"{"a":{"b":1},"c":{"b":1}}"#),
      ("a: &x {b: 1}\nc:\n  <<: *x\n  d: 2", #"{"a":{"b":1},"c":{"b":1,"d":2}}"#),
      ("a: &x {b: 1}\nc:\n  <<: *x\n  b: 2", #"{"a":{"b":1},"c":{"b":2}}"#),
      ("c: {<<: [{b: 1},{b: 2}]}", #"{"c":{"b":1}}"#),
      ("c: {\"<<\": 1}", #"{"c":{"<<":1}}"#),
      ("a: &x 1\nb: &x 2\nc: *x", #"{"a":1,"b":2,"c":2}"#),
    ])
  func aliases(text: String, json: String) {
    #expect(readings(text) == [json])
  }

  @Test(
    "aliases that lead nowhere",
    arguments: [
      ("a: *b", "unknown anchor 'b' referenced"), ("a: &x [*x]", "anchor 'x' value contains itself"),
      ("a: &x [1]\nb: {<<: *x}", "map merge requires map or sequence of maps as the value"),
      ("b: {<<: 1}", "map merge requires map or sequence of maps as the value"),
    ])
  func brokenAliases(text: String, sentence: String) {
    #expect(readings(text) == ["error converting YAML to JSON: yaml: \(sentence)"])
  }

  @Test("duplicate keys are kept for the decoder, those that a merge brings in too")
  func duplicates() throws {
    let tree = try document("a: 1\nb: 2\na: 3\n")
    let root = try #require(tree.root)
    let keys = tree.entries(of: root).map { String(decoding: tree.text(of: $0.key), as: UTF8.self) }
    #expect(keys == ["a", "b", "a"])
    let merged = try document("x: &x {b: 1}\nc: {<<: *x, b: 2}")
    let outer = merged.entries(of: try #require(merged.root))
    #expect(merged.entries(of: outer[1].value).map { merged[$0.value].value } == [.integer(1), .integer(2)])
  }

  @Test(
    "documents are cut at lines that begin with three dashes",
    arguments: [
      ("a: 1\n---\nb: 2\n", [#"{"a":1}"#, #"{"b":2}"#]),
      ("---\na: 1\n---\nb: 2\n---\n", [#"{"a":1}"#, #"{"b":2}"#]),
      ("# 머리말\n---\na: 1\n", [#"{"a":1}"#]),
      ("---\n---\na: 1", [#"{"a":1}"#]),
      ("--- \na: 1", [#"{"a":1}"#]),
      ("a: 1\n--- # 다음 문서\nb: 2", [#"{"a":1}"#, #"{"b":2}"#]),
      ("a: |\n  x\n  ---\n  y\n", [#"{"a":"x\n---\ny\n"}"#]),
      ("a: 1\n...\nb: 2", [#"{"a":1}"#]),
      ("a: 1\r\n---\r\nb: 2\r\n", [#"{"a":1}"#, #"{"b":2}"#]),
      ("# 주석뿐", []), ("", []), ("\n\n  \n", []),
    ])
  func documents(text: String, json: [String]) {
    #expect(readings(text) == json)
  }

  @Test("a broken document does not hide the next, and lines are counted in each")
  func brokenDocumentAmongOthers() {
    #expect(
      readings("a: 1\n---\nb: 1\n c: 2\n---\nd: 4\n") == [
        #"{"a":1}"#,
        "error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context",
        #"{"d":4}"#,
      ])
  }

  @Test(
    "text that kubectl does not read is known",
    arguments: [
      ("a: 1\n...\nb: 2\n", 9), ("  a: 1\nb: 2\n", 7), ("a: 1\n# 끝\n", nil), ("a: 1\n...\n", nil), ("{a: 1} \n[b]", 8),
      ("a: 1\n", nil),
    ] as [(String, Int?)])
  func ignoredText(text: String, offset: Int?) throws {
    #expect(try document(text).ignoredFrom == offset)
  }

  @Test("only a comment may follow the dashes")
  func brokenSeparator() {
    #expect(
      readings("a: 1\n--- {b: 2}\nc: 3\n---\nd: 4") == [
        #"{"a":1}"#, "invalid Yaml document separator: {b: 2}", #"{"d":4}"#,
      ])
  }

  @Test("a JSON document may escape a slash, a YAML document may not")
  func escapedSlash() {
    #expect(readings(#"{"a": "\/"}"#) == [#"{"a":"/"}"#])
    let refusal = "error converting YAML to JSON: yaml: found unknown escape character"
    #expect(readings(#"a: "\/""#) == [refusal])
    #expect(readings(#"{"a": "\/", b: 1}"#) == [refusal])
    #expect(readings(#"a: '\/'"#) == [#"{"a":"\\/"}"#])
  }

  @Test("the version of YAML that kubectl reads is 1.1")
  func version() {
    #expect(
      readings("%YAML 1.2\n---\na: yes") == [
        "error converting YAML to JSON: yaml: found incompatible YAML document", #"{"a":true}"#,
      ])
  }
}

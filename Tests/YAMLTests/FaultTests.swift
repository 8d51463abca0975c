import Diagnostics
import Testing
import YAML

/// Each case holds a marker where the finding has to begin.
@Suite("What is said of YAML that cannot be read")
struct FaultTests {
  @Test(
    "the finding stands where the mistake is, and keeps the server's sentence",
    arguments: [
      ("yaml-tab", "a:\n1️⃣\tb: 1", "line 2: found character that cannot start any token"),
      ("yaml-tab", "a:\n  - 1\n  -1️⃣\t2", "line 3: found character that cannot start any token"),
      ("yaml-unicode-space", "a:\n  b: 1\n 1️⃣\u{A0}c: 1", "line 2: did not find expected key"),
      (
        "yaml-unicode-space", "a:\n  b: 1\n  1️⃣\u{3000} c\n  d: 1",
        "line 4: could not find expected ':'"
      ),
      ("yaml-reserved-character", "a: 1️⃣@b", "found character that cannot start any token"),
      ("yaml-reserved-character", "a: 1️⃣`b`", "found character that cannot start any token"),
      ("yaml-reserved-character", "x: 1\na: 1️⃣%b", "line 2: found character that cannot start any token"),
      ("yaml-colon-in-value", "a: 1️⃣b: c", "mapping values are not allowed in this context"),
      ("yaml-indented-under-value", "a: 1\n 1️⃣b: 2", "line 2: mapping values are not allowed in this context"),
      (
        "yaml-dash-without-space", "c:\n  1️⃣-name: a\n    image: b",
        "line 3: mapping values are not allowed in this context"
      ),
      ("yaml-colon-without-space", "a: 1\nname1️⃣:nginx\nb: 1\n", "line 3: could not find expected ':'"),
      ("yaml-full-width-colon", "a: 1\n이름1️⃣：nginx\nb: 1\n", "line 3: could not find expected ':'"),
      ("yaml-missing-colon", "a: 1\n1️⃣kubectl get pods\nb: 1\n", "line 3: could not find expected ':'"),
      ("yaml-indentation", "a:\n  b:\n 1️⃣c: 1", "line 2: did not find expected key"),
      ("yaml-text-after-quote", "x: 1\na: \"b\" 1️⃣c", "line 1: did not find expected key"),
      ("yaml-unclosed-quote", "a: 1️⃣\"b", "line 2: found unexpected end of stream"),
      ("yaml-unclosed-bracket", "a: 1️⃣[1, 2\n", "line 1: did not find expected ',' or ']'"),
      ("yaml-unknown-escape", #"a: "b1️⃣\d""#, "found unknown escape character"),
      ("yaml-dash-in-value", "a: 1️⃣- b", "block sequence entries are not allowed in this context"),
      ("yaml-unknown-anchor", "a: 1️⃣*b", "unknown anchor 'b' referenced"),
      ("yaml-not-text", "a: b1️⃣\u{7}", "control characters are not allowed"),
      ("yaml-syntax", "a: 1️⃣,x", "did not find expected node content"),
      (
        "yaml-key-is-collection", "a: 1️⃣{{ x }}",
        #"invalid map key: map[interface {}]interface {}{"x":interface {}(nil)}"#
      ),
    ])
  func places(id: String, marked: String, sentence: String) throws {
    let bytes = Array(marked.utf8)
    let marker = Array("1️⃣".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: marker) })
    let source = Array(bytes[..<place] + bytes[(place + marker.count)...])
    guard case .failure(let fault)? = YAMLReader().read(source).first?.result else {
      Issue.record("nothing was found")
      return
    }
    let finding = fault.diagnostic
    // The template's inner braces are the key, one byte behind the outer ones.
    let expected = id == "yaml-key-is-collection" ? place + 1 : place
    #expect(finding.kind.id == id)
    #expect(finding.range?.lowerBound == expected)
    #expect(finding.server?.message == "error converting YAML to JSON: yaml: \(sentence)")
    #expect((finding.range?.upperBound ?? 0) <= source.count)
  }

  @Test("a certain mistake brings its fix")
  func fixes() {
    #expect(
      fault("c:\n  -name: a\n    image: b")?.diagnostic.fix.map { [$0.range.lowerBound, $0.range.upperBound] } == [
        6, 6,
      ])
    #expect(fault("a: 1\n이름：x\nb: 1\n")?.diagnostic.fix?.replacement == ": ")
  }

  @Test("every kind has both languages, and an id of its own")
  func words() {
    #expect(Set(YAMLDiagnostics.all.map(\.id)).count == YAMLDiagnostics.all.count)
    for kind in YAMLDiagnostics.all {
      #expect(!kind.message.korean.isEmpty && !kind.message.english.isEmpty)
      #expect(kind.id.hasPrefix("yaml-"))
    }
    #expect(fault("a:\n\tb: 1")?.diagnostic.message(in: .korean) == "탭으로 들여쓸 수 없습니다.")
  }
}

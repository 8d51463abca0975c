import Diagnostics
import Testing
import Text

@Suite("Findings as JSON")
struct JSONLinesTests {
  @Test("the server's words and the explanation stand side by side")
  func server() {
    let kind = DiagnosticKind("image-required", .error, Words("이미지가 없습니다", "no image"))
    let source = SourceText(path: "a.yaml", bytes: Array("가: 1\nimage: \"\"\n".utf8))
    var diagnostic = Diagnostic(kind, at: 14..<16)
    diagnostic.server = ServerAnswer(
      field: "spec.image", type: "Required value", detail: "", message: "spec.image: Required value")
    diagnostic.fix = Fix(replacing: 14..<16, with: "nginx")
    var json = JSONWriter()
    json.diagnostic(diagnostic, in: source, language: .korean)
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == #"""
        {"severity":"error","rule":"image-required","field":"spec.image","type":"Required value","detail":"","message":"spec.image: Required value","explanation":"이미지가 없습니다","line":2,"column":8,"endLine":2,"endColumn":10,"suggestion":"nginx"}
        """#)
  }

  @Test("what JSON must escape is escaped, and ill-formed bytes are replaced")
  func escaping() {
    var json = JSONWriter()
    json.string(utf8: Array("\"\\\n\u{1}파".utf8) + [0xFF])
    #expect(String(decoding: json.bytes, as: UTF8.self) == #""\"\\\n\u0001파"# + "\u{FFFD}\"")
  }
}

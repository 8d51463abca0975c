internal import Checking
internal import Diagnostics
internal import Diagrams
internal import Markdown
internal import Mermaid
internal import APIServer
internal import KubernetesModel
internal import Templates
internal import YAML

/// A way for bytes of anybody's into podbook, and what must hold of what comes out.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// A note becomes HTML.
  case note
  /// What stands between the `---` lines of a note.
  case front
  /// A manifest gets its verdict.
  case yaml
  /// A diagram becomes a picture.
  case mermaid
  /// A template is compiled and filled.
  case template

  /// What is wrong with what comes of `bytes`; `nil` where nothing is. A crash says it for itself.
  package func problem(with bytes: [UInt8]) -> String? {
    switch self {
    case .note: Self.note(bytes)
    case .front: Self.note(Array("---\n".utf8) + bytes + Array("\n---\n\n끝\n".utf8))
    case .yaml: Self.yaml(bytes)
    case .mermaid: Self.mermaid(bytes)
    case .template: Self.template(bytes)
    }
  }

  private static func note(_ bytes: [UInt8]) -> String? {
    let note = NoteReader().read(bytes, path: "a.md")
    let html = note.html()
    if let problem = WellFormedness.problem(in: html) { return problem }
    let most = 12 * note.source.bytes.count + (512 << 10)
    if html.count > most { return "\(html.count) bytes of HTML" }
    let length = note.source.bytes.count
    for finding in note.findings where (finding.range?.upperBound ?? 0) > length { return "a finding behind the end" }
    for fence in note.fences where fence.range.upperBound > length { return "a code block behind the end" }
    _ = CheckedNote(note, TextChecker(judgesEverything: false, advises: true))
    _ = NoteReader(dialect: .gfm).read(bytes, path: "a.md").html()
    return nil
  }

  private static func yaml(_ bytes: [UInt8]) -> String? {
    for document in TextChecker(judgesEverything: true, advises: true).check(bytes) {
      for finding in document.findings where (finding.diagnostic.range?.upperBound ?? 0) > bytes.count {
        return "a finding behind the end"
      }
      guard let tree = document.judgement?.tree(defaulted: true) else { continue }
      let text = YAMLEmitter.text(of: tree)
      guard case .success? = YAMLReader().read(text).first?.result else { return "what is emitted does not parse" }
    }
    return nil
  }

  private static func mermaid(_ bytes: [UInt8]) -> String? {
    let picture = MermaidDiagram.read(bytes).picture()
    for finding in picture.findings where (finding.range?.upperBound ?? 0) > bytes.count {
      return "a finding behind the end"
    }
    guard let scene = picture.scene else { return nil }
    return WellFormedness.problem(in: SVGWriter.svg(scene, SVGOptions(prefix: "a")), allowsBareGreater: true)
  }

  private static func template(_ bytes: [UInt8]) -> String? {
    let value: TemplateValue = [
      "a": "<b>", "b": ["a": "c", "b": ["x", "y"]], "c": [["a": "1"], ["a": "2"]], "d": true, "e": .null,
    ]
    var output: [UInt8] = []
    do throws(TemplateError) {
      let library = try TemplateLibrary(["a": SourceText(path: "a", bytes: bytes)])
      try library.render("a", with: value, into: &output)
    } catch {
      return nil
    }
    return nil
  }
}

internal import APIServer
internal import Checking
internal import Course
internal import Diagnostics
internal import FileSystem
internal import KubernetesModel
internal import Text
internal import YAML

/// `podbook manifest`: shows what podbook read, as YAML or JSON.
struct ManifestCommand: Command {
  static let help = CommandHelp(
    name: "manifest",
    summary: Words("매니페스트를 읽은 그대로 다시 씁니다", "write a manifest again, as it was read"),
    operands: "FILE…|-",
    options: [
      ("--defaulted", Words("API 서버가 채우는 기본값까지", "with the defaults that the API server sets")),
      ("--raw", Words("검증하지 않고, 파서가 풀이한 값 그대로", "unjudged, with the values as the parser resolved them")),
      ("--format yaml|json", Words("출력 형식(json은 문서마다 한 줄)", "the format; json is one line a document")),
    ],
    examples: [
      ("podbook manifest --defaulted pod.yaml", Words("서버에 저장될 모습", "what the server would store")),
      (
        "podbook manifest --raw --format json pod.yaml",
        Words("`yes`, `0755` 같은 값이 무엇이 되는지 봅니다", "see what becomes of `yes`, `0755` and the like")
      ),
    ])

  private enum Format: String, CaseIterable {
    case yaml, json
  }

  private enum View {
    /// As the parser resolved it.
    case raw
    /// After decoding and encoding.
    case canonical
    /// With the server's defaults.
    case defaulted
  }

  private let view: View
  private let format: Format
  private let files: [String]

  init(_ arguments: inout Arguments) throws(UsageError) {
    let isRaw = arguments.flag("--raw")
    view = arguments.flag("--defaulted") ? .defaulted : isRaw ? .raw : .canonical
    format = try arguments.choice(of: "--format", default: .yaml)
    files = try arguments.operands()
    if files.isEmpty { throw .missingOperand(.file) }
  }

  func run(on console: Console) -> ExitCode {
    var result = ExitCode.success
    for file in files {
      do {
        let text = NamedText(try InputText.read(file))
        for document in text.documents {
          if let tree = tree(of: document) {
            console.print(written(tree, from: file, document.index))
          } else {
            complain(document, in: text.source, on: console)
            if result == .success { result = .findings }
          }
        }
      } catch {
        console.complain(error)
        result = .file
      }
    }
    return result
  }

  /// What is shown of a document; `nil` where it is refused.
  private func tree(of checked: CheckedDocument) -> YAMLDocument? {
    switch (view, checked.verdict) {
    case (.raw, _): checked.document
    case (_, .valid): checked.judgement?.tree(defaulted: view == .defaulted)
    // Nothing is known of its fields: it is what was read.
    case (_, .custom): checked.document
    default: nil
    }
  }

  private func complain(_ document: CheckedDocument, in source: SourceText, on console: Console) {
    var writer = ConsoleWriter(language: console.language, usesColour: false)
    for finding in document.findings where finding.diagnostic.severity == .error {
      writer.write(finding.diagnostic, in: source)
    }
    Files.writeStandardError(writer.bytes)
  }

  private func written(_ document: YAMLDocument, from file: String, _ index: Int) -> [UInt8] {
    guard format == .json else { return Array("---\n".utf8) + YAMLEmitter.text(of: document) }
    var json = JSONWriter()
    json.object { json in
      json.member("file", file)
      json.member("index", index)
      json.key("object")
      document.write(to: &json)
    }
    json.newline()
    return json.bytes
  }
}

internal import Diagnostics
internal import FileSystem
internal import Text
internal import YAML

/// `podbook manifest`: shows what podbook read, as YAML or JSON.
struct ManifestCommand: Command {
  static let help = CommandHelp(
    name: "manifest",
    summary: Words("매니페스트를 읽은 그대로 다시 씁니다", "write a manifest again, as it was read"),
    operands: "FILE…|-",
    options: [
      ("--raw", Words("파서가 풀이한 값 그대로", "the values as the parser resolved them")),
      ("--format yaml|json", Words("출력 형식(json은 문서마다 한 줄)", "the format; json is one line a document")),
    ],
    examples: [
      (
        "podbook manifest --raw --format json pod.yaml",
        Words("`yes`, `0755` 같은 값이 무엇이 되는지 봅니다", "see what becomes of `yes`, `0755` and the like")
      )
    ])

  private enum Format: String, CaseIterable {
    case yaml, json
  }

  private let isRaw: Bool
  private let format: Format
  private let files: [String]

  init(_ arguments: inout Arguments) throws(UsageError) {
    isRaw = arguments.flag("--raw")
    format = try arguments.choice(of: "--format", default: .yaml)
    files = try arguments.operands()
    if files.isEmpty { throw .missingOperand(.file) }
  }

  func run(on console: Console) -> ExitCode {
    var result = ExitCode.success
    for file in files {
      do {
        let source = try InputText.read(file)
        for reading in YAMLReader().read(source.bytes) {
          switch reading.result {
          case .success(let document):
            console.print(written(document, from: file, reading.index))
          case .failure(let fault):
            if result == .success { result = .findings }
            var writer = ConsoleWriter(language: console.language, usesColour: false)
            writer.write(fault.diagnostic, in: source)
            Files.writeStandardError(writer.bytes)
          }
        }
      } catch {
        console.complain(error)
        result = .file
      }
    }
    return result
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

internal import Diagnostics
internal import FileSystem
internal import Mermaid
internal import Text

/// `podbook diagram`: mermaid files, the mermaid fences of notes, and the Pods of YAML files as SVG or JSON.
struct DiagramCommand: Command {
  static let help = CommandHelp(
    name: "diagram",
    summary: Words("다이어그램을 SVG로 그립니다", "draws diagrams as SVG"),
    operands: "FILE|DIR… [-o DIR]",
    options: [
      ("-o DIR", Words("결과를 둘 폴더(없으면 표준 출력)", "the folder for the results (else standard output)")),
      ("--format svg|json", Words("그림, 또는 읽어 낸 구조", "the picture, or the structure that was read")),
      (
        "--view structure|timeline|phases|nodes",
        Words(
          "파드의 그림(없으면 구조); 노트에서는 YAML 예제의 파드", "a Pod's picture (else structure); of a note, of the Pods in its YAML")
      ),
      ("--narrow", Words("파드의 그림을 휴대 전화 너비로", "a Pod's picture as wide as a phone")),
    ],
    examples: [
      ("podbook diagram flow.mmd -o out", Words("out/flow.svg를 만듭니다", "writes out/flow.svg")),
      (
        "podbook diagram --view structure pod.yaml -o out",
        Words("파드의 구조를 out/pod.svg에 그립니다", "draws the Pod's structure to out/pod.svg")
      ),
    ])

  enum Format: String, CaseIterable { case svg, json }

  /// The pictures of Pods: three of each, and one of all of them on their Nodes.
  enum View: String, CaseIterable { case structure, timeline, phases, nodes }

  private let inputs: [String]
  private let output: String?
  private let format: Format
  private let view: View?
  private let isNarrow: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    output = try arguments.value(of: "-o", "--output")
    format = try arguments.choice(of: "--format", default: .svg)
    view = try arguments.choice(of: "--view")
    isNarrow = arguments.flag("--narrow")
    inputs = try arguments.operands()
    if inputs.isEmpty { throw .missingOperand(.file) }
  }

  func run(on console: Console) -> ExitCode {
    var job = DiagramJob(console: console, output: output, format: format, view: view, isNarrow: isNarrow)
    for input in inputs { job.draw(input) }
    return job.outcome
  }
}

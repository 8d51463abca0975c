internal import Diagnostics
internal import FileSystem
internal import KubernetesModel
internal import Site
internal import Templates

/// `podbook build`: a folder of notes made into a site.
struct BuildCommand: Command {
  static let help = CommandHelp(
    name: "build",
    summary: Words("노트를 검증하고 그려서 웹사이트로 만듭니다", "verify notes, draw them, and make a website of them"),
    operands: "[DIR] [-o FOLDER]",
    options: [
      ("-o, --output FOLDER", Words("사이트를 쓸 폴더(기본: DIR/public)", "where the site is written; DIR/public unless given")),
      ("--strict", Words("오류가 하나라도 있으면 1로 끝납니다", "end with 1 if there is any error")),
      (
        "--fetch-images",
        Words("인터넷의 이미지를 내려받아 함께 둡니다(curl 필요)", "fetch images from the net and keep them (needs curl)")
      ),
      (
        "--kubernetes 1.XX",
        Words("그 릴리스의 서버를 기준으로 예제를 봅니다(1.25~1.37)", "judge examples as a server of that release (1.25 to 1.37)")
      ),
      ("--format console|json", Words("발견한 것을 알리는 형식", "how findings are told")),
    ],
    examples: [
      ("podbook build", Words("이 폴더의 content/를 public/에 만듭니다", "makes a site of content/ in public/")),
      (
        "podbook build notes -o /tmp/site",
        Words("notes 폴더의 마크다운을 모두 책으로 만듭니다", "makes a book of all markdown in notes")
      ),
      ("podbook build --strict --format json", Words("CI에서 쓸 때", "for continuous integration")),
    ])

  private let options: BuildOptions
  private let isStrict: Bool
  private let format: FindingsFormat

  init(_ arguments: inout Arguments) throws(UsageError) {
    isStrict = arguments.flag("--strict")
    let fetchesImages = arguments.flag("--fetch-images")
    let output = try arguments.value(of: "-o", "--output")
    format = try arguments.choice(of: "--format", default: .console)
    let release = try arguments.release()
    let operands = try arguments.operands()
    if operands.count > 1 { throw .unexpectedOperand(operands[1]) }
    var options = BuildOptions(folder: operands.first ?? ".")
    options.output = output
    options.fetchesImages = fetchesImages
    options.release = release
    options.today = Environment.today
    self.options = options
  }

  func run(on console: Console) -> ExitCode {
    let progress = ProgressLine(console: console)
    let report: SiteReport
    do throws(SiteError) {
      report = try SiteBuild(options, progress: progress.show).run()
      progress.clear()
    } catch {
      progress.clear()
      return refuse(error, on: console)
    }
    var printer = FindingsPrinter(folder: options.content, format: format, console: console)
    printer.print(report)
    if format == .console { summarise(report, printer, on: console) }
    return isStrict && printer.errors > 0 ? .findings : .success
  }

  private func summarise(_ report: SiteReport, _ printer: FindingsPrinter, on console: Console) {
    let counts = [
      String(report.pages), String(report.written), String(report.removed), String(printer.errors),
      String(printer.warnings),
      join(options.outputFolder, "index.html"),
    ]
    console.print(
      Words(
        "{5}: {0}쪽 · 새로 쓴 파일 {1} · 지운 파일 {2} · 오류 {3} · 경고 {4}\n",
        "{5}: {0} pages · {1} files written · {2} removed · {3} errors · {4} warnings\n"
      ).text(in: console.language, counts))
    if let words = WithheldWords.text(of: report.withheld, in: console.language) { console.print(words) }
  }

  private func refuse(_ error: SiteError, on console: Console) -> ExitCode {
    switch error {
    case .file(let error):
      console.complain(error)
      return .file
    case .template(let error):
      let place = "\(error.file):\(error.position.line):\(error.position.column)"
      console.complain("\(place): \(error.diagnostic.message(in: console.language)) [\(error.diagnostic.kind.id)]")
      return .findings
    case .foreignFile(let path):
      console.complain(
        Words(
          "`{0}`은(는) podbook이 쓴 파일이 아니어서 덮어쓰지 않습니다. 빈 폴더를 `-o`로 지정하십시오.",
          "`{0}` was not written by podbook and is not overwritten. Name an empty folder with `-o`."
        ).text(in: console.language, [path]))
      return .file
    case .outputHoldsContent(let path):
      console.complain(
        Words(
          "출력 폴더 `{0}` 안에 노트가 있습니다. 다른 폴더를 `-o`로 지정하십시오.",
          "The output folder `{0}` holds the notes. Name another with `-o`."
        ).text(in: console.language, [path]))
      return .usage
    case .noNotes(let path):
      console.complain(
        Words(
          "`{0}`에 공개할 마크다운 노트가 없습니다.", "There are no markdown notes to publish in `{0}`."
        ).text(in: console.language, [path]))
      return .file
    }
  }

  private func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

internal import Diagnostics
internal import FileSystem
internal import Markdown

/// `podbook render`: the HTML of notes.
struct RenderCommand: Command {
  static let help = CommandHelp(
    name: "render",
    summary: Words("노트의 HTML을 보입니다", "print the HTML of notes"),
    operands: "FILE…|-",
    options: [
      ("--plain", Words("CommonMark만 따릅니다", "CommonMark and nothing else")),
      ("--gfm", Words("--plain에 GFM의 확장을 더합니다", "with --plain: GFM's extensions too")),
      ("--hints", Words("제안까지 보입니다", "show hints too")),
    ],
    examples: [
      ("podbook render note.md > note.html", Words("노트 한 편을 HTML로", "one note as HTML")),
      ("podbook render --plain -", Words("표준 입력을 CommonMark로", "standard input as CommonMark")),
    ])

  private let files: [String]
  private let isPlain: Bool
  private let isGFM: Bool
  private let showsHints: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    isPlain = arguments.flag("--plain")
    isGFM = arguments.flag("--gfm")
    showsHints = arguments.flag("--hints")
    files = try arguments.operands()
    guard !files.isEmpty else { throw .missingOperand(.file) }
  }

  func run(on console: Console) -> ExitCode {
    let limits = MarkdownLimits()
    let reader = NoteReader(dialect: isPlain ? .gfm : .podbook, limits: limits)
    var exit = ExitCode.success
    for file in files {
      do throws(FileError) {
        let bytes =
          file == "-"
          ? try Files.readStandardInput(limit: limits.noteBytes) : try Files.read(file, limit: limits.noteBytes)
        if isPlain, !isGFM {
          console.print(reader.plainHTML(bytes))
          continue
        }
        let note = reader.read(bytes, path: file)
        console.print(note.html())
        if !isPlain { report(note, on: console) }
        if exit == .success, note.findings.contains(where: { $0.severity == .error }) { exit = .findings }
      } catch {
        if case .tooLarge = error.reason {
          report(reader.refuse(path: file), on: console)
          if exit == .success { exit = .findings }
        } else {
          console.complain(error)
          exit = .file
        }
      }
    }
    return exit
  }

  private func report(_ note: MarkdownNote, on console: Console) {
    let shown = note.findings.filter { showsHints || $0.severity > .hint }
    guard !shown.isEmpty else { return }
    var writer = ConsoleWriter(language: console.language, usesColour: console.usesColour)
    for finding in shown { writer.write(finding, in: note.source) }
    Files.writeStandardError(writer.bytes)
  }
}

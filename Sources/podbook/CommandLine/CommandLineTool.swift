internal import Diagnostics

/// `podbook` as a whole: finds the command, hands it its words, prints help.
struct CommandLineTool {
  /// Every command, in the order in which help lists them.
  static let commands: [any Command.Type] = [
    NewCommand.self,
    CheckCommand.self,
    BuildCommand.self,
    DiagramCommand.self,
    ManifestCommand.self,
    RenderCommand.self,
    ExplainCommand.self,
    KubectlCommand.self,
  ]

  /// The version that `--version` prints.
  static let version = "0.1.0"

  /// What the machine says of itself.
  let environment: Environment

  /// Runs the command that `words` name.
  func run(_ words: [String]) -> ExitCode {
    if let command = Self.commands.first(where: { $0.help.name == words.first && $0.takesWordsAsTheyAre }) {
      return run(command, words.dropFirst())
    }
    var arguments = Arguments(words)
    var language = environment.language
    let wantsHelp = arguments.flag("--help", "-h")
    let wantsVersion = arguments.flag("--version")
    let isQuiet = arguments.flag("--quiet", "-q")
    do throws(UsageError) {
      if let choice = try arguments.value(of: "--lang") {
        guard let chosen = Language(code: choice) else {
          throw .unknownValue(option: "--lang", value: choice, known: ["ko", "en"])
        }
        language = chosen
      }
    } catch {
      return refuse(error, named: nil, console(language, isQuiet))
    }
    let console = console(language, isQuiet)
    if wantsVersion {
      console.print("podbook \(Self.version)\n")
      return .success
    }
    guard let name = arguments.command() else {
      console.print(overview(in: language))
      return wantsHelp ? .success : .usage
    }
    guard let command = Self.commands.first(where: { $0.help.name == name }) else {
      return refuse(.unknownCommand(name), named: nil, console)
    }
    if wantsHelp {
      console.print(command.help.text(in: language))
      return .success
    }
    do throws(UsageError) {
      return try command.init(&arguments).run(on: console)
    } catch {
      return refuse(error, named: name, console)
    }
  }

  /// Runs a command whose words are not podbook's to read.
  private func run(_ command: any Command.Type, _ words: ArraySlice<String>) -> ExitCode {
    let console = console(environment.language, false)
    var arguments = Arguments(asTheyAre: words)
    do throws(UsageError) {
      return try command.init(&arguments).run(on: console)
    } catch {
      return refuse(error, named: command.help.name, console)
    }
  }

  private func console(_ language: Language, _ isQuiet: Bool) -> Console {
    Console(
      language: language, usesColour: environment.usesColour, showsProgress: environment.showsProgress && !isQuiet)
  }

  private func refuse(_ error: UsageError, named command: String?, _ console: Console) -> ExitCode {
    console.complain(error.text(in: console.language))
    let help = command.map { "podbook \($0) --help" } ?? "podbook --help"
    console.complain(Words("도움말: {0}", "See {0}").text(in: console.language, [help]))
    return .usage
  }

  private func overview(in language: Language) -> String {
    let general: [(String, Words)] = [
      ("--help", Words("도움말을 보입니다", "show help")),
      ("--version", Words("버전을 보입니다", "show the version")),
      ("--lang ko|en", Words("메시지의 언어", "the language of messages")),
      ("--quiet", Words("진행 상황을 보이지 않습니다", "show no progress")),
    ]
    var text = Words(
      "podbook: 한국어 쿠버네티스 강의 노트를 검증하고 웹사이트로 만듭니다.",
      "podbook: verifies Korean Kubernetes course notes and makes a website of them."
    ).text(in: language)
    text += "\n\n"
    text += CommandHelp.table(Self.commands.map { ("podbook \($0.help.name)", $0.help.summary.text(in: language)) })
    text += "\n" + CommandHelp.table(general.map { ($0.0, $0.1.text(in: language)) })
    return text
  }
}

extension Language {
  /// The language of a code such as `ko`.
  init?(code: String) {
    switch code {
    case "ko": self = .korean
    case "en": self = .english
    default: return nil
    }
  }
}

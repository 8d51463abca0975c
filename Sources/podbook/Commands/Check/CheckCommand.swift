internal import Checking
internal import Diagnostics
internal import FileSystem
internal import Site

/// `podbook check`: verifies, and writes nothing.
struct CheckCommand: Command {
  static let help = CommandHelp(
    name: "check",
    summary: Words("YAML 예제를 API 서버의 규칙으로 검증합니다", "judge YAML examples as the API server would"),
    operands: "[PATH…]",
    options: [
      ("--format console|json|sarif|github", Words("출력 형식", "the format of what is found")),
      ("--baseline FILE", Words("파일에 적힌 것 말고 새로 생긴 것만 실패로 봅니다", "fail only on what is not in the file")),
      ("--update-baseline", Words("지금 발견된 것을 그 파일에 적습니다", "write what is found now into that file")),
      ("--changed-since REF", Words("그 커밋 뒤로 바뀐 파일만 봅니다", "check only files changed since that commit")),
      ("--fail-on error|warning", Words("어디부터 실패로 볼지", "what makes the command fail")),
      ("--hints", Words("더 나은 작성법도 제안합니다", "give advice, too")),
      ("--messages FILE", Words("파일에 적힌 문구로 설명합니다", "explain in the words of the file")),
      (
        "--kubernetes 1.XX", Words("그 릴리스의 서버를 기준으로 봅니다(1.25~1.37)", "judge as a server of that release (1.25 to 1.37)")
      ),
      ("--compare 1.XX..1.YY", Words("두 릴리스 사이에 달라지는 문서만 보여 줍니다", "list only what changes between two releases")),
      ("--ignore ID[,ID…]", Words("그 규칙은 알리지 않습니다", "say nothing of these rules")),
    ],
    examples: [
      ("podbook check content", Words("폴더의 노트와 매니페스트를 모두", "all notes and manifests of a folder")),
      (
        "kubectl create deploy web --image=nginx --dry-run=client -o yaml | podbook check -",
        Words("표준 입력", "standard input")
      ),
    ])

  private let options: CheckOptions

  init(_ arguments: inout Arguments) throws(UsageError) {
    options = try CheckOptions(&arguments)
  }

  func run(on console: Console) -> ExitCode {
    var known: Baseline?
    if let file = options.baseline, !options.updatesBaseline {
      guard let baseline = readBaseline(file, on: console) else { return .file }
      known = baseline
    }
    var messages = MessageOverlay()
    if let file = options.messages {
      guard let overlay = readMessages(file, on: console) else { return .file }
      messages = overlay
    }
    let targets: CheckTargets
    do throws(GitChanges.Failure) {
      targets = try CheckTargets(options, on: console)
    } catch {
      console.complain(error.text(in: console.language))
      return .usage
    }
    if let comparison = options.comparison { return comparison.run(over: targets, as: options.format, on: console) }
    var run = CheckRun(options, targets, baseline: known, messages, console)
    run.checkAll()
    if options.updatesBaseline, let file = options.baseline {
      do throws(FileError) {
        try Files.write(run.written.bytes, to: file)
      } catch {
        console.complain(error)
        return .file
      }
    }
    return run.exitCode
  }

  private func readMessages(_ file: String, on console: Console) -> MessageOverlay? {
    do throws(FileError) {
      if let overlay = MessageOverlay(try Files.read(file, limit: InputText.largestFile)) {
        for id in overlay.ids where !KnownFindings.all.contains(where: { $0.id == id }) {
          console.complain(
            Words("{0}: `{1}`(이)라는 규칙은 없습니다.", "{0}: there is no rule `{1}`.").text(in: console.language, [file, id]))
        }
        return overlay
      }
      console.complain(
        Words(
          "{0}: 규칙마다 message와 remedy를 적은 YAML이어야 합니다.",
          "{0}: this must be YAML with a message and a remedy for each rule."
        )
        .text(in: console.language, [file]))
    } catch {
      console.complain(error)
    }
    return nil
  }

  private func readBaseline(_ file: String, on console: Console) -> Baseline? {
    do throws(FileError) {
      if let baseline = Baseline(try Files.read(file, limit: InputText.largestFile)) { return baseline }
      console.complain(
        Words("{0}: podbook의 기준선 파일이 아닙니다.", "{0}: this is no baseline of podbook.").text(in: console.language, [file]))
    } catch {
      console.complain(error)
    }
    return nil
  }
}

extension GitChanges.Failure {
  /// What went wrong, in words.
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .noGit: Words("git을 실행할 수 없습니다.", "git cannot be run.").text(in: language)
    case .noRepository(let folder):
      Words("{0}: git 저장소가 아닙니다.", "{0}: this is in no git repository.").text(in: language, [folder])
    case .unknownReference(let name):
      Words("`{0}`(이)라는 커밋이나 브랜치가 없습니다.", "There is no commit or branch `{0}`.").text(in: language, [name])
    }
  }
}

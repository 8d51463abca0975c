internal import Diagnostics
internal import Site

/// `podbook new`: a course to start from.
struct NewCommand: Command {
  static let help = CommandHelp(
    name: "new",
    summary: Words("새 강의 노트를 시작합니다", "start a new course"),
    operands: "DIR",
    examples: [
      ("podbook new my-course", Words("my-course 폴더에 바로 만들 수 있는 책을 적습니다", "writes a course that builds to my-course")),
      ("podbook build my-course", Words("그 책을 my-course/public에 만듭니다", "makes a site of it in my-course/public")),
    ])

  private let folder: String

  init(_ arguments: inout Arguments) throws(UsageError) {
    let operands = try arguments.operands()
    guard let folder = operands.first else { throw .missingOperand(.folder) }
    if operands.count > 1 { throw .unexpectedOperand(operands[1]) }
    self.folder = folder
  }

  func run(on console: Console) -> ExitCode {
    do throws(StarterCourse.Refusal) {
      try StarterCourse.write(to: folder)
    } catch {
      switch error {
      case .notEmpty(let folder):
        console.complain(
          Words("`{0}` 폴더가 비어 있지 않습니다.", "The folder `{0}` is not empty.").text(in: console.language, [folder]))
        return .usage
      case .file(let error):
        console.complain(error)
        return .file
      }
    }
    console.print(
      Words(
        "`{0}` 폴더에 새 책을 적었습니다. 이제 `podbook build {0}`을(를) 실행합니다.\n",
        "A new course is in `{0}`. Next: `podbook build {0}`\n"
      )
      .text(in: console.language, [folder]))
    return .success
  }
}

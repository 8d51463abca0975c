internal import Diagnostics
internal import FileSystem
internal import Kubectl
internal import Text

/// `podbook kubectl`: what kubectl would do with these words, without a cluster.
struct KubectlCommand: Command {
  static let help = CommandHelp(
    name: "kubectl",
    summary: Words("클러스터 없이 kubectl이 할 일을 보입니다", "show what kubectl would do, without a cluster"),
    operands: "[--kubernetes 1.36] ARGS…|--batch",
    options: [
      ("--kubernetes 1.24…1.37", Words("어느 릴리스의 kubectl인지", "the release of kubectl")),
      (
        "--batch",
        Words(
          "표준 입력의 JSON 배열을 한 줄씩 읽고 결과를 JSON 한 줄로 씁니다",
          "read JSON arrays of words from standard input, a line each; write results as JSON lines")
      ),
    ],
    examples: [
      (
        "podbook kubectl create deployment web --image=nginx --dry-run=client -o yaml",
        Words("만들어질 오브젝트를 봅니다", "see the object that would be made")
      ),
      ("podbook kubectl exec web ls", Words("1.32부터 왜 안 되는지 봅니다", "see why it fails since 1.32")),
    ])
  static let takesWordsAsTheyAre = true

  private let release: KubectlRelease
  private let isBatch: Bool
  private let words: [String]

  init(_ arguments: inout Arguments) throws(UsageError) {
    var words = arguments.everything()
    var release = KubectlRelease.standard
    var isBatch = false
    // podbook's own options come first: all that follows is kubectl's.
    while let first = words.first {
      if first == "--batch" {
        isBatch = true
        words.removeFirst()
      } else if first == "--kubernetes" || first.hasPrefix("--kubernetes=") {
        words.removeFirst()
        var value = String(first.dropFirst("--kubernetes=".count))
        if first == "--kubernetes" {
          if words.isEmpty { throw .missingValue(option: first) }
          value = words.removeFirst()
        }
        guard let known = KubectlRelease(value) else {
          let releases = (KubectlRelease.oldest.minor...KubectlRelease.newest.minor).map { "1.\($0)" }
          throw .unknownValue(option: "--kubernetes", value: value, known: releases)
        }
        release = known
      } else {
        break
      }
    }
    (self.release, self.isBatch, self.words) = (release, isBatch, words)
  }

  func run(on console: Console) -> ExitCode {
    let kubectl = Kubectl(release: release, files: CourseFiles(below: "."))
    if isBatch { return runBatch(kubectl, on: console) }
    if words == ["--help"] || words == ["-h"] {
      console.print(Self.help.text(in: console.language))
      return .success
    }
    let answer = kubectl.run(words)
    console.print(answer.output)
    Files.writeStandardError(answer.error.utf8)
    return answer.code == 0 ? .success : .findings
  }

  /// The most that is read at once, in bytes.
  private static let largestBatch = 64 << 20

  private func runBatch(_ kubectl: Kubectl, on console: Console) -> ExitCode {
    do {
      let input = try Files.readStandardInput(limit: Self.largestBatch)
      for line in input.split(separator: UInt8(ascii: "\n")) {
        let answer =
          WordsInJSON.read(line).map { kubectl.run($0) } ?? Answer(code: 2, error: "not a JSON array of words\n")
        var json = JSONWriter()
        json.object { json in
          json.member("code", answer.code)
          json.key("out")
          json.string(utf8: answer.output)
          json.member("err", answer.error)
        }
        json.newline()
        console.print(json.bytes)
      }
      return .success
    } catch {
      console.complain(error)
      return .file
    }
  }
}

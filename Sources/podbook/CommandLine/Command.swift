internal import Diagnostics

/// One command of `podbook`: what `--help` says of it, its options, and what it does.
protocol Command: Sendable {
  /// What `--help` says.
  static var help: CommandHelp { get }
  /// Whether the words behind the command's name are another program's, so that none of them is podbook's option.
  static var takesWordsAsTheyAre: Bool { get }
  /// Takes the options the command knows.
  init(_ arguments: inout Arguments) throws(UsageError)
  /// Does the work.
  func run(on console: Console) -> ExitCode
}

extension Command {
  static var takesWordsAsTheyAre: Bool { false }
}

/// The help of one command.
struct CommandHelp {
  /// The command's name.
  let name: String
  /// What it does, in one line.
  let summary: Words
  /// Its operands, after the name: `[DIR] [-o FOLDER]`.
  let operands: String
  /// Its options, each with what it does.
  var options: [(spelling: String, meaning: Words)] = []
  /// Command lines that work, each with what comes of it.
  var examples: [(line: String, meaning: Words)] = []

  /// What `podbook NAME --help` prints.
  func text(in language: Language) -> String {
    var text = "podbook \(name) \(operands)\n  \(summary.text(in: language))\n"
    text += Self.table(options.map { ($0.spelling, $0.meaning.text(in: language)) })
    if !examples.isEmpty {
      text += "\n" + Words("예", "Examples").text(in: language) + ":\n"
      text += Self.table(examples.map { ($0.line, $0.meaning.text(in: language)) })
    }
    return text
  }

  /// Rows of two columns, the second one aligned.
  static func table(_ rows: [(left: String, right: String)]) -> String {
    let width = rows.map(\.left.count).max() ?? 0
    return rows.map { row in
      "  \(row.left)\(String(repeating: " ", count: width - row.left.count))  \(row.right)\n"
    }.joined()
  }
}

/// kubectl without a cluster: what it refuses, what it would print, what it would do.
package struct Kubectl: Sendable {
  private let table: CommandTable
  private let files: CourseFiles

  /// kubectl of a release, which may read `files`.
  package init(release: KubectlRelease = .standard, files: CourseFiles = .none) {
    table = CommandTable(release: release)
    self.files = files
  }

  /// What comes of `words`, the words behind `kubectl`.
  package func run(_ words: [String]) -> Answer {
    do throws(Refusal) {
      let call = try Invocation(words, in: table)
      var answer = Answer()
      for flag in call.deprecated { answer.error += "Flag --\(flag.text) has been deprecated\n" }
      if call.flags.isOn("help") || call.command.isRoot {
        answer.output = Array(Help.text(of: call.command, in: table).utf8)
        return answer
      }
      try GroupCommands.check(call)
      try RequiredFlags.check(call)
      try Profiling.check(call, table)
      var warnings: [String] = []
      let outcome = try Dispatcher(call: call, files: files).outcome(&warnings)
      answer.error += (Warnings.of(call) + warnings).map { $0 + "\n" }.joined()
      answer.output = try Printer.print(outcome, of: call)
      return answer
    } catch {
      return Answer(code: error.code, error: error.message + "\n", refusal: error)
    }
  }
}

/// What kubectl answers.
package struct Answer: Sendable {
  /// The exit code.
  package var code = 0
  /// Standard output.
  package var output: [UInt8] = []
  /// Standard error.
  package var error = ""
  /// Why it was refused; `nil` where it was not.
  package var refusal: Refusal?

  /// An answer; without anything, that all is well.
  package init(code: Int = 0, output: [UInt8] = [], error: String = "", refusal: Refusal? = nil) {
    self.code = code
    self.output = output
    self.error = error
    self.refusal = refusal
  }
}

/// What a command answers to the shell.
enum ExitCode: Int32 {
  /// All well.
  case success = 0
  /// Findings of severity error.
  case findings = 1
  /// The command line was not understood.
  case usage = 2
  /// A file could not be read or written.
  case file = 3
}

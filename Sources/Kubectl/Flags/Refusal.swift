/// Why kubectl does not do what it is told, in its own words.
package struct Refusal: Error, Sendable, Equatable {
  /// What kind of mistake it is.
  package enum Kind: Sendable, Equatable {
    case flag, command, argument, file
    /// Group commands without a subcommand print their help and fail.
    case help
  }

  /// What kind of mistake it is.
  package let kind: Kind
  /// What kubectl prints on standard error, without the line ending at its end.
  package let message: String
  /// The place of the word that is wrong among the command's words; `nil` where something is missing.
  package var word: Int?
  /// kubectl's exit code.
  package var code = 1
  /// A name that may have been meant.
  package var suggestion: String?

  /// A mistake, with the whole of what is printed.
  init(_ kind: Kind, printing message: String, word: Int? = nil, suggestion: String? = nil) {
    self.kind = kind
    self.message = message
    self.word = word
    self.suggestion = suggestion
  }

  /// A mistake that is printed behind `error: `.
  init(_ message: String, kind: Kind = .argument, word: Int? = nil) {
    self.init(kind, printing: "error: " + message, word: word)
  }

  /// A mistake in how a command is used: help is pointed to.
  static func usage(_ message: String, of command: CommandEntry, word: Int? = nil) -> Refusal {
    Refusal(message + "\nSee '\(command.fullName) -h' for help and examples", word: word)
  }
}

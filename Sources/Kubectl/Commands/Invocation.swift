/// A command line, read: the command, its flags, its arguments.
package struct Invocation: Sendable {
  /// The command.
  package let command: CommandEntry
  /// Its flags.
  package let flags: FlagValues
  /// Its arguments with their places.
  package let words: [Word]
  /// How many arguments stand before `--`; `nil` without one.
  package let argumentsBeforeDash: Int?
  /// The flags given that are going away.
  package let deprecated: [Word]
  /// The release that is asked.
  package let release: KubectlRelease

  /// Its arguments.
  var arguments: [String] { words.map(\.text) }

  /// Reads `words`, the words behind `kubectl`.
  package init(_ words: [String], in table: CommandTable) throws(Refusal) {
    let words = words.enumerated().map { Word(text: $0.element, place: $0.offset) }
    let (command, rest) = try CommandResolver(table: table).resolve(words)
    let parser = try FlagParser(rest, of: command, flags: table.flags(of: command))
    self.command = command
    flags = parser.values
    self.words = parser.arguments
    argumentsBeforeDash = parser.argumentsBeforeDash
    deprecated = parser.deprecated
    release = table.release
  }

  /// A refusal that points to the command's help.
  func usage(_ message: String, word: Int? = nil) -> Refusal { .usage(message, of: command, word: word) }

  /// The namespace that `-n` names; `nil` without it.
  var namespace: String? {
    let name = flags.text("namespace")
    return name.isEmpty ? nil : name
  }
}

/// Finds the command that words name, as cobra does: flags may stand before and between its words.
struct CommandResolver {
  let table: CommandTable

  /// The command and the words that are left for it.
  func resolve(_ words: [Word]) throws(Refusal) -> (command: CommandEntry, rest: [Word]) {
    var command = table.root
    var rest = words
    while let place = firstArgument(of: rest, in: command), let next = table.subcommand(rest[place].text, of: command) {
      rest.remove(at: place)
      command = next
    }
    if command.isRoot, let place = firstArgument(of: rest, in: command) { throw unknown(rest[place], in: words) }
    return (command, rest)
  }

  /// The place of the first word that is neither a flag nor, as far as can be told yet, a flag's value.
  private func firstArgument(of words: [Word], in command: CommandEntry) -> Int? {
    // Help is no flag yet when cobra looks for the command.
    let flags = table.flags(of: command).filter { $0.name != "help" }
    var place = 0
    while place < words.count {
      let text = words[place].text
      if text == "--" { return nil }
      if text.begins(with: "-") {
        if takesNextWord(text, flags) {
          if words.count - place <= 2 { return nil }
          place += 1
        }
      } else if !text.isEmpty {
        return place
      }
      place += 1
    }
    return nil
  }

  private func takesNextWord(_ text: String, _ flags: [FlagDefinition]) -> Bool {
    guard !text.holds("=") else { return false }
    if text.begins(with: "--") {
      let name = FlagParser.normalized(text.droppingBytes(2))
      return flags.first { $0.name == name }?.valueWhenBare == nil
    }
    guard text.utf8.count == 2 else { return false }
    let letter = text.droppingBytes(1)
    return flags.first { $0.shorthand == letter }?.valueWhenBare == nil
  }

  private func unknown(_ word: Word, in words: [Word]) -> Refusal {
    // kubectl looks for a plugin first, and for that the name must come first.
    if let first = words.first, first.text.begins(with: "-") {
      return Refusal(
        .command, printing: "Error: flags cannot be placed before plugin name: \(first.text)", word: first.place)
    }
    let names = table.root.subcommands.filter { $0 != "alpha" && $0 != "options" }
    let near = Suggestions.commands(near: word.text, among: names)
    var message = "error: unknown command \(GoQuote.string(word.text)) for \"kubectl\""
    if !near.isEmpty { message += "\n\nDid you mean this?\n" + near.map { "\t\($0)\n" }.joined() }
    return Refusal(
      .command, printing: message, word: word.place,
      suggestion: near.count == 1 ? near[0] : Suggestions.nearest(to: word.text, among: names))
  }
}

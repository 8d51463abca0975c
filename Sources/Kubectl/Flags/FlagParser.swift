/// Reads the words behind a command's name as pflag does: flags and arguments in any order, `--` ending the flags.
struct FlagParser {
  /// What was given.
  private(set) var values = FlagValues()
  /// What is no flag, in order, each with its place among the command's words.
  private(set) var arguments: [Word] = []
  /// How many arguments stand before `--`; `nil` without one.
  private(set) var argumentsBeforeDash: Int?
  /// The deprecated flags that were given, by name.
  private(set) var deprecated: [Word] = []

  private let command: CommandEntry
  private let byName: [String: FlagDefinition]
  private let byLetter: [String: FlagDefinition]
  private var words: ArraySlice<Word>

  /// Reads `words` as flags and arguments of `command`.
  init(_ words: [Word], of command: CommandEntry, flags: [FlagDefinition]) throws(Refusal) {
    self.command = command
    self.words = words[...]
    byName = Dictionary(flags.map { ($0.name, $0) }) { first, _ in first }
    byLetter = Dictionary(flags.compactMap { flag in flag.shorthand.map { ($0, flag) } }) { first, _ in first }
    while let word = self.words.popFirst() {
      let bytes = word.text.utf8
      if bytes.count < 2 || bytes.first != UInt8(ascii: "-") {
        arguments.append(word)
      } else if word.text == "--" {
        argumentsBeforeDash = arguments.count
        arguments += self.words
        break
      } else if word.text.begins(with: "--") {
        try readLong(word)
      } else {
        try readLetters(word)
      }
    }
  }

  private mutating func readLong(_ word: Word) throws(Refusal) {
    let body = word.text.droppingBytes(2)
    if body.begins(with: "-") || body.begins(with: "=") { throw refusal("bad flag syntax: \(word.text)", at: word) }
    let cut = body.cut(at: "=")
    let name = cut?.before ?? body
    guard let flag = byName[Self.normalized(name)] else {
      var unknown = refusal("unknown flag: --\(name)", at: word)
      unknown.suggestion = Suggestions.nearest(to: name, among: byName.values.filter { !$0.isDeprecated }.map(\.name))
        .map { "--" + $0 }
      throw unknown
    }
    if let value = cut?.behind ?? flag.valueWhenBare {
      try set(flag, value, at: word)
    } else if let next = words.popFirst() {
      try set(flag, next.text, at: word)
    } else {
      throw refusal("flag needs an argument: \(word.text)", at: word)
    }
  }

  /// A dash and letters: each a flag, until one takes the rest for its value.
  private mutating func readLetters(_ word: Word) throws(Refusal) {
    var letters = Array(word.text.utf8.dropFirst())[...]
    while let letter = letters.first {
      // Only a refusal shows the letters that were left.
      let left = letters
      var shown: String { String(decoding: left, as: UTF8.self) }
      guard letter < 0x80, let flag = byLetter[String(Unicode.Scalar(letter))] else {
        var unknown = refusal("unknown shorthand flag: \(GoQuote.character(letter)) in -\(shown)", at: word)
        let name = word.text.droppingBytes(1).pieces(at: "=")[0]
        unknown.suggestion = byName[name].map { "--" + $0.name }
        throw unknown
      }
      letters = letters.dropFirst()
      if letters.count > 1, letters.first == UInt8(ascii: "=") {
        return try set(flag, String(decoding: letters.dropFirst(), as: UTF8.self), at: word)
      }
      if let value = flag.valueWhenBare {
        try set(flag, value, at: word)
      } else if !letters.isEmpty {
        return try set(flag, String(decoding: letters, as: UTF8.self), at: word)
      } else if let next = words.popFirst() {
        return try set(flag, next.text, at: word)
      } else {
        throw refusal("flag needs an argument: \(GoQuote.character(letter)) in -\(shown)", at: word)
      }
    }
  }

  private mutating func set(_ flag: FlagDefinition, _ value: String, at word: Word) throws(Refusal) {
    do {
      try values.add(value, to: flag)
    } catch {
      throw refusal(
        "invalid argument \(GoQuote.string(value)) for \"\(flag.displayName)\" flag: \(error.message)", at: word)
    }
    if flag.isDeprecated { deprecated.append(Word(text: flag.name, place: word.place)) }
  }

  private func refusal(_ message: String, at word: Word) -> Refusal {
    Refusal(message + "\nSee '\(command.fullName) --help' for usage.", kind: .flag, word: word.place)
  }

  /// A name as kubectl looks it up: an underscore stands for a dash.
  static func normalized(_ name: String) -> String {
    guard name.holds("_") else { return name }
    return String(decoding: name.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }
}

/// A word of a command line and where it stands among its words.
package struct Word: Sendable, Equatable {
  /// The word.
  package let text: String
  /// Its place, from 0.
  package let place: Int
}

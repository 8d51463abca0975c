/// The words after the command's name. A command takes the options it knows; what is left are its operands.
struct Arguments {
  private var words: [String]
  /// The words after `--`: operands even where they begin with a dash.
  private var literal: [String] = []

  /// The words of a command line, the program's and the command's names aside.
  init(_ words: [String]) {
    let end = words.firstIndex(of: "--") ?? words.endIndex
    self.words = Array(words[..<end])
    if end < words.endIndex { literal = Array(words[(end + 1)...]) }
  }

  /// Words that another program's rules apply to: none of them is an option of podbook's.
  init(asTheyAre words: some Sequence<String>) { self.words = Array(words) }

  /// Takes all words, options or not.
  mutating func everything() -> [String] {
    defer { (words, literal) = ([], []) }
    return words + literal
  }

  /// Takes the command's name: the first word, where it is none of an option's.
  mutating func command() -> String? {
    guard let first = words.first, !first.hasPrefix("-") else { return nil }
    return words.removeFirst()
  }

  /// Takes a switch such as `--quiet`; `true` where it was given.
  mutating func flag(_ names: String...) -> Bool {
    let before = words.count
    words.removeAll { names.contains($0) }
    return words.count < before
  }

  /// Takes an option and its value, `--format json` or `--format=json`; the last one given counts.
  mutating func value(of names: String...) throws(UsageError) -> String? {
    try values(of: names).last
  }

  /// Takes an option that may be given several times.
  mutating func values(of names: String...) throws(UsageError) -> [String] {
    try values(of: names)
  }

  /// Takes an option whose value is one of a few.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    of name: String, default standard: Choice
  ) throws(UsageError) -> Choice where Choice.RawValue == String {
    try choice(of: name) ?? standard
  }

  /// Takes an option whose value is one of a few, and which need not be there.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    of name: String
  ) throws(UsageError) -> Choice? where Choice.RawValue == String {
    guard let value = try value(of: name) else { return nil }
    guard let choice = Choice(rawValue: value) else {
      throw .unknownValue(option: name, value: value, known: Choice.allCases.map(\.rawValue))
    }
    return choice
  }

  /// Takes what is left, all of which must be operands. `-` alone is one: standard input.
  mutating func operands() throws(UsageError) -> [String] {
    if let option = words.first(where: { $0.utf8.count > 1 && $0.hasPrefix("-") }) { throw .unknownOption(option) }
    defer { (words, literal) = ([], []) }
    return words + literal
  }

  private mutating func values(of names: [String]) throws(UsageError) -> [String] {
    var found: [String] = []
    var rest: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      if names.contains(word) {
        index += 1
        guard index < words.count else { throw .missingValue(option: word) }
        found.append(words[index])
      } else if let name = names.first(where: { $0.hasPrefix("--") && word.hasPrefix($0 + "=") }) {
        found.append(String(word.dropFirst(name.count + 1)))
      } else {
        rest.append(word)
      }
      index += 1
    }
    words = rest
    return found
  }
}

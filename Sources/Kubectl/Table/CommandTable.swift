/// kubectl's commands and flags as one release has them.
package struct CommandTable: Sendable {
  /// The release.
  package let release: KubectlRelease
  private var entries: [String: CommandEntry] = [:]

  /// The flags that every command takes.
  let globalFlags: [FlagDefinition]

  /// The table of `release`.
  package init(release: KubectlRelease = .standard) {
    self.release = release
    let text = Self.text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for entry in Self.entries(of: text, letter: release.letter) { entries[entry.path] = entry }
    globalFlags =
      (entries["(global)"].map { $0.flags(in: release) } ?? []) + [
        FlagDefinition(name: "help", shorthand: "h", kind: .boolean)
      ]
  }

  /// The command without a name: `kubectl` itself.
  var root: CommandEntry { entries["(root)"] ?? CommandEntry(path: "(root)") }

  /// A command by the words of its path, aliases not among them.
  package func command(_ path: String) -> CommandEntry? { entries[path] }

  /// The subcommand that a word names, by its name or an alias.
  func subcommand(_ word: String, of parent: CommandEntry) -> CommandEntry? {
    let children = children(of: parent)
    return children.first { $0.name == word || $0.aliases.contains(word) }
  }

  /// The subcommands of a command, in kubectl's order.
  package func children(of parent: CommandEntry) -> [CommandEntry] {
    parent.subcommands.compactMap { entries[parent.isRoot ? $0 : parent.path + " " + $0] }
  }

  /// All flags that a command takes, its own before those of every command.
  package func flags(of command: CommandEntry) -> [FlagDefinition] {
    let own = command.flags(in: release)
    return own + globalFlags.filter { global in !own.contains { $0.name == global.name } }
  }

  /// The commands of the text that a release has: each begins at a line that is not indented.
  private static func entries(of text: String, letter: UInt8) -> [CommandEntry] {
    var result: [CommandEntry] = []
    var isKept = true
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
      if line.first != UInt8(ascii: " ") {
        let path = words.prefix { !"=+@".utf8.contains($0.utf8.first ?? 0) }
        result.append(CommandEntry(path: path.joined(separator: " ")))
        isKept = !words.contains { $0.utf8.first == UInt8(ascii: "@") && !$0.utf8.contains(letter) }
      }
      guard isKept else {
        if result.last?.flagWords.isEmpty == true, line.first != UInt8(ascii: " ") { result.removeLast() }
        continue
      }
      let head =
        line.first == UInt8(ascii: " ") ? words : Array(words.drop { !"=+@".utf8.contains($0.utf8.first ?? 0) })
      for word in head { result[result.count - 1].add(word) }
    }
    return result
  }
}

/// One command: `create deployment`.
package struct CommandEntry: Sendable {
  /// The words of its path: `create deployment`.
  package let path: String
  /// Other names of its last word.
  package private(set) var aliases: [String] = []
  /// The names of its subcommands, in kubectl's order.
  package private(set) var subcommands: [String] = []
  fileprivate private(set) var flagWords: [String] = []

  init(path: String) { self.path = path }

  /// Whether it is `kubectl` itself.
  var isRoot: Bool { path == "(root)" }

  /// The last word of its path.
  package var name: String { path.split(separator: " ").last.map(String.init) ?? path }

  /// How kubectl names it in a message: `kubectl create deployment`.
  var fullName: String { isRoot ? "kubectl" : "kubectl " + path }

  /// Takes a word of its lines in the table.
  fileprivate mutating func add(_ word: String) {
    switch word.utf8.first {
    case UInt8(ascii: "="): aliases.append(String(word.dropFirst()))
    case UInt8(ascii: "+"): subcommands.append(String(word.dropFirst()))
    case UInt8(ascii: "@"): break
    default: flagWords.append(word)
    }
  }

  /// Its own flags in a release.
  fileprivate func flags(in release: KubectlRelease) -> [FlagDefinition] {
    flagWords.compactMap { FlagDefinition(tableWord: $0, letter: release.letter) }
  }
}

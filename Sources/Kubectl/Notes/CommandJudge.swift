/// Judges the commands of notes: what kubectl would refuse, and why that may be.
package struct CommandJudge: Sendable {
  private let kubectl: Kubectl
  private let release: KubectlRelease

  /// A judge for a release.
  package init(release: KubectlRelease = .standard) {
    kubectl = Kubectl(release: release)
    self.release = release
  }

  /// What is wrong with a command; `nil` where nothing is, or where nobody can tell.
  package func finding(about command: ShellCommand) -> CommandFinding? {
    let words = command.words
    guard let whole = words.first.map({ $0.range.lowerBound..<(words.last?.range.upperBound ?? $0.range.upperBound) }),
      !words.contains(where: \.isOpen)
    else { return nil }
    let answer = kubectl.run(words.map(\.text))
    let sign = Typography.wrongSign(in: words)
    guard let refusal = answer.refusal else { return deprecation(words, answer, whole) }
    let word = refusal.word.flatMap { words.indices.contains($0) ? words[$0] : nil }
    let message = refusal.message.pieces(at: "\n")[0]
    if let sign {
      return CommandFinding(kind: .typography, isError: true, range: sign.range, message: message, repair: sign)
    }
    if let dated = Dated.repair(of: words, refusal) {
      return CommandFinding(
        kind: .dated, isError: true, range: word?.range ?? whole, message: message, repair: dated.repair)
    }
    let repair: (range: Range<Int>, text: String)? = word.flatMap { word in
      refusal.suggestion.flatMap { Self.replacing(word, refusal, by: $0) }
    }
    switch refusal.kind {
    case .help: return nil
    case .command:
      // A name near to none of kubectl's is a plugin's, or prose.
      if let word, Self.plugins.contains(word.text) { return nil }
      guard refusal.suggestion != nil || refusal.message.contains("Did you mean") else { return nil }
      return CommandFinding(
        kind: .command, isError: true, range: word?.range ?? whole, message: message, repair: repair)
    case .flag:
      return CommandFinding(kind: .flag, isError: true, range: word?.range ?? whole, message: message, repair: repair)
    case .argument, .file:
      // What resources there are, only the cluster knows.
      if message.begins(with: "the server") { return nil }
      return CommandFinding(kind: .argument, isError: true, range: word?.range ?? whole, message: message, repair: nil)
    }
  }

  /// Plugins that many have, some with names near to kubectl's own.
  private static let plugins: Set<String> = [
    "argo", "cost", "ctx", "krew", "neat", "ns", "stern", "tree", "who-can",
  ]

  private func deprecation(_ words: [ShellWord], _ answer: Answer, _ whole: Range<Int>) -> CommandFinding? {
    guard
      let line = answer.error.pieces(at: "\n").first(where: {
        $0.begins(with: "Flag --") || $0.contains("deprecated") || $0.contains("DEPRECATED")
      })
    else { return nil }
    return CommandFinding(kind: .dated, isError: false, range: whole, message: line, repair: nil)
  }

  /// The edit that writes a flag's or command's name anew and leaves its value.
  private static func replacing(_ word: ShellWord, _ refusal: Refusal, by name: String) -> (
    range: Range<Int>, text: String
  )? {
    let written = word.text.pieces(at: "=")[0]
    // A quoted word is written in another way than it reads.
    guard word.range.count == word.text.utf8.count else { return nil }
    return (word.range.lowerBound..<word.range.lowerBound + written.utf8.count, name)
  }
}

/// Signs that look like those which a shell reads.
enum Typography {
  /// The first sign that makes a word another, with the one that was meant.
  static func wrongSign(in words: [ShellWord]) -> (range: Range<Int>, text: String)? {
    for word in words {
      for (sign, meant) in [("\u{2014}", "--"), ("\u{2013}", "--"), ("\u{A0}", " "), ("\u{3000}", " ")] {
        guard word.text.begins(with: sign), word.range.count == word.text.utf8.count else { continue }
        return (word.range.lowerBound..<word.range.lowerBound + sign.utf8.count, meant)
      }
    }
    return nil
  }
}

/// What kubectl took once.
enum Dated {
  /// The edit for a command that an older release took, if one is sure; `nil` where the command is not dated.
  static func repair(of words: [ShellWord], _ refusal: Refusal) -> (
    repair: (range: Range<Int>, text: String)?, since: String
  )? {
    guard let place = refusal.word, words.indices.contains(place) else { return nil }
    let word = words[place]
    if refusal.message.contains("is not supported anymore") {
      return ((word.range.lowerBound..<word.range.lowerBound, "-- "), "1.32")
    }
    switch word.text.pieces(at: "=")[0] {
    case "--delete-local-data":
      return ((word.range.lowerBound..<word.range.lowerBound + 19, "--delete-emptydir-data"), "1.32")
    case "--prune-whitelist": return ((word.range.lowerBound..<word.range.lowerBound + 17, "--prune-allowlist"), "1.32")
    case "--replicas", "--generator", "--limits", "--requests", "--serviceaccount", "--hostport":
      return ["run", "expose"].contains(words[0].text) ? (nil, "1.24") : nil
    case "--export", "--show-all", "--include-uninitialized": return (nil, "1.18")
    case "--short": return words.contains { $0.text == "version" } ? (nil, "1.28") : nil
    case "rolling-update", "convert": return (nil, "1.18")
    default: return nil
    }
  }
}

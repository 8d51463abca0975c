/// Finds the kubectl commands of a shell fence.
package enum CommandExtractor {
  /// The commands of a stretch of `text`, the words behind `kubectl` only. Where a fence's lines lie apart, the caller
  /// joins them and moves the ranges back, as for YAML.
  package static func commands(in text: [UInt8], _ range: Range<Int>) -> [ShellCommand] {
    var names: Set<String> = ["kubectl"]
    var result: [ShellCommand] = []
    for command in ShellLexer.commands(in: text, range) {
      let words = command.words.drop { isPrefix($0.text) }
      guard let first = words.first else { continue }
      if first.text == "alias" {
        for word in words.dropFirst() {
          if let (name, value) = word.text.cut(at: "="), value == "kubectl" { names.insert(name) }
        }
      } else if names.contains(first.text) || first.text.ends(with: "/kubectl") {
        let rest = Array(words.dropFirst())
        if !rest.isEmpty { result.append(ShellCommand(words: rest)) }
      }
    }
    return result
  }

  /// Whether a word stands before a command without being one.
  private static func isPrefix(_ word: String) -> Bool {
    if let (name, _) = word.cut(at: "="), !name.isEmpty, name.utf8.allSatisfy(\.isWord) { return true }
    return ["sudo", "time", "watch", "nohup", "env", "!", "do", "then", "else", "{", "-n", "-d"].contains(word)
      || (!word.isEmpty && word.utf8.allSatisfy(\.isDecimalDigit))
  }
}

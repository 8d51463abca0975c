internal import Markdown

/// The texts of a fence that may be manifests.
struct ExampleFinder {
  /// The texts, each knowing where it stands in the fence's content.
  private(set) var texts: [EditedText] = []
  /// Whether the texts are the author's own YAML, so that what does not parse is a mistake.
  let isAuthored: Bool
  /// Whether the fence is YAML itself, and not a terminal or a script in which YAML stands.
  let isYAML: Bool

  /// Looks into a fence.
  init(_ fence: Fence) {
    let isLabelled = fence.isFenced && Self.labels.contains(fence.language)
    let content = fence.content
    let isShell = isLabelled ? Self.isCommand(content) : true
    texts = isShell ? ShellExamples.heredocs(in: content) : []
    if texts.isEmpty { texts = Transcripts.manifests(in: content) }
    // What a terminal showed is no text of the author's, however the fence is labelled.
    isAuthored = isLabelled && (texts.isEmpty || isShell)
    isYAML = texts.isEmpty
    if texts.isEmpty, isLabelled || Self.isPlainlyManifest(content) {
      texts = [EditedText(content, in: 0..<content.count, edits: Self.trimmings(content))]
    }
  }

  private static let labels: Set<String> = ["yaml", "yml", "k8s", "kubernetes", "manifest"]
  /// Whether a YAML fence holds a command that feeds a heredoc to kubectl, and not a manifest in which a script stands.
  private static func isCommand(_ text: [UInt8]) -> Bool {
    for line in TextLines(text) {
      if ["apiVersion:", "kind:", "spec:", "data:"].contains(where: { text[line].starts(with: $0.utf8) }) {
        return false
      }
      guard text.holds("<<", in: line), text[line].first != UInt8(ascii: "#") else { continue }
      if ["cat ", "kubectl ", "tee "].contains(where: { (word: StaticString) in text.holds(word, in: line) }) {
        return true
      }
    }
    return false
  }

  /// Whether an unlabelled text begins like a manifest and has what makes one, be it in JSON.
  private static func isPlainlyManifest(_ text: [UInt8]) -> Bool {
    guard
      let line = TextLines(text).first(where: { line in
        let content = text[text.trimmingBlanks(line)]
        return !content.isEmpty && content.first != UInt8(ascii: "#") && !content.elementsEqual("---".utf8)
          && !isHeading(content)
      })
    else { return false }
    let all = 0..<text.count
    if text[line].first == UInt8(ascii: "{") {
      return text.holds("\"apiVersion\"", in: all) && text.holds("\"kind\"", in: all)
    }
    if text.holds("apiVersion:", in: all), text.holds("kind:", in: all) {
      return text[line].starts(with: "apiVersion:".utf8) || text[line].starts(with: "kind:".utf8)
    }
    // A piece that shows a kind, or a Pod's inside.
    return (text[line].starts(with: "kind:".utf8) && text.holds("\nmetadata:", in: all))
      || (text[line].elementsEqual("spec:".utf8) && text.holds("containers:", in: all))
  }

  /// What stands around an example and is none of it: a file's name before, the end of a heredoc and what follows.
  private static func trimmings(_ text: [UInt8]) -> [EditedText.Edit] {
    var edits: [EditedText.Edit] = []
    var isAtHead = true
    for line in TextLines(text) {
      let content = text.trimmingBlanks(line)
      if isAtHead, isHeading(text[content]) {
        edits.append(EditedText.Edit(range: content, replacement: []))
      } else if text[line].elementsEqual("EOF".utf8) {
        edits.append(EditedText.Edit(range: line.lowerBound..<text.count, replacement: []))
        break
      }
      isAtHead = isAtHead && (content.isEmpty || isHeading(text[content]))
    }
    return edits
  }

  /// Whether a line above an example is none of it: what the page that it was copied from wrote there, or its file.
  private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    if ["yaml", "yml", "YAML", "Copy code", "Copy", "코드 복사"].contains(where: { line.elementsEqual($0.utf8) }) {
      return true
    }
    let words = line.drop { $0 == UInt8(ascii: "$") || $0 == 0x20 }
    guard let editor = ["vi ", "vim ", "nano "].first(where: { words.starts(with: $0.utf8) }) else {
      return isFileName(line)
    }
    return isFileName(words.dropFirst(editor.utf8.count))
  }

  /// Whether a line is the name of a YAML file and nothing else.
  static func isFileName(_ text: ArraySlice<UInt8>) -> Bool {
    let name = text.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: ":") }
    guard name.suffix(5).elementsEqual(".yaml".utf8) || name.suffix(4).elementsEqual(".yml".utf8) else { return false }
    return !name.contains(0x20)
  }
}

internal import APIServer
internal import YAML

/// One document of a note as the parser reads it.
struct ParsedExample {
  /// The text, which knows where it stands.
  let text: EditedText
  /// What the parser made of it; `nil` where it holds nothing.
  let result: Result<YAMLDocument, YAMLFault>?
  private let reading: YAMLReading?

  /// Reads a text that holds one document.
  init(_ text: EditedText) {
    self.text = text
    reading = YAMLReader().read(text.bytes).first
    result = reading?.result
  }

  /// The tree, where the text parses.
  var document: YAMLDocument? { try? result?.get() }

  /// Whether it says, in words, what it is.
  var isManifest: Bool {
    guard let document, let root = document.root, document[root].value == .mapping else { return false }
    return ["apiVersion", "kind"].allSatisfy { name in
      document.entries(of: root).contains {
        document.text(of: $0.key).elementsEqual(name.utf8) && document[$0.value].value == .string
      }
    }
  }

  /// The answer of the API server of `cluster`, and advice if asked for; `nil` where there is nothing to judge.
  func judge(for cluster: Cluster, advises: Bool) -> Judgement? {
    reading.map(Judge(text: text.bytes, for: cluster, advises: advises).judge)
  }
}

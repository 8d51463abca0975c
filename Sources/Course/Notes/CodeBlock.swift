package import Checking
package import Markdown
package import APIServer
internal import KubernetesModel

/// What a code block of a note is. All that is shown of code blocks is drawn by this.
package enum CodeBlock: Sendable {
  /// YAML for Kubernetes, or a terminal or a script in which some stands.
  case example(JudgedText)
  /// A diagram in mermaid's words.
  case diagram
  /// A picture that belongs to no example: `podbook` with `diagram=phases`.
  case textbook
  /// Anything else.
  case code

  /// What `fence` is, of which `judged` was judged.
  package init(_ fence: Fence, _ judged: JudgedText) {
    if judged.documents.contains(where: { $0.verdict != .notKubernetes }) {
      self = .example(judged)
    } else if fence.language == "mermaid" {
      self = .diagram
    } else if fence.language == "podbook", fence.attributes.value(of: "diagram") == "phases" {
      self = .textbook
    } else {
      self = .code
    }
  }
}

extension ExampleText {
  /// The text of a code block, and what its author says of it.
  package init(_ fence: Fence) {
    let file = fence.isFromFile && !fence.attributes.has("fragment") ? fence.attributes.value(of: "file") : nil
    self.init(
      fence.content, language: fence.language, isFenced: fence.isFenced,
      isManifestFile: file.map { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") } ?? false,
      expectation: Expectation(fence.attributes))
  }
}

extension Expectation {
  /// What the words of an info string ask for; `nil` for nothing in particular.
  init?(_ attributes: FenceAttributes) {
    if attributes.has("skip") {
      self = .skipped
    } else if attributes.has("fragment") {
      self = .fragment
    } else if attributes.has("invalid") {
      self = .refused(at: attributes.value(of: "invalid"))
    } else if attributes.has("bad") {
      self = .bad
    } else {
      return nil
    }
  }
}

extension TextChecker {
  /// Every example of a note. Positions are those of the note.
  package func check(_ note: MarkdownNote) -> [CheckedDocument] { CheckedNote(note, self).documents(of: note) }
}

extension CustomKinds {
  /// The kinds that the examples of a note define.
  package init(definedIn note: MarkdownNote) {
    self.init()
    let checker = TextChecker(judgesEverything: false)
    for fence in note.fences { checker.addKinds(definedIn: ExampleText(fence), to: &self) }
  }
}

import Text

/// Text as NFC has it.
enum Composed {
  static func text(_ text: String) -> String { Composition.compose(text) }
}

internal import Text

/// A name that an author gave: of a node, a state, a class. Equal only byte for byte, unlike `String`.
package struct Name: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name as text.
  package let text: String

  /// A name.
  package init(_ text: String) { self.text = text }

  package init(stringLiteral value: String) { text = value }

  /// A name out of a text.
  init(_ bytes: some Sequence<UInt8>) { text = String(decoding: Array(bytes), as: UTF8.self) }

  package var description: String { text }

  package static func == (a: Name, b: Name) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

  package func hash(into hasher: inout Hasher) { ExactText(text).hash(into: &hasher) }
}

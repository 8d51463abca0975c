/// A string that equals only the same bytes: Swift's own takes é and e + ´ for equal, and takes its time for that.
package struct ExactText: Hashable, Sendable {
  /// The string.
  package let text: String

  /// A string to be compared by its bytes.
  package init(_ text: String) { self.text = text }

  package static func == (a: Self, b: Self) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension String {
  /// Whether both strings are the same bytes.
  package func isExactly(_ other: String) -> Bool {
    // The length decides most comparisons.
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }

  /// Whether the bytes of `prefix` begin this string.
  package func begins(with prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }
}

internal import HTML

/// A link of a note, before anyone has looked where it leads.
package struct Link: Sendable {
  /// How it is written.
  package enum Form: Sendable {
    /// `[text](destination)`, `[text][label]`, `<destination>` or a bare address.
    case markdown
    /// `[[note#heading|text]]`.
    case wiki
    /// `<a href="destination">`.
    case html
  }

  /// How it is written.
  package let form: Form
  /// Where it leads, unescaped: `pods/lifecycle.md#phases`.
  package let destination: [UInt8]
  /// Its title; empty where it has none.
  package let title: [UInt8]
  /// The bytes of the note that name the destination, or the line where those were not found.
  package let range: Range<Int>
  /// An id that raw HTML gave it.
  var id: [UInt8] = []
  /// The film or the sound that it shows, rather than leading there.
  var medium: SafeTag?
}

extension Image {
  /// Appends the attributes that raw HTML gave it, each after a space.
  package func appendRawAttributes(to html: inout [UInt8]) {
    for (name, value) in [("id", id), ("style", style)] where !value.isEmpty {
      html.append(contentsOf: " \(name)=\"".utf8)
      html.appendHTML(attribute: value)
      html.append(Byte.quote)
    }
  }
}

/// An image of a note.
package struct Image: Sendable {
  /// Whether it is an embedded file of a wiki, `![[file|300]]`, Markdown or raw HTML.
  package let form: Link.Form
  /// Where the image is, unescaped.
  package let destination: [UInt8]
  /// Its title; empty where it has none.
  package let title: [UInt8]
  /// What stands for it where it cannot be seen.
  package let alternative: [UInt8]
  /// The width and height that the author asks for, in pixels.
  package var width: Int?
  package var height: Int?
  /// An id that raw HTML gave it.
  package var id: [UInt8] = []
  /// What raw HTML says of its looks: `width:50%`.
  package var style: [UInt8] = []
  /// The bytes of the note that name the image, or the line where those were not found.
  package let range: Range<Int>
}

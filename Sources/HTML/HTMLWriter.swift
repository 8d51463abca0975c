/// Writes HTML as bytes. Text and attribute values are escaped; only `raw` takes markup as it is.
package struct HTMLWriter: Sendable {
  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []

  /// An empty writer.
  package init() {}

  /// Opens an element: `open("a", ["href": url])`.
  package mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    tag(name, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes an element that has no content: `<br />`, `<path … />`.
  package mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    tag(name, attributes)
    bytes.append(contentsOf: " />".utf8)
  }

  /// Closes an element.
  package mutating func close(_ name: StaticString) {
    bytes.append(contentsOf: "</".utf8)
    bytes.append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes an element around what `body` writes.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ body: (inout HTMLWriter) throws -> Void
  ) rethrows {
    open(name, attributes)
    try body(&self)
    close(name)
  }

  /// Writes an element that holds only text.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text content: some StringProtocol
  ) {
    open(name, attributes)
    text(content)
    close(name)
  }

  /// Writes text, escaped.
  package mutating func text(_ content: some StringProtocol) { bytes.appendHTML(text: content.utf8) }

  /// Writes text given as UTF-8, escaped.
  package mutating func text(utf8 content: some Sequence<UInt8>) { bytes.appendHTML(text: content) }

  /// Writes markup that is well-formed already.
  package mutating func raw(_ markup: some Sequence<UInt8>) { bytes.append(contentsOf: markup) }

  /// Writes markup that stands in the program.
  package mutating func raw(_ markup: StaticString) { bytes.append(markup) }

  private mutating func tag(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(name)
    for (name, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(name)
      bytes.append(contentsOf: "=\"".utf8)
      bytes.appendHTML(attribute: value.utf8)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}

extension [UInt8] {
  /// Appends text that stands in the program, without making a `String`.
  package mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

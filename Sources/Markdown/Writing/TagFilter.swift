internal import Text

/// GFM's filter of raw HTML: nine elements lose their `<`.
enum TagFilter {
  private static let names: [StaticString] = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  /// Appends raw HTML as it is, but for those elements.
  static func append(_ html: CMarkText, to output: inout [UInt8]) {
    for offset in html.indices {
      if html[offset] == Byte.less, isFiltered(html, offset + 1) {
        output.append(contentsOf: "&lt;".utf8)
      } else {
        output.append(html[offset])
      }
    }
  }

  private static func isFiltered(_ html: CMarkText, _ start: Int) -> Bool {
    let first = start < html.count && html[start] == Byte.slash ? start + 1 : start
    guard first < html.count else { return false }
    let rest = html[first..<min(first + 12, html.count)]
    return names.contains { name in
      let end = first + name.utf8CodeUnitCount
      guard rest.starts(withAnyCase: name), end < html.count else { return false }
      return html[end].isSpace || html[end] == Byte.greater || html[end] == Byte.slash
    }
  }
}

/// A comment that speaks to podbook: `<!-- podbook: invalid -->` says of the next code block what its info string may
/// not say where other tools choke on it.
enum Directive {
  /// What the comment says; `nil` for any other HTML.
  static func attributes(in html: CMarkText) -> FenceAttributes? {
    guard html.starts(with: "<!--".utf8) else { return nil }
    let text = Array(html.prefix(1_000)).dropFirst(4).trimmingBlanks()
    let prefix = "podbook:"
    guard text.starts(with: prefix.utf8) else { return nil }
    let rest = text.dropFirst(prefix.utf8.count)
    var end = rest.startIndex
    while end < rest.endIndex, !rest[end...].starts(with: "-->".utf8) { end += 1 }
    guard end < rest.endIndex else { return nil }
    return FenceAttributes(directive: rest[..<end])
  }
}

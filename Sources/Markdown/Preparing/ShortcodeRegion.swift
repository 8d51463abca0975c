internal import Text

extension ShortcodeTag {
  /// The kind of alert that its text becomes; `nil` where it encloses nothing of its own.
  var region: ArraySlice<UInt8>? {
    if ["tab", "codetab", "code-tab"].contains(where: { name.equals($0) }) { return Array("tab".utf8)[...] }
    if ["hint", "callout", "alert", "admonition", "notice", "message"].contains(where: { name.equals($0) }) {
      let named = (["style", "type", "color", "context"] as [StaticString]).lazy.compactMap { value(of: $0) }.first
      let kind = named ?? firstArgument.drop { $0 == Byte.quote }.prefix { $0 != Byte.quote }
      return AlertKind(name: kind) == nil ? Array("note".utf8)[...] : kind
    }
    return AlertKind(name: name) == nil ? nil : name
  }

  /// The title or label that it gives its text.
  var label: ArraySlice<UInt8>? {
    let named = (["title", "name", "label", "header", "tabName"] as [StaticString]).lazy.compactMap { value(of: $0) }
      .first
    if named != nil || !name.equals("tab") { return named }
    guard !arguments.contains(Byte.equals) else { return nil }
    return arguments.drop { $0 == Byte.quote }.prefix { $0 != Byte.quote }
  }

  /// The headings that the site of Kubernetes has words for, in those of its Korean pages.
  var headingWords: String {
    switch String(decoding: arguments.filter { $0 != Byte.quote }, as: UTF8.self) {
    case "whatsnext": "다음 내용"
    case "prerequisites": "시작하기 전에"
    case "objectives": "목적"
    case "cleanup": "정리하기"
    case "synopsis": "개요"
    case "options": "옵션"
    case "seealso": "함께 보기"
    case let other: other
    }
  }
}

extension NoteScanner {
  /// The words for `{{ $frontmatter.title }}`, `{{ page.title }}`: what the note says of itself. Nothing for what only the
  /// other tool's site knows; `nil` where it is no such field.
  func words(ofField field: ArraySlice<UInt8>) -> [UInt8]? {
    let name = field.drop { $0 == UInt8(ascii: "$") }
    guard name.allSatisfy({ $0.isAlphanumeric || $0 == Byte.dot || $0 == Byte.underscore || $0 == Byte.hyphen }),
      let dot = name.firstIndex(of: Byte.dot), dot + 1 < name.endIndex
    else { return nil }
    let owner = name[..<dot]
    if owner.equals("frontmatter") || owner.equals("page") {
      let key = String(decoding: name[(dot + 1)...], as: UTF8.self)
      let value = frontMatter?.string(key) ?? ""
      // As long as the mark that stands for it may be, so that a note does not grow beyond measure.
      return Array(value.utf8.prefix { !$0.isLineEnd }.prefix(ShortcodeTag.longest / 2).lossless)
    }
    return owner.equals("site") || owner.equals("theme") || name.count < field.count ? [] : nil
  }
}

extension Collection<UInt8> {
  /// Without the beginning of a character at its end.
  fileprivate var lossless: [UInt8] { Array(String(decoding: self, as: UTF8.self).utf8) }
}

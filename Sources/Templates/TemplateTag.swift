/// A tag as it stands in a template.
struct TemplateTag {
  enum Kind {
    case escaped, raw, section, inverted, close, comment, delimiters, partial, parent, block
  }

  let kind: Kind
  /// The name, without sigil and white space.
  let name: String
  /// The bytes from `{{` to `}}`.
  let range: Range<Int>
  /// For an opening tag the index of its close, for a close that of its opening tag.
  var partner: Int?
  /// For a close, what it closes.
  var closes: Kind?
  /// The text that the tag takes with it: more than `range` where the tag stands alone on its line.
  var extent: Range<Int>
  /// Whether nothing but tags that print nothing stands on its line.
  var isStandalone = false
  /// The white space before the tag, where the tag is the first on its line.
  var indentation: Range<Int>?

  /// Whether the tag is matched by `{{/name}}`.
  var isOpening: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    default: false
    }
  }

  /// Whether the tag prints something where it stands, and so keeps its line.
  var printsInPlace: Bool { kind == .escaped || kind == .raw }

  /// Whether the tag belongs to inheritance, as opening tag or as close.
  var isOfInheritance: Bool { isParent || kind == .block || closes == .block }

  /// Whether the tag opens or closes the call of a parent.
  var isParent: Bool { kind == .parent || closes == .parent }
}

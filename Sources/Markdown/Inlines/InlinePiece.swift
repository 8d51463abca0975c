/// What a part of a text is.
enum InlinePiece {
  /// An address that links: where to.
  case address(url: [UInt8])
  /// A run of delimiters that may open or close.
  case delimiter(Delimiter.Kind, Flanking)
  /// A reference to a footnote.
  case reference(footnote: Int, name: [UInt8])
  case wiki(WikiLink)
}

/// A run of delimiters between which text is struck out or highlighted.
struct Delimiter {
  /// What it stands for; only runs of one kind match.
  enum Kind: Int {
    case tilde, tildes, equals
  }

  let kind: Kind
  let flanking: Flanking
  let node: CMarkNode
}

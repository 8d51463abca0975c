internal import Text

/// Whether a run of `*` or `~` may open and close emphasis, by what stands on its two sides.
struct Flanking: Equatable {
  /// It may open: text follows it.
  var left: Bool
  /// It may close: text comes before it.
  var right: Bool

  /// CommonMark's rule, with the punctuation that cmark 0.30 knows.
  init(before: Neighbour, after: Neighbour) {
    left = !after.isSpace && (!after.isPunctuation || before.isSpace || before.isPunctuation)
    right = !before.isSpace && (!before.isPunctuation || after.isSpace || after.isPunctuation)
  }

  /// The rule as amended for CJK text: next to a CJK character, punctuation stops nothing.
  init(amendedBefore before: Neighbour, after: Neighbour) {
    left =
      !after.isSpace
      && (!after.isForeignPunctuation || before.isSpace || before.isForeignPunctuation || before.isCJK)
    right =
      !before.isSpace
      && (!before.isForeignPunctuation || after.isSpace || after.isForeignPunctuation || after.isCJK)
  }
}

/// What stands next to a run of delimiters.
struct Neighbour: Equatable {
  /// Unicode white space, or the edge of the line.
  var isSpace = false
  /// Punctuation as cmark 0.30 counts it.
  var isPunctuation = false
  /// Punctuation or a symbol, as later versions of CommonMark count it, that is not CJK.
  var isForeignPunctuation = false
  /// A symbol: punctuation to later versions of CommonMark and to the amendment, a letter to cmark 0.30.
  var isSymbol = false
  /// A CJK character, or one that such a character lends its kind.
  var isCJK = false

  /// The edge of a line.
  static let edge = Neighbour(isSpace: true)

  private init(isSpace: Bool) { self.isSpace = isSpace }

  /// What a scalar is.
  init(_ scalar: UInt32) {
    if (0xAC00...0xD7A3).contains(scalar) {
      isCJK = true
    } else if scalar < 0x80 {
      let byte = UInt8(scalar)
      isSpace = byte.isSpace
      isPunctuation = scalar > 0x20 && scalar < 0x7F && !byte.isAlphanumeric
      isForeignPunctuation = isPunctuation
    } else if let properties = Unicode.Scalar(scalar)?.properties {
      let category = properties.generalCategory
      isSpace = category == .spaceSeparator
      isPunctuation = category.isPunctuation
      isCJK = CJKCharacter.contains(scalar)
      isSymbol = category.isSymbol
      isForeignPunctuation = !isCJK && (isPunctuation || isSymbol)
    }
  }

  /// What stands before `offset`, not further back than `start`. A variation selector counts as what it follows.
  init(endingAt offset: Int, of bytes: [UInt8], from start: Int) {
    guard var (scalar, first) = bytes.scalar(before: offset, from: start) else {
      self = .edge
      return
    }
    self.init(scalar)
    guard !CJKCharacter.isInvisible(scalar) else {
      // What cannot be seen is no reason why emphasis should fail: the character before it counts.
      while CJKCharacter.isInvisible(scalar), let before = bytes.scalar(before: first, from: start) {
        (scalar, first) = before
      }
      let visible = Neighbour(scalar)
      (isCJK, isForeignPunctuation) = (visible.isCJK, visible.isForeignPunctuation)
      return
    }
    if CJKCharacter.isIdeographicSelector(scalar) {
      isCJK = true
    } else if CJKCharacter.isFormSelector(scalar), let (base, _) = bytes.scalar(before: first, from: start) {
      let neighbour = Neighbour(base)
      let isFullWidthQuote = scalar == 0xFE01 && CJKCharacter.isAmbiguousQuote(base)
      isCJK = neighbour.isCJK || isFullWidthQuote
      isForeignPunctuation = neighbour.isForeignPunctuation && !isFullWidthQuote
    }
  }

  /// What stands at `offset`, not beyond `end`.
  init(startingAt offset: Int, of bytes: [UInt8], to end: Int) {
    guard offset < end else {
      self = .edge
      return
    }
    var (scalar, length) = bytes.scalar(at: offset)
    self.init(scalar)
    var next = offset
    while CJKCharacter.isInvisible(scalar), next + length < end {
      next += length
      (scalar, length) = bytes.scalar(at: next)
      let visible = Neighbour(scalar)
      (isCJK, isForeignPunctuation) = (visible.isCJK, visible.isForeignPunctuation)
    }
  }
}

extension [UInt8] {
  /// The scalar that ends before `offset`, and where it begins.
  func scalar(before offset: Int, from start: Int) -> (value: UInt32, start: Int)? {
    guard offset > start else { return nil }
    var first = offset - 1
    while first > start, first > offset - 4, self[first] & 0xC0 == 0x80 { first -= 1 }
    return (scalar(at: first).value, first)
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isPunctuation: Bool {
    switch self {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  fileprivate var isSymbol: Bool {
    switch self {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }
}

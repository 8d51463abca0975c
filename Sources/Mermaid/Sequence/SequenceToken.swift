/// A token of a sequence diagram.
struct SequenceToken {
  var kind: Kind
  var range: Range<Int>

  enum Kind: Equatable {
    case newline, end, invalid
    case diagram, number, off, autonumber, comma, plus, minus, central
    case actor, text, restOfLine, asWord
    case configStart, config, configEnd
    case participant, actorWord, create, destroy, activate, deactivate
    case box, block(SequenceBlock), section(SequenceBlock), blockEnd
    case leftOf, rightOf, over, note, links, link, properties, details
    case title, legacyTitle, accTitle, accDescription
    case arrow(SequenceEvent.Kind)
  }
}

/// The kinds of blocks around events.
enum SequenceBlock {
  case loop, rect, opt, alt, par, parOver, critical, breakBlock

  var start: SequenceEvent.Kind {
    switch self {
    case .loop: .loopStart
    case .rect: .rectStart
    case .opt: .optStart
    case .alt: .altStart
    case .par: .parStart
    case .parOver: .parOverStart
    case .critical: .criticalStart
    case .breakBlock: .breakStart
    }
  }

  var end: SequenceEvent.Kind {
    switch self {
    case .loop: .loopEnd
    case .rect: .rectEnd
    case .opt: .optEnd
    case .alt: .altEnd
    case .par, .parOver: .parEnd
    case .critical: .criticalEnd
    case .breakBlock: .breakEnd
    }
  }

  /// The border between two sections of the block, where it has sections.
  var section: SequenceEvent.Kind? {
    switch self {
    case .alt: .altElse
    case .par, .parOver: .parAnd
    case .critical: .criticalOption
    default: nil
    }
  }
}

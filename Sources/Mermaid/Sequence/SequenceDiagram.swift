/// A sequence diagram as its author wrote it.
package struct SequenceDiagram: Sendable {
  /// In the order of their first mention.
  package var actors: [SequenceActor] = []
  /// Messages, notes and the borders of blocks, from top to bottom.
  package var events: [SequenceEvent] = []
  package var boxes: [SequenceBox] = []
  package var title: String?
  package var accTitle: String?
  package var accDescription: String?
}

/// A participant.
package struct SequenceActor: Sendable {
  /// How a participant is drawn, by mermaid's names.
  package enum Kind: String, Sendable {
    case participant, actor, boundary, control, entity, database, collections, queue
  }

  package var id: Name
  package var label: String
  package var kind = Kind.participant
  /// The box around it, as an index.
  package var box: Int?
  /// The event before which it appears, where it was made by a `create`.
  package var createdAt: Int?
  /// The event after which it is gone.
  package var destroyedAt: Int?
  /// What `link` and `links` say: names and addresses.
  package var links: [(name: String, address: String)] = []
}

/// A coloured box around participants.
package struct SequenceBox: Sendable {
  package var title: String
  package var colour: String?
}

/// One thing that happens.
package struct SequenceEvent: Sendable {
  package var kind: Kind
  package var from: Name?
  package var to: Name?
  package var text = ""
  /// Whether the text is to be wrapped; nil: as the diagram says.
  package var wraps: Bool?
  /// Where a note stands.
  package var placement: Placement?
  /// Of an `autonumber`: the first number and the step; nil: as before.
  package var numbering: Numbering?
  /// Where the statement stands.
  package var range: Range<Int>

  package enum Placement: Sendable { case left, right, over }

  package struct Numbering: Sendable {
    package var start: Double?
    package var step: Double?
    package var isVisible: Bool
  }

  /// The kinds of events, by mermaid's names.
  package enum Kind: String, Sendable {
    case solid = "SOLID"
    case dotted = "DOTTED"
    case solidCross = "SOLID_CROSS"
    case dottedCross = "DOTTED_CROSS"
    case solidOpen = "SOLID_OPEN"
    case dottedOpen = "DOTTED_OPEN"
    case solidPoint = "SOLID_POINT"
    case dottedPoint = "DOTTED_POINT"
    case bidirectionalSolid = "BIDIRECTIONAL_SOLID"
    case bidirectionalDotted = "BIDIRECTIONAL_DOTTED"
    case solidTop = "SOLID_TOP"
    case solidBottom = "SOLID_BOTTOM"
    case stickTop = "STICK_TOP"
    case stickBottom = "STICK_BOTTOM"
    case solidTopDotted = "SOLID_TOP_DOTTED"
    case solidBottomDotted = "SOLID_BOTTOM_DOTTED"
    case stickTopDotted = "STICK_TOP_DOTTED"
    case stickBottomDotted = "STICK_BOTTOM_DOTTED"
    case solidTopReverse = "SOLID_ARROW_TOP_REVERSE"
    case solidBottomReverse = "SOLID_ARROW_BOTTOM_REVERSE"
    case stickTopReverse = "STICK_ARROW_TOP_REVERSE"
    case stickBottomReverse = "STICK_ARROW_BOTTOM_REVERSE"
    case solidTopReverseDotted = "SOLID_ARROW_TOP_REVERSE_DOTTED"
    case solidBottomReverseDotted = "SOLID_ARROW_BOTTOM_REVERSE_DOTTED"
    case stickTopReverseDotted = "STICK_ARROW_TOP_REVERSE_DOTTED"
    case stickBottomReverseDotted = "STICK_ARROW_BOTTOM_REVERSE_DOTTED"
    case note = "NOTE"
    case activeStart = "ACTIVE_START"
    case activeEnd = "ACTIVE_END"
    case autonumber = "AUTONUMBER"
    case central = "CENTRAL_CONNECTION"
    case centralReverse = "CENTRAL_CONNECTION_REVERSE"
    case loopStart = "LOOP_START"
    case loopEnd = "LOOP_END"
    case altStart = "ALT_START"
    case altElse = "ALT_ELSE"
    case altEnd = "ALT_END"
    case optStart = "OPT_START"
    case optEnd = "OPT_END"
    case parStart = "PAR_START"
    case parOverStart = "PAR_OVER_START"
    case parAnd = "PAR_AND"
    case parEnd = "PAR_END"
    case rectStart = "RECT_START"
    case rectEnd = "RECT_END"
    case criticalStart = "CRITICAL_START"
    case criticalOption = "CRITICAL_OPTION"
    case criticalEnd = "CRITICAL_END"
    case breakStart = "BREAK_START"
    case breakEnd = "BREAK_END"
  }
}

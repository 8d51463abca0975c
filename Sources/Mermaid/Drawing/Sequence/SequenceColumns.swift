internal import Diagrams

/// Where the participants of a sequence diagram stand: as close together as their messages and notes allow.
struct SequenceColumns {
  /// The widest a text grows that would push participants apart.
  static let textWidth = 210.0
  static let fontSize = 13.0
  /// Half the width of an activation's bar.
  static let barHalf = 5.0

  /// A participant's head.
  struct Head {
    var label: TextLabel
    var size: Size
    /// The room for a picture above the name.
    var pictureHeight: Double
  }

  private(set) var heads: [Head] = []
  /// The middle of each participant.
  private(set) var middles: [Double] = []
  private var index: [Name: Int] = [:]
  /// Distances that a text asks for between two participants.
  private var spans: [(low: Int, high: Int, distance: Double)] = []
  /// How far texts reach to the left of the first participant and to the right of the last.
  private var leftReach = 0.0
  private var rightReach = 0.0

  init(_ diagram: SequenceDiagram) {
    for (position, actor) in diagram.actors.enumerated() { index[actor.id] = position }
    heads = diagram.actors.map(Self.head)
    // Boxes in a row are of one height.
    let tallest = zip(diagram.actors, heads).map { $0.createdAt == nil && $1.pictureHeight == 0 ? $1.size.height : 0 }
      .max()
    for (column, actor) in diagram.actors.enumerated() where actor.createdAt == nil && heads[column].pictureHeight == 0
    {
      heads[column].size.height = tallest ?? heads[column].size.height
    }
    for event in diagram.events { measure(event) }
    place(diagram)
  }

  /// The column of a participant.
  func column(_ id: Name?) -> Int? { id.flatMap { index[$0] } }

  private static func head(_ actor: SequenceActor) -> Head {
    let label = LabelReader.label(actor.label, isMarkdown: false).wrapped(to: 150)
    let text = TextMeasure.size(of: label)
    let picture = actor.kind == .participant || actor.kind == .collections || actor.kind == .queue ? 0.0 : 40.0
    let room = actor.kind == .queue ? 44.0 : 28.0
    return Head(
      label: label,
      size: Size(max(text.width + room, 64), picture > 0 ? picture + text.height + 4 : text.height + 18),
      pictureHeight: picture)
  }

  /// The text of an event, broken to a width.
  static func label(_ event: SequenceEvent, width: Double = textWidth) -> TextLabel {
    let label = LabelReader.label(event.text)
    return label.isEmpty ? TextLabel(lines: []) : label.wrapped(to: width, size: fontSize)
  }

  static func size(_ label: TextLabel) -> Size { TextMeasure.size(of: label, size: fontSize) }

  private mutating func measure(_ event: SequenceEvent) {
    guard let from = column(event.from), let to = column(event.to) else { return }
    let (low, high) = (min(from, to), max(from, to))
    if event.kind == .note {
      let width = Self.size(Self.label(event)).width + 20
      switch event.placement {
      case .left: reach(left: width + 16, of: from)
      case .right: reach(right: width + 16, of: from)
      default:
        if low == high {
          reach(left: width / 2 + 6, of: from)
          reach(right: width / 2 + 6, of: from)
        } else {
          spans.append((low, high, width - 40))
        }
      }
    } else {
      let width = Self.size(Self.label(event)).width
      if low == high {
        reach(right: width + 44, of: from)
      } else {
        spans.append((low, high, width + 36))
      }
    }
  }

  /// Room beside a participant, up to the next one.
  private mutating func reach(left distance: Double, of column: Int) {
    if column == 0 { leftReach = max(leftReach, distance) } else { spans.append((column - 1, column, distance + 8)) }
  }

  private mutating func reach(right distance: Double, of column: Int) {
    if column == heads.count - 1 {
      rightReach = max(rightReach, distance)
    } else {
      spans.append((column, column + 1, distance + 8))
    }
  }

  private mutating func place(_ diagram: SequenceDiagram) {
    guard !heads.isEmpty else { return }
    spans.sort { ($0.high, $0.low) < ($1.high, $1.low) }
    middles = [Double](repeating: 0, count: heads.count)
    var next = 0
    for column in heads.indices {
      if column > 0 {
        let isBorder = diagram.actors[column].box != diagram.actors[column - 1].box
        let gap = (heads[column].size.width + heads[column - 1].size.width) / 2 + (isBorder ? 40 : 20)
        middles[column] = middles[column - 1] + gap
      }
      while next < spans.count, spans[next].high == column {
        middles[column] = max(middles[column], middles[spans[next].low] + spans[next].distance)
        next += 1
      }
    }
    let start = max(heads[0].size.width / 2, leftReach)
    for column in middles.indices { middles[column] += start }
  }

  /// The right edge of all that stands beside the participants.
  var width: Double {
    guard let last = middles.last, let head = heads.last else { return 0 }
    return last + max(head.size.width / 2, rightReach)
  }
}

internal import Diagnostics
internal import Diagrams

/// Collects what the statements of a sequence diagram say, by mermaid's rules.
struct SequenceBuilder {
  let isTolerant: Bool
  var diagram = SequenceDiagram()
  private(set) var remarks: [Remark] = []
  private var index: [Name: Int] = [:]
  private var activations: [Name: Int] = [:]
  private var currentBox: Int?
  /// Who was created or destroyed and still waits for the message that does it.
  private var created: (id: Name, range: Range<Int>)?
  private var destroyed: (id: Name, range: Range<Int>)?

  init(isTolerant: Bool) { self.isTolerant = isTolerant }

  private mutating func refuse(_ error: SyntaxError) throws(SyntaxError) {
    guard isTolerant else { throw error }
    remarks.append(error)
  }

  mutating func add(_ event: SequenceEvent) { diagram.events.append(event) }

  /// A participant that is named; it appears if it is new.
  mutating func mention(_ id: Name) {
    guard index[id] == nil else { return }
    index[id] = diagram.actors.count
    diagram.actors.append(SequenceActor(id: id, label: id.text, box: currentBox))
  }

  /// A declared participant. One that exists already changes only if it gets a label.
  mutating func declare(
    _ id: Name, label: String?, kind: SequenceActor.Kind, isCreation: Bool, at range: Range<Int>
  ) throws(SyntaxError) {
    let isNew = index[id] == nil
    if isCreation, !isNew { try refuse(SyntaxError(.sequenceCreatedTwice, at: range, id.text)) }
    mention(id)
    guard let position = index[id] else { return }
    if let currentBox {
      if let box = diagram.actors[position].box, box != currentBox {
        try refuse(SyntaxError(.sequenceTwoBoxes, at: range, id.text))
      } else {
        diagram.actors[position].box = currentBox
      }
    }
    if isCreation {
      created = (id, range)
      diagram.actors[position].createdAt = diagram.events.count
    }
    guard isNew || label != nil else { return }
    diagram.actors[position].label = label ?? id.text
    diagram.actors[position].kind = kind
  }

  mutating func destroy(_ id: Name, at range: Range<Int>) {
    mention(id)
    destroyed = (id, range)
    if let position = index[id] { diagram.actors[position].destroyedAt = diagram.events.count }
  }

  mutating func startBox(_ text: String) {
    currentBox = diagram.boxes.count
    let words = text.utf8.prefix { $0 != 0x20 && $0 != 0x28 }
    var colour = Array(words)
    let rest = Array(text.utf8.dropFirst(colour.count))
    var title = rest
    if rest.first == 0x28, let close = rest.lastIndex(of: 0x29) {
      colour += rest[...close]
      title = Array(rest[(close + 1)...])
    }
    let name = String(decoding: colour, as: UTF8.self)
    if Colour(css: name) != nil {
      diagram.boxes.append(SequenceBox(title: title.trimmedText(0..<title.count), colour: name))
    } else {
      diagram.boxes.append(SequenceBox(title: text, colour: nil))
    }
  }

  mutating func endBox() { currentBox = nil }

  mutating func addMessage(_ event: SequenceEvent) throws(SyntaxError) {
    if let from = event.from { mention(from) }
    if let to = event.to { mention(to) }
    if let waiting = created {
      created = nil
      if event.to != waiting.id { try refuse(SyntaxError(.sequenceNotCreated, at: waiting.range, waiting.id.text)) }
    } else if let waiting = destroyed {
      destroyed = nil
      if event.to != waiting.id, event.from != waiting.id {
        try refuse(SyntaxError(.sequenceNotDestroyed, at: waiting.range, waiting.id.text))
      }
    }
    add(event)
  }

  mutating func activate(_ id: Name, _ isStart: Bool, at range: Range<Int>) throws(SyntaxError) {
    mention(id)
    if isStart {
      activations[id, default: 0] += 1
    } else if activations[id, default: 0] < 1 {
      return try refuse(SyntaxError(.sequenceInactive, at: range, id.text))
    } else {
      activations[id, default: 0] -= 1
    }
    add(SequenceEvent(kind: isStart ? .activeStart : .activeEnd, from: id, range: range))
  }

  mutating func addLink(_ name: String, _ address: String, to id: Name) {
    if let position = index[id] { diagram.actors[position].links.append((name, address)) }
  }
}

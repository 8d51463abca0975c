/// A state diagram as its author wrote it.
package struct StateDiagram: Sendable {
  package var direction = FlowDirection.down
  /// States, composite states and regions; outer ones before what they hold.
  package var nodes: [StateNode] = []
  package var edges: [StateEdge] = []
  package var notes: [StateNote] = []
  /// What `classDef` says.
  package var classes: [Name: [String]] = [:]
  package var accTitle: String?
  package var accDescription: String?
}

/// A state, a pseudo-state, a composite state or one of its regions.
package struct StateNode: Sendable {
  package enum Kind: String, Sendable {
    case state = "rect"
    case start = "stateStart"
    case end = "stateEnd"
    case fork, join, choice
    /// A region of a composite state, between `--`.
    case region = "divider"
  }

  package var id: Name
  package var kind: Kind
  /// The name to show, then descriptions.
  package var lines: [String]
  /// The composite state or region that holds it.
  package var parent: Name?
  /// Whether other states stand in it.
  package var isGroup = false
  package var direction: FlowDirection?
  package var classes: [Name] = []
  package var styles: [String] = []
  package var link: String?
  package var tooltip: String?
}

/// A transition.
package struct StateEdge: Sendable {
  package var from: Name
  package var to: Name
  package var label: String
}

/// A note beside a state.
package struct StateNote: Sendable {
  package var state: Name
  package var text: String
  package var isLeft: Bool
}

/// One statement of a document: the diagram's or a composite state's.
enum StateStatement {
  case mention(StateMention)
  case transition(StateMention, StateMention, label: String)
  case direction(FlowDirection)
}

/// A state as a statement names it.
struct StateMention {
  enum Kind { case plain, fork, join, choice, divider }

  var id: Name
  var kind = Kind.plain
  var descriptions: [String] = []
  var note: (text: String, isLeft: Bool)?
  var document: [StateStatement]?
  var classes: [Name] = []
  /// Whether it is `[*]`.
  var isPseudo = false
}

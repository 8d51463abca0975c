/// The outline of a node. The raw value is the name that mermaid uses for it, for scripts that compare.
package enum NodeShape: String, CaseIterable, Sendable {
  case rect = "square"
  case rounded = "round"
  case stadium
  case subroutine
  case cylinder
  case circle
  case doubleCircle = "doublecircle"
  case ellipse
  case diamond
  case hexagon
  /// A rectangle with a notch on the left: `>text]`.
  case asymmetric = "odd"
  case trapezoid
  case invertedTrapezoid = "inv_trapezoid"
  case leanRight = "lean_right"
  case leanLeft = "lean_left"

  case notchedRect = "notch-rect"
  case linedRect = "lin-rect"
  case dividedRect = "div-rect"
  case windowPane = "win-pane"
  case slopedRect = "sl-rect"
  case stackedRect = "st-rect"
  case taggedRect = "tag-rect"
  case bowRect = "bow-rect"
  case document = "doc"
  case documents = "docs"
  case linedDocument = "lin-doc"
  case taggedDocument = "tag-doc"
  case delay
  /// A cylinder on its side: a queue, direct access storage.
  case horizontalCylinder = "h-cyl"
  case linedCylinder = "lin-cyl"
  case display = "curv-trap"
  case triangle = "tri"
  case flippedTriangle = "flip-tri"
  case notchedPentagon = "notch-pent"
  case flag
  case hourglass
  case bolt
  case cloud
  case bang
  case brace
  case braceRight = "brace-r"
  case braces
  /// Text without an outline.
  case text
  case smallCircle = "sm-circ"
  case framedCircle = "fr-circ"
  case filledCircle = "f-circ"
  case crossedCircle = "cross-circ"
  /// Two lines above and below: a data store.
  case dataStore = "datastore"
  /// A box with a head on it.
  case person

  // States.
  case start
  case end
  /// A bar across the direction of the graph.
  case forkBar = "fork"
  case choice
  case note
  /// A box whose first line is the name, the rest stand below a rule: states with a description, entities, classes.
  /// An empty line draws another rule.
  case titled = "rectWithTitle"

  /// Whether the shape shows no text of its own.
  package var isTextless: Bool {
    switch self {
    case .start, .end, .forkBar, .choice, .smallCircle, .framedCircle, .filledCircle, .crossedCircle, .hourglass, .bolt:
      true
    default: false
    }
  }
}

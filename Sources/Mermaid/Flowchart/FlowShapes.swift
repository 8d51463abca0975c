internal import Diagrams

/// The shapes that `@{ shape: … }` may name, with their other names.
enum FlowShapes {
  /// Whether mermaid knows the name.
  static func isKnown(_ name: String) -> Bool { shapes[name] != nil }

  /// How a shape by mermaid's name is drawn; nil names are rectangles.
  static func shape(_ name: String?) -> NodeShape {
    guard let name else { return .rect }
    return NodeShape(rawValue: name) ?? shapes[name] ?? .rect
  }

  private static let shapes: [String: NodeShape] = {
    var result: [String: NodeShape] = [:]
    for (shape, names) in table {
      for name in names.split(separator: " ") { result[String(name)] = shape }
    }
    return result
  }()

  private static let table: [(NodeShape, String)] = [
    (.rect, "rect proc process rectangle icon anchor"), (.rounded, "rounded event state"),
    (.stadium, "stadium terminal pill"), (.subroutine, "fr-rect subprocess subproc framed-rectangle subroutine"),
    (.cylinder, "cyl db database cylinder"), (.circle, "circle circ"), (.bang, "bang"), (.cloud, "cloud"),
    (.diamond, "diam decision diamond question"), (.hexagon, "hex hexagon prepare"),
    (.leanRight, "lean-r lean-right in-out"), (.leanLeft, "lean-l lean-left out-in"),
    (.trapezoid, "trap-b priority trapezoid-bottom trapezoid"),
    (.invertedTrapezoid, "trap-t manual trapezoid-top inv-trapezoid"), (.doubleCircle, "dbl-circ double-circle"),
    (.text, "text"), (.notchedRect, "notch-rect card notched-rectangle"),
    (.linedRect, "lin-rect lined-rectangle lined-process lin-proc shaded-process"),
    (.smallCircle, "sm-circ start small-circle"), (.framedCircle, "fr-circ stop framed-circle"),
    (.forkBar, "fork join"), (.hourglass, "hourglass collate"), (.brace, "brace comment brace-l"),
    (.braceRight, "brace-r"), (.braces, "braces"), (.bolt, "bolt com-link lightning-bolt"),
    (.document, "doc document"), (.delay, "delay half-rounded-rectangle"),
    (.horizontalCylinder, "h-cyl das horizontal-cylinder"), (.linedCylinder, "lin-cyl disk lined-cylinder"),
    (.display, "curv-trap curved-trapezoid display"),
    (.dividedRect, "div-rect div-proc divided-rectangle divided-process"), (.triangle, "tri extract triangle"),
    (.windowPane, "win-pane internal-storage window-pane"), (.filledCircle, "f-circ junction filled-circle"),
    (.notchedPentagon, "notch-pent loop-limit notched-pentagon"),
    (.flippedTriangle, "flip-tri manual-file flipped-triangle"),
    (.slopedRect, "sl-rect manual-input sloped-rectangle"),
    (.documents, "docs documents st-doc stacked-document"),
    (.stackedRect, "st-rect procs processes stacked-rectangle"),
    (.bowRect, "bow-rect stored-data bow-tie-rectangle"), (.crossedCircle, "cross-circ summary crossed-circle"),
    (.taggedDocument, "tag-doc tagged-document"),
    (.taggedRect, "tag-rect tagged-rectangle tag-proc tagged-process"), (.flag, "flag paper-tape"),
    (.asymmetric, "odd"), (.linedDocument, "lin-doc lined-document"), (.dataStore, "datastore data-store"),
    (.choice, "choice"), (.note, "note"),
  ]
}

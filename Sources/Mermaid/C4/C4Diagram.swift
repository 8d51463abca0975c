/// People, systems and what they are made of, in boundaries, with their relations.
package struct C4Diagram: Sendable {
  package enum Figure: Sendable { case box, person, database, queue }

  package var title: String?
  /// Whether relations are numbered in their order: C4Dynamic.
  package var isDynamic = false
  package var direction = FlowDirection.down
  package var elements: [Element] = []
  package var boundaries: [Boundary] = []
  package var relations: [Relation] = []

  package struct Element: Sendable {
    package var id: Name
    /// `person`, `external system` …
    package var kind: String
    package var figure: Figure
    package var isExternal: Bool
    package var label: String
    package var technology: String
    package var text: String
    package var link: String?
    package var linkRange: Range<Int>
    package var boundary: Int?
    package var styles: [String] = []
  }

  package struct Boundary: Sendable {
    package var id: Name
    package var kind: String
    package var label: String
    package var text: String
    package var parent: Int?
    /// Its place among elements and boundaries.
    package var order: Int
    package var styles: [String] = []
  }

  package struct Relation: Sendable {
    package var from: Name
    package var to: Name
    package var label: String
    package var technology: String
    package var text: String
    package var number: String?
    package var isBoth = false
    package var isBack = false
    package var styles: [String] = []
  }
}

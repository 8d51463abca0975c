/// An entity-relationship diagram.
package struct EntityDiagram: Sendable {
  package var direction = FlowDirection.down
  package var entities: [Entity] = []
  package var relations: [EntityRelation] = []
  package var definitions: [Name: [String]] = [:]
  package var title: String?
}

/// An entity and its attributes.
package struct Entity: Sendable {
  package var id: Name
  package var label: String
  package var attributes: [Attribute] = []
  package var classes: [Name] = []
  package var styles: [String] = []

  package struct Attribute: Sendable {
    package var type: String
    package var name: String
    package var keys: String
    package var comment: String
  }
}

/// A relation between two entities.
package struct EntityRelation: Sendable {
  /// How many of the one stand with one of the other.
  package enum Count: Sendable { case one, zeroOrOne, oneOrMore, zeroOrMore }

  package var from: Name
  package var to: Name
  package var fromCount: Count
  package var toCount: Count
  package var isIdentifying: Bool
  package var label: String
}

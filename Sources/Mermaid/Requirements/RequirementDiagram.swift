/// Requirements, the things that meet them, and how they hang together.
package struct RequirementDiagram: Sendable {
  package var direction = FlowDirection.down
  package var title: String?
  package var boxes: [Box] = []
  package var relations: [Relation] = []
  package var definitions: [Name: [String]] = [:]

  /// A requirement or an element.
  package struct Box: Sendable {
    package var id: Name
    /// What it is, in words: `Functional Requirement`, `Element`.
    package var kind: String
    /// What is said of it: `ID`, `Text`, `Risk` …
    package var facts: [(name: String, value: String)] = []
    package var classes: [Name] = []
    package var styles: [String] = []
  }

  package struct Relation: Sendable {
    package var from: Name
    package var to: Name
    /// `satisfies`, `contains` …
    package var kind: String
  }
}

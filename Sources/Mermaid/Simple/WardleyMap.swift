internal import Text

/// A map of what a business rests on: how visible a thing is, and how far it has come.
package struct WardleyMap: Sendable {
  package var title: String?
  package var size: (width: Double, height: Double) = (1100, 600)
  package var stages: [String] = ["Genesis", "Custom Built", "Product", "Commodity"]
  package var components: [Component] = []
  package var links: [Link] = []
  package var evolutions: [(component: Int, to: Double)] = []
  package var notes: [(text: String, x: Double, y: Double)] = []
  package var annotations: [(number: String, text: String, x: Double, y: Double)] = []
  package var forces: [(name: String, x: Double, y: Double, isBrake: Bool)] = []
  /// The components of each pipeline, below the one that they belong to.
  package var pipelines: [(owner: Int, members: [Int])] = []

  package struct Component: Sendable {
    package var name: String
    /// From 0, new, to 1, a commodity.
    package var x: Double
    /// From 0, hidden, to 1, seen.
    package var y: Double
    package var isAnchor = false
    package var hasInertia = false
    /// `build`, `buy`, `outsource`, `market`.
    package var strategy: String?
    /// Where the author wants the name, in pixels from the component.
    package var label: (x: Double, y: Double)?
  }

  package struct Link: Sendable {
    package var from: Int
    package var to: Int
    package var label: String
    package var isDashed: Bool
    package var flow: Flow
  }

  package enum Flow: Sendable { case none, forward, back, both }
}

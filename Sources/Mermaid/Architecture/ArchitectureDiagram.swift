/// Services in groups, joined at their sides.
package struct ArchitectureDiagram: Sendable {
  package enum Side: UInt8, Sendable { case left = 0x4C, right = 0x52, top = 0x54, bottom = 0x42 }

  package var title: String?
  var services: [Service] = []
  var groups: [Group] = []
  var edges: [Edge] = []

  struct Service: Sendable {
    var id: Name
    /// nil: a junction of lines.
    var label: String?
    var icon: String?
    var group: Int?
    var isJunction = false
  }

  struct Group: Sendable {
    var id: Name
    var label: String
    var icon: String?
    var parent: Int?
  }

  struct End: Sendable {
    var service: Int
    var side: Side
    /// Whether the line ends at the border of the service's group.
    var isGroup: Bool
    var hasHead: Bool
  }

  struct Edge: Sendable {
    var from: End
    var to: End
    var label: String?
  }
}

/// How evenly Pods are to be spread over zones, nodes or the like.
package struct TopologySpreadConstraint: Model {
  package static var typeName: StaticString { "TopologySpreadConstraint" }
  package var labelSelector: Box<LabelSelector>?
  package var matchLabelKeys: [String]?
  package var maxSkew: Int32?
  package var minDomains: Int32?
  package var nodeAffinityPolicy: NodeInclusionPolicy?
  package var nodeTaintsPolicy: NodeInclusionPolicy?
  package var topologyKey: String?
  package var whenUnsatisfiable: UnsatisfiableConstraintAction?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("labelSelector", &labelSelector)
    visit.field("matchLabelKeys", &matchLabelKeys)
    visit.field("maxSkew", &maxSkew, .always)
    visit.field("minDomains", &minDomains)
    visit.field("nodeAffinityPolicy", &nodeAffinityPolicy, .whenSet)
    visit.field("nodeTaintsPolicy", &nodeTaintsPolicy, .whenSet)
    visit.field("topologyKey", &topologyKey, .always)
    visit.field("whenUnsatisfiable", &whenUnsatisfiable, .always)
  }
}

/// What happens where a spread constraint cannot be met.
package struct UnsatisfiableConstraintAction: OpenEnum {
  package static var typeName: StaticString { "UnsatisfiableConstraintAction" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let doNotSchedule = Self(rawValue: "DoNotSchedule")
  package static let scheduleAnyway = Self(rawValue: "ScheduleAnyway")
}

/// Whether nodes that the Pod cannot use count for the spread.
package struct NodeInclusionPolicy: OpenEnum {
  package static var typeName: StaticString { "NodeInclusionPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let ignore = Self(rawValue: "Ignore")
  package static let honor = Self(rawValue: "Honor")
}

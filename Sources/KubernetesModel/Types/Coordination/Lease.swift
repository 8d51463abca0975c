/// Who holds what, for how long.
package struct Lease: Model {
  package static var typeName: StaticString { "Lease" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<LeaseSpec>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
  }
}

/// The holder of a lease, and when it took and renewed it.
package struct LeaseSpec: Model {
  package static var typeName: StaticString { "LeaseSpec" }
  package var acquireTime: MicroTime?
  package var holderIdentity: String?
  package var leaseDurationSeconds: Int32?
  package var leaseTransitions: Int32?
  package var preferredHolder: String?
  package var renewTime: MicroTime?
  package var strategy: CoordinatedLeaseStrategy?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("acquireTime", &acquireTime)
    visit.field("holderIdentity", &holderIdentity, .whenSet)
    visit.field("leaseDurationSeconds", &leaseDurationSeconds)
    visit.field("leaseTransitions", &leaseTransitions)
    visit.field("preferredHolder", &preferredHolder, .whenSet)
    visit.field("renewTime", &renewTime)
    visit.field("strategy", &strategy, .whenSet)
  }
}

/// How the holder is chosen.
package struct CoordinatedLeaseStrategy: OpenEnum {
  package static var typeName: StaticString { "CoordinatedLeaseStrategy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let oldestEmulationVersion = Self(rawValue: "OldestEmulationVersion")
}

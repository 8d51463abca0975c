/// A storage driver and what it needs.
package struct CSIDriver: Model {
  package static var typeName: StaticString { "CSIDriver" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<CSIDriverSpec>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
  }
}

/// What a storage driver needs.
package struct CSIDriverSpec: Model {
  package static var typeName: StaticString { "CSIDriverSpec" }
  package var attachRequired: Bool?
  package var fsGroupPolicy: FSGroupPolicy?
  package var nodeAllocatableUpdatePeriodSeconds: Int64?
  package var podInfoOnMount: Bool?
  package var preventPodSchedulingIfMissing: Bool?
  package var requiresRepublish: Bool?
  package var seLinuxMount: Bool?
  package var serviceAccountTokenInSecrets: Bool?
  package var storageCapacity: Bool?
  package var tokenRequests: [TokenRequest]?
  package var volumeLifecycleModes: [VolumeLifecycleMode]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("attachRequired", &attachRequired)
    visit.field("fsGroupPolicy", &fsGroupPolicy)
    visit.field("nodeAllocatableUpdatePeriodSeconds", &nodeAllocatableUpdatePeriodSeconds)
    visit.field("podInfoOnMount", &podInfoOnMount)
    visit.field("preventPodSchedulingIfMissing", &preventPodSchedulingIfMissing)
    visit.field("requiresRepublish", &requiresRepublish)
    visit.field("seLinuxMount", &seLinuxMount)
    visit.field("serviceAccountTokenInSecrets", &serviceAccountTokenInSecrets)
    visit.field("storageCapacity", &storageCapacity)
    visit.field("tokenRequests", &tokenRequests)
    visit.field("volumeLifecycleModes", &volumeLifecycleModes)
  }
}

/// A token that a driver is given.
package struct TokenRequest: Model {
  package static var typeName: StaticString { "TokenRequest" }
  package var audience: String?
  package var expirationSeconds: Int64?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("audience", &audience, .always)
    visit.field("expirationSeconds", &expirationSeconds)
  }
}

/// Whether a driver's volumes may change their owner.
package struct FSGroupPolicy: OpenEnum {
  package static var typeName: StaticString { "FSGroupPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let readWriteOnceWithFSType = Self(rawValue: "ReadWriteOnceWithFSType")
  package static let file = Self(rawValue: "File")
  package static let none = Self(rawValue: "None")
}

/// How long a driver's volumes live.
package struct VolumeLifecycleMode: OpenEnum {
  package static var typeName: StaticString { "VolumeLifecycleMode" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let persistent = Self(rawValue: "Persistent")
  package static let ephemeral = Self(rawValue: "Ephemeral")
}

/// A way in which volumes are made for claims.
package struct StorageClass: Model {
  package static var typeName: StaticString { "StorageClass" }
  package var allowVolumeExpansion: Bool?
  package var allowedTopologies: [TopologySelectorTerm]?
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var mountOptions: [String]?
  package var parameters: StringMap<String>?
  package var provisioner: String?
  package var reclaimPolicy: PersistentVolumeReclaimPolicy?
  package var volumeBindingMode: VolumeBindingMode?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("allowVolumeExpansion", &allowVolumeExpansion)
    visit.field("allowedTopologies", &allowedTopologies)
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("mountOptions", &mountOptions)
    visit.field("parameters", &parameters)
    visit.field("provisioner", &provisioner, .always)
    visit.field("reclaimPolicy", &reclaimPolicy)
    visit.field("volumeBindingMode", &volumeBindingMode)
  }
}

/// Where volumes may be made: all of the conditions must hold.
package struct TopologySelectorTerm: Model {
  package static var typeName: StaticString { "TopologySelectorTerm" }
  package var matchLabelExpressions: [TopologySelectorLabelRequirement]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("matchLabelExpressions", &matchLabelExpressions)
  }
}

/// One condition on the place of a volume.
package struct TopologySelectorLabelRequirement: Model {
  package static var typeName: StaticString { "TopologySelectorLabelRequirement" }
  package var key: String?
  package var values: [String]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("key", &key, .always)
    visit.field("values", &values, .always)
  }
}

/// When a volume is made.
package struct VolumeBindingMode: OpenEnum {
  package static var typeName: StaticString { "VolumeBindingMode" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let immediate = Self(rawValue: "Immediate")
  package static let waitForFirstConsumer = Self(rawValue: "WaitForFirstConsumer")
}

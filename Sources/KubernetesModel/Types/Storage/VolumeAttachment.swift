/// That a volume is to be attached to a node.
package struct VolumeAttachment: Model {
  package static var typeName: StaticString { "VolumeAttachment" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<VolumeAttachmentSpec>?
  package var status: Box<VolumeAttachmentStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// Which volume, which node, by whom.
package struct VolumeAttachmentSpec: Model {
  package static var typeName: StaticString { "VolumeAttachmentSpec" }
  package var attacher: String?
  package var nodeName: String?
  package var source: Box<VolumeAttachmentSource>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("attacher", &attacher, .always)
    visit.field("nodeName", &nodeName, .always)
    visit.field("source", &source, .always)
  }
}

/// The volume.
package struct VolumeAttachmentSource: Model {
  package static var typeName: StaticString { "VolumeAttachmentSource" }
  package var inlineVolumeSpec: Box<PersistentVolumeSpec>?
  package var persistentVolumeName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("inlineVolumeSpec", &inlineVolumeSpec)
    visit.field("persistentVolumeName", &persistentVolumeName, .whenSet)
  }
}

/// Whether the volume is attached.
package struct VolumeAttachmentStatus: Model {
  package static var typeName: StaticString { "VolumeAttachmentStatus" }
  package var attachError: Box<VolumeError>?
  package var attached: Bool?
  package var attachmentMetadata: StringMap<String>?
  package var detachError: Box<VolumeError>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("attachError", &attachError)
    visit.field("attached", &attached, .always)
    visit.field("attachmentMetadata", &attachmentMetadata)
    visit.field("detachError", &detachError)
  }
}

/// Why attaching failed.
package struct VolumeError: Model {
  package static var typeName: StaticString { "VolumeError" }
  package var errorCode: Int32?
  package var message: String?
  package var time: Time?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("errorCode", &errorCode)
    visit.field("message", &message)
    visit.field("time", &time)
  }
}

/// Several sources as one directory.
package struct ProjectedVolumeSource: Model {
  package static var typeName: StaticString { "ProjectedVolumeSource" }
  package var defaultMode: Int32?
  package var sources: [VolumeProjection]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("defaultMode", &defaultMode)
    visit.field("sources", &sources, .always)
  }
}

/// One source of a projected volume.
package struct VolumeProjection: Model {
  package static var typeName: StaticString { "VolumeProjection" }
  package var clusterTrustBundle: Box<ClusterTrustBundleProjection>?
  package var configMap: Box<ConfigMapProjection>?
  package var downwardAPI: Box<DownwardAPIProjection>?
  package var podCertificate: Box<PodCertificateProjection>?
  package var secret: Box<SecretProjection>?
  package var serviceAccountToken: Box<ServiceAccountTokenProjection>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("clusterTrustBundle", &clusterTrustBundle)
    visit.field("configMap", &configMap)
    visit.field("downwardAPI", &downwardAPI)
    visit.field("podCertificate", &podCertificate)
    visit.field("secret", &secret)
    visit.field("serviceAccountToken", &serviceAccountToken)
  }
}

/// The keys of a ConfigMap in a projected volume.
package struct ConfigMapProjection: Model {
  package static var typeName: StaticString { "ConfigMapProjection" }
  package var items: [KeyToPath]?
  package var name: String?
  package var optional: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("items", &items)
    visit.field("name", &name, inlinedFrom: "LocalObjectReference")
    visit.field("optional", &optional)
  }
}

/// The keys of a Secret in a projected volume.
package struct SecretProjection: Model {
  package static var typeName: StaticString { "SecretProjection" }
  package var items: [KeyToPath]?
  package var name: String?
  package var optional: Bool?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("items", &items)
    visit.field("name", &name, inlinedFrom: "LocalObjectReference")
    visit.field("optional", &optional)
  }
}

/// Facts about the Pod in a projected volume.
package struct DownwardAPIProjection: Model {
  package static var typeName: StaticString { "DownwardAPIProjection" }
  package var items: [DownwardAPIVolumeFile]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("items", &items)
  }
}

/// A token of the Pod's service account, renewed before it expires.
package struct ServiceAccountTokenProjection: Model {
  package static var typeName: StaticString { "ServiceAccountTokenProjection" }
  package var audience: String?
  package var expirationSeconds: Int64?
  package var path: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("audience", &audience)
    visit.field("expirationSeconds", &expirationSeconds)
    visit.field("path", &path, .always)
  }
}

/// Certificates that the cluster trusts.
package struct ClusterTrustBundleProjection: Model {
  package static var typeName: StaticString { "ClusterTrustBundleProjection" }
  package var labelSelector: Box<LabelSelector>?
  package var name: String?
  package var optional: Bool?
  package var path: String?
  package var signerName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("labelSelector", &labelSelector)
    visit.field("name", &name, .whenSet)
    visit.field("optional", &optional)
    visit.field("path", &path, .always)
    visit.field("signerName", &signerName, .whenSet)
  }
}

/// A certificate that is issued for the Pod.
package struct PodCertificateProjection: Model {
  package static var typeName: StaticString { "PodCertificateProjection" }
  package var certificateChainPath: String?
  package var credentialBundlePath: String?
  package var keyPath: String?
  package var keyType: String?
  package var maxExpirationSeconds: Int32?
  package var signerName: String?
  package var userAnnotations: StringMap<String>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("certificateChainPath", &certificateChainPath)
    visit.field("credentialBundlePath", &credentialBundlePath)
    visit.field("keyPath", &keyPath)
    visit.field("keyType", &keyType)
    visit.field("maxExpirationSeconds", &maxExpirationSeconds)
    visit.field("signerName", &signerName)
    visit.field("userAnnotations", &userAnnotations)
  }
}

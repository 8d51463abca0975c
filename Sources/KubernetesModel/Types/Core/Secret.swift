/// Settings that are nobody else's business.
package struct Secret: Model {
  package static var typeName: StaticString { "Secret" }
  package var apiVersion: String?
  package var data: StringMap<Base64Data>?
  package var immutable: Bool?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var stringData: StringMap<String>?
  package var type: SecretType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("data", &data)
    visit.field("immutable", &immutable)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("stringData", &stringData)
    visit.field("type", &type)
  }
}

/// What a Secret is for, and so which keys it must have.
package struct SecretType: OpenEnum {
  package static var typeName: StaticString { "SecretType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let opaque = Self(rawValue: "Opaque")
  package static let serviceAccountToken = Self(rawValue: "kubernetes.io/service-account-token")
  package static let dockercfg = Self(rawValue: "kubernetes.io/dockercfg")
  package static let dockerConfigJSON = Self(rawValue: "kubernetes.io/dockerconfigjson")
  package static let basicAuth = Self(rawValue: "kubernetes.io/basic-auth")
  package static let sshAuth = Self(rawValue: "kubernetes.io/ssh-auth")
  package static let tls = Self(rawValue: "kubernetes.io/tls")
  package static let bootstrapToken = Self(rawValue: "bootstrap.kubernetes.io/token")
}

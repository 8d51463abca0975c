/// Whom a Pod is when it talks to the server.
package struct ServiceAccount: Model {
  package static var typeName: StaticString { "ServiceAccount" }
  package var apiVersion: String?
  package var automountServiceAccountToken: Bool?
  package var imagePullSecrets: [LocalObjectReference]?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var secrets: [ObjectReference]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("automountServiceAccountToken", &automountServiceAccountToken)
    visit.field("imagePullSecrets", &imagePullSecrets)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("secrets", &secrets)
  }
}

/// Settings that Pods read as variables or files.
package struct ConfigMap: Model {
  package static var typeName: StaticString { "ConfigMap" }
  package var apiVersion: String?
  package var binaryData: StringMap<Base64Data>?
  package var data: StringMap<String>?
  package var immutable: Bool?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("binaryData", &binaryData)
    visit.field("data", &data)
    visit.field("immutable", &immutable)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
  }
}

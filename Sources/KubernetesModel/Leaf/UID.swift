/// The identity of one object among all that ever were.
package struct UID: OpenEnum {
  package static var typeName: StaticString { "UID" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package static var goType: String { "types.UID" }
}

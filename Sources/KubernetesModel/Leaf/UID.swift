/// The identity of one object among all that ever were.
package struct UID: OpenEnum {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package static var goType: String { "types.UID" }
}

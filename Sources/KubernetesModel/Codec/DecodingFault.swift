package import YAML

/// Something in a document that the server's decoder refuses.
package struct DecodingFault: Sendable {
  /// What is wrong.
  package let reason: Reason
  /// The node that it is about: the key of a field that is unknown or repeated, else the value.
  package let node: YAMLNodeID
  /// The path as the server's message has it.
  package let field: String
  /// The fields that lead to the object it is in, without positions in lists.
  package let parents: [StaticString]
  /// Whether the server's decoder stops here, so that this is all it says.
  package let isFatal: Bool

  /// A fault of `node`, which the server's message places at `field`.
  package init(reason: Reason, node: YAMLNodeID, field: String, parents: [StaticString], isFatal: Bool) {
    self.reason = reason
    self.node = node
    self.field = field
    self.parents = parents
    self.isFatal = isFatal
  }

  /// Why something is refused.
  package enum Reason: Sendable {
    /// The object has no such field.
    case unknownField(of: ModelType)
    /// The mapping holds the key already; `value` is what it is given this time.
    case repeatedKey(value: YAMLNodeID)
    /// A value of another type than `wanted`, which Go calls `wantedName`, as it calls the value `found` and the
    /// object around it `owner`.
    case wrongType(found: String, wanted: Shape, wantedName: String, owner: String?)
    /// A value that its type cannot read; the words are the server's.
    case malformed(wanted: Shape, message: String)

    /// Whether only a strict decoder minds.
    package var isStrictOnly: Bool {
      switch self {
      case .unknownField, .repeatedKey: true
      case .wrongType, .malformed: false
      }
    }
  }
}

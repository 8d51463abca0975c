package import YAML

/// A string with known values; an unknown one is kept, and only a rule refuses it.
package protocol OpenEnum: Value, Hashable {
  /// The string as it is written.
  var rawValue: String { get }
  /// The value that is written `rawValue`.
  init(rawValue: String)
  /// The name of the type.
  static var typeName: StaticString { get }
}

extension OpenEnum {
  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    decoder.string(node, as: Self.self).map(Self.init(rawValue:))
  }

  package func encode(_ encoder: inout TreeEncoder) { encoder.string(rawValue) }

  package static var shape: Shape { .leaf(.string) }
  package static var empty: Self { Self(rawValue: "") }
  package static var presence: Presence { .unlessZero }
  package static var goType: String { "v1.\(typeName)" }
  package var isZero: Bool { rawValue.isEmpty }

  package static func == (a: Self, b: Self) -> Bool { a.rawValue.utf8.elementsEqual(b.rawValue.utf8) }
}

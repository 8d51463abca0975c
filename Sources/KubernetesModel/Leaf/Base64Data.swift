internal import Text
package import YAML

/// Bytes that are written in base64.
package struct Base64Data: Value {
  /// The bytes.
  package let bytes: [UInt8]
  /// The base64 as it was written, line breaks and all.
  private let text: String

  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    guard decoder.document[node].value == .string else {
      decoder.mismatch(node, Self.self)
      return nil
    }
    let text = Array(decoder.document.text(of: node))
    do throws(Base64.Fault) {
      let bytes = try text.withUnsafeBufferPointer { text throws(Base64.Fault) in try Base64.decode(text) }
      return Base64Data(bytes: bytes, text: String(decoding: text, as: UTF8.self))
    } catch {
      decoder.malformed(node, Self.self, "illegal base64 data at input byte \(error.offset)", isFatal: false)
      return nil
    }
  }

  package func encode(_ encoder: inout TreeEncoder) {
    switch encoder.form {
    case .asWritten: encoder.string(text)
    case .asServed: encoder.string(String(decoding: Base64.encode(bytes[...]), as: UTF8.self))
    }
  }

  package static var shape: Shape { .leaf(.base64) }
  package static var empty: Self { Base64Data(bytes: [], text: "") }
  package static var presence: Presence { .unlessZero }
  package static var goType: String { "[]uint8" }
  package var isZero: Bool { bytes.isEmpty }
}

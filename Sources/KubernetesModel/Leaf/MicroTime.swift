package import YAML

/// A moment to the microsecond, in RFC 3339 with six digits.
package struct MicroTime: Value, Hashable {
  /// Microseconds since the beginning of 1970, in UTC.
  package let microseconds: Int64

  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    guard decoder.document[node].value == .string else {
      decoder.mismatch(node, String.self, isFatal: true)
      return nil
    }
    do throws(TimestampFault) {
      let time = try Timestamp(parsing: Array(decoder.document.text(of: node)), .microseconds)
      return MicroTime(microseconds: time.seconds * 1_000_000 + Int64(time.nanoseconds / 1_000))
    } catch {
      decoder.malformed(node, Self.self, error.serverMessage)
      return nil
    }
  }

  package func encode(_ encoder: inout TreeEncoder) {
    if self == .empty { encoder.null() } else { encoder.string(description) }
  }

  package static var shape: Shape { .leaf(.microTime) }
  package static var empty: Self { MicroTime(microseconds: Time.empty.seconds * 1_000_000) }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "v1.MicroTime" }
  package var isZero: Bool { self == .empty }
}

extension MicroTime: CustomStringConvertible {
  /// The moment in UTC: `2026-11-21T09:00:00.000000Z`.
  package var description: String {
    let (second, micro) = microseconds.floorDivided(by: 1_000_000)
    return Timestamp(seconds: second, nanoseconds: Int32(micro) * 1_000).text(.microseconds)
  }
}

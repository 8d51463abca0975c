package import YAML

/// A moment to the second, in RFC 3339.
package struct Time: Value, Hashable, Comparable {
  /// Seconds since the beginning of 1970, in UTC.
  package let seconds: Int64

  /// A moment by its seconds since the beginning of 1970.
  package init(seconds: Int64) { self.seconds = seconds }

  package static func < (a: Time, b: Time) -> Bool { a.seconds < b.seconds }

  package static func decode(_ node: YAMLNodeID, _ decoder: inout TreeDecoder) -> Self? {
    guard decoder.document[node].value == .string else {
      decoder.mismatch(node, String.self, isFatal: true)
      return nil
    }
    do throws(TimestampFault) {
      return Time(seconds: try Timestamp(parsing: Array(decoder.document.text(of: node)), .seconds).seconds)
    } catch {
      decoder.malformed(node, Self.self, error.serverMessage)
      return nil
    }
  }

  package func encode(_ encoder: inout TreeEncoder) {
    if self == .empty { encoder.null() } else { encoder.string(description) }
  }

  package static var shape: Shape { .leaf(.time) }
  /// Midnight of the first day of year 1, which the server writes as null.
  package static var empty: Self { Time(seconds: -62_135_596_800) }
  package static var presence: Presence { .whenSet }
  package static var goType: String { "v1.Time" }
  package var isZero: Bool { self == .empty }
}

extension Time: CustomStringConvertible {
  /// The moment in UTC: `2026-11-21T09:00:00Z`.
  package var description: String { Timestamp(seconds: seconds, nanoseconds: 0).text(.seconds) }
}

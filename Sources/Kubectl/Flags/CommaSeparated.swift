/// The values of a flag that takes several, divided by commas, as Go's `encoding/csv` reads one record.
enum CommaSeparated {
  /// The values of the first line that holds any.
  static func values(of text: String) throws(GoFault) -> [String] {
    guard !text.isEmpty else { return [] }
    var bytes = Array(text.utf8)[...]
    while bytes.first == newline { bytes = bytes.dropFirst() }
    if bytes.isEmpty { throw GoFault("EOF") }
    var reader = Reader(bytes: Array(bytes))
    return try reader.readRecord()
  }

  private static let newline = UInt8(ascii: "\n")
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")

  private struct Reader {
    let bytes: [UInt8]
    var offset = 0
    var line = 1
    var lineStart = 0

    mutating func readRecord() throws(GoFault) -> [String] {
      var values: [String] = []
      while true {
        values.append(offset < bytes.count && bytes[offset] == quote ? try readQuoted() : try readPlain())
        guard offset < bytes.count, bytes[offset] == comma else { return values }
        offset += 1
      }
    }

    private mutating func readPlain() throws(GoFault) -> String {
      let start = offset
      while offset < bytes.count, bytes[offset] != comma, bytes[offset] != newline {
        if bytes[offset] == quote { throw fault("bare \" in non-quoted-field", at: offset) }
        offset += 1
      }
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func readQuoted() throws(GoFault) -> String {
      offset += 1
      var value: [UInt8] = []
      while offset < bytes.count {
        let byte = bytes[offset]
        offset += 1
        if byte == newline { (line, lineStart) = (line + 1, offset) }
        guard byte == quote else {
          value.append(byte)
          continue
        }
        guard offset < bytes.count, bytes[offset] != comma, bytes[offset] != newline else {
          return String(decoding: value, as: UTF8.self)
        }
        guard bytes[offset] == quote else { throw fault(Self.strayQuote, at: offset - 1) }
        value.append(quote)
        offset += 1
      }
      throw fault(Self.strayQuote, at: offset)
    }

    private static let strayQuote = "extraneous or missing \" in quoted-field"

    private func fault(_ cause: String, at offset: Int) -> GoFault {
      GoFault("parse error on line \(line), column \(offset - lineStart + 1): \(cause)")
    }
  }
}

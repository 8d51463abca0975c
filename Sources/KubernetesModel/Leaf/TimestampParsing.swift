internal import Text

/// Why a text is no moment: the server's words.
struct TimestampFault: Error, Equatable {
  let serverMessage: String
}

extension Timestamp {
  /// Reads RFC 3339 as Go does; of what is wrong, the first thing is told.
  init(parsing text: [UInt8], _ precision: Precision) throws(TimestampFault) {
    var parser = TimestampParser(text: text, precision: precision)
    self = try parser.parse()
  }
}

private struct TimestampParser {
  let text: [UInt8]
  let precision: Timestamp.Precision
  var offset = 0

  init(text: [UInt8], precision: Timestamp.Precision) {
    self.text = text
    self.precision = precision
  }

  mutating func parse() throws(TimestampFault) -> Timestamp {
    let year = try number(4, as: "2006")
    try literal("-")
    let month = try number(2, as: "01", in: 1...12, called: "month")
    try literal("-")
    // Whether the month has such a day is asked when all has been read.
    let day = try number(2, as: "02")
    try literal("T")
    let hour = try number(2, as: "15", in: 0...23, called: "hour", isPadded: false)
    try literal(":")
    let minute = try number(2, as: "04", in: 0...59, called: "minute")
    try literal(":")
    let second = try number(2, as: "05", in: 0...59, called: "second")
    let nanoseconds = try fraction()
    let shift = try zone()
    guard offset == text.count else { throw fault(": extra text: \(quoted(offset))") }
    guard (1...CivilDate.days(inMonth: month, ofYear: year)).contains(day) else { throw fault(": day out of range") }
    let date = CivilDate.day(year: year, month: month, day: day)
    let seconds = date * 86_400 + hour * 3_600 + minute * 60 + second - shift
    return Timestamp(seconds: seconds, nanoseconds: nanoseconds)
  }

  private mutating func number(
    _ width: Int, as element: String, in range: ClosedRange<Int64>? = nil, called name: String = "",
    isPadded: Bool = true
  ) throws(TimestampFault) -> Int64 {
    let start = offset
    var digits = text[start...].prefix(width).prefix(while: { $0.isDigit })
    if isPadded ? digits.count < width : digits.isEmpty { throw cannotParse(start, as: element) }
    if !isPadded { digits = digits.prefix(2) }
    offset += digits.count
    let value = digits.reduce(into: Int64(0)) { $0 = $0 * 10 + Int64($1 - 0x30) }
    if let range, !range.contains(value) { throw fault(": \(name) out of range") }
    return value
  }

  private mutating func literal(_ character: StaticString) throws(TimestampFault) {
    guard offset < text.count, text[offset] == character.utf8Start[0] else {
      throw cannotParse(offset, as: character.description)
    }
    offset += 1
  }

  private mutating func fraction() throws(TimestampFault) -> Int32 {
    let hasPoint = offset < text.count && (text[offset] == UInt8(ascii: ".") || text[offset] == UInt8(ascii: ","))
    let digits = hasPoint ? text[(offset + 1)...].prefix(while: { $0.isDigit }) : []
    if precision == .microseconds, digits.count < 6 { throw cannotParse(offset, as: ".000000") }
    guard !digits.isEmpty else { return 0 }
    offset += 1 + digits.count
    let nine = digits.prefix(9) + repeatElement(0x30, count: max(0, 9 - digits.count))
    return nine.reduce(into: Int32(0)) { $0 = $0 * 10 + Int32($1 - 0x30) }
  }

  /// The zone's distance from UTC in seconds.
  private mutating func zone() throws(TimestampFault) -> Int64 {
    let start = offset
    guard offset < text.count else { throw cannotParse(start, as: "Z07:00") }
    if text[offset] == UInt8(ascii: "Z") {
      offset += 1
      return 0
    }
    let zone = text[start...].prefix(6)
    let digits = zone.enumerated().filter { [1, 2, 4, 5].contains($0.offset) }.map { $0.element }
    let sign = text[start]
    guard zone.count == 6, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), text[start + 3] == UInt8(ascii: ":"),
      digits.allSatisfy({ $0.isDigit })
    else { throw cannotParse(start, as: "Z07:00") }
    offset += 6
    let values = digits.map { Int64($0 - 0x30) }
    let (hours, minutes) = (values[0] * 10 + values[1], values[2] * 10 + values[3])
    guard hours <= 24 else { throw fault(": time zone offset hour out of range") }
    guard minutes <= 60 else { throw fault(": time zone offset minute out of range") }
    return (hours * 3_600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }

  private func cannotParse(_ offset: Int, as element: String) -> TimestampFault {
    TimestampFault(
      serverMessage: "parsing time \(quoted(0)) as \"\(layout)\": cannot parse \(quoted(offset)) as \"\(element)\"")
  }

  private func fault(_ message: String) -> TimestampFault {
    TimestampFault(serverMessage: "parsing time \(quoted(0))\(message)")
  }

  private var layout: String {
    precision == .seconds ? "2006-01-02T15:04:05Z07:00" : "2006-01-02T15:04:05.000000Z07:00"
  }

  private func quoted(_ offset: Int) -> String { "\"\(String(decoding: text[offset...], as: UTF8.self))\"" }
}

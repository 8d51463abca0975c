internal import Text

/// Times without zones: milliseconds since the beginning of 1970, in the calendar that everybody uses.
enum CivilTime {
  static let second = 1_000
  static let minute = 60 * second
  static let hour = 60 * minute
  static let day = 24 * hour

  /// The days from 1970 to a date.
  static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date of a time.
  static func date(_ time: Int) -> (year: Int, month: Int, day: Int) {
    let days = (time >= 0 ? time : time - day + 1) / day + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let monthNumber = month < 10 ? month + 3 : month - 9
    return (yearOfEra + era * 400 + (monthNumber <= 2 ? 1 : 0), monthNumber, dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// The day of the week of a time: 0 is Sunday.
  static func weekday(_ time: Int) -> Int {
    let days = (time >= 0 ? time : time - day + 1) / day
    return ((days + 4) % 7 + 7) % 7
  }

  /// Reads a time by a format such as `YYYY-MM-DD HH:mm`; nil: the text does not follow it.
  static func parse(_ text: String, format: String) -> Int? {
    let text = Array(text.utf8)
    let format = Array(format.utf8)
    var parts: [UInt8: Int] = [:]
    var offset = 0
    var place = 0
    while place < format.count {
      let sign = format[place]
      guard sign.isLetter, sign != UInt8(ascii: "T") else {
        guard text.byte(at: offset) == sign else { return nil }
        (place, offset) = (place + 1, offset + 1)
        continue
      }
      var length = 1
      while place + length < format.count, format[place + length] == sign { length += 1 }
      place += length
      let most =
        sign == UInt8(ascii: "x") || sign == UInt8(ascii: "X")
        ? 13 : sign == UInt8(ascii: "S") ? 3 : length == 1 ? 2 : min(length, 4)
      var value = 0
      let start = offset
      while offset < text.count, offset - start < most, text[offset].isDigit {
        value = value * 10 + Int(text[offset] - 0x30)
        offset += 1
      }
      guard offset > start else { return nil }
      parts[sign] = sign == UInt8(ascii: "Y") && length == 2 ? 2_000 + value : value
    }
    guard offset == text.count else { return nil }
    if let seconds = parts[UInt8(ascii: "X")] { return seconds * second }
    if let time = parts[UInt8(ascii: "x")] { return time }
    let (month, day) = (parts[UInt8(ascii: "M")] ?? 1, parts[UInt8(ascii: "D")] ?? 1)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let hours = parts[UInt8(ascii: "H")] ?? parts[UInt8(ascii: "h")] ?? 0
    return days(parts[UInt8(ascii: "Y")] ?? 1970, month, day) * Self.day + hours * hour
      + (parts[UInt8(ascii: "m")] ?? 0) * minute + (parts[UInt8(ascii: "s")] ?? 0) * second
      + (parts[UInt8(ascii: "S")] ?? 0)
  }

  /// Reads a duration such as `3d`, `1.5h`, `2w`; nil: it is none.
  static func duration(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    let digits = bytes.prefix { $0.isDigit || $0 == 0x2E }
    guard !digits.isEmpty, let count = Double(String(decoding: digits, as: UTF8.self)), count < 1e6 else { return nil }
    let unit: Int
    switch String(decoding: bytes[digits.count...], as: UTF8.self) {
    case "ms": unit = 1
    case "s": unit = second
    case "m", "min": unit = minute
    case "h": unit = hour
    case "d": unit = day
    case "w": unit = 7 * day
    case "M": unit = 30 * day
    case "y": unit = 365 * day
    default: return nil
    }
    return Int(count * Double(unit))
  }
}

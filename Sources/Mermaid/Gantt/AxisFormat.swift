/// How the axis of a chart names its times: `%m-%d`, in the signs of strftime that mermaid passes on to d3.
package struct AxisFormat: Sendable, Equatable {
  private let format: [UInt8]

  /// Takes what stands behind `axisFormat`; nil: it names no part of a time.
  init?(_ text: String) {
    format = Array(text.utf8)
    if !format.contains(UInt8(ascii: "%")) { return nil }
  }

  /// The name of a time.
  func text(of time: Int) -> String {
    var result: [UInt8] = []
    var place = 0
    while place < format.count {
      guard format[place] == UInt8(ascii: "%"), place + 1 < format.count else {
        result.append(format[place])
        place += 1
        continue
      }
      var padding: UInt8?
      if [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "0")].contains(format[place + 1]), place + 2 < format.count
      {
        padding = format[place + 1]
        place += 1
      }
      if let part = part(format[place + 1], of: time) {
        result += part.padded(with: padding)
      } else {
        result += format[place...(place + 1)]
      }
      place += 2
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A part of a time: a word, or a number with the digits that it usually has.
  private enum Part {
    case word(String)
    case number(Int, digits: Int, blank: UInt8 = UInt8(ascii: "0"))

    func padded(with padding: UInt8?) -> [UInt8] {
      switch self {
      case .word(let word): return Array(word.utf8)
      case .number(let number, let digits, let blank):
        let text = Array(String(number).utf8)
        if padding == UInt8(ascii: "-") { return text }
        let sign = padding == UInt8(ascii: "_") ? UInt8(ascii: " ") : padding ?? blank
        return Array(repeating: sign, count: max(digits - text.count, 0)) + text
      }
    }
  }

  private func part(_ sign: UInt8, of time: Int) -> Part? {
    let (year, month, day) = CivilTime.date(time)
    let rest = ((time % CivilTime.day) + CivilTime.day) % CivilTime.day
    let hour = rest / CivilTime.hour
    let weekday = CivilTime.weekday(time)
    switch sign {
    case UInt8(ascii: "Y"): return .number(year, digits: 4)
    case UInt8(ascii: "y"): return .number(((year % 100) + 100) % 100, digits: 2)
    case UInt8(ascii: "m"): return .number(month, digits: 2)
    case UInt8(ascii: "d"): return .number(day, digits: 2)
    case UInt8(ascii: "e"): return .number(day, digits: 2, blank: UInt8(ascii: " "))
    case UInt8(ascii: "j"):
      return .number(CivilTime.days(year, month, day) - CivilTime.days(year, 1, 1) + 1, digits: 3)
    case UInt8(ascii: "H"): return .number(hour, digits: 2)
    case UInt8(ascii: "I"): return .number((hour + 11) % 12 + 1, digits: 2)
    case UInt8(ascii: "M"): return .number(rest / CivilTime.minute % 60, digits: 2)
    case UInt8(ascii: "S"): return .number(rest / CivilTime.second % 60, digits: 2)
    case UInt8(ascii: "L"): return .number(rest % CivilTime.second, digits: 3)
    case UInt8(ascii: "q"): return .number((month + 2) / 3, digits: 1)
    case UInt8(ascii: "s"): return .number((time - rest % CivilTime.second) / CivilTime.second, digits: 1)
    case UInt8(ascii: "Q"): return .number(time, digits: 1)
    case UInt8(ascii: "w"): return .number(weekday, digits: 1)
    case UInt8(ascii: "u"): return .number((weekday + 6) % 7 + 1, digits: 1)
    case UInt8(ascii: "p"): return .word(hour < 12 ? "AM" : "PM")
    case UInt8(ascii: "a"): return .word(String(Self.weekdays[weekday].prefix(3)))
    case UInt8(ascii: "A"): return .word(Self.weekdays[weekday])
    case UInt8(ascii: "b"): return .word(String(Self.months[month - 1].prefix(3)))
    case UInt8(ascii: "B"): return .word(Self.months[month - 1])
    case UInt8(ascii: "%"): return .word("%")
    default: return nil
    }
  }

  private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

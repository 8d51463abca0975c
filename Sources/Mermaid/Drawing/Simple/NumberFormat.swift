internal import Diagrams

/// Numbers as the formats of d3 write them: `,` `.1%` `$,.2f` `.2e`; a format that is none leaves the number plain.
enum NumberFormat {
  static func text(_ value: Double, _ format: String?) -> String {
    guard let format, !format.isEmpty else { return grouped(PieDrawing.number(value)) }
    let isDollar = format.hasPrefix("$")
    let rest = isDollar ? String(format.dropFirst()) : format
    let hasComma = rest.contains(",")
    var digits: Int?
    if let point = rest.firstIndex(of: ".") {
      digits = Int(rest[rest.index(after: point)...].prefix { $0.isNumber }).map { min($0, 9) }
    }
    var text: String
    switch rest.last {
    case "%": text = fixed(value * 100, digits ?? 0) + "%"
    case "e": text = exponent(value, digits ?? 6)
    case "f": text = fixed(value, digits ?? 6)
    default: text = digits.map { fixed(value, $0) } ?? PieDrawing.number(value)
    }
    if hasComma { text = grouped(text) }
    return (isDollar ? "$" : "") + text
  }

  /// A number with so many digits behind the point.
  static func fixed(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "∞" }
    var power = 1.0
    for _ in 0..<digits { power *= 10 }
    let scaled = (abs(value) * power).rounded()
    guard scaled < 9e18 else { return PieDrawing.number(value) }
    let number = Int(scaled)
    let sign = value < 0 && number > 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(number)" }
    let rest = String(number % Int(power))
    return "\(sign)\(number / Int(power))." + String(repeating: "0", count: digits - rest.utf8.count) + rest
  }

  private static func exponent(_ value: Double, _ digits: Int) -> String {
    guard value != 0, value.isFinite else { return fixed(0, digits) + "e+0" }
    var (amount, power) = (abs(value), 0)
    while amount >= 10 { (amount, power) = (amount / 10, power + 1) }
    while amount < 1 { (amount, power) = (amount * 10, power - 1) }
    return (value < 0 ? "-" : "") + fixed(amount, digits) + "e" + (power < 0 ? "-" : "+") + "\(abs(power))"
  }

  /// Commas between thousands.
  private static func grouped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let start = bytes.first == UInt8(ascii: "-") ? 1 : 0
    var end = start
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
    var result: [UInt8] = Array(bytes[..<start])
    for index in start..<end {
      if index > start, (end - index) % 3 == 0 { result.append(UInt8(ascii: ",")) }
      result.append(bytes[index])
    }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }
}

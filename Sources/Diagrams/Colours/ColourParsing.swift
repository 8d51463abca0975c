/// Reading colours as CSS writes them.
extension Colour {
  /// The colour that a CSS value names: `#rgb`, `#rrggbb`, with alpha, `rgb()`, `hsl()`, a name; nil: none of these.
  package init?(css text: some StringProtocol) {
    let bytes = text.utf8.filter { $0 > 0x20 || $0 == 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let trimmed = bytes.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()
    let value = Array(trimmed)
    guard let first = value.first, value.count <= 64 else { return nil }
    if first == UInt8(ascii: "#") {
      self.init(hexDigits: value.dropFirst())
    } else if let open = value.firstIndex(of: UInt8(ascii: "(")), value.last == UInt8(ascii: ")") {
      self.init(function: value[..<open], arguments: value[(open + 1)..<(value.count - 1)])
    } else if value == Array("transparent".utf8) || value == Array("none".utf8) {
      self.init(0, 0, 0, alpha: 0)
    } else if let hex = ColourNames.hex(of: value) {
      self.init(hex: hex)
    } else {
      return nil
    }
  }

  private init?(hexDigits: ArraySlice<UInt8>) {
    var digits: [UInt8] = []
    for byte in hexDigits {
      switch byte {
      case 0x30...0x39: digits.append(byte - 0x30)
      case 0x61...0x66: digits.append(byte - 0x61 + 10)
      default: return nil
      }
    }
    if digits.count == 3 || digits.count == 4 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6 || digits.count == 8 else { return nil }
    let parts = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    self.init(parts[0], parts[1], parts[2], alpha: parts.count == 4 ? Double(parts[3]) / 255 : 1)
  }

  private init?(function: ArraySlice<UInt8>, arguments: ArraySlice<UInt8>) {
    let words = arguments.split { $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }
    guard words.count == 3 || words.count == 4 else { return nil }
    var values: [Double] = []
    var isShare: [Bool] = []
    for word in words {
      let percent = word.last == UInt8(ascii: "%")
      var digits = percent ? word.dropLast() : word
      if digits.suffix(3).elementsEqual("deg".utf8) { digits = digits.dropLast(3) }
      guard let number = Double(String(decoding: digits, as: UTF8.self)), number.isFinite else { return nil }
      values.append(percent ? number / 100 : number)
      isShare.append(percent)
    }
    let alpha = values.count == 4 ? max(0, min(1, values[3])) : 1
    switch String(decoding: function, as: UTF8.self) {
    case "rgb", "rgba":
      let parts = (0..<3).map { UInt8(max(0, min(255, isShare[$0] ? values[$0] * 255 : values[$0]))) }
      self.init(parts[0], parts[1], parts[2], alpha: alpha)
    case "hsl", "hsla":
      let turn = values[0].truncatingRemainder(dividingBy: 360)
      let colour = HSL(
        hue: turn < 0 ? turn + 360 : turn, saturation: max(0, min(1, values[1])), lightness: max(0, min(1, values[2]))
      ).colour
      self.init(colour.red, colour.green, colour.blue, alpha: alpha)
    default: return nil
    }
  }
}

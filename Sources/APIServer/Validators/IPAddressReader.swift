internal import KubernetesModel
internal import Text

/// Reads the text of one IP address, byte by byte.
struct IPAddressReader {
  private let text: [UInt8]
  private var offset = 0
  /// Whether the address was written with dots alone.
  private(set) var isIPv4 = false
  /// Whether a dotted part began with a zero that means nothing.
  private(set) var hasLeadingZeros = false

  init(_ text: [UInt8]) { self.text = text }

  /// The sixteen bytes of the address; `nil` where the text is none.
  mutating func read() -> [UInt8]? {
    guard let separator = text.first(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else { return nil }
    guard separator == UInt8(ascii: ".") else { return readGroups() }
    isIPv4 = true
    guard let parts = readDotted(), offset == text.count else { return nil }
    return Array(repeating: 0, count: 10) + [0xFF, 0xFF] + parts
  }

  /// Four decimal numbers with dots between them.
  private mutating func readDotted() -> [UInt8]? {
    var parts: [UInt8] = []
    for position in 0..<4 {
      if position > 0 {
        guard take(UInt8(ascii: ".")) else { return nil }
      }
      guard let part = readDecimal() else { return nil }
      parts.append(part)
    }
    return parts
  }

  private mutating func readDecimal() -> UInt8? {
    let start = offset
    var value = 0
    while offset < text.count, text[offset].isDigit {
      value = value * 10 + Int(text[offset] - UInt8(ascii: "0"))
      if value > 255 { return nil }
      offset += 1
    }
    if offset == start { return nil }
    if offset - start > 1, text[start] == UInt8(ascii: "0") { hasLeadingZeros = true }
    return UInt8(value)
  }

  /// Up to eight hexadecimal groups; `::` stands for as many zeros as are missing, once.
  private mutating func readGroups() -> [UInt8]? {
    var bytes: [UInt8] = []
    var gap: Int?
    if takeGap() {
      gap = 0
      if offset == text.count { return Array(repeating: 0, count: 16) }
    }
    while bytes.count < 16 {
      let start = offset
      guard let group = readHexadecimal() else { return nil }
      if offset < text.count, text[offset] == UInt8(ascii: ".") {
        // The last four bytes may be written with dots.
        guard gap != nil || bytes.count == 12, bytes.count + 4 <= 16 else { return nil }
        offset = start
        guard let parts = readDotted() else { return nil }
        bytes += parts
        break
      }
      bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
      if offset == text.count { break }
      if takeGap() {
        guard gap == nil else { return nil }
        gap = bytes.count
        if offset == text.count { break }
      } else {
        guard take(UInt8(ascii: ":")), offset < text.count else { return nil }
      }
    }
    guard offset == text.count else { return nil }
    if bytes.count == 16 { return gap == nil ? bytes : nil }
    guard let gap else { return nil }
    bytes.insert(contentsOf: repeatElement(0, count: 16 - bytes.count), at: gap)
    return bytes
  }

  private mutating func readHexadecimal() -> Int? {
    let start = offset
    var value = 0
    while offset < text.count, let digit = Character(Unicode.Scalar(text[offset])).hexDigitValue {
      value = value << 4 | digit
      offset += 1
      if value > 0xFFFF || offset - start > 4 { return nil }
    }
    return offset > start ? value : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard offset < text.count, text[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func takeGap() -> Bool {
    guard offset + 1 < text.count, text[offset] == UInt8(ascii: ":"), text[offset + 1] == UInt8(ascii: ":") else {
      return false
    }
    offset += 2
    return true
  }
}

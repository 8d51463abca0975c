internal import Text

/// A line as a reader sees it: letters small, wide forms of ASCII narrow, any blank a space, without what cannot be seen.
struct PlainLine {
  private(set) var bytes: [UInt8] = []

  init(_ line: ArraySlice<UInt8>) {
    bytes.reserveCapacity(line.count)
    var offset = line.startIndex
    while offset < line.endIndex {
      let byte = line[offset]
      if byte == UInt8(ascii: "\\"), let (letter, length) = Self.escaped(line[offset...]) {
        bytes.append(letter)
        offset += length
        continue
      }
      if byte < 0x80 {
        bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte == 0x09 ? 0x20 : byte)
        offset += 1
        continue
      }
      let (value, length) = Array(line[offset..<min(offset + 4, line.endIndex)]).scalar(at: 0)
      switch value {
      case 0xFF01...0xFF5E:
        let narrow = UInt8(value - 0xFEE0)
        bytes.append((0x41...0x5A).contains(narrow) ? narrow | 0x20 : narrow)
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: bytes.append(0x20)
      case 0x2018, 0x2019, 0x201C, 0x201D: bytes.append(UInt8(ascii: "\""))
      case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: break
      default: bytes.append(contentsOf: line[offset..<offset + length])
      }
      offset += length
    }
  }

  /// The ASCII character that `\u0061` or `\x61` stands for, a small letter, and the length of the escape.
  private static func escaped(_ text: ArraySlice<UInt8>) -> (UInt8, Int)? {
    let count = text.dropFirst().first == UInt8(ascii: "u") ? 4 : text.dropFirst().first == UInt8(ascii: "x") ? 2 : 0
    let digits = text.dropFirst(2).prefix(count)
    guard count > 0, digits.count == count, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16),
      (0x20..<0x7F).contains(value)
    else { return nil }
    return ((0x41...0x5A).contains(value) ? value | 0x20 : value, count + 2)
  }

  /// The length of what ends a line at `offset`; 0 for none.
  static func lineEnd(at offset: Int, of note: [UInt8]) -> Int {
    switch note[offset] {
    case 0x0A: return 1
    case 0x0D: return offset + 1 < note.count && note[offset + 1] == 0x0A ? 2 : 1
    case 0xC2: return offset + 1 < note.count && note[offset + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard offset + 2 < note.count, note[offset + 1] == 0x80 else { return 0 }
      return note[offset + 2] == 0xA8 || note[offset + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  /// The name of the field that a line begins with: `name:`, `"name" =`, `- name:`, `[table]`.
  static func fieldName(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]"), !line.contains(UInt8(ascii: "(")) {
      return line
    }
    let start = line.drop { isBeforeName($0) }
    let name = start.prefix { isName($0) || $0 == UInt8(ascii: ".") }
    guard !name.isEmpty else { return nil }
    let rest = line[name.endIndex...].drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    guard rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "=") else { return nil }
    return rest.dropFirst().first == UInt8(ascii: "/") ? nil : name
  }

  /// What may stand before the name of a field.
  static func isBeforeName(_ byte: UInt8) -> Bool { " -?\"'{[(&!%,*<>.".utf8.contains(byte) }

  /// Whether a byte may be part of a name.
  static func isName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}

extension ArraySlice<UInt8> {
  /// The same without spaces at both ends.
  var trimmed: ArraySlice<UInt8> {
    var slice = drop { $0 == 0x20 }
    while slice.last == 0x20 { slice.removeLast() }
    return slice
  }

  /// Where `text` first stands.
  func range(of text: StaticString) -> Range<Int>? {
    let pattern = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var offset = startIndex
    while let found = self[offset...].firstIndex(of: pattern[0]) {
      if self[found...].starts(with: pattern) { return found..<found + pattern.count }
      offset = found + 1
    }
    return nil
  }
}

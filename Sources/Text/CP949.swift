/// CP949, the encoding in which Windows used to save Korean text; EUC-KR is a part of it.
enum CP949 {
  /// The bytes as UTF-8; `nil` where they are not CP949.
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead < 0x80 {
        text.append(lead)
        offset += 1
        continue
      }
      guard offset + 1 < bytes.count, let index = index(lead, bytes[offset + 1]), table[index] != 0 else { return nil }
      text.append(scalar: UInt32(table[index]))
      offset += 2
    }
    return text
  }

  /// The bytes that may come second: A–Z, a–z, 81–FE.
  private static let trails = 178

  private static func index(_ lead: UInt8, _ trail: UInt8) -> Int? {
    guard (0x81...0xFE).contains(lead) else { return nil }
    let column: Int
    switch trail {
    case 0x41...0x5A: column = Int(trail) - 0x41
    case 0x61...0x7A: column = Int(trail) - 0x61 + 26
    case 0x81...0xFE: column = Int(trail) - 0x81 + 52
    default: return nil
    }
    return (Int(lead) - 0x81) * trails + column
  }

  /// The character of each pair of bytes; 0 where there is none.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 126 * trails)
    let (standard, others) = syllables()
    fill(&table, leads: 0xB0...0xC8, trails: 0xA1...0xFE, with: standard)
    var rest = others[...]
    for lead: UInt8 in 0x81...0xC6 {
      for trail: UInt8 in 0x41...0xFE where lead < 0xA1 || trail < 0xA1 {
        guard let index = index(lead, trail), let syllable = rest.first else { continue }
        table[index] = syllable
        rest = rest.dropFirst()
      }
    }
    fill(&table, leads: 0xA1...0xAC, trails: 0xA1...0xFE, with: characters(of: CP949Characters.symbols))
    fill(&table, leads: 0xCA...0xFD, trails: 0xA1...0xFE, with: characters(of: CP949Characters.ideographs))
    return table
  }()

  private static func fill(
    _ table: inout [UInt16], leads: ClosedRange<UInt8>, trails: ClosedRange<UInt8>, with characters: [UInt16]
  ) {
    var next = 0
    for lead in leads {
      for trail in trails where next < characters.count {
        if let index = index(lead, trail), characters[next] != 0xFFFD { table[index] = characters[next] }
        next += 1
      }
    }
  }

  /// The syllables of KS X 1001, and all others.
  private static func syllables() -> (standard: [UInt16], others: [UInt16]) {
    var standard: [UInt16] = []
    var others: [UInt16] = []
    var syllable: UInt16 = 0xAC00
    for byte in bytes(of: CP949Characters.standardSyllables) {
      let bits = (byte == UInt8(ascii: "~") ? 0x5C : byte) - 0x30
      for shift in stride(from: UInt8(5), through: 0, by: -1) where syllable <= 0xD7A3 {
        if bits >> shift & 1 == 1 { standard.append(syllable) } else { others.append(syllable) }
        syllable += 1
      }
    }
    return (standard, others)
  }

  private static func characters(of text: StaticString) -> [UInt16] {
    let bytes = bytes(of: text)
    var result: [UInt16] = []
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      result.append(UInt16(truncatingIfNeeded: value))
      offset += length
    }
    return result
  }

  private static func bytes(of text: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

/// Canonical composition (NFC) of what file systems and editors decompose: Hangul, by arithmetic; Latin
/// letters with one mark, by a small table; kana. Everything else stays as it is.
package enum Composition {
  /// UTF-8 text, composed. Text that holds nothing to compose comes back as it was given.
  package static func compose(_ text: [UInt8]) -> [UInt8] {
    guard mayNeedComposition(text) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var held: UInt32?
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      if let first = held, let composed = pair(first, scalar) {
        held = composed
      } else {
        if let first = held { result.append(scalar: first) }
        held = scalar
      }
      offset += length
    }
    if let last = held { result.append(scalar: last) }
    return result
  }

  /// A `String`, composed.
  package static func compose(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return mayNeedComposition(bytes) ? String(decoding: compose(bytes), as: UTF8.self) : text
  }

  /// Conjoining Hangul is E1 84…87, combining marks are CC 80…CD AF, voiced kana marks E3 82 99/9A.
  private static func mayNeedComposition(_ text: [UInt8]) -> Bool {
    var offset = 0
    while offset + 1 < text.count {
      let next = text[offset + 1]
      switch text[offset] {
      case 0xCC, 0xCD: return true
      case 0xE1 where (0x84...0x87).contains(next): return true
      case 0xE3 where next == 0x82 && offset + 2 < text.count && (0x99...0x9A).contains(text[offset + 2]): return true
      default: offset += 1
      }
    }
    return false
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32? {
    switch second {
    case 0x1161...0x1175 where (0x1100...0x1112).contains(first):
      0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    case 0x11A8...0x11C2 where (0xAC00...0xD7A3).contains(first) && (first - 0xAC00) % 28 == 0:
      first + second - 0x11A7
    case 0x0300...0x0328: latin[UInt64(first) << 32 | UInt64(second)]
    case 0x3099 where voicedKana.contains(first): first + 1
    case 0x309A where (0x306F...0x307B).contains(first) || (0x30CF...0x30DB).contains(first): first + 2
    default: nil
    }
  }

  private static let voicedKana: Set<UInt32> = {
    var set: Set<UInt32> = []
    for base in stride(from: UInt32(0x304B), through: 0x3061, by: 2) { set.formUnion([base, base + 0x60]) }
    for base: UInt32 in [0x3064, 0x3066, 0x3068, 0x306F, 0x3072, 0x3075, 0x3078, 0x307B] {
      set.formUnion([base, base + 0x60])
    }
    return set
  }()

  /// Letter and mark to the letter that has it.
  private static let latin: [UInt64: UInt32] = {
    let rows: [(mark: UInt32, letters: String)] = [
      (0x0300, "AÀEÈIÌNǸOÒUÙaàeèiìnǹoòuù"),
      (0x0301, "AÁCĆEÉIÍLĹNŃOÓRŔSŚUÚYÝZŹaácćeéiílĺnńoórŕsśuúyýzź"),
      (0x0302, "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ"),
      (0x0303, "AÃIĨNÑOÕUŨaãiĩnñoõuũ"),
      (0x0304, "AĀEĒIĪOŌUŪaāeēiīoōuū"),
      (0x0306, "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ"),
      (0x0307, "CĊEĖGĠIİZŻcċeėgġzż"),
      (0x0308, "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ"),
      (0x030A, "AÅUŮaåuů"),
      (0x030B, "OŐUŰoőuű"),
      (0x030C, "AǍCČDĎEĚIǏNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěiǐlľnňoǒrřsštťuǔzž"),
      (0x0327, "CÇGĢKĶLĻNŅRŖSŞTŢcçkķlļnņrŗsştţ"),
      (0x0328, "AĄEĘIĮUŲaąeęiįuų"),
    ]
    var table: [UInt64: UInt32] = [:]
    for (mark, letters) in rows {
      let scalars = letters.unicodeScalars.map { $0.value }
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        table[UInt64(scalars[index]) << 32 | UInt64(mark)] = scalars[index + 1]
      }
    }
    return table
  }()
}

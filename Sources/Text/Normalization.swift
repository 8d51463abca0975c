/// Unicode's composed form (NFC) for what Korean notes hold: Hangul by arithmetic, Latin letters by a small table.
package enum Normalization {
  /// The stretch around `offset` that may compose: a letter and what combines with it. `nil` where nothing does.
  package static func decomposedStretch(
    at offset: Int, of bytes: [UInt8], in bounds: Range<Int>
  ) -> Range<Int>? {
    let (value, length) = bytes.scalar(at: offset)
    guard isConjoining(value) || isCombining(value) else { return nil }
    var start = offset
    if isCombining(value) {
      // The letter that it combines with is the scalar before it.
      while start > bounds.lowerBound {
        start -= 1
        if bytes[start] & 0xC0 != 0x80 { break }
      }
    }
    var end = offset + length
    while end < bounds.upperBound {
      let (next, count) = bytes.scalar(at: end)
      guard isConjoining(next) || isCombining(next) else { break }
      end += count
    }
    return start..<min(end, bounds.upperBound)
  }

  /// The text in composed form.
  package static func composed(_ text: some RandomAccessCollection<UInt8>) -> [UInt8] {
    let bytes = Array(text)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var last: UInt32?
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      offset += length
      guard let before = last else {
        last = value
        continue
      }
      if let pair = pair(before, value) {
        last = pair
      } else {
        result.append(scalar: before)
        last = value
      }
    }
    if let last { result.append(scalar: last) }
    return result
  }

  /// Whether text may hold something that composes: decides quickly for nearly all text.
  package static func mayCompose(_ text: some Sequence<UInt8>) -> Bool {
    text.contains { $0 == 0xCC || $0 == 0xCD || $0 == 0xE1 }
  }

  private static func isConjoining(_ value: UInt32) -> Bool { (0x1100...0x11FF).contains(value) }
  private static func isCombining(_ value: UInt32) -> Bool { (0x300...0x36F).contains(value) }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (0x1100...0x1112).contains(first), (0x1161...0x1175).contains(second) {
      return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    }
    if (0xAC00...0xD7A3).contains(first), (first - 0xAC00).isMultiple(of: 28), (0x11A8...0x11C2).contains(second) {
      return first + second - 0x11A7
    }
    guard isCombining(second), let row = latin.first(where: { $0.mark == second }) else { return nil }
    return row.pairs.first { $0.base == first }?.composed
  }

  /// Letters with a mark, by the mark.
  private static let latin: [(mark: UInt32, pairs: [(base: UInt32, composed: UInt32)])] = [
    (0x300, pairs("AÀEÈIÌOÒUÙaàeèiìoòuùNǸnǹ")),
    (0x301, pairs("AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzź")),
    (0x302, pairs("AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ")),
    (0x303, pairs("AÃNÑOÕaãnñoõIĨiĩUŨuũ")),
    (0x304, pairs("AĀaāEĒeēIĪiīOŌoōUŪuū")),
    (0x306, pairs("AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ")),
    (0x307, pairs("CĊcċEĖeėGĠgġIİZŻzż")),
    (0x308, pairs("AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ")),
    (0x30A, pairs("AÅaåUŮuů")),
    (0x30B, pairs("OŐoőUŰuű")),
    (0x30C, pairs("CČcčDĎdďEĚeěNŇnňRŘrřSŠsšTŤtťZŽzžGǦgǧ")),
    (0x327, pairs("CÇcçSŞsşTŢtţGĢKĶkķLĻlļNŅnņRŖrŗ")),
    (0x328, pairs("AĄaąEĘeęIĮiįUŲuų")),
  ]

  private static func pairs(_ letters: String) -> [(base: UInt32, composed: UInt32)] {
    let values = letters.unicodeScalars.map(\.value)
    return stride(from: 0, to: values.count - 1, by: 2).map { (values[$0], values[$0 + 1]) }
  }
}

/// A rare character of punctuation that is put where cmark must see a seam: beside a run of `*` that stands between
/// Hangul and punctuation, before a word in angle brackets that begins a line. It is taken out of everything that is written.
struct Seam {
  /// The character in UTF-8: four bytes that begin with F0.
  let bytes: [UInt8]

  /// U+10A7F, unless the note holds it; else another that the note does not hold.
  init(absentFrom note: [UInt8]) {
    let candidates: [[UInt8]] = [[0xF0, 0x90, 0xA9, 0xBF], [0xF0, 0x90, 0xAB, 0xB6], [0xF0, 0x90, 0xA9, 0x98]]
    bytes = candidates.first { !note.holds($0) } ?? candidates[0]
  }

  /// Whether the character stands at `offset`.
  func stands(at offset: Int, of text: CMarkText) -> Bool {
    offset + 4 <= text.count && text[offset + 1] == bytes[1] && text[offset + 2] == bytes[2]
      && text[offset + 3] == bytes[3]
  }

  /// What stands beside a run of `*`: two, for a single one remembers that the character before it was escaped.
  var besideRun: [UInt8] { bytes + bytes }

  /// Two seams and a backslash: what escapes a character of an address, and is taken out whole where nothing is escaped.
  var escape: [UInt8] { bytes + bytes + [Byte.backslash] }

  /// The bytes to leave out of a literal at `offset`: a seam, or two and the backslash behind them; 0 for none.
  func length(at offset: Int, of text: CMarkText) -> Int {
    guard text[offset] == 0xF0, stands(at: offset, of: text) else { return 0 }
    let end = offset + 8
    guard end < text.count, text[end] == Byte.backslash, stands(at: offset + 4, of: text) else { return 4 }
    return 9
  }

  /// The text without the character.
  func removed(from text: CMarkText) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var start = 0
    var offset = 0
    while offset < text.count {
      let length = length(at: offset, of: text)
      if length > 0 {
        result.append(contentsOf: text[start..<offset])
        offset += length
        start = offset
      } else {
        offset += 1
      }
    }
    result.append(contentsOf: text[start..<offset])
    return result
  }
}

extension [UInt8] {
  fileprivate func holds(_ character: [UInt8]) -> Bool {
    var offset = 0
    while let found = self[offset...].firstIndex(of: character[0]) {
      if self[found...].starts(with: character) { return true }
      offset = found + 1
    }
    return false
  }
}

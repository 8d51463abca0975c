internal import Text

/// How long a note takes to read.
enum ReadingTime {
  /// Syllables that a reader of technical Korean takes in in a minute.
  private static let syllablesPerMinute = 500.0
  /// Foreign words, names and code words in a minute.
  private static let wordsPerMinute = 200.0
  /// Lines of code in a minute: they are looked over, not read out.
  private static let codeLinesPerMinute = 60.0

  /// The minutes, at least one, for the text of a note.
  static func minutes(of note: [UInt8]) -> Int {
    var (syllables, words, codeLines) = (0, 0, 0)
    var isCode = false
    var offset = 0
    while offset < note.count {
      let end = note[offset...].firstIndex(of: 0x0A) ?? note.count
      let line = note[offset..<end].drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
      offset = end + 1
      if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) {
        isCode.toggle()
      } else if isCode {
        codeLines += line.isEmpty ? 0 : 1
      } else {
        count(line, &syllables, &words)
      }
    }
    let minutes =
      Double(syllables) / syllablesPerMinute + Double(words) / wordsPerMinute + Double(codeLines) / codeLinesPerMinute
    return max(Int(minutes.rounded()), 1)
  }

  /// Hangul and other letters of three bytes or more count one by one, the rest by words.
  private static func count(_ line: ArraySlice<UInt8>, _ syllables: inout Int, _ words: inout Int) {
    var isInWord = false
    for byte in line {
      if byte >= 0xE0 {
        syllables += 1
        isInWord = false
      } else if byte < 0x80 {
        let isLetter = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        if isLetter, !isInWord { words += 1 }
        isInWord = isLetter || (isInWord && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")))
      }
    }
  }
}

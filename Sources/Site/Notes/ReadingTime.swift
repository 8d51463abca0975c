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
    note.withUnsafeBufferPointer { note in
      var offset = 0
      while offset < note.count {
        var end = offset
        while end < note.count, note[end] != 0x0A { end += 1 }
        while offset < end, note[offset] == 0x20 || note[offset] == UInt8(ascii: ">") { offset += 1 }
        if end - offset >= 3, isFence(note[offset]), note[offset + 1] == note[offset], note[offset + 2] == note[offset]
        {
          isCode.toggle()
        } else if isCode {
          codeLines += end > offset ? 1 : 0
        } else {
          count(UnsafeBufferPointer(rebasing: note[offset..<end]), &syllables, &words)
        }
        offset = end + 1
      }
    }
    let minutes =
      Double(syllables) / syllablesPerMinute + Double(words) / wordsPerMinute + Double(codeLines) / codeLinesPerMinute
    return max(Int(minutes.rounded()), 1)
  }

  /// Hangul and other letters of three bytes or more count one by one, the rest by words.
  private static func count(_ line: UnsafeBufferPointer<UInt8>, _ syllables: inout Int, _ words: inout Int) {
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

  private static func isFence(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") }
}

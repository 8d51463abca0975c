/// Finds manifests in what a terminal showed: the output of `cat pod.yaml` and of `kubectl get … -o yaml`.
enum Transcripts {
  /// The outputs that are manifests, each up to the next prompt.
  static func manifests(in text: [UInt8]) -> [EditedText] {
    var found: [EditedText] = []
    var start: Int?
    func close(at end: Int) {
      guard let begin = start, begin < end else { return }
      start = nil
      let range = begin..<end
      if text.holds("apiVersion:", in: range), text.holds("kind:", in: range) {
        found.append(EditedText(text, in: range))
      }
    }
    for line in TextLines(text) {
      guard let command = command(text, text.trimmingBlanks(line)) else { continue }
      close(at: line.lowerBound)
      start = showsYAML(text, command) ? min(line.upperBound + 1, text.count) : nil
    }
    close(at: text.count)
    return found
  }

  /// What follows the prompt of a line; `nil` where there is no prompt.
  private static func command(_ text: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let isMark = { (offset: Int) in
      [UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "%")].contains(text[offset]) && offset + 1 < line.upperBound
        && text[offset + 1] == 0x20
    }
    guard let first = text[line].first else { return nil }
    if first == UInt8(ascii: "$") || first == UInt8(ascii: "%"), isMark(line.lowerBound) {
      return line.lowerBound + 2..<line.upperBound
    }
    // `user@host:~$ `, `[user@host ~]$ `: one prompt may hold a blank, in brackets.
    var offset = line.lowerBound
    var hasHost = false
    while offset < line.upperBound, offset < line.lowerBound + 80 {
      if text[offset] == UInt8(ascii: "@") { hasHost = true }
      if hasHost, isMark(offset) { return offset + 2..<line.upperBound }
      if text[offset] == 0x20, first != UInt8(ascii: "[") { return nil }
      offset += 1
    }
    return nil
  }

  private static func showsYAML(_ text: [UInt8], _ command: Range<Int>) -> Bool {
    if text.holds("-o yaml", in: command) || text.holds("-oyaml", in: command) { return true }
    let words = text[command].split(separator: 0x20)
    guard words.count == 2, words[0].elementsEqual("cat".utf8) else { return false }
    return words[1].suffix(5).elementsEqual(".yaml".utf8) || words[1].suffix(4).elementsEqual(".yml".utf8)
  }
}

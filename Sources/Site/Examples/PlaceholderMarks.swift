/// Finds what a reader is to replace in coloured code, and marks it: `<pod-name>`, `your-image`.
enum PlaceholderMarks {
  private static let open = Array("<u title=\"바꿔 쓸 곳\">".utf8)
  private static let close = Array("</u>".utf8)

  /// Marks every placeholder of `code`.
  /// - Returns: how many there are.
  static func mark(_ code: inout [UInt8]) -> Int {
    let places = places(in: code)
    guard !places.isEmpty else { return 0 }
    var marked: [UInt8] = []
    marked.reserveCapacity(code.count + places.count * (open.count + close.count))
    var copied = 0
    for place in places {
      marked += code[copied..<place.lowerBound]
      marked += open
      marked += code[place]
      marked += close
      copied = place.upperBound
    }
    marked += code[copied...]
    code = marked
    return places.count
  }

  /// The placeholders of coloured code, in order. What stands in brackets is escaped there.
  static func places(in code: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    code.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        let place =
          switch bytes[offset] {
          case UInt8(ascii: "&"): bracketed(bytes, offset)
          case UInt8(ascii: "y"), UInt8(ascii: "Y"): yours(bytes, offset)
          default: nil as Range<Int>?
          }
        if let place { places.append(place) }
        offset = place?.upperBound ?? offset + 1
      }
    }
    return places
  }

  /// `&lt;pod-name&gt;` behind a blank, a quote or a mark, where words stand in the brackets and no program.
  private static func bracketed(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Range<Int>? {
    guard starts(bytes, start, with: "&lt;"), start + 4 < bytes.count else { return nil }
    var end = start + 4
    guard isWord(bytes[end]) else { return nil }
    while end < bytes.count, isWord(bytes[end]) || " -_./:".utf8.contains(bytes[end]) { end += 1 }
    guard starts(bytes, end, with: "&gt;"), !" /".utf8.contains(bytes[end - 1]) else { return nil }
    let place = start..<end + 4
    // A line that also closes an element is markup.
    var line = place.upperBound
    while line < bytes.count, bytes[line] != 0x0A {
      if starts(bytes, line, with: "&lt;/") { return nil }
      line += 1
    }
    return place
  }

  /// `your-name`, `YOUR_TOKEN`.
  private static func yours(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Range<Int>? {
    guard starts(bytes, start, with: "your") || starts(bytes, start, with: "YOUR"), start + 5 < bytes.count,
      bytes[start + 4] == UInt8(ascii: "-") || bytes[start + 4] == UInt8(ascii: "_"),
      start == 0 || !isWord(bytes[start - 1])
    else { return nil }
    var end = start + 5
    while end < bytes.count, isWord(bytes[end]) || bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "_") {
      end += 1
    }
    return end > start + 5 ? start..<end : nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, with word: StaticString) -> Bool {
    guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[start + index] != word.utf8Start[index] { return false }
    return true
  }
}

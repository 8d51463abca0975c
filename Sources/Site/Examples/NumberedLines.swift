internal import HTML

/// Writes lines of an example, each with its number and its address.
///
/// The number is an element that selecting leaves out; the line itself has none around it, for every byte here is
/// written for every line of every example.
struct NumberedLines {
  /// The id of the example.
  let id: [UInt8]
  /// The digits that the largest number has; smaller ones are padded, so that the code keeps its shape without CSS.
  let width: Int
  /// Whether the numbers are links to their lines.
  let isLinked: Bool

  /// How many times its source the view of the code may weigh.
  private static let heaviest = 5

  /// For an example of `count` lines, some `marked`, whose source and whose coloured code have so many bytes: the
  /// numbers are links unless that makes the view too heavy.
  init(id: String, lines count: Int, marked: Int, source: Int, painted: Int) {
    self.id = Array(id.utf8)
    width = Self.digits(count)
    let addresses = (0..<count).reduce(0) { sum, line in sum + 2 * Self.digits(line + 1) }
    let linked = painted + addresses + count * (2 * self.id.count + width + 41) + marked * 26
    isLinked = linked <= Self.heaviest * source
  }

  /// Writes the number of a line, from 1.
  func append(_ line: Int, to html: inout [UInt8]) {
    html.append("<a id=\"")
    address(line, &html)
    if isLinked {
      html.append("\" href=\"#")
      address(line, &html)
      html.append("\" tabindex=\"-1")
    }
    html.append("\">")
    for _ in Self.digits(line)..<width { html.append(0x20) }
    html.append(decimal: line)
    html.append(" </a>")
  }

  private func address(_ line: Int, _ html: inout [UInt8]) {
    html += id
    html.append("-L")
    html.append(decimal: line)
  }

  private static func digits(_ number: Int) -> Int {
    var (rest, digits) = (number, 1)
    while rest > 9 { (rest, digits) = (rest / 10, digits + 1) }
    return digits
  }
}

extension [UInt8] {
  /// Appends a number from 0 on.
  mutating func append(decimal number: Int) {
    if number > 9 { append(decimal: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// The stretches of the lines, each with its line feed.
  func eachLine(_ body: (Range<Int>) -> Void) {
    var start = 0
    withUnsafeBufferPointer { bytes in
      for offset in bytes.indices where bytes[offset] == 0x0A {
        body(start..<offset + 1)
        start = offset + 1
      }
    }
    if start < count { body(start..<count) }
  }
}

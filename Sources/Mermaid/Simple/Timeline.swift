internal import Text

/// A timeline: periods with what happened in them.
package struct Timeline: Sendable {
  package var title: String?
  package var periods: [Period] = []

  package struct Period: Sendable {
    package var section: String?
    package var name: String
    package var events: [String]
  }

  /// Reads a timeline. Every line that is no title is a period or, if it begins with a colon, more of the last one.
  static func read(_ lines: DiagramLines) -> Timeline {
    var timeline = Timeline()
    var section: String?
    for line in lines.lines {
      if let rest = lines.rest(line, after: "title") {
        timeline.title = lines.bytes.text(rest)
        continue
      }
      if let rest = lines.rest(line, after: "section") {
        section = lines.bytes.text(rest)
        continue
      }
      var parts = split(lines.bytes, line.range)
      let isMore = lines.bytes[line.range.lowerBound] == 0x3A
      let name = parts.removeFirst()
      parts.removeAll { $0.isEmpty }
      if isMore, !timeline.periods.isEmpty {
        timeline.periods[timeline.periods.count - 1].events += parts
      } else {
        timeline.periods.append(Period(section: section, name: name, events: parts))
      }
    }
    return timeline
  }

  /// The pieces between colons that a space or the line's edge follows, so that `10:30` stays whole.
  private static func split(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
    var parts: [String] = []
    var start = range.lowerBound
    for offset in range where bytes[offset] == 0x3A {
      guard offset + 1 >= range.upperBound || bytes[offset + 1].isSpace || offset == range.lowerBound else { continue }
      parts.append(bytes.trimmedText(start..<offset))
      start = offset + 1
    }
    parts.append(bytes.trimmedText(start..<range.upperBound))
    return parts
  }
}

/// A quadrant chart: points on two axes that run from 0 to 1.
package struct QuadrantChart: Sendable {
  package var title: String?
  package var left = ""
  package var right = ""
  package var bottom = ""
  package var top = ""
  /// From the upper right one counter-clockwise.
  package var quadrants = ["", "", "", ""]
  package var points: [(label: String, x: Double, y: Double)] = []

  /// Reads a quadrant chart.
  static func read(_ lines: DiagramLines) throws(SyntaxError) -> QuadrantChart {
    var chart = QuadrantChart()
    for line in lines.lines {
      if let rest = lines.rest(line, after: "title") {
        chart.title = lines.bytes.text(rest)
      } else if let rest = lines.rest(line, after: "x-axis") {
        (chart.left, chart.right) = ends(lines, rest)
      } else if let rest = lines.rest(line, after: "y-axis") {
        (chart.bottom, chart.top) = ends(lines, rest)
      } else if lines.bytes.hasAnyCase("quadrant-", at: line.range.lowerBound), line.range.count > 9,
        let index = ["1", "2", "3", "4"].firstIndex(
          of: lines.bytes.text((line.range.lowerBound + 9)..<(line.range.lowerBound + 10)))
      {
        chart.quadrants[index] = lines.unquoted((line.range.lowerBound + 10)..<line.range.upperBound)
      } else if lines.rest(line, after: "classdef") == nil {
        chart.points.append(try point(lines, line))
      }
    }
    return chart
  }

  private static func ends(_ lines: DiagramLines, _ range: Range<Int>) -> (String, String) {
    var offset = range.lowerBound
    while offset < range.upperBound, !lines.bytes.has("-->", at: offset) { offset += 1 }
    let second = offset < range.upperBound ? lines.unquoted((offset + 3)..<range.upperBound) : ""
    return (lines.unquoted(range.lowerBound..<offset), second)
  }

  private static func point(
    _ lines: DiagramLines, _ line: DiagramLines.Line
  ) throws(SyntaxError) -> (label: String, x: Double, y: Double) {
    let bytes = lines.bytes
    if let open = bytes[line.range].lastIndex(of: 0x5B),
      let close = bytes[open..<line.range.upperBound].firstIndex(of: 0x5D),
      let colon = bytes[line.range.lowerBound..<open].lastIndex(of: 0x3A)
    {
      let numbers = bytes.text((open + 1)..<close).split(separator: ",").map { part in
        let part = Array(part.utf8)
        return Double(part.trimmedText(0..<part.count))
      }
      if numbers.count == 2, let x = numbers[0], let y = numbers[1], (0...1).contains(x), (0...1).contains(y) {
        var name = lines.unquoted(line.range.lowerBound..<colon)
        if let mark = name.range(of: ":::") { name = String(name[..<mark]) }
        return (name, x, y)
      }
    }
    throw SyntaxError(.quadrantPoint, at: line.range, bytes.text(line.range))
  }
}

extension String {
  /// Where a text first stands in this one.
  func range(of text: StaticString) -> String.Index? {
    let bytes = Array(utf8)
    var offset = 0
    while offset < bytes.count {
      if bytes.has(text, at: offset) { return utf8.index(utf8.startIndex, offsetBy: offset) }
      offset += 1
    }
    return nil
  }
}

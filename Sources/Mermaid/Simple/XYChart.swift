internal import Text

/// A chart of bars and lines over one axis.
package struct XYChart: Sendable {
  package var title: String?
  package var isHorizontal = false
  package var xTitle = ""
  package var yTitle = ""
  package var categories: [String] = []
  package var xRange: ClosedRange<Double>?
  package var yRange: ClosedRange<Double>?
  package var series: [Series] = []
  /// Whether bars carry their values.
  package var showsValues = false

  package struct Series: Sendable {
    package var isLine: Bool
    package var name: String
    package var values: [Double]
  }

  /// Reads a chart.
  static func read(_ lines: DiagramLines) throws(SyntaxError) -> XYChart {
    var chart = XYChart()
    chart.isHorizontal =
      lines.bytes.text(lines.header).hasPrefix("horizontal")
      || lines.settings["xyChart.chartOrientation"] == "horizontal"
        && !lines.bytes.text(lines.header).hasPrefix("vertical")
    chart.showsValues = lines.settings.isOn("xyChart.showDataLabel", usual: false)
    for line in lines.lines {
      if let rest = lines.rest(line, after: "title") {
        chart.title = lines.unquoted(rest)
      } else if let rest = lines.rest(line, after: "x-axis") {
        let axis = axis(lines, rest)
        (chart.xTitle, chart.categories, chart.xRange) = (axis.title, axis.categories, axis.range)
      } else if let rest = lines.rest(line, after: "y-axis") {
        let axis = axis(lines, rest)
        (chart.yTitle, chart.yRange) = (axis.title, axis.range)
      } else if let rest = lines.rest(line, after: "bar") {
        chart.series.append(try series(lines, rest, isLine: false, line))
      } else if let rest = lines.rest(line, after: "line") {
        chart.series.append(try series(lines, rest, isLine: true, line))
      } else {
        throw SyntaxError(.chartLine, at: line.range, lines.bytes.text(line.range))
      }
    }
    return chart
  }

  private static func axis(
    _ lines: DiagramLines, _ range: Range<Int>
  ) -> (title: String, categories: [String], range: ClosedRange<Double>?) {
    let bytes = lines.bytes
    if let open = bytes[range].firstIndex(of: 0x5B), let close = bytes[open..<range.upperBound].lastIndex(of: 0x5D) {
      return (lines.unquoted(range.lowerBound..<open), list(lines, (open + 1)..<close), nil)
    }
    var arrow = range.lowerBound
    while arrow < range.upperBound, !bytes.has("-->", at: arrow) { arrow += 1 }
    guard arrow < range.upperBound else { return (lines.unquoted(range), [], nil) }
    let before = bytes.trimmed(range.lowerBound..<arrow)
    var start = before.upperBound
    while start > before.lowerBound, !bytes[start - 1].isSpace, bytes[start - 1] != 0x22 { start -= 1 }
    let title = lines.unquoted(before.lowerBound..<start)
    guard let low = Double(bytes.text(start..<before.upperBound)),
      let high = Double(bytes.trimmedText((arrow + 3)..<range.upperBound)), low.isFinite, high.isFinite, low != high
    else { return (title, [], nil) }
    return (title, [], min(low, high)...max(low, high))
  }

  /// The elements of a list, which may be quoted and then hold commas.
  private static func list(_ lines: DiagramLines, _ range: Range<Int>) -> [String] {
    var result: [String] = []
    var start = range.lowerBound
    var isQuoted = false
    for offset in range {
      if lines.bytes[offset] == 0x22 { isQuoted.toggle() }
      if lines.bytes[offset] == 0x2C, !isQuoted {
        result.append(lines.unquoted(start..<offset))
        start = offset + 1
      }
    }
    return result + [lines.unquoted(start..<range.upperBound)]
  }

  private static func series(
    _ lines: DiagramLines, _ range: Range<Int>, isLine: Bool, _ line: DiagramLines.Line
  ) throws(SyntaxError) -> Series {
    guard let open = lines.bytes[range].firstIndex(of: 0x5B),
      let close = lines.bytes[open..<range.upperBound].lastIndex(of: 0x5D)
    else { throw SyntaxError(.chartLine, at: line.range, lines.bytes.text(line.range)) }
    var values: [Double] = []
    for text in list(lines, (open + 1)..<close) {
      guard let value = Double(text), abs(value) < 1e15 else { throw SyntaxError(.chartLine, at: line.range, text) }
      values.append(value)
    }
    return Series(isLine: isLine, name: lines.unquoted(range.lowerBound..<open), values: values)
  }
}

/// A pie chart: shares of a whole.
package struct PieChart: Sendable {
  package var title: String?
  /// Whether the numbers are shown beside the shares.
  package var showsData = false
  package var slices: [(label: String, value: Double)] = []

  /// Reads a pie chart.
  static func read(_ lines: DiagramLines) throws(SyntaxError) -> PieChart {
    var chart = PieChart()
    var header = lines.header
    if lines.bytes.hasWordAnyCase("showdata", at: header.lowerBound), header.count >= 8 {
      chart.showsData = true
      header = lines.bytes.trimmed((header.lowerBound + 8)..<header.upperBound)
    }
    if lines.bytes.hasWord("title", at: header.lowerBound), header.count > 5 {
      chart.title = lines.bytes.trimmedText((header.lowerBound + 5)..<header.upperBound)
    }
    for line in lines.lines {
      if let rest = lines.rest(line, after: "title") {
        chart.title = lines.bytes.text(rest)
      } else if lines.rest(line, after: "showdata") != nil {
        chart.showsData = true
      } else {
        guard let colon = lines.bytes[line.range].lastIndex(of: 0x3A),
          let value = Double(lines.bytes.trimmedText((colon + 1)..<line.range.upperBound)), value >= 0, value < 1e15
        else { throw SyntaxError(.pieSlice, at: line.range, lines.bytes.text(line.range)) }
        chart.slices.append((lines.unquoted(line.range.lowerBound..<colon), value))
      }
    }
    return chart
  }
}

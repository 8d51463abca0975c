internal import Text

/// Values on axes around a middle.
package struct Radar: Sendable {
  package var title: String?
  package var axes: [(id: Name, label: String)] = []
  package var curves: [(label: String, values: [Double])] = []
  package var showsLegend = true
  package var ticks = 5
  package var low = 0.0
  package var high: Double?
  package var isPolygon = false

  static func read(_ lines: DiagramLines) throws(SyntaxError) -> Radar {
    var radar = Radar()
    var named: [(curve: Int, values: [Name: Double], line: DiagramLines.Line)] = []
    var end = 0
    for line in lines.lines where line.range.lowerBound >= end {
      var cursor = Cursor(lines.bytes, line.range.lowerBound..<lines.bytes.count)
      end = line.range.upperBound
      if let rest = lines.rest(line, after: "title") {
        radar.title = lines.bytes.text(rest)
      } else {
        try radar.statements(&cursor, lines, line, &named)
        end = max(end, cursor.offset)
      }
    }
    for (curve, values, line) in named {
      // Every axis needs a value where values are named.
      radar.curves[curve].values = try radar.axes.map { axis throws(SyntaxError) in
        guard let value = values[axis.id] else {
          throw SyntaxError(.radarLine, at: line.range, lines.text(line))
        }
        return value
      }
    }
    return radar
  }

  /// `axis a, b["B"]`, `curve c["C"]{1, 2}`, and the settings; several may stand on a line.
  private mutating func statements(
    _ cursor: inout Cursor, _ lines: DiagramLines, _ line: DiagramLines.Line,
    _ named: inout [(curve: Int, values: [Name: Double], line: DiagramLines.Line)]
  ) throws(SyntaxError) {
    let fault = SyntaxError(.radarLine, at: line.range, lines.text(line))
    while cursor.offset < line.range.upperBound, !lines.bytes.trimmed(cursor.offset..<line.range.upperBound).isEmpty {
      if cursor.take(word: "axis") {
        repeat {
          guard let (id, label) = try Self.name(&cursor, fault) else { throw fault }
          axes.append((id, label))
        } while cursor.take(",")
      } else if cursor.take(word: "curve") {
        repeat {
          guard let (_, label) = try Self.name(&cursor, fault), cursor.take("{") else { throw fault }
          let (values, byName) = try Self.values(&cursor, fault)
          if !byName.isEmpty { named.append((curves.count, byName, line)) }
          curves.append((label, values))
        } while cursor.take(",")
      } else if cursor.take(word: "showlegend") {
        showsLegend = cursor.name() != "false"
      } else if cursor.take(word: "ticks"), let value = cursor.number() {
        ticks = Int(max(1, min(20, value)))
      } else if cursor.take(word: "max"), let value = cursor.number() {
        high = value
      } else if cursor.take(word: "min"), let value = cursor.number() {
        low = value
      } else if cursor.take(word: "graticule") {
        isPolygon = cursor.name() == "polygon"
      } else if !cursor.take(",") {
        throw fault
      }
    }
  }

  private static func name(
    _ cursor: inout Cursor, _ fault: SyntaxError
  ) throws(SyntaxError) -> (id: Name, label: String)? {
    guard let id = cursor.name() else { return nil }
    guard cursor.take("[") else { return (Name(id), id) }
    guard let label = cursor.quoted(), cursor.take("]") else { throw fault }
    return (Name(id), label)
  }

  private static func values(
    _ cursor: inout Cursor, _ fault: SyntaxError
  ) throws(SyntaxError) -> ([Double], [Name: Double]) {
    var values: [Double] = []
    var named: [Name: Double] = [:]
    while !cursor.take("}") {
      if cursor.take(",") { continue }
      if let value = cursor.number() {
        values.append(value)
      } else if let id = cursor.name() {
        _ = cursor.take(":")
        guard let value = cursor.number() else { throw fault }
        named[Name(id)] = value
      } else {
        throw fault
      }
    }
    return (values, named)
  }
}

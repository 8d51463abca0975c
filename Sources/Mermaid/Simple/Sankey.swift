internal import Text

/// Flows from one thing to another.
package struct Sankey: Sendable {
  package var nodes: [String] = []
  package var flows: [Flow] = []
  package var showsValues = true
  package var prefix = ""
  package var suffix = ""
  package var alignment = Alignment.justify
  /// An author's colours, by the node's name.
  package var colours: [String: String] = [:]

  package enum Alignment: String, Sendable { case left, right, center, justify }

  package struct Flow: Sendable {
    package var from: Int
    package var to: Int
    package var value: Double
  }

  /// Reads lines of comma-separated values: source, target, amount.
  static func read(_ lines: DiagramLines) throws(SyntaxError) -> Sankey {
    var sankey = Sankey()
    let settings = lines.settings.below("sankey.")
    sankey.showsValues = settings.isOn("showValues", usual: true)
    sankey.prefix = settings["prefix"] ?? ""
    sankey.suffix = settings["suffix"] ?? ""
    sankey.alignment = settings["nodeAlignment"].flatMap(Alignment.init) ?? .justify
    sankey.colours = settings.all(under: "nodeColors.")
    var index: [Name: Int] = [:]
    func node(_ name: String) -> Int {
      if let known = index[Name(name)] { return known }
      index[Name(name)] = sankey.nodes.count
      sankey.nodes.append(name)
      return sankey.nodes.count - 1
    }
    for line in lines.lines {
      let fields = fields(lines.bytes, line.range)
      guard fields.count == 3, let value = Double(fields[2]), value >= 0, value < 1e15 else {
        throw SyntaxError(.sankeyLine, at: line.range, lines.text(line))
      }
      let (from, to) = (node(fields[0]), node(fields[1]))
      sankey.flows.append(Flow(from: from, to: to, value: value))
    }
    if let place = sankey.circle {
      throw SyntaxError(.sankeyCircle, at: lines.lines[place].range, sankey.nodes[sankey.flows[place].from])
    }
    return sankey
  }

  /// The fields of a line; a quoted one may hold commas, and quotes written twice.
  private static func fields(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte == 0x22 {
        if isQuoted, bytes.byte(at: offset + 1) == 0x22, offset + 1 < range.upperBound {
          fields[fields.count - 1].append(byte)
          offset += 1
        } else {
          isQuoted.toggle()
        }
      } else if byte == 0x2C, !isQuoted {
        fields.append([])
      } else {
        fields[fields.count - 1].append(byte)
      }
      offset += 1
    }
    return fields.map { $0.trimmedText(0..<$0.count) }
  }

  /// A flow that leads back to where it came from, if there is one.
  private var circle: Int? {
    var waiting = [Int](repeating: 0, count: nodes.count)
    var leaving = [[Int]](repeating: [], count: nodes.count)
    for (index, flow) in flows.enumerated() {
      waiting[flow.to] += 1
      leaving[flow.from].append(index)
    }
    var ready = nodes.indices.filter { waiting[$0] == 0 }
    while let node = ready.popLast() {
      for flow in leaving[node] {
        waiting[flows[flow].to] -= 1
        if waiting[flows[flow].to] == 0 { ready.append(flows[flow].to) }
      }
    }
    return flows.firstIndex { waiting[$0.from] > 0 && waiting[$0.to] > 0 }
  }
}

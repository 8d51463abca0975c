internal import Text

/// Lines as a tree by their indentation: treemaps, tree views, fishbones.
package struct IndentedTree: Sendable {
  package struct Node: Sendable {
    package var text: String
    package var value: Double?
    package var parent: Int?
    package var depth: Int
    package var classes: [Name] = []
    package var icon: String?
    package var note: String?
  }

  package var title: String?
  package var nodes: [Node] = []
  package var definitions: [Name: [String]] = [:]
  /// How values are written: a format of d3.
  package var format: String?

  /// The children of each node, in their order; the last entry holds the roots.
  package var children: [[Int]] {
    var children = [[Int]](repeating: [], count: nodes.count + 1)
    for (index, node) in nodes.enumerated() { children[node.parent ?? nodes.count].append(index) }
    return children
  }

  private static func parent(of indent: Int, _ path: inout [(indent: Int, index: Int)]) -> Int? {
    while let last = path.last, last.indent >= indent { path.removeLast() }
    return path.last?.index
  }

  private mutating func add(_ node: Node, _ indent: Int, _ path: inout [(indent: Int, index: Int)]) {
    var node = node
    node.parent = Self.parent(of: indent, &path)
    node.depth = path.count
    path.append((indent, nodes.count))
    nodes.append(node)
  }

  /// A treemap: `"name"` or `"name": 10`, with classes.
  static func treemap(_ lines: DiagramLines) throws(SyntaxError) -> IndentedTree {
    var tree = IndentedTree()
    tree.format = lines.settings["treemap.valueFormat"]
    var path: [(indent: Int, index: Int)] = []
    for line in lines.lines {
      var cursor = lines.cursor(line)
      if let rest = lines.rest(line, after: "title") {
        tree.title = lines.bytes.text(rest)
        continue
      }
      if cursor.take(word: "classdef"), let name = cursor.name() {
        tree.definitions[Name(name), default: []] += lines.bytes.text(cursor.rest).split { $0 == "," || $0 == ";" }.map(
          String.init)
        continue
      }
      guard let text = cursor.quoted() else { throw SyntaxError(.treemapLine, at: line.range, lines.text(line)) }
      var node = Node(text: text, depth: 0)
      if cursor.take(":::"), let name = cursor.name() { node.classes.append(Name(name)) }
      if cursor.take(":") || cursor.take(",") {
        guard let value = cursor.number(), value >= 0 else {
          throw SyntaxError(.treemapLine, at: line.range, lines.text(line))
        }
        node.value = value
      }
      if cursor.take(":::"), let name = cursor.name() { node.classes.append(Name(name)) }
      guard cursor.isAtEnd else { throw SyntaxError(.treemapLine, at: line.range, lines.text(line)) }
      tree.add(node, line.indent, &path)
    }
    return tree
  }

  /// A tree view: a name a line, quoted or not, with `:::class`, `icon(name)` and `## what it is` behind it.
  static func view(_ lines: DiagramLines, _ remarks: inout [Remark]) -> IndentedTree {
    var tree = IndentedTree()
    var path: [(indent: Int, index: Int)] = []
    for line in lines.lines {
      if let rest = lines.rest(line, after: "title") {
        tree.title = lines.bytes.text(rest)
        continue
      }
      var end = line.range.lowerBound
      while end < line.range.upperBound,
        !([" :::", " icon(", " ##"] as [StaticString]).contains(where: { lines.bytes.has($0, at: end) })
      { end += 1 }
      var node = Node(text: lines.unquoted(line.range.lowerBound..<end), depth: 0)
      var cursor = Cursor(lines.bytes, end..<line.range.upperBound)
      while !cursor.isAtEnd {
        if cursor.take(":::"), let name = cursor.name() {
          node.classes.append(Name(name))
        } else if cursor.take("icon("), let icon = cursor.text(upTo: ")") {
          node.icon = icon
        } else if cursor.take("##") {
          node.note = lines.bytes.text(cursor.rest)
          break
        } else {
          break
        }
      }
      if !node.classes.isEmpty { remarks.append(Remark(.leftOut, at: line.range, ":::" + node.classes[0].text)) }
      tree.add(node, line.indent, &path)
    }
    return tree
  }

  /// A fishbone: a text a line.
  static func fishbone(_ lines: DiagramLines) -> IndentedTree {
    var tree = IndentedTree()
    var path: [(indent: Int, index: Int)] = []
    for line in lines.lines {
      if let rest = lines.rest(line, after: "title") {
        tree.title = lines.bytes.text(rest)
        continue
      }
      // The first line of a fishbone is the head of all others, however they are indented.
      let isRoot = tree.nodes.isEmpty
      let indent = isRoot ? -1 : line.indent
      tree.add(Node(text: lines.unquoted(line.range), depth: 0), indent, &path)
    }
    return tree
  }
}

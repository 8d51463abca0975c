internal import Text

/// Reads a Wardley map, line by line.
struct WardleyParser {
  private let lines: DiagramLines
  private var map = WardleyMap()
  private var index: [Name: Int] = [:]
  private var pending: [(from: String, to: String, link: WardleyMap.Link, line: DiagramLines.Line)] = []
  private var evolving: [(name: String, to: Double, line: DiagramLines.Line)] = []

  static func read(_ lines: DiagramLines) throws(SyntaxError) -> WardleyMap {
    var parser = WardleyParser(lines: lines)
    var pipeline: Int?
    for line in lines.lines {
      if lines.text(line) == "}" {
        guard pipeline != nil else { throw parser.fail(line) }
        pipeline = nil
      } else if let owner = pipeline {
        try parser.member(line, of: owner)
      } else {
        pipeline = try parser.statement(line)
      }
    }
    try parser.join()
    return parser.map
  }

  private init(lines: DiagramLines) { self.lines = lines }

  private func fail(_ line: DiagramLines.Line) -> SyntaxError {
    SyntaxError(.wardleyLine, at: line.range, lines.text(line))
  }

  private mutating func statement(_ line: DiagramLines.Line) throws(SyntaxError) -> Int? {
    var cursor = lines.cursor(line)
    if let rest = lines.rest(line, after: "title") {
      map.title = lines.bytes.text(rest)
    } else if cursor.take(word: "size"), cursor.peek == 0x5B {
      let size = try pair(&cursor, line)
      map.size = (max(200, min(4_000, size.0)), max(200, min(4_000, size.1)))
    } else if cursor.take(word: "evolution") {
      let stages = split(cursor.rest, at: "->").map { stage in
        // `Name@0.3`: where the stage ends is ours to say.
        String(stage.split(separator: "@").first ?? "")
      }
      if !stages.isEmpty { map.stages = Array(stages.prefix(12)) }
    } else if cursor.take(word: "component") || cursor.take(word: "anchor") {
      try component(&cursor, line, isAnchor: lines.rest(line, after: "anchor") != nil)
    } else if cursor.take(word: "evolve") {
      guard let (name, rest) = nameAndNumber(cursor.rest) else { throw fail(line) }
      evolving.append((name, rest, line))
    } else if cursor.take(word: "pipeline") {
      return try pipeline(&cursor, line)
    } else if cursor.take(word: "note") {
      guard let text = cursor.quoted() else { throw fail(line) }
      let (y, x) = try pair(&cursor, line)
      map.notes.append((text, x, y))
    } else if cursor.take(word: "annotations") {
      _ = try pair(&cursor, line)
    } else if cursor.take(word: "annotation") {
      guard let number = cursor.number() else { throw fail(line) }
      _ = cursor.take(",")
      let (y, x) = try pair(&cursor, line)
      map.annotations.append(("\(Int(number))", cursor.quoted() ?? "", x, y))
    } else if cursor.take(word: "accelerator") || cursor.take(word: "deaccelerator") {
      let isBrake = lines.rest(line, after: "deaccelerator") != nil
      let name = try name(&cursor, upTo: 0x5B, line)
      let (y, x) = try pair(&cursor, line)
      map.forces.append((name, x, y, isBrake))
    } else {
      try link(line)
    }
    return nil
  }

  /// `[0.5, 0.6]`.
  private func pair(_ cursor: inout Cursor, _ line: DiagramLines.Line) throws(SyntaxError) -> (Double, Double) {
    guard cursor.take("["), let first = cursor.number(), cursor.take(","), let second = cursor.number(),
      cursor.take("]")
    else { throw fail(line) }
    return (first, second)
  }

  private func name(_ cursor: inout Cursor, upTo sign: UInt8, _ line: DiagramLines.Line) throws(SyntaxError) -> String {
    if let quoted = cursor.quoted() { return quoted }
    guard let text = cursor.word(while: { $0 != sign }) else { throw fail(line) }
    let bytes = Array(text.utf8)
    return bytes.trimmedText(0..<bytes.count)
  }

  /// Mermaid takes shares of one, and hundredths.
  private func share(_ value: Double) -> Double { max(0, min(1, value > 1 ? value / 100 : value)) }

  private mutating func add(_ component: WardleyMap.Component) -> Int {
    if let known = index[Name(component.name)] { return known }
    index[Name(component.name)] = map.components.count
    map.components.append(component)
    return map.components.count - 1
  }

  private mutating func component(
    _ cursor: inout Cursor, _ line: DiagramLines.Line, isAnchor: Bool
  ) throws(SyntaxError) {
    let name = try name(&cursor, upTo: 0x5B, line)
    let (y, x) = try pair(&cursor, line)
    var component = WardleyMap.Component(name: name, x: share(x), y: share(y), isAnchor: isAnchor)
    try details(&cursor, line, &component)
    _ = add(component)
  }

  /// `label [1, 2]`, `(inertia)`, `(buy)`.
  private func details(
    _ cursor: inout Cursor, _ line: DiagramLines.Line, _ component: inout WardleyMap.Component
  ) throws(SyntaxError) {
    while !cursor.isAtEnd {
      if cursor.take(word: "label") {
        component.label = try pair(&cursor, line)
      } else if cursor.take("("), let word = cursor.name(), cursor.take(")") {
        if word == "inertia" { component.hasInertia = true } else { component.strategy = word }
      } else if cursor.take(word: "inertia") {
        component.hasInertia = true
      } else {
        throw fail(line)
      }
    }
  }

  private mutating func pipeline(_ cursor: inout Cursor, _ line: DiagramLines.Line) throws(SyntaxError) -> Int {
    let name = try name(&cursor, upTo: 0x7B, line)
    guard cursor.take("{"), let owner = index[Name(name)] else { throw fail(line) }
    map.pipelines.append((owner, []))
    return map.pipelines.count - 1
  }

  private mutating func member(_ line: DiagramLines.Line, of pipeline: Int) throws(SyntaxError) {
    var cursor = lines.cursor(line)
    guard cursor.take(word: "component") else { throw fail(line) }
    let name = try name(&cursor, upTo: 0x5B, line)
    guard cursor.take("["), let x = cursor.number(), cursor.take("]") else { throw fail(line) }
    let owner = map.components[map.pipelines[pipeline].owner]
    var component = WardleyMap.Component(name: name, x: share(x), y: owner.y)
    try details(&cursor, line, &component)
    map.pipelines[pipeline].members.append(add(component))
  }

  /// A name that a number follows.
  private func nameAndNumber(_ range: Range<Int>) -> (String, Double)? {
    guard let space = lines.bytes[range].lastIndex(where: \.isSpace),
      let value = Double(lines.bytes.trimmedText(space..<range.upperBound)), value.isFinite
    else { return nil }
    return (lines.unquoted(range.lowerBound..<space), share(value))
  }

  private func split(_ range: Range<Int>, at sign: StaticString) -> [String] {
    var cursor = Cursor(lines.bytes, range)
    var parts: [String] = []
    while let part = cursor.text(upTo: sign) { parts.append(part) }
    return parts + [lines.bytes.text(cursor.rest)]
  }

  /// `A -> B`, `A +> B`, `A +'flow'<> B`, `A -.-> B; why`.
  private mutating func link(_ line: DiagramLines.Line) throws(SyntaxError) {
    let bytes = lines.bytes
    var start = line.range.lowerBound
    while start < line.range.upperBound,
      !(bytes.has("->", at: start) || bytes.has("-->", at: start) || bytes.has("-.->", at: start)
        || bytes[start] == 0x2B)
    { start += 1 }
    guard start > line.range.lowerBound, start < line.range.upperBound else { throw fail(line) }
    let from = lines.unquoted(line.range.lowerBound..<start)
    var cursor = Cursor(bytes, start..<line.range.upperBound)
    var link = WardleyMap.Link(from: 0, to: 0, label: "", isDashed: false, flow: .none)
    if cursor.take("-.->") {
      link.isDashed = true
    } else if cursor.take("-->") || cursor.take("->") {
    } else if cursor.take("+") {
      if cursor.peek == 0x27 { link.label = cursor.quoted() ?? "" }
      if cursor.take("<>") {
        link.flow = .both
      } else if cursor.take(">") {
        link.flow = .forward
      } else if cursor.take("<") {
        link.flow = .back
      } else {
        throw fail(line)
      }
    }
    let rest = cursor.rest
    let mark = bytes[rest].firstIndex(of: 0x3B)
    if let mark { link.label = bytes.trimmedText((mark + 1)..<rest.upperBound) }
    pending.append((from, lines.unquoted(rest.lowerBound..<(mark ?? rest.upperBound)), link, line))
  }

  /// Links may name what is declared below them.
  private mutating func join() throws(SyntaxError) {
    for (from, to, link, line) in pending {
      guard let first = index[Name(from)], let second = index[Name(to)] else { throw fail(line) }
      var link = link
      (link.from, link.to) = (first, second)
      map.links.append(link)
    }
    for (name, to, line) in evolving {
      guard let component = index[Name(name)] else { throw fail(line) }
      map.evolutions.append((component, to))
    }
  }
}

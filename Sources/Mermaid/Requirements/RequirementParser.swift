internal import Text

/// Reads requirements, line by line.
struct RequirementParser {
  private let lines: DiagramLines
  private var diagram = RequirementDiagram()
  private var index: [Name: Int] = [:]

  static func read(_ lines: DiagramLines) throws(SyntaxError) -> RequirementDiagram {
    var parser = RequirementParser(lines: lines)
    var body: Int?
    for line in lines.lines {
      guard let box = body else {
        body = try parser.statement(line)
        continue
      }
      if lines.text(line) == "}" { body = nil } else { try parser.fact(line, of: box) }
    }
    return parser.diagram
  }

  private init(lines: DiagramLines) { self.lines = lines }

  private static let kinds: [(word: StaticString, name: String)] = [
    ("requirement", "Requirement"), ("functionalrequirement", "Functional Requirement"),
    ("interfacerequirement", "Interface Requirement"), ("performancerequirement", "Performance Requirement"),
    ("physicalrequirement", "Physical Requirement"), ("designconstraint", "Design Constraint"), ("element", "Element"),
  ]

  private static let facts: [(key: StaticString, name: String)] = [
    ("id", "ID"), ("text", "Text"), ("risk", "Risk"), ("verifymethod", "Verification"), ("type", "Type"),
    ("docref", "Doc Ref"),
  ]

  private static let relations: [StaticString] = [
    "contains", "copies", "derives", "satisfies", "verifies", "refines", "traces",
  ]

  private func fail(_ line: DiagramLines.Line) -> SyntaxError {
    SyntaxError(.requirementLine, at: line.range, lines.text(line))
  }

  private mutating func statement(_ line: DiagramLines.Line) throws(SyntaxError) -> Int? {
    var cursor = lines.cursor(line)
    if let rest = lines.rest(line, after: "direction"), let direction = FlowDirection(lines.bytes, at: rest.lowerBound)
    {
      diagram.direction = direction
      return nil
    }
    if let rest = lines.rest(line, after: "title") {
      diagram.title = lines.bytes.text(rest)
      return nil
    }
    for (word, kind) in Self.kinds where cursor.take(word: word) { return try box(kind, &cursor, line) }
    if styling(line) { return nil }
    if try relation(line) { return nil }
    throw fail(line)
  }

  /// `requirement name:::class {`
  private mutating func box(_ kind: String, _ cursor: inout Cursor, _ line: DiagramLines.Line) throws(SyntaxError)
    -> Int?
  {
    guard let name = name(&cursor) else { throw fail(line) }
    var box = RequirementDiagram.Box(id: Name(name), kind: kind)
    if cursor.take(":::") { box.classes = classes(&cursor) }
    guard cursor.take("{") else { throw fail(line) }
    let place = diagram.boxes.count
    if let known = index[box.id] {
      diagram.boxes[known].kind = kind
      diagram.boxes[known].classes += box.classes
      return cursor.take("}") ? nil : known
    }
    index[box.id] = place
    diagram.boxes.append(box)
    return cursor.take("}") ? nil : place
  }

  private func name(_ cursor: inout Cursor) -> String? {
    if let name = cursor.quoted() { return name }
    guard
      let name = cursor.word(while: { byte in
        byte != 0x3A && byte != 0x2C && byte != 0x7B && byte != 0x3C && byte != 0x3E && byte != 0x2D && byte != 0x3D
      })
    else { return nil }
    let bytes = Array(name.utf8)
    return bytes.trimmedText(0..<bytes.count)
  }

  private func classes(_ cursor: inout Cursor) -> [Name] {
    var classes: [Name] = []
    repeat {
      guard let name = cursor.name() else { break }
      classes.append(Name(name))
    } while cursor.take(",")
    return classes
  }

  private mutating func fact(_ line: DiagramLines.Line, of box: Int) throws(SyntaxError) {
    var cursor = lines.cursor(line)
    for (key, name) in Self.facts where cursor.take(key: key) {
      var value = lines.unquoted(cursor.rest)
      if name == "Risk" || name == "Verification" { value = value.prefix(1).uppercased() + value.dropFirst() }
      diagram.boxes[box].facts.append((name, value))
      return
    }
    throw fail(line)
  }

  /// `a - satisfies -> b`, `b <- satisfies - a`.
  private mutating func relation(_ line: DiagramLines.Line) throws(SyntaxError) -> Bool {
    var cursor = lines.cursor(line)
    guard let first = name(&cursor) else { return false }
    if cursor.take(":::") {
      guard let place = index[Name(first)] else { throw fail(line) }
      diagram.boxes[place].classes += classes(&cursor)
      return true
    }
    let isBackwards = cursor.take("<-")
    guard isBackwards || cursor.take("-"), let kind = Self.relations.first(where: { cursor.take(word: $0) }),
      isBackwards ? cursor.take("-") : cursor.take("->"), let second = name(&cursor)
    else { return false }
    let (from, to) = isBackwards ? (second, first) : (first, second)
    diagram.relations.append(
      RequirementDiagram.Relation(from: Name(from), to: Name(to), kind: String(describing: kind)))
    return true
  }

  /// `classDef a fill:red`, `class x,y a`, `style x fill:red`.
  private mutating func styling(_ line: DiagramLines.Line) -> Bool {
    guard
      let word = (["classdef", "class", "style"] as [StaticString]).first(where: { lines.rest(line, after: $0) != nil }
      ),
      let rest = lines.rest(line, after: word), let space = lines.bytes[rest].firstIndex(where: \.isSpace)
    else { return false }
    let names = lines.bytes.text(rest.lowerBound..<space).split(separator: ",").map { Name(String($0)) }
    let value = lines.bytes.trimmedText(space..<rest.upperBound)
    let parts = value.split(separator: ",").map(String.init)
    for name in names {
      if word.utf8CodeUnitCount == 8 {
        diagram.definitions[name, default: []] += parts
      } else if let place = index[name] {
        if String(describing: word) == "class" {
          diagram.boxes[place].classes += parts.map { Name($0) }
        } else {
          diagram.boxes[place].styles += parts
        }
      }
    }
    return true
  }
}

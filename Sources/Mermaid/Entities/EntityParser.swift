internal import Text

/// Reads an entity-relationship diagram, line by line.
struct EntityParser {
  private let lines: DiagramLines
  private var diagram = EntityDiagram()
  private var index: [Name: Int] = [:]

  static func read(_ lines: DiagramLines) throws(SyntaxError) -> EntityDiagram {
    var parser = EntityParser(lines: lines)
    var body: Int?
    for line in lines.lines {
      if let current = body {
        if lines.bytes[line.range.lowerBound] == 0x7D {
          body = nil
        } else {
          try parser.attribute(line.range, of: current)
        }
      } else {
        body = try parser.statement(line)
      }
    }
    return parser.diagram
  }

  private init(lines: DiagramLines) { self.lines = lines }

  private var bytes: [UInt8] { lines.bytes }

  private mutating func statement(_ line: DiagramLines.Line) throws(SyntaxError) -> Int? {
    if let rest = lines.rest(line, after: "direction"), let direction = FlowDirection(bytes, at: rest.lowerBound) {
      diagram.direction = direction
      return nil
    }
    if let rest = lines.rest(line, after: "title") {
      diagram.title = bytes.text(rest)
      return nil
    }
    if try styling(line) { return nil }
    if try relation(line.range) { return nil }
    return try entity(line.range)
  }

  private mutating func styling(_ line: DiagramLines.Line) throws(SyntaxError) -> Bool {
    guard let word = ["classdef", "class", "style"].first(where: { lines.rest(line, after: $0) != nil }),
      let rest = lines.rest(line, after: word), let space = bytes[rest].firstIndex(where: \.isSpace)
    else { return false }
    let names = bytes.text(rest.lowerBound..<space).split(separator: ",").map { Name(String($0)) }
    let value = bytes.trimmedText(space..<rest.upperBound)
    for name in names {
      switch word.utf8CodeUnitCount {
      case 8: diagram.definitions[name, default: []] += value.split(separator: ",").map(String.init)
      default:
        guard let place = index[name] else { continue }
        if String(describing: word) == "class" {
          diagram.entities[place].classes.append(Name(value))
        } else {
          diagram.entities[place].styles += value.split(separator: ",").map(String.init)
        }
      }
    }
    return true
  }

  /// `NAME["label"] {`, a name alone, or a whole entity on one line.
  private mutating func entity(_ range: Range<Int>) throws(SyntaxError) -> Int? {
    var start = range.lowerBound
    // A quoted name may hold braces.
    if bytes[start] == 0x22 { start = bytes[(start + 1)..<range.upperBound].firstIndex(of: 0x22) ?? start }
    let brace = bytes[start..<range.upperBound].firstIndex(of: 0x7B)
    let head = bytes.trimmed(range.lowerBound..<(brace ?? range.upperBound))
    guard let (place, end) = name(at: head.lowerBound, to: head.upperBound), end == head.upperBound else {
      throw SyntaxError(.entityLine, at: range, bytes.text(range))
    }
    guard let brace else { return nil }
    guard let close = bytes[brace..<range.upperBound].lastIndex(of: 0x7D) else { return place }
    let inner = bytes.trimmed((brace + 1)..<close)
    if !inner.isEmpty { try attribute(inner, of: place) }
    return nil
  }

  /// The entity whose name begins at `start`, and where the name ends.
  private mutating func name(at start: Int, to limit: Int) -> (place: Int, end: Int)? {
    guard start < limit else { return nil }
    var end = start
    var id: Name
    if bytes[start] == 0x22 {
      guard let quote = bytes[(start + 1)..<limit].firstIndex(of: 0x22) else { return nil }
      id = Name(bytes[(start + 1)..<quote])
      end = quote + 1
    } else {
      while end < limit, !bytes[end].isSpace, bytes[end] != 0x5B, bytes[end] != 0x3A, bytes[end] != 0x7B,
        bytes[end] != 0x7C, !bytes.has("--", at: end), !bytes.has("..", at: end),
        !(bytes[end] == 0x7D && end > start)
      { end += 1 }
      guard end > start else { return nil }
      id = Name(bytes[start..<end])
    }
    let place = index[id] ?? diagram.entities.count
    if place == diagram.entities.count {
      index[id] = place
      diagram.entities.append(Entity(id: id, label: id.text))
    }
    if bytes.byte(at: end) == 0x5B, end < limit, let close = bytes[end..<limit].firstIndex(of: 0x5D) {
      diagram.entities[place].label = lines.unquoted((end + 1)..<close)
      end = close + 1
    }
    let mark = bytes.skippingBlanks(from: end)
    if bytes.has(":::", at: mark), mark < limit {
      end = bytes.skippingBlanks(from: mark + 3) - 3
      var stop = end + 3
      while stop < limit, !bytes[stop].isSpace { stop += 1 }
      for name in bytes.text((end + 3)..<stop).split(separator: ",") {
        diagram.entities[place].classes.append(Name(String(name)))
      }
      end = stop
    }
    return (place, end)
  }

  /// `type name PK, FK "comment"`.
  private mutating func attribute(_ range: Range<Int>, of place: Int) throws(SyntaxError) {
    var range = range
    var comment = ""
    if let quote = bytes[range].firstIndex(of: 0x22) {
      comment = lines.unquoted(quote..<range.upperBound)
      range = bytes.trimmed(range.lowerBound..<quote)
    }
    let words = bytes[range].split { $0.isSpace }.map { String(decoding: $0, as: UTF8.self) }
    guard let type = words.first else { throw SyntaxError(.entityLine, at: range, bytes.text(range)) }
    let keys = words.dropFirst(2).joined(separator: " ").split { $0 == "," || $0 == " " }.joined(separator: ", ")
    diagram.entities[place].attributes.append(
      Entity.Attribute(
        type: ClassMember.generics(type), name: words.count > 1 ? words[1] : "", keys: keys, comment: comment))
  }
}

/// Relations: `A ||--o{ B : text`, `A one or more to zero or one B : text`.
extension EntityParser {
  private static let signs: [(StaticString, EntityRelation.Count)] = [
    ("|o", .zeroOrOne), ("o|", .zeroOrOne), ("||", .one), ("}o", .zeroOrMore), ("o{", .zeroOrMore),
    ("}|", .oneOrMore), ("|{", .oneOrMore), ("zero or one", .zeroOrOne),
    ("one or zero", .zeroOrOne), ("one or more", .oneOrMore), ("one or many", .oneOrMore),
    ("many(1)", .oneOrMore), ("1+", .oneOrMore), ("zero or more", .zeroOrMore), ("zero or many", .zeroOrMore),
    ("many(0)", .zeroOrMore), ("0+", .zeroOrMore), ("only one", .one), ("many", .zeroOrMore), ("one", .one),
    ("1", .one),
  ]
  private static let lineSigns: [(StaticString, Bool)] = [
    ("--", true), ("..", false), (".-", false), ("-.", false), ("optionally to", false), ("to", true),
  ]

  private mutating func relation(_ range: Range<Int>) throws(SyntaxError) -> Bool {
    let entities = diagram.entities.count
    guard let (from, end) = name(at: range.lowerBound, to: range.upperBound) else { return false }
    var offset = bytes.skippingBlanks(from: end)
    guard let fromCount = take(Self.signs, &offset, range.upperBound),
      let isIdentifying = take(Self.lineSigns, &offset, range.upperBound),
      let toCount = take(Self.signs, &offset, range.upperBound),
      let (to, last) = name(at: offset, to: range.upperBound)
    else {
      // No relation: forget the name that was tried.
      for entity in diagram.entities[entities...] { index[entity.id] = nil }
      diagram.entities.removeLast(diagram.entities.count - entities)
      return false
    }
    var label = ""
    let next = bytes.skippingBlanks(from: last)
    if next < range.upperBound {
      guard bytes[next] == 0x3A else { throw SyntaxError(.entityLine, at: range, bytes.text(range)) }
      label = lines.unquoted((next + 1)..<range.upperBound)
    }
    diagram.relations.append(
      EntityRelation(
        from: diagram.entities[from].id, to: diagram.entities[to].id, fromCount: fromCount, toCount: toCount,
        isIdentifying: isIdentifying, label: label))
    return true
  }

  private func take<Value>(_ signs: [(StaticString, Value)], _ offset: inout Int, _ limit: Int) -> Value? {
    for (sign, value) in signs where bytes.hasAnyCase(sign, at: offset) && offset < limit {
      let end = offset + sign.utf8CodeUnitCount
      // A word must end where the sign does.
      if bytes[end - 1].isLetter, bytes.isWord(at: end), bytes[offset] != 0x7D, bytes[offset] != 0x7C { continue }
      offset = bytes.skippingBlanks(from: end)
      return value
    }
    return nil
  }
}

internal import Text

/// Reads a class diagram, line by line.
struct ClassParser {
  private let lines: DiagramLines
  private var diagram = ClassDiagram()
  private var index: [Name: Int] = [:]
  /// The namespaces that are open.
  private var open: [Int] = []

  static func read(_ lines: DiagramLines) throws(SyntaxError) -> ClassDiagram {
    var parser = ClassParser(lines: lines)
    try parser.read()
    return parser.diagram
  }

  private init(lines: DiagramLines) { self.lines = lines }

  private var bytes: [UInt8] { lines.bytes }

  private mutating func read() throws(SyntaxError) {
    var body: Int?
    for line in joined {
      if let current = body {
        if bytes[line.range.lowerBound] == 0x7D { body = nil } else { addMembers(line.range, to: current) }
      } else {
        body = try statement(line)
      }
    }
  }

  /// The lines, those of a name or a text that goes on below put together.
  private var joined: [DiagramLines.Line] {
    var result: [DiagramLines.Line] = []
    var open: (line: DiagramLines.Line, sign: UInt8)?
    for line in lines.lines {
      let start = open?.line.range.lowerBound ?? line.range.lowerBound
      let whole = DiagramLines.Line(range: start..<line.range.upperBound, indent: line.indent)
      var sign = open?.sign
      for byte in bytes[line.range] where byte == 0x60 || byte == 0x22 {
        if sign == nil { sign = byte } else if sign == byte { sign = nil }
      }
      if let sign {
        open = (whole, sign)
      } else {
        result.append(whole)
        open = nil
      }
    }
    // A sign that nothing closes is a mistake in its own line.
    return open == nil ? result : lines.lines
  }

  /// Reads a line; the class whose body it opens.
  private mutating func statement(_ line: DiagramLines.Line) throws(SyntaxError) -> Int? {
    if bytes[line.range.lowerBound] == 0x7D {
      if !open.isEmpty { open.removeLast() }
      return nil
    }
    if let rest = lines.rest(line, after: "direction") {
      diagram.direction = FlowDirection(bytes, at: rest.lowerBound) ?? diagram.direction
    } else if let rest = lines.rest(line, after: "title") {
      diagram.title = bytes.text(rest)
    } else if let rest = lines.rest(line, after: "namespace") {
      openNamespace(rest)
    } else if let rest = lines.rest(line, after: "note") {
      note(rest)
    } else if let rest = lines.rest(line, after: "classdef") {
      let words = split(rest)
      if words.count > 1 {
        let styles = bytes.text(words[1]).split(separator: ",").map(String.init)
        for name in bytes.text(words[0]).split(separator: ",") {
          diagram.definitions[Name(String(name)), default: []] += styles
        }
      }
    } else if let rest = lines.rest(line, after: "cssclass") {
      let words = split(rest)
      if words.count > 1 {
        for name in lines.unquoted(words[0]).split(separator: ",") {
          box(named(String(name)))?.addClass(bytes.text(words[1]), in: &diagram)
        }
      }
    } else if let rest = lines.rest(line, after: "style") {
      let words = split(rest)
      if words.count > 1, let place = box(named(bytes.text(words[0]))) {
        diagram.classes[place.index].styles += bytes.text(words[1]).split(separator: ",").map(String.init)
      }
    } else if let rest = lines.rest(line, after: "link") ?? lines.rest(line, after: "click") {
      link(rest)
    } else if lines.rest(line, after: "callback") != nil {
      return nil
    } else if let rest = lines.rest(line, after: "class") {
      return try classStatement(rest)
    } else if bytes.has("<<", at: line.range.lowerBound), let close = find(">>", in: line.range) {
      let place = declare(name(bytes.trimmed((close + 2)..<line.range.upperBound)))
      diagram.classes[place].annotation = bytes.trimmedText((line.range.lowerBound + 2)..<close)
    } else if try relation(line.range) {
      return nil
    } else if let colon = bytes[line.range].firstIndex(of: 0x3A) {
      if bytes.has(":::", at: colon) {
        let place = declare(name(bytes.trimmed(line.range.lowerBound..<colon)))
        diagram.classes[place].cssClasses.append(Name(bytes.trimmedText((colon + 3)..<line.range.upperBound)))
      } else {
        let place = declare(name(bytes.trimmed(line.range.lowerBound..<colon)))
        addMember((colon + 1)..<line.range.upperBound, to: place)
      }
    } else if isName(line.range) {
      _ = declare(name(line.range))
    } else {
      throw SyntaxError(.classLine, at: line.range, bytes.text(line.range))
    }
    return nil
  }

  /// A class by its place in the diagram.
  private struct Place {
    let index: Int

    func addClass(_ name: String, in diagram: inout ClassDiagram) {
      diagram.classes[index].cssClasses.append(Name(name))
    }
  }

  private func box(_ id: Name) -> Place? { index[id].map(Place.init(index:)) }

  private func named(_ text: String) -> Name {
    let bytes = Array(text.utf8)
    return Name(bytes.trimmedText(0..<bytes.count))
  }

  /// The first word and the rest.
  private func split(_ range: Range<Int>) -> [Range<Int>] {
    guard let space = bytes[range].firstIndex(where: \.isSpace) else { return [range] }
    return [range.lowerBound..<space, bytes.trimmed(space..<range.upperBound)]
  }

  private func find(_ text: StaticString, in range: Range<Int>) -> Int? {
    range.first { bytes.has(text, at: $0) && $0 + text.utf8CodeUnitCount <= range.upperBound }
  }

  private func isName(_ range: Range<Int>) -> Bool {
    bytes[range].first == 0x60 || !bytes[range].contains { $0.isSpace || $0 == 0x7B || $0 == 0x28 }
  }

  /// A class's name as it is written: with backticks around it, or a type's parameter behind it.
  private func name(_ range: Range<Int>) -> (id: Name, label: String) {
    var range = range
    if range.count > 2, bytes[range.lowerBound] == 0x60,
      let close = bytes[(range.lowerBound + 1)..<range.upperBound].firstIndex(of: 0x60)
    {
      range = (range.lowerBound + 1)..<close
      return (Name(bytes[range]), bytes.text(range))
    }
    guard let tilde = bytes[range].firstIndex(of: 0x7E) else { return (Name(bytes[range]), bytes.text(range)) }
    return (Name(bytes[range.lowerBound..<tilde]), ClassMember.generics(bytes.text(range)))
  }

  @discardableResult
  private mutating func declare(_ name: (id: Name, label: String)) -> Int {
    if let place = index[name.id] {
      if name.label != name.id.text { diagram.classes[place].label = name.label }
      return place
    }
    index[name.id] = diagram.classes.count
    diagram.classes.append(ClassBox(id: name.id, label: name.label, namespace: open.last))
    return diagram.classes.count - 1
  }

  private mutating func openNamespace(_ range: Range<Int>) {
    let brace = bytes[range].firstIndex(of: 0x7B) ?? range.upperBound
    var name = bytes.trimmed(range.lowerBound..<brace)
    if let bracket = bytes[name].firstIndex(of: 0x5B), bytes[name].last == 0x5D {
      name = (bracket + 1)..<(name.upperBound - 1)
    }
    open.append(diagram.namespaces.count)
    diagram.namespaces.append(
      ClassDiagram.Namespace(
        name: lines.unquoted(name), parent: open.count > 1 ? open[open.count - 2] : nil))
  }

  private mutating func note(_ range: Range<Int>) {
    if bytes.hasWord("for", at: range.lowerBound), let quote = bytes[range].firstIndex(of: 0x22) {
      let target = Name(bytes.trimmedText((range.lowerBound + 3)..<quote))
      diagram.notes.append((lines.unquoted(quote..<range.upperBound), target))
    } else {
      diagram.notes.append((lines.unquoted(range), nil))
    }
  }

  /// `link A "url" "tip"`, `click A href "url"`; calls are left out.
  private mutating func link(_ range: Range<Int>) {
    let words = split(range)
    guard words.count > 1, let place = index[Name(bytes[words[0]])] else { return }
    let strings = bytes[words[1]].split(separator: 0x22, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard strings.count > 1, !bytes.hasWord("call", at: words[1].lowerBound) else { return }
    diagram.classes[place].link = strings[1]
    if strings.count > 3 { diagram.classes[place].tooltip = strings[3] }
  }

  /// What stands behind `class`: a name, perhaps with a label, a style and a body.
  private mutating func classStatement(_ range: Range<Int>) throws(SyntaxError) -> Int? {
    var end = range.upperBound
    var opensBody = false
    var members: Range<Int>?
    if let brace = bytes[range].firstIndex(of: 0x7B), bytes[range.lowerBound..<brace].last != 0x60 {
      end = brace
      if let close = bytes[brace..<range.upperBound].lastIndex(of: 0x7D) {
        members = (brace + 1)..<close
      } else {
        opensBody = true
      }
    }
    var head = bytes.trimmed(range.lowerBound..<end)
    var style: Name?
    if let mark = find(":::", in: head) {
      style = Name(bytes.trimmedText((mark + 3)..<head.upperBound))
      head = bytes.trimmed(head.lowerBound..<mark)
    }
    var label: String?
    if let bracket = bytes[head].firstIndex(of: 0x5B), bytes[bracket..<head.upperBound].last == 0x5D {
      label = lines.unquoted((bracket + 1)..<(head.upperBound - 1))
      head = bytes.trimmed(head.lowerBound..<bracket)
    }
    if let mark = find("<<", in: head), let close = find(">>", in: head) {
      let place = declare(name(bytes.trimmed(head.lowerBound..<mark)))
      diagram.classes[place].annotation = bytes.trimmedText((mark + 2)..<close)
      head = bytes.trimmed(head.lowerBound..<mark)
    }
    guard !head.isEmpty, isName(head) else { throw SyntaxError(.classLine, at: range, bytes.text(range)) }
    let place = declare(name(head))
    if let label { diagram.classes[place].label = label }
    if let style { diagram.classes[place].cssClasses.append(style) }
    if diagram.classes[place].namespace == nil { diagram.classes[place].namespace = open.last }
    if let members { addMembers(members, to: place) }
    return opensBody ? place : nil
  }

  private mutating func addMembers(_ range: Range<Int>, to place: Int) {
    // On one line, semicolons part the members.
    for part in bytes[range].split(separator: 0x3B) { addMember(part.startIndex..<part.endIndex, to: place) }
  }

  private mutating func addMember(_ range: Range<Int>, to place: Int) {
    let range = bytes.trimmed(range)
    guard !range.isEmpty else { return }
    if bytes.has("<<", at: range.lowerBound), let close = find(">>", in: range) {
      diagram.classes[place].annotation = bytes.trimmedText((range.lowerBound + 2)..<close)
    } else {
      diagram.classes[place].members.append(ClassMember(bytes.text(range)))
    }
  }
}

/// Relations: `A "1" *-- "many" B : text`.
extension ClassParser {
  private static let fromEnds: [(StaticString, ClassRelation.End)] = [
    ("<|", .inheritance), ("()", .lollipop), ("*", .composition), ("o", .aggregation), ("<", .arrow),
  ]
  private static let toEnds: [(StaticString, ClassRelation.End)] = [
    ("|>", .inheritance), ("()", .lollipop), ("*", .composition), ("o", .aggregation), (">", .arrow),
  ]

  private mutating func relation(_ range: Range<Int>) throws(SyntaxError) -> Bool {
    guard let line = lineStart(in: range) else { return false }
    var relation = ClassRelation(from: "", to: "")
    relation.isDotted = bytes[line] == 0x2E
    var start = line
    for (sign, end) in Self.fromEnds {
      let length = sign.utf8CodeUnitCount
      guard line - length >= range.lowerBound, bytes.has(sign, at: line - length) else { continue }
      // A letter is a sign only where it is no name's end.
      if end == .aggregation, line - 2 >= range.lowerBound, !bytes[line - 2].isSpace, bytes[line - 2] != 0x22 {
        continue
      }
      relation.fromEnd = end
      start = line - length
      break
    }
    var after = line + 2
    for (sign, end) in Self.toEnds where bytes.has(sign, at: after) {
      if end == .aggregation, !bytes.byte(at: after + 1).isSpace, bytes.byte(at: after + 1) != 0x22 { continue }
      relation.toEnd = end
      after += sign.utf8CodeUnitCount
      break
    }
    var left = bytes.trimmed(range.lowerBound..<start)
    var right = bytes.trimmed(after..<range.upperBound)
    if let last = bytes[left].last, last == 0x22, let quote = bytes[left].dropLast().lastIndex(of: 0x22) {
      relation.fromText = lines.unquoted(quote..<left.upperBound)
      left = bytes.trimmed(left.lowerBound..<quote)
    }
    if bytes[right].first == 0x22, let quote = bytes[right].dropFirst().firstIndex(of: 0x22) {
      relation.toText = lines.unquoted(right.lowerBound..<(quote + 1))
      right = bytes.trimmed((quote + 1)..<right.upperBound)
    }
    if let colon = right.first(where: {
      bytes[$0] == 0x3A && bytes.byte(at: $0 + 1) != 0x3A && (($0 == right.lowerBound) || bytes[$0 - 1] != 0x3A)
    }) {
      relation.label = bytes.trimmedText((colon + 1)..<right.upperBound)
      right = bytes.trimmed(right.lowerBound..<colon)
    }
    guard !left.isEmpty, !right.isEmpty, isName(left), isName(right) else {
      throw SyntaxError(.classLine, at: range, bytes.text(range))
    }
    relation.from = diagram.classes[declare(styled(left))].id
    relation.to = diagram.classes[declare(styled(right))].id
    diagram.relations.append(relation)
    return true
  }

  /// A name with the class that `:::` gives it.
  private mutating func styled(_ range: Range<Int>) -> (id: Name, label: String) {
    guard let mark = find(":::", in: range) else { return name(range) }
    let result = name(bytes.trimmed(range.lowerBound..<mark))
    let place = declare(result)
    diagram.classes[place].cssClasses.append(Name(bytes.trimmedText((mark + 3)..<range.upperBound)))
    return result
  }

  /// Where `--` or `..` stands outside quotes, backticks and the text behind a colon.
  private func lineStart(in range: Range<Int>) -> Int? {
    var quote: UInt8 = 0
    for offset in range {
      let byte = bytes[offset]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x60 {
        quote = byte
      } else if byte == 0x3A, bytes.byte(at: offset + 1) != 0x3A,
        bytes[offset - (offset > range.lowerBound ? 1 : 0)] != 0x3A
      {
        return nil
      } else if offset + 1 < range.upperBound, byte == 0x2D || byte == 0x2E, bytes[offset + 1] == byte {
        return offset
      }
    }
    return nil
  }
}

internal import Text

/// Sets, what they share, and what is in either.
package struct Venn: Sendable {
  package var title: String?
  package var sets: [VennSet] = []
  package var unions: [Union] = []

  package struct VennSet: Sendable {
    package var id: Name
    package var label: String
    package var size: Double
    package var texts: [(id: Name, text: String)] = []
    package var styles: [String] = []
  }

  package struct Union: Sendable {
    /// Places in `sets`, ascending.
    package var members: [Int]
    package var label: String
    package var texts: [(id: Name, text: String)] = []
    package var styles: [String] = []
  }

  /// An author's declarations for texts, by their names.
  package var textStyles: [Name: [String]] = [:]

  /// The most sets and unions that are read.
  private static let partLimit = 400

  static func read(_ lines: DiagramLines) throws(SyntaxError) -> Venn {
    var venn = Venn()
    var last: Last = .none
    for line in lines.lines {
      if let rest = lines.rest(line, after: "title") {
        venn.title = lines.unquoted(rest)
      } else {
        try venn.statement(lines, line, &last)
      }
      // Bounded while it is read: names are looked up one by one.
      if venn.sets.count + venn.unions.count > partLimit {
        throw SyntaxError(.tooLarge, at: line.range, "\(venn.sets.count + venn.unions.count)", "\(partLimit)")
      }
    }
    return venn
  }

  private enum Last { case none, set(Int), union(Int) }

  private mutating func statement(
    _ lines: DiagramLines, _ line: DiagramLines.Line, _ last: inout Last
  ) throws(SyntaxError) {
    let fault = SyntaxError(.vennLine, at: line.range, lines.text(line))
    var cursor = lines.cursor(line)
    if cursor.take(word: "set") {
      let (names, label, size) = try Self.subject(&cursor, fault)
      guard names.count == 1 else { throw fault }
      last = .set(sets.count)
      sets.append(VennSet(id: names[0], label: label ?? names[0].text, size: size ?? 10))
    } else if cursor.take(word: "union") {
      let (names, label, _) = try Self.subject(&cursor, fault)
      let members = Set(names.compactMap(place)).sorted()
      guard names.count > 1, members.count == names.count else { throw fault }
      last = .union(unions.count)
      unions.append(Union(members: members, label: label ?? ""))
    } else if cursor.take(word: "text") {
      let (names, label, _) = try Self.subject(&cursor, fault)
      try add((names[names.count - 1], label ?? names[names.count - 1].text), to: &last, names, fault)
    } else if cursor.take(word: "style") {
      style(try Self.names(&cursor, fault), lines.bytes.text(cursor.rest))
    } else {
      throw fault
    }
  }

  private mutating func add(
    _ text: (id: Name, text: String), to last: inout Last, _ names: [Name], _ fault: SyntaxError
  ) throws(SyntaxError) {
    // `text A,B id["…"]` says where it belongs; otherwise it is what stands above.
    if names.count > 2,
      let index = unions.firstIndex(where: { $0.members == Set(names.dropLast().compactMap(place)).sorted() })
    {
      last = .union(index)
    }
    switch last {
    case .set(let index): sets[index].texts.append(text)
    case .union(let index): unions[index].texts.append(text)
    case .none: throw fault
    }
  }

  private mutating func style(_ names: [Name], _ text: String) {
    let parts = text.split(separator: ",").map(String.init)
    if names.count > 1 {
      let members = Set(names.compactMap(place)).sorted()
      for index in unions.indices where unions[index].members == members { unions[index].styles += parts }
    } else if let index = place(names[0]) {
      sets[index].styles += parts
    } else {
      textStyles[names[0], default: []] += parts
    }
  }

  private func place(_ name: Name) -> Int? { sets.firstIndex { $0.id == name } }

  private static func names(_ cursor: inout Cursor, _ fault: SyntaxError) throws(SyntaxError) -> [Name] {
    var names: [Name] = []
    repeat {
      guard let name = cursor.quoted() ?? cursor.name() else { throw fault }
      names.append(Name(name))
    } while cursor.take(",")
    return names
  }

  /// `A,B["label"]:5`.
  private static func subject(
    _ cursor: inout Cursor, _ fault: SyntaxError
  ) throws(SyntaxError) -> (names: [Name], label: String?, size: Double?) {
    var names = try names(&cursor, fault)
    if !cursor.isAtEnd, cursor.peek != 0x5B, cursor.peek != 0x3A, let more = cursor.quoted() ?? cursor.name() {
      names.append(Name(more))
    }
    var label: String?
    if cursor.take("[") {
      label = cursor.quoted() ?? cursor.word { $0 != 0x5D }
      guard label != nil, cursor.take("]") else { throw fault }
    }
    var size: Double?
    if cursor.take(":") {
      guard let number = cursor.number(), number > 0 else { throw fault }
      size = number
    }
    guard cursor.isAtEnd else { throw fault }
    return (names, label, size)
  }
}

/// A class diagram.
package struct ClassDiagram: Sendable {
  package var direction = FlowDirection.down
  package var classes: [ClassBox] = []
  package var relations: [ClassRelation] = []
  package var namespaces: [Namespace] = []
  package var notes: [(text: String, target: Name?)] = []
  /// What `classDef` says.
  package var definitions: [Name: [String]] = [:]
  package var title: String?

  package struct Namespace: Sendable {
    package var name: String
    package var parent: Int?
  }
}

/// A class.
package struct ClassBox: Sendable {
  package var id: Name
  package var label: String
  package var annotation: String?
  package var members: [ClassMember] = []
  package var namespace: Int?
  package var cssClasses: [Name] = []
  package var styles: [String] = []
  package var link: String?
  package var tooltip: String?
}

/// A field or a method, as it is shown.
package struct ClassMember: Sendable {
  package var text: String
  package var isMethod: Bool
  package var isStatic = false
  package var isAbstract = false

  /// Reads `+count() int`; `$` and `*` at the end mean static and abstract, `~T~` a type's parameter.
  init(_ source: String) {
    var text = source
    while let last = text.utf8.last, last == 0x24 || last == 0x2A || last == 0x20 {
      if last == 0x24 { isStatic = true }
      if last == 0x2A { isAbstract = true }
      text.removeLast()
    }
    let bytes = Array(text.utf8)
    isMethod = bytes.contains(0x29)
    if let close = bytes.lastIndex(of: 0x29), close + 1 < bytes.count {
      var rest = Array(bytes[(close + 1)...])
      // A sign right behind the parentheses marks the method, not its result.
      if rest.first == 0x24 || rest.first == 0x2A {
        if rest[0] == 0x24 { isStatic = true } else { isAbstract = true }
        rest.removeFirst()
      }
      let result = rest.trimmedText(0..<rest.count)
      text = bytes.text(0..<(close + 1)) + (result.isEmpty ? "" : (result.hasPrefix(":") ? "" : " : ") + result)
    }
    self.text = Self.generics(text)
  }

  /// The text with `List~int~` written as `List<int>`.
  static func generics(_ text: String) -> String {
    guard text.utf8.contains(0x7E) else { return text }
    var bytes = Array(text.utf8)
    // A package member's sign is no bracket.
    let start = bytes.first == 0x7E ? 1 : 0
    let marks = bytes.indices.filter { $0 >= start && bytes[$0] == 0x7E }
    for (number, mark) in marks.enumerated() where marks.count % 2 == 0 {
      bytes[mark] = number < marks.count / 2 ? UInt8(ascii: "<") : UInt8(ascii: ">")
    }
    // `A~B~, C~D~` is two pairs side by side, not one in the other.
    if marks.count > 2, bytes[marks[0]..<marks[marks.count - 1]].contains(0x2C) || marks.count % 2 == 1 {
      for (number, mark) in marks.enumerated() {
        bytes[mark] = number % 2 == 0 ? UInt8(ascii: "<") : UInt8(ascii: ">")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A relation between two classes.
package struct ClassRelation: Sendable {
  package enum End: Sendable { case none, arrow, inheritance, composition, aggregation, lollipop }

  package var from: Name
  package var to: Name
  package var fromEnd = End.none
  package var toEnd = End.none
  package var isDotted = false
  package var fromText = ""
  package var toText = ""
  package var label = ""
}

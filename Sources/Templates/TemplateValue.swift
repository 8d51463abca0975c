/// What a template is filled with.
package enum TemplateValue: Sendable {
  /// Known, but not there: prints nothing, and its section is skipped.
  case null
  case boolean(Bool)
  /// Text in UTF-8. Empty text skips its section.
  case text([UInt8])
  case list([TemplateValue])
  case object(TemplateObject)

  /// Text, where there is some.
  package static func optional(_ text: String?) -> TemplateValue {
    text.map { .text(Array($0.utf8)) } ?? .null
  }

  /// Whether a section of this value is shown.
  var isTrue: Bool {
    switch self {
    case .null: false
    case .boolean(let value): value
    case .text(let bytes): !bytes.isEmpty
    case .list(let elements): !elements.isEmpty
    case .object: true
    }
  }

  /// The member of an object; `nil` where the name is not known to it.
  func member(_ name: String) -> TemplateValue? {
    guard case .object(let object) = self else { return nil }
    return object[name]
  }
}

/// Named values. Few enough that looking from the front is faster than hashing.
package struct TemplateObject: Sendable {
  private var members: [(name: String, value: TemplateValue)]

  /// An object of these members; the first of two of one name counts.
  package init(_ members: [(name: String, value: TemplateValue)]) {
    self.members = members
  }

  /// The value of that name, where the object has one.
  package subscript(name: String) -> TemplateValue? {
    members.first { $0.name == name }?.value
  }

  /// Adds a member.
  package mutating func add(_ name: String, _ value: TemplateValue) {
    members.append((name, value))
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .text(Array(value.utf8)) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
  package init(dictionaryLiteral members: (String, TemplateValue)...) {
    self = .object(TemplateObject(members.map { (name: $0.0, value: $0.1) }))
  }

  /// Text from a `String`.
  package init(_ text: String) { self = .text(Array(text.utf8)) }
}

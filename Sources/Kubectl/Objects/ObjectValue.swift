/// A value of an object that kubectl makes or changes: fields in the order of Kubernetes' types, which JSON keeps.
indirect enum ObjectValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  /// A number, as JSON writes it.
  case number(String)
  case text(String)
  case list([ObjectValue])
  case fields(Fields)

  /// A whole number.
  static func integer(_ value: Int) -> ObjectValue { .number(String(value)) }

  /// A list of texts.
  static func texts(_ values: [String]) -> ObjectValue { .list(values.map { .text($0) }) }

  /// A Go map: its keys in the order of their bytes.
  static func map(_ pairs: [String: String]) -> ObjectValue {
    let sorted = pairs.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return .fields(Fields(sorted.map { ($0.key, .text($0.value)) }))
  }

  /// Whether it is a list or fields without anything in it.
  var isEmptyCollection: Bool {
    switch self {
    case .list(let items): items.isEmpty
    case .fields(let fields): fields.isEmpty
    default: false
    }
  }

  /// Its text, where it is text.
  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// What it lists; nothing where it is no list.
  var items: [ObjectValue] {
    guard case .list(let items) = self else { return [] }
    return items
  }

  /// Whether no text in it holds a character that JSON leaves as it is and YAML does not read.
  var isReadableYAML: Bool {
    switch self {
    case .text(let text): text.unicodeScalars.allSatisfy(Self.isReadable)
    case .list(let items): items.allSatisfy(\.isReadableYAML)
    case .fields(let fields):
      fields.pairs.allSatisfy { $0.name.unicodeScalars.allSatisfy(Self.isReadable) && $0.value.isReadableYAML }
    default: true
    }
  }

  private static func isReadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x84, 0x86...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// A field by name; setting `null` where there are no fields makes some.
  subscript(name: String) -> ObjectValue? {
    get {
      guard case .fields(let fields) = self else { return nil }
      return fields[name]
    }
    set {
      var fields = Fields()
      if case .fields(let known) = self { fields = known }
      fields[name] = newValue
      self = .fields(fields)
    }
  }

  /// A value deep inside.
  subscript(path: [String]) -> ObjectValue? {
    get { path.reduce(.some(self)) { $0?[$1] } }
    set {
      guard let name = path.first else {
        self = newValue ?? .null
        return
      }
      if path.count == 1 {
        self[name] = newValue
      } else {
        var inner = self[name] ?? .fields(Fields())
        inner[Array(path.dropFirst())] = newValue
        self[name] = inner
      }
    }
  }
}

/// The fields of an object, in order.
struct Fields: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  private(set) var names: [String] = []
  private var values: [String: ObjectValue] = [:]

  init() {}

  init(_ pairs: [(String, ObjectValue)]) {
    for (name, value) in pairs { self[name] = value }
  }

  /// Fields of which those that are `nil` are left out, as Go does with `omitempty`.
  init(dictionaryLiteral elements: (String, ObjectValue?)...) {
    for (name, value) in elements { if let value { self[name] = value } }
  }

  var isEmpty: Bool { names.isEmpty }

  /// The fields as pairs.
  var pairs: [(name: String, value: ObjectValue)] { names.map { ($0, values[$0] ?? .null) } }

  subscript(name: String) -> ObjectValue? {
    get { values[name] }
    set {
      let isKnown = values[name] != nil
      values[name] = newValue
      if newValue == nil {
        if isKnown { names.removeAll { $0 == name } }
      } else if !isKnown {
        names.append(name)
      }
    }
  }

  /// The same fields with the names in the order of their bytes.
  var sorted: Fields {
    var result = self
    result.names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return result
  }

  /// The same fields, those that `order` names first and in its order.
  func ordered(like order: [String]) -> Fields {
    var result = self
    let known = order.filter { values[$0] != nil }
    result.names = known + names.filter { !known.contains($0) }
    return result
  }
}

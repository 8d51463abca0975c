internal import YAML

/// Where the decoder stands, as the server's two kinds of complaints name places.
struct DecoderPath {
  private var steps: [Step] = []

  /// One step down from the object.
  enum Step {
    case field(Field)
    case index(Int)
    case key(String)
  }

  /// Goes down.
  @inline(__always)
  mutating func append(_ step: Step) { steps.append(step) }

  /// Goes back up.
  @inline(__always)
  mutating func removeLast() { steps.removeLast() }

  /// The fields on the way here.
  var fieldNames: [StaticString] {
    steps.compactMap { if case .field(let field) = $0 { field.name } else { nil } }
  }

  /// As an ill-typed value is placed: fields only, with the names of inlined structs between them.
  var fieldStack: String {
    var text = ""
    for case .field(let field) in steps {
      if let inlined = field.inlinedFrom {
        if !text.isEmpty { text += "." }
        text += inlined.description
      }
      if !text.isEmpty { text += "." }
      text += field.name.description
    }
    return text
  }

  /// As a key of the mapping here is placed: with the positions in lists.
  func path(to key: [UInt8]) -> String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let field):
        if !text.isEmpty { text += "." }
        text += field.name.description
      case .index(let index): text += "[\(index)]"
      case .key(let key):
        if !text.isEmpty { text += "." }
        text += key
      }
    }
    if !text.isEmpty { text += "." }
    return text + String(decoding: key, as: UTF8.self)
  }
}

package import Diagnostics
package import KubernetesModel

/// One refusal by the API server: of what kind, where, and in which words.
package struct Refusal: Sendable {
  /// What was found, with the sentence that stands beside the server's.
  package let kind: DiagnosticKind
  /// The server's word for the kind of refusal.
  package let type: RefusalType
  /// The field that the server names.
  package let path: FieldPath
  /// Where that field names nothing that can be written, or only what surrounds the fault: the place itself.
  package let anchor: FieldPath?
  /// The value that is refused, where the server shows one.
  package let value: BadValue?
  /// What follows; the server's words.
  package let detail: String
  /// Whether it is not the validation that refuses, but the storage, which allots addresses before.
  var isByStorage = false

  /// The server's answer as its parts and as one line.
  package var server: ServerAnswer {
    let field = path.description
    var line = type.rawValue
    if let shown = value?.shown { line += ": " + shown }
    if !detail.isEmpty { line += ": " + detail }
    let message = field.isEmpty ? line : "\(field): \(line)"
    // What the storage refuses comes as causes, each with a reason and the whole line.
    if isByStorage, type == .unsupported {
      return ServerAnswer(field: field, type: "FieldValueNotSupported", detail: line, message: message)
    }
    return ServerAnswer(field: field, type: type.rawValue, detail: detail, message: message)
  }

  /// What fills the placeholders of the kind's words: `{0}` the value, `{1}` the last name of the path,
  /// `{2}` the path, `{3}` the server's detail.
  package var arguments: [String] {
    [value?.spoken ?? "", path.lastName, path.description, detail]
  }
}

/// The server's words for kinds of refusals.
package enum RefusalType: String, Sendable {
  case required = "Required value"
  case invalid = "Invalid value"
  case unsupported = "Unsupported value"
  case forbidden = "Forbidden"
  case duplicate = "Duplicate value"
  case notFound = "Not found"
  case tooLong = "Too long"
  case tooMany = "Too many"
  case badRequest = "BadRequest"
}

extension FieldPath {
  /// The name of the field, or of the nearest field above that has one.
  fileprivate var lastName: String {
    var here = self
    while true {
      switch here {
      case .root: return ""
      case .field(_, let name): return name
      case .key(_, let name): return name
      case .index(let parent, _): here = parent
      }
    }
  }
}

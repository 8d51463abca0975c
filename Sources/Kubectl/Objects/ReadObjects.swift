internal import YAML
internal import Text

/// Reads YAML or JSON as objects.
enum ReadObjects {
  /// The objects of a text; the message of kubectl where one cannot be read.
  static func objects(in text: [UInt8]) -> Result<[ObjectValue], ObjectFault> {
    var result: [ObjectValue] = []
    for reading in YAMLReader().read(text) {
      switch reading.result {
      case .success(let document): if let root = document.root { result.append(value(root, in: document)) }
      case .failure(let fault): return .failure(ObjectFault(message: fault.serverMessage))
      }
    }
    return .success(result)
  }

  /// One JSON text; `nil` where it is none.
  static func json(_ text: String) -> ObjectValue? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first(where: { $0 > 0x20 }), "{[".utf8.contains(first),
      let document = try? YAMLReader().readDocument(bytes, in: 0..<bytes.count), let root = document.root
    else { return nil }
    return value(root, in: document)
  }

  /// Recursion is bounded by the depth that the reader allows.
  private static func value(_ id: YAMLNodeID, in document: YAMLDocument) -> ObjectValue {
    let text = { String(decoding: document.text(of: $0), as: UTF8.self) }
    switch document[id].value {
    case .null: return .null
    case .boolean(let value): return .boolean(value)
    case .integer(let value): return .number(String(value))
    case .unsigned(let value): return .number(String(value))
    case .float(let value): return .number(GoNumber.json(value))
    case .string: return .text(text(id))
    case .sequence: return .list(document.elements(of: id).map { value($0, in: document) })
    case .mapping:
      return .fields(Fields(document.entries(of: id).map { (text($0.key), value($0.value, in: document)) }))
    }
  }
}

/// Why a text holds no objects.
struct ObjectFault: Error {
  let message: String
}

internal import Text

/// Values as Go prints them in messages about keys that it cannot use: `map[interface {}]interface {}{"x":1}`.
enum GoSyntax {
  /// A node of `document`, cut off where a message would become a book.
  static func text(of id: YAMLNodeID, in document: YAMLDocument) -> String {
    var result: [UInt8] = []
    write(id, in: document, to: &result, isInner: false)
    return String(decoding: result, as: UTF8.self)
  }

  private static let longest = 4_096

  /// Recursion is bounded by the depth that the reader allows.
  private static func write(_ id: YAMLNodeID, in document: YAMLDocument, to result: inout [UInt8], isInner: Bool) {
    guard result.count < longest else { return }
    switch document[id].value {
    case .null: result.append(contentsOf: (isInner ? "interface {}(nil)" : "<nil>").utf8)
    case .boolean(let value): result.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): result.append(contentsOf: String(value).utf8)
    case .unsigned(let value): result.append(contentsOf: "0x\(String(value, radix: 16))".utf8)
    case .float(let value): result.append(contentsOf: GoNumber.general(value).utf8)
    case .string: quote(document.text(of: id), to: &result)
    case .sequence:
      result.append(contentsOf: "[]interface {}{".utf8)
      for (place, element) in document.elements(of: id).enumerated() {
        if place > 0 { result.append(contentsOf: ", ".utf8) }
        write(element, in: document, to: &result, isInner: true)
      }
      result.append(UInt8(ascii: "}"))
    case .mapping:
      result.append(contentsOf: "map[interface {}]interface {}{".utf8)
      for (place, entry) in document.entries(of: id).enumerated() {
        if place > 0 { result.append(contentsOf: ", ".utf8) }
        write(entry.key, in: document, to: &result, isInner: true)
        result.append(UInt8(ascii: ":"))
        write(entry.value, in: document, to: &result, isInner: true)
      }
      result.append(UInt8(ascii: "}"))
    }
  }

  private static func quote(_ text: ArraySlice<UInt8>, to result: inout [UInt8]) {
    result.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0x0A: result.append(contentsOf: #"\n"#.utf8)
      case 0x0D: result.append(contentsOf: #"\r"#.utf8)
      case 0x09: result.append(contentsOf: #"\t"#.utf8)
      default: result.append(byte)
      }
    }
    result.append(UInt8(ascii: "\""))
  }
}

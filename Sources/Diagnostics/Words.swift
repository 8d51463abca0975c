/// One sentence in both languages that podbook speaks. `{0}`, `{1}` … stand for arguments.
package struct Words: Sendable {
  /// The Korean sentence.
  package let korean: String
  /// The English sentence.
  package let english: String

  /// The same sentence, in Korean and in English.
  package init(_ korean: String, _ english: String) {
    self.korean = korean
    self.english = english
  }

  /// The sentence in `language`, its placeholders filled with `arguments`.
  package func text(in language: Language, _ arguments: [String] = []) -> String {
    let template = language == .korean ? korean : english
    guard !arguments.isEmpty, template.utf8.contains(UInt8(ascii: "{")) else { return template }
    var result: [UInt8] = []
    let bytes = Array(template.utf8)
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "{"), offset + 2 < bytes.count, bytes[offset + 2] == UInt8(ascii: "}"),
        case let index = Int(bytes[offset + 1]) - 0x30, arguments.indices.contains(index)
      {
        result.append(contentsOf: arguments[index].utf8)
        offset += 3
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// The languages of podbook's own messages. The API server's wording is never translated.
package enum Language: Sendable {
  case korean, english
}

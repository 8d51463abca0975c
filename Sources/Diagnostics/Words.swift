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
  ///
  /// In Korean the particle after an argument is written in both forms, `{0}은(는)`, and comes out in the
  /// one that the argument asks for.
  package func text(in language: Language, _ arguments: [String] = []) -> String {
    let template = Array((language == .korean ? korean : english).utf8)
    guard !arguments.isEmpty, template.contains(UInt8(ascii: "{")) else {
      return String(decoding: template, as: UTF8.self)
    }
    var result: [UInt8] = []
    var lastArgument: String?
    var offset = 0
    while offset < template.count {
      if let index = placeholder(template, at: offset), arguments.indices.contains(index) {
        result.append(contentsOf: arguments[index].utf8)
        lastArgument = arguments[index]
        offset += 3
      } else if language == .korean, let word = lastArgument,
        let choice = Particle.choose(template[offset...], after: word)
      {
        result.append(contentsOf: choice.form.utf8)
        offset += choice.length
        lastArgument = nil
      } else {
        // A closing mark may stand between an argument and its particle: `{0}`은(는).
        let isClosingMark = "`'\")]".utf8.contains(template[offset])
        if !isClosingMark { lastArgument = nil }
        result.append(template[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The number in a `{0}` that begins at `offset`.
  private func placeholder(_ template: [UInt8], at offset: Int) -> Int? {
    guard offset + 2 < template.count, template[offset] == UInt8(ascii: "{"),
      template[offset + 2] == UInt8(ascii: "}"), (0x30...0x39).contains(template[offset + 1])
    else { return nil }
    return Int(template[offset + 1]) - 0x30
  }
}

/// The languages of podbook's own messages. The API server's wording is never translated.
package enum Language: Sendable {
  case korean, english
}

/// Label selectors as kubectl reads them: `app=web,tier in (a, b),!old`.
struct SelectorSyntax {
  private struct Requirement {
    let key: String
    let `operator`: String
    let values: [String]
  }

  private let text: String
  private var tokens: ArraySlice<String>

  /// The selector as a field of an object.
  static func labelSelector(_ text: String) throws(Refusal) -> ObjectValue {
    var syntax = SelectorSyntax(text: text, tokens: tokens(of: text)[...])
    var labels: [String: String] = [:]
    var expressions: [ObjectValue] = []
    for requirement in try syntax.requirements() {
      switch requirement.operator {
      case "=": labels[requirement.key] = requirement.values.first ?? ""
      case "!=", "gt", "lt":
        let word = requirement.operator == "!=" ? "!=" : requirement.operator
        throw Refusal("\(GoQuote.string(word)) is not a valid label selector operator")
      default:
        expressions.append(
          .fields([
            "key": .text(requirement.key), "operator": .text(requirement.operator),
            "values": requirement.values.isEmpty ? nil : .texts(requirement.values.sorted()),
          ]))
      }
    }
    return .fields([
      "matchLabels": labels.isEmpty ? nil : .map(labels),
      "matchExpressions": expressions.isEmpty ? nil : .list(expressions),
    ])
  }

  private mutating func requirements() throws(Refusal) -> [Requirement] {
    var result: [Requirement] = []
    while let first = tokens.first {
      if first == "," { throw fault("found ',', expected: !, identifier, or 'end of string'") }
      result.append(try requirement())
      guard let next = tokens.popFirst() else { break }
      guard next == "," else { throw fault("found '\(next)', expected: ',' or 'end of string'") }
      if let following = tokens.first {
        if following != "!", Self.isSign(following) {
          throw fault("found '\(following)', expected: identifier after ','")
        }
      } else {
        throw fault("found '', expected: identifier after ','")
      }
    }
    return result.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  private mutating func requirement() throws(Refusal) -> Requirement {
    var isNegated = false
    if tokens.first == "!" {
      isNegated = true
      tokens = tokens.dropFirst()
    }
    guard let key = tokens.popFirst(), !Self.isSign(key) else {
      throw fault("unable to parse requirement: found '\(tokens.first ?? "")', expected: identifier")
    }
    if isNegated { return Requirement(key: key, operator: "DoesNotExist", values: []) }
    guard let sign = tokens.first, sign != "," else { return Requirement(key: key, operator: "Exists", values: []) }
    tokens = tokens.dropFirst()
    switch sign {
    case "=", "==": return Requirement(key: key, operator: "=", values: [value()])
    case "!=": return Requirement(key: key, operator: "!=", values: [value()])
    case ">": return Requirement(key: key, operator: "gt", values: [value()])
    case "<": return Requirement(key: key, operator: "lt", values: [value()])
    case "in", "notin": return Requirement(key: key, operator: sign == "in" ? "In" : "NotIn", values: try values())
    default: throw fault("unable to parse requirement: found '\(sign)', expected: in, notin, =, ==, !=, gt, lt")
    }
  }

  private mutating func value() -> String {
    guard let next = tokens.first, !Self.isSign(next) else { return "" }
    tokens = tokens.dropFirst()
    return next
  }

  private mutating func values() throws(Refusal) -> [String] {
    guard tokens.popFirst() == "(" else {
      throw fault("unable to parse requirement: found '\(tokens.first ?? "")' expected: '('")
    }
    var result: [String] = []
    while let next = tokens.popFirst(), next != ")" {
      if next == "," {
        if tokens.first == "," || tokens.first == ")" { result.append("") }
      } else {
        result.append(next)
      }
    }
    return result.isEmpty ? [""] : result
  }

  private func fault(_ message: String) -> Refusal {
    Refusal("couldn't parse the selector string \(GoQuote.string(text)): \(message)")
  }

  private static func isSign(_ token: String) -> Bool {
    ["=", "==", "!=", ">", "<", "(", ")", ",", "!"].contains(token)
  }

  private static func tokens(of text: String) -> [String] {
    var result: [String] = []
    var word: [UInt8] = []
    var sign: [UInt8] = []
    func flush() {
      if !word.isEmpty { result.append(String(decoding: word, as: UTF8.self)) }
      word = []
      if !sign.isEmpty { result.append(String(decoding: sign, as: UTF8.self)) }
      sign = []
    }
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        flush()
      } else if "=!<>(),".utf8.contains(byte) {
        let isPair = byte == UInt8(ascii: "=") && (sign == [UInt8(ascii: "!")] || sign == [UInt8(ascii: "=")])
        if !isPair { flush() }
        sign.append(byte)
        if !"=!".utf8.contains(byte) { flush() }
      } else {
        if !sign.isEmpty { flush() }
        word.append(byte)
      }
    }
    flush()
    return result
  }
}

internal import Diagnostics
internal import YAML

/// The outermost mapping of a YAML document as settings, each taken by name and type.
///
/// What has the wrong type counts as not there, and leaves a finding.
struct Settings {
  private let document: YAMLDocument
  private var values: [String: YAMLNodeID] = [:]
  private(set) var findings: [Diagnostic] = []

  /// The settings of a document; none where it is no mapping. Of two of one name the last counts.
  init(_ document: YAMLDocument) {
    self.document = document
    guard let root = document.root, case .mapping = document[root].value else { return }
    for (key, value) in document.entries(of: root) {
      values[OutputName.caseless(String(decoding: document.text(of: key), as: UTF8.self))] = value
    }
  }

  /// Whether there is anything at all.
  var isEmpty: Bool { values.isEmpty }

  /// One line of text; numbers and dates count as they are written.
  mutating func text(_ names: String...) -> String? {
    guard let (name, id) = find(names) else { return nil }
    switch document[id].value {
    case .sequence, .mapping: return refuse(name, id, Words("글", "text"))
    default:
      let text = String(decoding: document.text(of: id), as: UTF8.self)
      let words = text.split { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\t" }
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
  }

  /// The address of a place on the web: a host and a path, and nothing that a browser could read in another way.
  mutating func address(_ names: String...) -> String? {
    guard let (name, id) = find(names) else { return nil }
    let text = String(decoding: document.text(of: id), as: UTF8.self)
    if case .string = document[id].value, WebAddress.isPlain(text) { return text }
    findings.append(Diagnostic(SiteFindings.address, at: document[id].range, name))
    return nil
  }

  /// A number.
  mutating func number(_ names: String...) -> Double? {
    guard let (name, id) = find(names) else { return nil }
    switch document[id].value {
    case .integer(let value): return Double(value)
    case .unsigned(let value): return Double(value)
    case .float(let value) where value.isFinite: return value
    case .string:
      let value = Double(String(decoding: document.text(of: id), as: UTF8.self))
      return value?.isFinite == true ? value : refuse(name, id, Words("숫자", "a number"))
    default: return refuse(name, id, Words("숫자", "a number"))
    }
  }

  /// `true` or `false`; `fallback` where something is written that is neither.
  mutating func flag(_ names: String..., unreadable fallback: Bool? = nil) -> Bool? {
    guard let (name, id) = find(names) else { return nil }
    if case .boolean(let value) = document[id].value { return value }
    switch OutputName.caseless(String(decoding: document.text(of: id), as: UTF8.self)) {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: return refuse(name, id, Words("true나 false", "true or false")) ?? fallback
    }
  }

  /// A list of texts; one text counts as a list of its own.
  mutating func list(_ names: String...) -> [String] {
    guard let (name, id) = find(names) else { return [] }
    guard case .sequence = document[id].value else {
      if case .mapping = document[id].value {
        let _: String? = refuse(name, id, Words("목록", "a list"))
        return []
      }
      return [String(decoding: document.text(of: id), as: UTF8.self)]
    }
    return document.elements(of: id).filter { element in
      switch document[element].value {
      case .sequence, .mapping, .null: false
      default: true
      }
    }.map { String(decoding: document.text(of: $0), as: UTF8.self) }
  }

  private func find(_ names: [String]) -> (name: String, id: YAMLNodeID)? {
    for name in names {
      if let id = values[name], document[id].value != .null { return (name, id) }
    }
    return nil
  }

  private mutating func refuse<Value>(_ name: String, _ id: YAMLNodeID, _ wanted: Words) -> Value? {
    findings.append(
      Diagnostic(SiteFindings.frontMatterType, at: document[id].range, name, wanted.korean, wanted.english))
    return nil
  }
}

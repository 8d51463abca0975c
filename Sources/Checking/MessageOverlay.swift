package import Diagnostics
internal import YAML

/// Korean wording that an author likes better than podbook's own:
///
///     image-required:
///       message: 이미지를 적어 주십시오.
///       remedy: image 필드에 이름과 태그를 씁니다.
package struct MessageOverlay: Sendable {
  private struct Wording {
    var message: String?
    var remedy: String?
  }

  private var wordings: [String: Wording] = [:]
  /// The rules that the file names.
  package var ids: [String] { wordings.keys.sorted() }

  /// No other wording.
  package init() {}

  /// The wording in a file; `nil` where the file is none.
  package init?(_ bytes: [UInt8]) {
    guard let document = try? YAMLReader().readDocument(bytes, in: 0..<bytes.count), let root = document.root,
      document[root].value == .mapping
    else { return nil }
    let text = { (id: YAMLNodeID) in String(decoding: document.text(of: id), as: UTF8.self) }
    for (rule, words) in document.entries(of: root) {
      guard document[words].value == .mapping else { return nil }
      var wording = Wording()
      for (key, value) in document.entries(of: words) {
        switch (text(key), document[value].value) {
        case ("message", .string): wording.message = text(value)
        case ("remedy", .string): wording.remedy = text(value)
        default: return nil
        }
      }
      wordings[text(rule)] = wording
    }
  }

  /// The finding in the author's words, where there are any for its rule.
  package func reworded(_ diagnostic: Diagnostic) -> Diagnostic {
    guard !wordings.isEmpty, let wording = wordings[diagnostic.kind.id] else { return diagnostic }
    let kind = diagnostic.kind
    let message = wording.message.map { Words($0, kind.message.english) } ?? kind.message
    let remedy = wording.remedy.map { Words($0, kind.remedy?.english ?? $0) } ?? kind.remedy
    return diagnostic.ofKind(DiagnosticKind(kind.id, kind.severity, message, remedy: remedy))
  }
}

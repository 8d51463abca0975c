internal import APIServer
internal import Checking
internal import FieldReference
internal import HTML
internal import KubernetesModel
internal import YAML

/// Explains the fields that occur in the examples of a page: each once, where it comes first; later examples link
/// there.
struct FieldHelp {
  private let guide = FieldGuide.shared
  private var explained: [Bool]

  /// For a page on which nothing is explained yet.
  init() { explained = Array(repeating: false, count: FieldGuide.shared.entries.count) }

  /// Writes what is to be said of the fields of `documents`; nothing where that is nothing.
  mutating func append(_ documents: [CheckedDocument], to html: inout [UInt8]) {
    var list: [UInt8] = []
    var links: [UInt8] = []
    var count = 0
    var linked = Set<Int>()
    for document in documents {
      guard let tree = document.document, let root = tree.root, let judgement = document.judgement else { continue }
      for field in guide.fields(of: tree, at: root, apiVersion: judgement.apiVersion, kind: judgement.kind) {
        let entry = guide.entries[field.entry]
        if !explained[field.entry] {
          explained[field.entry] = true
          linked.insert(field.entry)
          count += 1
          append(entry, field, tree, to: &list)
        } else if !entry.isOfEveryObject, linked.insert(field.entry).inserted {
          links.append(links.isEmpty ? "<p>앞에서 설명한 필드: " : ", ")
          appendLink(to: entry, &links)
        }
      }
    }
    if list.isEmpty, links.isEmpty { return }
    html.append("<details class=\"fields\"><summary>이 예제에 나온 필드 설명")
    if count > 0 {
      html.append(" · ")
      html.append(decimal: count)
      html.append("개")
    }
    html.append("</summary>\n")
    if !list.isEmpty {
      html.append("<dl>\n")
      html += list
      html.append("</dl>\n")
    }
    if !links.isEmpty {
      html += links
      html.append("</p>\n")
    }
    html.append("</details>\n")
  }

  /// `containers[].image  string · 필수`, and the sentence.
  private func append(
    _ entry: FieldGuide.Entry, _ field: FieldGuide.Occurrence, _ document: YAMLDocument, to html: inout [UInt8]
  ) {
    html.append("<dt id=\"f-")
    html += entry.id.utf8
    html.append("\">")
    if let parent = field.parent {
      html.appendHTML(text: document.text(of: parent))
      html.append(field.isInList ? "[]." : ".")
    }
    html += entry.name.utf8
    html.append(" <span>")
    html.appendHTML(text: entry.type.utf8)
    if entry.isRequired { html.append(" · 필수") }
    if let standard = entry.standard {
      html.append(" · 기본 ")
      html.appendHTML(text: standard.utf8.filter { $0 != UInt8(ascii: "\"") })
    }
    html.append("</span></dt><dd>")
    html.append(sentence: entry.sentence)
    html.append("</dd>\n")
  }

  private func appendLink(to entry: FieldGuide.Entry, _ html: inout [UInt8]) {
    html.append("<a href=\"#f-")
    html += entry.id.utf8
    html.append("\">")
    html += entry.name.utf8
    html.append("</a>")
  }
}

extension FieldGuide.Entry {
  /// Whether every object has the field, so that one word on it is enough.
  fileprivate var isOfEveryObject: Bool { id.utf8.starts(with: "Pod.".utf8) }
}

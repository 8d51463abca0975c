internal import APIServer
internal import Checking
internal import HTML
internal import Highlighting
internal import KubernetesModel
internal import YAML

/// The objects of an example as the API server would store them, with the lines marked that the server adds.
struct DefaultsPanel {
  private var code: [UInt8] = []
  /// How many lines the server adds.
  private(set) var addedLines = 0

  /// The objects of `documents`; `nil` where one of them is not known, or the server adds nothing.
  init?(_ documents: [CheckedDocument]) {
    for document in documents {
      guard document.verdict == .valid, let written = document.document,
        let completed = document.judgement?.tree(defaulted: true)
      else { return nil }
      let (text, added) = YAMLEmitter.text(of: completed, seeking: AddedNodes(to: written, in: completed).isAdded)
      if !code.isEmpty { code.append("---\n") }
      append(text, added)
    }
    if addedLines == 0 { return nil }
  }

  /// Appends coloured text, each line that an addition touches in an element of its own.
  private mutating func append(_ text: [UInt8], _ added: [Range<Int>]) {
    var painted: [UInt8] = []
    Highlighter.highlight(text[...], language: "yaml".utf8, into: &painted)
    // No colour reaches over the end of a line: the lines of both texts are the same.
    var rest = added[...]
    var position = 0
    painted.eachLine { line in
      let end = (text[position...].firstIndex(of: 0x0A) ?? text.count - 1) + 1
      while let first = rest.first, first.upperBound <= position { rest = rest.dropFirst() }
      let isAdded = rest.first.map { $0.lowerBound < end } ?? false
      if isAdded {
        addedLines += 1
        code.append("<ins>")
      }
      code += painted[line]
      if isAdded { code.append("</ins>") }
      position = end
    }
  }

  func append(to html: inout [UInt8], label: String) {
    html.append("<div class=\"panel full\"><p class=\"note\">API 서버가 저장하는 모습입니다. <b>+</b>가 붙은 ")
    html.append(decimal: addedLines)
    html.append("줄은 서버가 채운 기본값입니다.</p>\n<div class=\"code y\" tabindex=\"0\" role=\"group\" aria-label=\"")
    html.appendHTML(attribute: label.utf8)
    html.append(" 기본값까지\"><pre><code>")
    html += code
    html.append("</code></pre></div></div>\n")
  }
}

/// The nodes of a completed object that its author did not write.
struct AddedNodes {
  /// Whether a node, by its number, was added.
  private(set) var isAdded: [Bool]
  private let written: YAMLDocument
  private let completed: YAMLDocument

  /// Compares the tree that was written with the one that the server makes of it.
  init(to written: YAMLDocument, in completed: YAMLDocument) {
    (self.written, self.completed) = (written, completed)
    isAdded = Array(repeating: false, count: completed.nodes.count)
    if let a = written.root, let b = completed.root { compare(a, b) }
  }

  /// Finds the value of a key; of two that are alike the last.
  private func values(of mapping: YAMLNodeID) -> ([UInt8]) -> YAMLNodeID? {
    let entries = written.entries(of: mapping)
    if entries.count <= Self.few {
      return { [written] key in entries.last { written.text(of: $0.key).elementsEqual(key) }?.value }
    }
    let values = Dictionary(entries.map { (Array(written.text(of: $0.key)), $0.value) }) { $1 }
    return { key in values[key] }
  }

  /// Looking at all pays off up to this many keys.
  private static let few = 16

  /// As deep as the reader lets a document be.
  private mutating func compare(_ a: YAMLNodeID, _ b: YAMLNodeID) {
    switch (written[a].value, completed[b].value) {
    case (.mapping, .mapping):
      let values = values(of: a)
      for entry in completed.entries(of: b) {
        if let value = values(Array(completed.text(of: entry.key))), written[value].value != .null {
          compare(value, entry.value)
        } else {
          isAdded[Int(entry.value.index)] = true
        }
      }
    case (.sequence, .sequence):
      let elements = written.elements(of: a)
      for (index, element) in completed.elements(of: b).enumerated() {
        if index < elements.count {
          compare(elements[elements.startIndex + index], element)
        } else {
          isAdded[Int(element.index)] = true
        }
      }
    default: break
    }
  }
}

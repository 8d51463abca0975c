package import Diagnostics
package import Text

extension MermaidDiagram {
  /// Writes what was parsed as one JSON object: nodes and edges by mermaid's names, or why mermaid refuses the text.
  package func write(to json: inout JSONWriter, in language: Language) {
    json.object { json in
      if let refusal {
        json.key("ok")
        json.boolean(false)
        json.member("error", refusal.message(in: language))
        return
      }
      json.key("ok")
      json.boolean(true)
      json.member("type", kind?.rawValue ?? "")
      switch syntax {
      case .flowchart(let chart): chart.write(to: &json)
      case .state(let diagram): diagram.write(to: &json)
      case .sequence(let diagram): diagram.write(to: &json)
      default: break
      }
    }
  }
}

extension JSONWriter {
  /// Writes a member that holds a text of the diagram.
  mutating func member(text name: String, _ value: String) { member(name, Sanitizing.text(LabelText.plain(value))) }

  /// Writes a member that holds names.
  mutating func member(_ name: String, _ names: [Name]) {
    key(name)
    array { json in
      for name in names { json.string(LabelText.plain(name.text)) }
    }
  }
}

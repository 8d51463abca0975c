internal import Text

extension StateDiagram {
  func write(to json: inout JSONWriter) {
    json.member("direction", direction.rawValue)
    json.key("nodes")
    json.array { json in
      for node in nodes {
        json.object { json in
          json.member(text: "id", node.id.text)
          json.member(text: "label", node.kind == .region ? "" : node.lines.first ?? "")
          json.member("shape", node.isGroup && node.kind != .region ? "roundedWithTitle" : node.kind.rawValue)
          if let parent = node.parent { json.member(text: "parent", parent.text) }
        }
      }
      for (number, note) in notes.enumerated() {
        json.object { json in
          json.member(text: "id", "\(note.state)----note-\(number)")
          json.member(text: "label", note.text)
          json.member("shape", "note")
        }
      }
    }
    json.key("edges")
    json.array { json in
      for edge in edges {
        json.object { json in
          json.member(text: "from", edge.from.text)
          json.member(text: "to", edge.to.text)
          json.member(text: "label", edge.label)
        }
      }
    }
  }
}

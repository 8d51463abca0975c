internal import Text

extension Flowchart {
  func write(to json: inout JSONWriter) {
    json.member("direction", direction.rawValue)
    json.key("nodes")
    json.array { json in
      for node in nodes {
        json.object { json in
          json.member("id", node.id.text)
          json.member(text: "label", node.label?.text ?? node.id.text)
          json.member("shape", node.shape ?? "square")
          json.member("classes", node.classes)
        }
      }
    }
    json.key("edges")
    json.array { json in
      for edge in edges {
        json.object { json in
          json.member("from", edge.from.text)
          json.member("to", edge.to.text)
          json.member(text: "label", edge.label?.text ?? "")
          json.member("type", edge.type)
          json.member("stroke", edge.stroke.rawValue)
          json.member("length", edge.length)
        }
      }
    }
    json.key("subgraphs")
    json.array { json in
      for group in groups {
        json.object { json in
          json.member("id", group.id.text)
          json.member(text: "title", group.title.text)
          json.member("nodes", group.members)
          if let direction = group.direction { json.member("dir", direction.rawValue) }
        }
      }
    }
  }
}

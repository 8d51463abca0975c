internal import Text

extension SequenceDiagram {
  func write(to json: inout JSONWriter) {
    json.key("actors")
    json.array { json in
      for actor in actors {
        json.object { json in
          json.member(text: "id", actor.id.text)
          json.member(text: "label", actor.label)
          json.member("type", actor.kind.rawValue)
        }
      }
    }
    json.key("messages")
    json.array { json in
      for event in events {
        json.object { json in
          if let from = event.from { json.member(text: "from", from.text) }
          if let to = event.to { json.member(text: "to", to.text) }
          json.member("kind", event.kind.rawValue)
          json.member(text: "message", event.text)
        }
      }
    }
  }
}

internal import YAML

/// A document and how its lines are numbered, shared by all places in it.
final class WrittenText: Sendable {
  let document: YAMLDocument
  let line: @Sendable (Int) -> Int

  init(document: YAMLDocument, line: @escaping @Sendable (Int) -> Int) {
    self.document = document
    self.line = line
  }
}

/// A place in a document that may not be there: `pod["spec"]["containers"][0]`.
struct YAMLPlace: Sendable {
  private let text: WrittenText
  /// What stands at the place.
  private let node: YAMLNodeID?
  /// The name of the field, which begins it; an element begins with itself.
  private let key: YAMLNodeID?

  init(_ text: WrittenText, _ node: YAMLNodeID?) { self.init(text, node, key: nil) }

  private init(_ text: WrittenText, _ node: YAMLNodeID?, key: YAMLNodeID?) {
    self.text = text
    self.node = node
    self.key = key
  }

  /// The field `name` of the object here; of two that bear the name, the last.
  subscript(name: StaticString) -> YAMLPlace {
    guard let node, text.document[node].value == .mapping else { return YAMLPlace(text, nil) }
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    for entry in text.document.entries(of: node).reversed()
    where text.document.text(of: entry.key).elementsEqual(wanted) {
      return YAMLPlace(text, entry.value, key: entry.key)
    }
    return YAMLPlace(text, nil)
  }

  /// The element at `index` of the list here.
  subscript(index: Int) -> YAMLPlace {
    guard let node, text.document[node].value == .sequence else { return YAMLPlace(text, nil) }
    let elements = text.document.elements(of: node)
    guard index < elements.count else { return YAMLPlace(text, nil) }
    return YAMLPlace(text, elements[elements.startIndex + index])
  }

  /// The line on which the place begins; `nil` where nothing was written, as for what a default brings in.
  var line: Int? { (key ?? node).map { text.line(text.document[$0].range.lowerBound) } }
}

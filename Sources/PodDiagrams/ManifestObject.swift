package import APIServer
package import KubernetesModel
package import YAML

/// An object of a manifest together with the YAML that wrote it, so that whatever is drawn can name its line.
package struct ManifestObject: Sendable {
  /// The object with the server's defaults.
  package let object: ModelObject
  /// Where it was written.
  let place: YAMLPlace

  /// Whether it leads to Pods, and may be drawn with them.
  package var isService: Bool { object.as(Service.self) != nil }

  /// An object that was decoded from `document` at `root` and completed; `line` turns an offset in the text that
  /// the document was read from into the line's number as readers see it.
  package init(
    _ object: ModelObject, writtenIn document: YAMLDocument, at root: YAMLNodeID, line: @escaping @Sendable (Int) -> Int
  ) {
    self.init(object, at: YAMLPlace(WrittenText(document: document, line: line), root))
  }

  private init(_ object: ModelObject, at place: YAMLPlace) {
    self.object = object
    self.place = place
  }

  /// The objects of a document that was judged: one, those of a list, or none where it was not understood.
  package static func objects(
    of judgement: Judgement, writtenIn document: YAMLDocument, line: @escaping @Sendable (Int) -> Int
  ) -> [ManifestObject] {
    let root = YAMLPlace(WrittenText(document: document, line: line), document.root)
    if let items = judgement.items {
      let list = root["items"]
      return items.enumerated().compactMap { index, item in
        item.defaulted.map { ManifestObject($0, at: list[index]) }
      }
    }
    return judgement.defaulted.map { [ManifestObject($0, at: root)] } ?? []
  }
}

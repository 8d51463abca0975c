internal import KubernetesModel
internal import YAML

// kubectl takes a list apart and sends its objects one by one; so are they judged.

extension YAMLDocument {
  /// The objects of a list: what stands under `items` in a document whose kind ends in `List`.
  func items(of root: YAMLNodeID, _ type: TypeMeta) -> ArraySlice<YAMLNodeID>? {
    guard type.kind.utf8.suffix(4).elementsEqual("List".utf8) else { return nil }
    let items = entries(of: root).last { text(of: $0.key).elementsEqual("items".utf8) }
    return items.flatMap { self[$0.value].value == .sequence ? elements(of: $0.value) : nil }
  }
}

extension TypeMeta {
  /// What an object of `list` is: what it says itself, or where it says nothing, what the list holds.
  init(reading item: YAMLNodeID, of document: YAMLDocument, listedIn list: TypeMeta) throws(TypeMetaFault) {
    do throws(TypeMetaFault) {
      try self.init(reading: item, of: document)
    } catch {
      guard case .missing(_, "", "") = error, list.kind != "List" else { throw error }
      self.init(apiVersion: list.apiVersion, kind: String(list.kind.dropLast(4)))
    }
  }
}

extension Judgement {
  /// The answer to a list: the answers to its objects as one.
  init(list: TypeMeta, items: [Judgement]) {
    self.init(verdict: .valid, apiVersion: list.apiVersion, kind: list.kind)
    let verdicts = items.map { $0.verdict }
    verdict = [.invalid, .unknownKind, .custom].first { verdicts.contains($0) } ?? .valid
    stage = items.compactMap { $0.stage }.min()
    findings = items.flatMap { $0.findings }
    isDefined = verdict == .custom && items.allSatisfy { $0.verdict != .custom || $0.isDefined }
    self.items = items
  }
}

/// A list of objects of any kind.
struct ObjectList: Model {
  package static var typeName: StaticString { "ObjectList" }
  var apiVersion: String?
  var items: [JSON]?
  var kind: String?

  init() {}

  /// The list that `answers` are about; `nil` where one of its objects could not be read.
  init?(_ list: Judgement, _ answers: [Judgement], defaulted isDefaulted: Bool) {
    apiVersion = list.apiVersion
    kind = list.kind
    let trees = answers.compactMap { $0.tree(defaulted: isDefaulted) }
    guard trees.count == answers.count else { return nil }
    items = trees.compactMap { tree in tree.root.map { JSON(value: JSONValue($0, in: tree)) } }
  }

  mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("items", &items)
    visit.field("kind", &kind)
  }
}

internal import APIServer
internal import KubernetesModel
internal import Text
internal import YAML

/// A piece read as one type: what is wrong with it then, and how much speaks for the type.
struct FragmentCandidate {
  /// The type, by its place in `FragmentTypes.entries`.
  let number: Int
  /// What is wrong with the piece if it is of that type.
  let faults: [DecodingFault]
  /// The names that would mend unknown fields, by the fields' nodes.
  let nearNames: [YAMLNodeID: String]
  /// How many fields are known.
  let fieldsRead: Int
  /// The fields that are known, less what is not: a field that is not known weighs as much as three that are.
  let score: Int

  init(number: Int, faults: [DecodingFault], fieldsRead: Int, in document: YAMLDocument) {
    self.number = number
    self.faults = faults
    var nearNames: [YAMLNodeID: String] = [:]
    var cost = 0
    let values = document.values(of: faults.lazy.map(\.node))
    for (index, fault) in faults.enumerated() {
      guard case .unknownField(let type) = fault.reason else {
        cost += 3
        continue
      }
      let value = values[fault.node]
      let near = index < Limits.suggestions ? Self.nearName(to: fault.node, value, in: type, document) : nil
      nearNames[fault.node] = near
      // What stands below a field that is not known is not known either.
      cost += (near == nil ? 3 : 1) + (value.map { document.keyCount(below: $0) } ?? 0)
    }
    self.nearNames = nearNames
    self.fieldsRead = fieldsRead
    score = fieldsRead - cost
  }

  /// The field that is meant by a key: two slips of the keyboard off at most, or of an API that is gone.
  private static func nearName(
    to node: YAMLNodeID, _ value: YAMLNodeID?, in type: ModelType, _ document: YAMLDocument
  ) -> String? {
    let key = String(decoding: document.text(of: node), as: UTF8.self)
    if let removed = RemovedField.named(key, in: type) { return removed.successor }
    let limit = key.utf8.count > 4 ? 2 : key.utf8.count > 2 ? 1 : 0
    let fields = type.fields.filter { field in value.map { document.fits($0, field.shape) } ?? true }
    return EditDistance.nearest(to: key, among: fields.map(\.name.description), limit: limit)
  }
}

extension YAMLDocument {
  /// The values of keys, by the keys' nodes: of all in one go, for a key does not know its value.
  fileprivate func values(of keys: some Sequence<YAMLNodeID>) -> [YAMLNodeID: YAMLNodeID] {
    let wanted = Set(keys)
    var values: [YAMLNodeID: YAMLNodeID] = [:]
    guard !wanted.isEmpty else { return values }
    for (key, value) in zip(children, children.dropFirst()) where wanted.contains(key) && values[key] == nil {
      values[key] = value
    }
    return values
  }

  /// How many keys stand below a node; an alias counts as often as it is used, up to a limit.
  fileprivate func keyCount(below node: YAMLNodeID) -> Int {
    var waiting = [node]
    var count = 0
    while let next = waiting.popLast(), count < 1000 {
      switch self[next].value {
      case .mapping:
        let entries = entries(of: next)
        count += entries.count
        waiting += entries.map(\.value)
      case .sequence: waiting += elements(of: next)
      default: break
      }
    }
    return count
  }

  /// Whether a value looks like what a field holds.
  fileprivate func fits(_ node: YAMLNodeID, _ shape: Shape) -> Bool {
    switch (self[node].value, shape) {
    case (.null, _), (.sequence, .list), (.mapping, .object): true
    case (.mapping, .map(.leaf)):
      entries(of: node).allSatisfy { self[$0.value].value != .mapping && self[$0.value].value != .sequence }
    case (.mapping, .map): true
    case (.sequence, _), (.mapping, _): false
    case (_, .leaf): true
    default: false
    }
  }
}

/// The type that a piece is taken for.
struct FragmentChoice {
  let best: FragmentCandidate
  /// Other types that fit as well.
  let rivals: [FragmentCandidate]
  /// Whether the piece itself says what it is.
  let isNamed: Bool

  /// Chooses; `nil` where nothing fits. What is `telling` fits at its worst, for no other program has its names.
  init?(_ candidates: [FragmentCandidate], isNamed: Bool, isTelling: Bool) {
    let faultless = candidates.filter(\.faults.isEmpty)
    let possible = faultless.isEmpty ? candidates : faultless
    guard let most = possible.max(by: { ($0.score, $0.fieldsRead) < ($1.score, $1.fieldsRead) }) else { return nil }
    let fitting = possible.filter { $0.score == most.score && $0.fieldsRead == most.fieldsRead }
    guard let best = fitting.first, isNamed || isTelling || best.faults.isEmpty || best.score >= 0 else { return nil }
    self.best = best
    rivals = Array(fitting.dropFirst())
    self.isNamed = isNamed
  }
}

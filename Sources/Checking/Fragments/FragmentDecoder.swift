internal import APIServer
package import Diagnostics
internal import KubernetesModel
package import YAML

/// Reads a piece of a manifest, strictly, as the piece that it is.
///
/// The type is sought by the names of fields, as deep as they go: of all types that have the outermost ones, that is
/// taken which reads without a fault, and of several the most used. What must be there is never asked for.
package struct FragmentDecoder {
  let document: YAMLDocument
  /// The text that the document was read from.
  let text: [UInt8]
  /// Whether a value may be of any type, for a reader is to replace it.
  let isReplaceable: (Range<Int>) -> Bool

  /// A decoder of `document`, which was read from `text`.
  package init(_ document: YAMLDocument, text: [UInt8], isReplaceable: @escaping (Range<Int>) -> Bool) {
    self.document = document
    self.text = text
    self.isReplaceable = isReplaceable
  }

  /// What the document is made of; empty where it is no piece of a manifest.
  package func parts() -> [FragmentPart] {
    guard let root = document.root else { return [] }
    switch document[root].value {
    case .mapping: return parts(ofMapping: root)
    case .sequence: return list(root).map { [$0] } ?? []
    default: return []
    }
  }

  /// How many types are tried, the most used first. More would be named by chance, and each costs a reading: of a
  /// large document fewer are tried.
  private var mostCandidates: Int { max(2, min(40, 1_000_000 / max(document.nodes.count, 1))) }

  private func parts(ofMapping root: YAMLNodeID) -> [FragmentPart] {
    let entries = document.entries(of: root)
    if entries.count == 1, let entry = entries.first, !isCollection(entry.value), !hasHump(entry.key) {
      return isKnown(entry.key) ? [FragmentPart()] : []
    }
    if entries.allSatisfy({ isAmount($0.key) && !isCollection($0.value) }) { return [FragmentPart()] }
    if let kind = value(of: "kind", in: root), document[kind].value == .string { return [named(kind, root)] }
    let groups = groups(of: entries.map(\.key))
    let parts = groups.compactMap { part(root, keys: $0.keys, among: $0.owners) }
    // One part that nothing fits makes it another program's text, unless it says what version it is of.
    if parts.count == groups.count { return parts }
    return value(of: "apiVersion", in: root) == nil ? [] : [FragmentPart()]
  }

  /// A piece that names its kind, or what was meant to be one.
  private func named(_ kind: YAMLNodeID, _ root: YAMLNodeID) -> FragmentPart {
    let name = String(decoding: document.text(of: kind), as: UTF8.self)
    let meant = ServedKinds().nearest(apiVersion: "", kind: name)
    let place = FragmentPlace(kind: meant?.kind ?? name, path: "")
    let ofKind = FragmentTypes.entries.indices.filter { FragmentTypes.entries[$0].place == place }
    let keys = document.entries(of: root).map(\.key)
    guard var part = part(root, keys: keys, among: ofKind, isNamed: true) else { return FragmentPart() }
    if let meant, meant.kind != name {
      let range = document[kind].range
      var diagnostic = Diagnostic(
        KindDiagnostics.misspeltKind, at: range, name, "Kubernetes \(KubernetesRelease.modelled)", meant.kind,
        meant.apiVersion)
      diagnostic.severity = .warning
      diagnostic.fix = Fix(replacing: range, with: meant.kind)
      part.findings.insert(diagnostic, at: 0)
    }
    return part
  }

  /// The keys of a mapping, those together that one type has. A key that no type has goes with the first.
  private func groups(of keys: [YAMLNodeID]) -> [(keys: [YAMLNodeID], owners: [Int])] {
    var groups: [(keys: [YAMLNodeID], owners: [Int])] = []
    var strays: [YAMLNodeID] = []
    for key in keys {
      guard let owners = FragmentTypes.owners(of: document.text(of: key)) else {
        strays.append(key)
        continue
      }
      let place = groups.firstIndex { !$0.owners.isDisjoint(withSorted: owners) }
      if let place {
        groups[place].keys.append(key)
        groups[place].owners = groups[place].owners.intersection(withSorted: owners)
      } else {
        groups.append(([key], owners))
      }
    }
    if !groups.isEmpty { groups[0].keys += strays }
    return groups
  }

  /// What the keys of a mapping are a piece of.
  private func part(
    _ root: YAMLNodeID, keys: [YAMLNodeID], among owners: [Int], isNamed: Bool = false
  ) -> FragmentPart? {
    let others = Set(document.entries(of: root).map(\.key)).subtracting(keys)
    let candidates = owners.prefix(mostCandidates).map { attempt($0, at: root, asList: false, others) }
    let known = keys.filter { FragmentTypes.owners(of: document.text(of: $0)) != nil }
    let isTelling = known.count == keys.count && known.contains(where: isTellingKey)
    guard let choice = FragmentChoice(candidates, isNamed: isNamed, isTelling: isTelling) else { return nil }
    let isWhole = isNamed || keys.count > 1
    let key = keys.first.map { String(decoding: document.text(of: $0), as: UTF8.self) } ?? ""
    return finish(choice) { isWhole ? $0.place : $0.place.below(key) }
  }

  /// What the elements of a list are.
  private func list(_ root: YAMLNodeID) -> FragmentPart? {
    let elements = document.elements(of: root)
    guard let first = elements.first else { return nil }
    if elements.allSatisfy({ document[$0].value == .string }) { return FragmentPart() }
    guard document[first].value == .mapping else { return nil }
    var owners: [Int]?
    for key in document.entries(of: first).map(\.key) {
      guard let having = FragmentTypes.owners(of: document.text(of: key)) else { continue }
      guard let known = owners else {
        owners = having
        continue
      }
      let common = known.intersection(withSorted: having)
      if !common.isEmpty { owners = common }
    }
    let inLists = (owners ?? []).filter { FragmentTypes.entries[$0].listPlace != nil }
    let candidates = inLists.prefix(mostCandidates).map { attempt($0, at: root, asList: true, []) }
    let isTelling = document.entries(of: first).map(\.key).allSatisfy {
      FragmentTypes.owners(of: document.text(of: $0)) != nil && isTellingKey($0)
    }
    guard let choice = FragmentChoice(candidates, isNamed: false, isTelling: isTelling) else { return nil }
    return finish(choice) { ($0.listPlace ?? $0.place).list }
  }

  /// One reading of the piece as a type.
  private func attempt(
    _ number: Int, at root: YAMLNodeID, asList: Bool, _ others: Set<YAMLNodeID>
  ) -> FragmentCandidate {
    let (faults, fieldsRead) = read(FragmentTypes.entries[number].type, at: root, asList: asList)
    let kept = faults.filter { fault in
      switch fault.reason {
      // What stands twice is compared with itself.
      case .repeatedKey: false
      case .unknownField: !others.contains(fault.node)
      case .wrongType, .malformed: !isReplaceable(document[fault.node].range)
      }
    }
    return FragmentCandidate(number: number, faults: kept, fieldsRead: fieldsRead, in: document)
  }

  private func read(
    _ type: ModelType, at root: YAMLNodeID, asList: Bool
  ) -> (faults: [DecodingFault], fieldsRead: Int) {
    var decoder = TreeDecoder(document)
    type.read(root, asList: asList, &decoder)
    return (decoder.faults, decoder.fieldsRead)
  }

  private func finish(_ choice: FragmentChoice, _ place: (FragmentTypes.Entry) -> FragmentPlace) -> FragmentPart {
    let best = FragmentTypes.entries[choice.best.number]
    var part = FragmentPart()
    part.place = place(best)
    if part.place?.path.split(separator: ".").first == "metadata" {
      part.place = part.place.map { FragmentPlace(kind: "", path: $0.path) }
    } else {
      part.alternatives = choice.rivals.map { FragmentTypes.entries[$0.number] }
        .filter { $0.depth == best.depth && choice.best.faults.isEmpty }.prefix(2).map(place)
    }
    part.isCertain = choice.rivals.isEmpty
    part.findings = FragmentFindings(document: document, text: text).findings(of: choice, as: best.type)
    return part
  }

  /// Whether a key is a field of any type, or an amount of something.
  private func isKnown(_ key: YAMLNodeID) -> Bool {
    FragmentTypes.owners(of: document.text(of: key)) != nil || isAmount(key)
  }

  private func isAmount(_ key: YAMLNodeID) -> Bool {
    ["cpu", "memory", "storage", "ephemeral-storage"].contains { document.text(of: key).elementsEqual($0.utf8) }
  }

  private func isCollection(_ node: YAMLNodeID) -> Bool {
    document[node].value == .mapping || document[node].value == .sequence
  }

  private func hasHump(_ key: YAMLNodeID) -> Bool {
    document.text(of: key).dropFirst().contains { (0x41...0x5A).contains($0) }
  }

  /// Whether a key is one that other programs seldom use: it has a hump, or is one of a few.
  private func isTellingKey(_ key: YAMLNodeID) -> Bool {
    hasHump(key) || Self.telling.contains { document.text(of: key).elementsEqual($0.utf8) }
  }

  private static let telling = ["spec", "metadata", "containers", "template", "selector", "tolerations", "affinity"]

  private func value(of name: String, in mapping: YAMLNodeID) -> YAMLNodeID? {
    document.entries(of: mapping).last { document.text(of: $0.key).elementsEqual(name.utf8) }?.value
  }
}

/// A piece of a manifest, or a part of one that is no single piece.
package struct FragmentPart: Sendable {
  /// Where it belongs; `nil` where that could be anywhere.
  package fileprivate(set) var place: FragmentPlace?
  /// Where it could belong as well.
  package fileprivate(set) var alternatives: [FragmentPlace] = []
  /// Whether nothing else has these fields.
  package fileprivate(set) var isCertain = false
  /// What is wrong in it.
  package fileprivate(set) var findings: [Diagnostic] = []

  /// A part that could stand anywhere.
  init() {}

  /// An object of `kind` of which only the outline stands.
  package init(outlineOf kind: String) {
    place = FragmentPlace(kind: kind, path: "")
    isCertain = true
  }
}

extension [Int] {
  /// The numbers of two ascending lists that stand in both.
  fileprivate func intersection(withSorted other: [Int]) -> [Int] {
    var common: [Int] = []
    var place = other.startIndex
    for number in self {
      while place < other.endIndex, other[place] < number { place += 1 }
      if place < other.endIndex, other[place] == number { common.append(number) }
    }
    return common
  }

  fileprivate func isDisjoint(withSorted other: [Int]) -> Bool { intersection(withSorted: other).isEmpty }
}

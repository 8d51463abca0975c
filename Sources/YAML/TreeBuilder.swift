internal import CYAML
internal import Text

/// Builds the tree of one document out of libyaml's events, without recursion and without an array a node.
struct TreeBuilder {
  private var document = YAMLDocument()
  private let marks: MarkOffsets
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: Int
  private let limits: YAMLLimits
  /// The collections that are open, outermost first.
  private var open: [OpenCollection] = []
  /// The children of the open collections; each takes its own off the end when it closes.
  private var pending: [YAMLNodeID] = []
  private var anchored: [String: YAMLNodeID] = [:]
  private var hasAliases = false
  private var mergedEntries = 0
  /// The end of what was read last: a block collection ends there, not where the next thing begins.
  private var lastEnd: Int
  private var objections = Objections()
  private let refusesEscapedSlash: Bool

  private struct OpenCollection {
    let node: YAMLNodeID
    let firstPending: Int
    let isMapping: Bool
    var expectsKey = true
    var hasMerge = false
    var hasUnusableKey = false
  }

  /// The document in `bytes`, which begin at `base` in the caller's text.
  static func build(
    _ bytes: UnsafeBufferPointer<UInt8>, at base: Int, _ limits: YAMLLimits
  ) throws(YAMLFault) -> YAMLDocument {
    let skipped = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = UnsafeBufferPointer(rebasing: bytes.dropFirst(skipped))
    var builder = TreeBuilder(text, base + skipped, limits)
    try builder.readEvents()
    if builder.hasAliases, builder.objections.isDecodable {
      try AliasBudget.check(builder.document, at: builder.base, limits)
    }
    try builder.objections.raise()
    return builder.document
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ base: Int, _ limits: YAMLLimits) {
    self.bytes = bytes
    self.base = base
    self.limits = limits
    lastEnd = base
    marks = MarkOffsets(bytes, base: base)
    refusesEscapedSlash = EscapedSlash.isRefused(in: bytes)
    document.nodes.reserveCapacity(bytes.count / 12 + 4)
    document.children.reserveCapacity(bytes.count / 12 + 4)
    document.text.reserveCapacity(bytes.count)
  }

  private mutating func readEvents() throws(YAMLFault) {
    guard var parser = EventParser(bytes) else {
      throw YAMLFault(.syntax("out of memory"), at: base..<base, server: "yaml: out of memory")
    }
    while true {
      let event: yaml_event_t
      do {
        event = try parser.next()
      } catch {
        throw SyntaxDiagnosis(error, marks, in: bytes, at: base).fault
      }
      switch event.type {
      case YAML_SCALAR_EVENT: try scalar(event)
      case YAML_MAPPING_START_EVENT: try begin(event, isMapping: true)
      case YAML_SEQUENCE_START_EVENT: try begin(event, isMapping: false)
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: try end(event)
      case YAML_ALIAS_EVENT: try alias(event)
      case YAML_DOCUMENT_END_EVENT:
        noteIgnoredText(after: Int(event.end_mark.index))
        return
      case YAML_STREAM_END_EVENT: return
      default: break
      }
    }
  }

  /// kubectl reads the first document of what it cut, and ignores what follows it.
  private mutating func noteIgnoredText(after index: Int) {
    var offset = marks.offset(of: index) - base
    while offset < bytes.count {
      while offset < bytes.count, bytes[offset].isYAMLSpace { offset += 1 }
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "#") else { break }
      while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
    }
    if offset < bytes.count { document.ignoredFrom = base + offset }
  }

  private mutating func begin(_ event: yaml_event_t, isMapping: Bool) throws(YAMLFault) {
    let start = marks.offset(of: Int(event.start_mark.index))
    guard open.count < limits.depth else {
      throw YAMLFault(
        .tooDeep(limit: limits.depth), at: start..<min(start + 1, base + bytes.count),
        server: "yaml: exceeded max depth of \(limits.depth)")
    }
    let isFlow =
      isMapping
      ? event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      : event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    let node = append(
      YAMLNode(
        value: isMapping ? .mapping : .sequence, style: isFlow ? .flow : .block, start: Int32(start), end: -1,
        contentStart: 0, contentCount: 0))
    name(
      node, anchor: isMapping ? event.data.mapping_start.anchor : event.data.sequence_start.anchor,
      tag: isMapping ? event.data.mapping_start.tag : event.data.sequence_start.tag)
    open.append(OpenCollection(node: node, firstPending: pending.count, isMapping: isMapping))
  }

  private mutating func end(_ event: yaml_event_t) throws(YAMLFault) {
    guard let collection = open.popLast() else { return }
    let id = Int(collection.node.index)
    if document.nodes[id].style == .flow { lastEnd = marks.offset(of: Int(event.end_mark.index)) }
    document.nodes[id].contentStart = Int32(document.children.count)
    if collection.hasMerge {
      try mergeEntries(Array(pending[collection.firstPending...]))
    } else {
      document.children.append(contentsOf: pending[collection.firstPending...])
    }
    pending.removeSubrange(collection.firstPending...)
    document.nodes[id].contentCount = Int32(document.children.count) - document.nodes[id].contentStart
    document.nodes[id].end = Int32(max(lastEnd, Int(document.nodes[id].start)))
    if collection.hasUnusableKey { refuseKeys(of: collection.node) }
    if isKey { objections.decoding(.keyIsCollection(collection.node, in: document)) }
    adopt(collection.node)
  }

  private mutating func scalar(_ event: yaml_event_t) throws(YAMLFault) {
    let scalar = event.data.scalar
    let text = UnsafeBufferPointer(start: UnsafePointer(scalar.value), count: scalar.length)
    let start = marks.offset(of: Int(event.start_mark.index))
    var end = marks.offset(of: Int(event.end_mark.index))
    let style = YAMLStyle(scalar.style)
    if style == .literal || style == .folded {
      while end > start, bytes[end - base - 1].isYAMLSpace { end -= 1 }
    }
    if style == .doubleQuoted, refusesEscapedSlash { try refuseEscapedSlash(in: start..<end) }
    lastEnd = end
    let isPlainNothing = style == .plain && scalar.length == 0 && scalar.tag == nil && scalar.anchor == nil
    if isPlainNothing, open.isEmpty, start == end { return }

    let isMerge = scalar.plain_implicit == 1 && text.count == 2 && text[0] == 0x3C && text[1] == 0x3C
    let id = append(
      YAMLNode(
        value: .string, style: style, start: Int32(start), end: Int32(end),
        contentStart: Int32(document.text.count), contentCount: Int32(text.count)))
    if scalar.tag != nil || scalar.anchor != nil { name(id, anchor: scalar.anchor, tag: scalar.tag) }
    if let tag = scalar.tag {
      setValue(of: id, text, tag: String(cString: tag))
    } else {
      document.text.append(contentsOf: text)
      if style == .plain { document.nodes[Int(id.index)].value = ScalarResolution.resolve(text) }
    }
    if isKey, isMerge {
      open[open.count - 1].hasMerge = true
    } else if isKey {
      nameKey(id)
    } else if case .float(let number) = document.nodes[Int(id.index)].value, !number.isFinite {
      objections.number(.notFinite(number, at: start..<end))
    }
    adopt(id)
  }

  private mutating func setValue(of id: YAMLNodeID, _ text: UnsafeBufferPointer<UInt8>, tag: String) {
    let node = Int(id.index)
    do throws(TagResolution.Contradiction) {
      switch try TagResolution.resolve(text, tag: tag) {
      case .value(let value):
        document.nodes[node].value = value
        document.text.append(contentsOf: text)
      case .text(let decoded):
        document.nodes[node].contentCount = Int32(decoded.count)
        document.text.append(contentsOf: decoded)
      }
    } catch {
      document.text.append(contentsOf: text)
      objections.decoding(
        YAMLFault(.tagMismatch, at: document.nodes[node].range, server: "yaml: \(error.sentence)"))
    }
  }

  private mutating func alias(_ event: yaml_event_t) throws(YAMLFault) {
    let start = marks.offset(of: Int(event.start_mark.index))
    lastEnd = marks.offset(of: Int(event.end_mark.index))
    hasAliases = true
    let name = String(cString: event.data.alias.anchor)
    guard let target = anchored[name] else {
      throw YAMLFault(
        .unknownAnchor(name), at: start..<lastEnd, server: "yaml: unknown anchor '\(name)' referenced")
    }
    let node = document[target]
    if node.end < 0 {
      objections.decoding(
        YAMLFault(.selfReference(name), at: start..<lastEnd, server: "yaml: anchor '\(name)' value contains itself"))
      adopt(
        append(
          YAMLNode(
            value: .null, style: .plain, start: Int32(start), end: Int32(lastEnd), contentStart: 0, contentCount: 0)))
      return
    }
    guard isKey else { return adopt(target) }
    switch node.value {
    case .sequence, .mapping:
      objections.decoding(.keyIsCollection(target, in: document))
      adopt(target)
    default:
      // A node of its own, for a key's text is not always the text of the value that it repeats.
      let key = append(node)
      nameKey(key)
      adopt(key)
    }
  }

  /// Gives a key the text that it has in JSON.
  private mutating func nameKey(_ id: YAMLNodeID) {
    let node = document[id]
    let text: String
    switch node.value {
    case .string, .sequence, .mapping: return
    case .boolean(let value): text = value ? "true" : "false"
    case .integer(let value): text = String(value)
    case .float(let value): text = GoNumber.key(value)
    case .null, .unsigned:
      open[open.count - 1].hasUnusableKey = true
      return
    }
    document.nodes[Int(id.index)].contentStart = Int32(document.text.count)
    document.nodes[Int(id.index)].contentCount = Int32(text.utf8.count)
    document.text.append(contentsOf: text.utf8)
  }

  private mutating func refuseKeys(of mapping: YAMLNodeID) {
    for (key, value) in document.entries(of: mapping) {
      switch document[key].value {
      case .null, .unsigned: objections.key(.unusableKey(key, value: value, in: document))
      default: break
      }
    }
  }

  /// Appends the entries of a mapping to the children, with what its `<<` keys bring in in their place.
  private mutating func mergeEntries(_ entries: [YAMLNodeID]) throws(YAMLFault) {
    var offset = 0
    while offset + 1 < entries.count {
      let (key, value) = (entries[offset], entries[offset + 1])
      offset += 2
      guard isMergeKey(key) else {
        document.children.append(key)
        document.children.append(value)
        continue
      }
      switch document[value].value {
      case .mapping:
        try merge(value)
      case .sequence where value.index > key.index:
        // Of several mappings the first counts: it goes last, where the last entry counts.
        for element in document.elements(of: value).reversed() {
          if case .mapping = document[element].value { try merge(element) } else { refuseMerge(element) }
        }
      default:
        refuseMerge(value)
      }
    }
  }

  private mutating func merge(_ mapping: YAMLNodeID) throws(YAMLFault) {
    let range = document[mapping].childRange
    mergedEntries += range.count / 2
    guard mergedEntries <= limits.mergedEntries else { throw .aliasBomb(at: document[mapping].range.lowerBound) }
    for index in range { document.children.append(document.children[index]) }
  }

  private mutating func refuseMerge(_ id: YAMLNodeID) {
    objections.decoding(
      YAMLFault(
        .mergeOfNonMapping, at: document[id].range,
        server: "yaml: map merge requires map or sequence of maps as the value"))
  }

  private func isMergeKey(_ id: YAMLNodeID) -> Bool {
    document[id].style == .plain && document.text(of: id).elementsEqual("<<".utf8)
  }

  private func refuseEscapedSlash(in range: Range<Int>) throws(YAMLFault) {
    guard let escape = EscapedSlash.first(in: bytes, range.lowerBound - base..<range.upperBound - base) else { return }
    let line = bytes[..<escape].count { $0 == UInt8(ascii: "\n") }
    let place = line == 0 ? "" : "line \(line + 1): "
    throw YAMLFault(
      .unknownEscape("/"), at: base + escape..<base + escape + 2, related: range.lowerBound..<range.lowerBound + 1,
      server: "yaml: \(place)found unknown escape character")
  }

  /// Whether the node that comes next is a mapping's key.
  private var isKey: Bool {
    guard let last = open.last else { return false }
    return last.isMapping && last.expectsKey
  }

  private mutating func append(_ node: YAMLNode) -> YAMLNodeID {
    document.nodes.append(node)
    return YAMLNodeID(index: Int32(document.nodes.count - 1))
  }

  /// Hangs a finished node below the collection that is open.
  private mutating func adopt(_ id: YAMLNodeID) {
    if open.isEmpty {
      document.root = id
    } else {
      pending.append(id)
      open[open.count - 1].expectsKey.toggle()
    }
  }

  private mutating func name(
    _ id: YAMLNodeID, anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) {
    if let tag { document.tags.append((id, String(cString: tag))) }
    guard let anchor else { return }
    let name = String(cString: anchor)
    document.anchors.append((id, name))
    anchored[name] = id
  }
}

extension YAMLStyle {
  /// libyaml's name for how a scalar was written.
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

internal import HTML

/// Takes out of an SVG file what is active in it: scripts, handlers, frames, addresses of others.
///
/// What stays is copied byte by byte. It reads as strictly as XML does: what it cannot read to the end is refused, for
/// a browser might read it in another way.
struct SVGCleaning {
  private let bytes: [UInt8]
  private var position = 0
  private var output: [UInt8] = []
  /// The names of the elements that are open.
  private var open: [ArraySlice<UInt8>] = []
  /// How many elements were open where the one began that is left out.
  private var dropped: Int?
  private var entities = XMLEntities()

  private static let deepest = 1_000

  /// The drawing; `nil` where it cannot be read.
  static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
    guard !bytes.contains(0), bytes.count <= 25 << 20 else { return nil }
    var cleaning = SVGCleaning(bytes: bytes)
    return cleaning.run() ? cleaning.output : nil
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
  }

  private mutating func run() -> Bool {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    output += bytes[..<position]
    var hasRoot = false
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        guard text() else { return false }
        continue
      }
      if starts("<!--") {
        guard let range = skip(past: "-->", from: position + 4) else { return false }
        if dropped == nil { output += bytes[range] }
      } else if starts("<![CDATA[") {
        guard let range = skip(past: "]]>", from: position + 9) else { return false }
        keep(text: bytes[range.lowerBound + 9..<range.upperBound - 3], as: bytes[range])
      } else if starts("<!DOCTYPE") {
        guard !hasRoot, doctype() else { return false }
      } else if starts("<?") {
        guard let range = skip(past: "?>", from: position + 2) else { return false }
        guard instruction(range) else { return false }
      } else if starts("</") {
        guard let range = skip(past: ">", from: position + 2), end(range) else { return false }
      } else {
        guard !(hasRoot && open.isEmpty), start() else { return false }
        hasRoot = true
      }
    }
    return hasRoot && open.isEmpty
  }

  private func starts(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
  }

  /// Moves behind `mark`; what lies between here and there, with it.
  private mutating func skip(past mark: String, from start: Int) -> Range<Int>? {
    let mark = Array(mark.utf8)
    var offset = start
    while offset + mark.count <= bytes.count {
      if bytes[offset] == mark[0], bytes[offset...].starts(with: mark) {
        defer { position = offset + mark.count }
        return position..<offset + mark.count
      }
      offset += 1
    }
    return nil
  }

  /// The declaration of XML stays, where it names an encoding that is ours; all other instructions go.
  private mutating func instruction(_ range: Range<Int>) -> Bool {
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard text.hasPrefix("<?xml ") || text.hasPrefix("<?xml\n") else { return true }
    let lower = text.lowercased()
    guard range.lowerBound <= 3 else { return false }
    if lower.contains("encoding"), !lower.contains("utf-8"), !lower.contains("us-ascii") { return false }
    output += bytes[range]
    return true
  }

  /// A document type that declares something goes; the words that it declares are put in their places.
  private mutating func doctype() -> Bool {
    let start = position
    var quote: UInt8 = 0
    var offset = position
    var subset: Int?
    var isClosed = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        subset = offset
      } else if byte == UInt8(ascii: "]") {
        isClosed = true
      } else if byte == UInt8(ascii: ">"), subset == nil || isClosed {
        position = offset + 1
        guard let subset else {
          output += bytes[start..<position]
          return true
        }
        return entities.declare(bytes[subset..<offset])
      }
      offset += 1
    }
    return false
  }

  private mutating func text() -> Bool {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    let raw = bytes[start..<position]
    if open.isEmpty {
      output += raw
      return raw.allSatisfy { $0 <= 0x20 }
    }
    guard let decoded = entities.decoded(raw) else { return false }
    keep(text: decoded.text[...], as: raw, isExpanded: decoded.isExpanded)
    return true
  }

  /// Writes text as it is written; a style without what fetches, and what a document type declared, anew.
  private mutating func keep(text: ArraySlice<UInt8>, as raw: ArraySlice<UInt8>, isExpanded: Bool = false) {
    guard dropped == nil else { return }
    if let name = open.last, SVGRules.localName(name) == "style" {
      let clean = SVGRules.style(text)
      if clean.elementsEqual(text), !isExpanded { output += raw } else { output.appendHTML(text: clean) }
    } else if isExpanded {
      output.appendHTML(text: text)
    } else {
      output += raw
    }
  }

  private mutating func end(_ range: Range<Int>) -> Bool {
    var name = bytes[range.lowerBound + 2..<range.upperBound - 1]
    while let last = name.last, last <= 0x20 { name.removeLast() }
    guard open.last?.elementsEqual(name) == true else { return false }
    open.removeLast()
    if dropped == nil {
      output += bytes[range]
    } else if dropped == open.count {
      dropped = nil
    }
    return true
  }

  private mutating func start() -> Bool {
    guard let tag = XMLTag(at: position, of: bytes), open.count < Self.deepest else { return false }
    position = tag.range.upperBound
    var values: [[UInt8]] = []
    var expanded: [Bool] = []
    for attribute in tag.attributes {
      guard let decoded = entities.decoded(bytes[attribute.value]) else { return false }
      values.append(decoded.text)
      expanded.append(decoded.isExpanded)
    }
    let element = SVGRules.localName(bytes[tag.name])
    let named = zip(tag.attributes, values).map { (SVGRules.localName(bytes[$0.0.name]), $0.1) }
    if dropped == nil, !SVGRules.keeps(element, named) {
      if tag.isEmpty { return true }
      dropped = open.count
    }
    if !tag.isEmpty { open.append(bytes[tag.name]) }
    guard dropped == nil else { return true }
    output += bytes[tag.range.lowerBound..<tag.name.upperBound]
    for (index, attribute) in tag.attributes.enumerated() {
      guard SVGRules.keeps(named[index].0, named[index].1, of: element) else { continue }
      output += bytes[attribute.range.lowerBound..<attribute.value.lowerBound - 1]
      if expanded[index] {
        output.append(UInt8(ascii: "\""))
        output.appendHTML(attribute: values[index])
        output.append(UInt8(ascii: "\""))
      } else {
        output += bytes[attribute.value.lowerBound - 1...attribute.value.upperBound]
      }
    }
    output += bytes[tag.rest..<tag.range.upperBound]
    return true
  }
}

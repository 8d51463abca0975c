internal import HTML

/// The words that a document type declares, and XML's own five.
struct XMLEntities {
  private var values: [String: [UInt8]] = [:]

  /// Takes the declarations of a document type; `false` where one is more than a plain word.
  mutating func declare(_ subset: ArraySlice<UInt8>) -> Bool {
    var rest = subset
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...]
      guard rest.starts(with: "<!ENTITY".utf8) else {
        // Comments, elements and lists of attributes declare no word; a list could declare a value, though.
        guard rest.starts(with: "<!--".utf8), let end = rest.dropFirst(4).firstIndex(of: UInt8(ascii: ">")) else {
          return false
        }
        rest = rest[(end + 1)...]
        continue
      }
      let words = rest.dropFirst(8).drop { $0 <= 0x20 }
      let name = words.prefix { $0 > 0x20 }
      let quoted = words.dropFirst(name.count).drop { $0 <= 0x20 }
      guard let quote = quoted.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = quoted.dropFirst().firstIndex(of: quote)
      else { return false }
      let value = quoted[(quoted.startIndex + 1)..<end]
      guard value.count <= 1_000, values.count < 100, !value.contains(UInt8(ascii: "&")),
        !value.contains(UInt8(ascii: "<")), !value.contains(UInt8(ascii: "%"))
      else { return false }
      values[String(decoding: name, as: UTF8.self)] = Array(value)
      guard let close = rest[end...].firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[(close + 1)...]
    }
    return true
  }

  /// Text with its references replaced, and whether a declared word was among them; `nil` where one is not known.
  func decoded(_ raw: ArraySlice<UInt8>) -> (text: [UInt8], isExpanded: Bool)? {
    guard raw.contains(UInt8(ascii: "&")) else { return (Array(raw), false) }
    var text: [UInt8] = []
    var isExpanded = false
    var offset = raw.startIndex
    while offset < raw.endIndex {
      guard raw[offset] == UInt8(ascii: "&") else {
        text.append(raw[offset])
        offset += 1
        continue
      }
      guard let end = raw[offset..<min(offset + 64, raw.endIndex)].firstIndex(of: UInt8(ascii: ";")) else { return nil }
      let name = String(decoding: raw[(offset + 1)..<end], as: UTF8.self)
      if let value = values[name] {
        text += value
        isExpanded = true
      } else if name.hasPrefix("#") || ["amp", "lt", "gt", "quot", "apos"].contains(name) {
        let value = Entities.decoded(raw[offset...end])
        guard value.first != UInt8(ascii: "&") || name == "amp" || name.hasPrefix("#") else { return nil }
        text += value
      } else {
        return nil
      }
      offset = end + 1
    }
    return (text, isExpanded)
  }
}

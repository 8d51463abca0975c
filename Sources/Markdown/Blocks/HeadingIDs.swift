internal import Text

/// The ids of a note's headings, as GitHub makes them, each but once.
struct HeadingIDs {
  /// What the page around a note uses is taken: a note's own must not stand in for it.
  private var counts: [[UInt8]: Int] = [Array("main".utf8): 0, Array("nav-on".utf8): 0]

  /// The id for a text: the id itself, or with the first number that makes it new.
  mutating func unique(_ slug: [UInt8]) -> String {
    var id = slug
    while counts[id] != nil {
      let count = counts[slug, default: 0] + 1
      counts[slug] = count
      id = slug + "-\(count)".utf8
    }
    counts[id] = 0
    return String(decoding: id, as: UTF8.self)
  }

  /// Takes an id; `false` where it is taken.
  mutating func take(_ id: [UInt8]) -> Bool {
    if counts[id] != nil { return false }
    counts[id] = 0
    return true
  }

  /// GitHub's rule: lower case; letters, marks, digits, `_` and `-` stay; spaces become `-`; all else goes.
  static func slug(of text: [UInt8]) -> [UInt8] {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      if byte < 0x80 {
        if byte == Byte.space {
          slug.append(Byte.hyphen)
        } else if byte.isAlphanumeric || byte == Byte.hyphen || byte == Byte.underscore {
          slug.append(byte.lowercased)
        }
        offset += 1
        continue
      }
      let (value, length) = text.scalar(at: offset)
      if (0xAC00...0xD7A3).contains(value) {
        slug.append(contentsOf: text[offset..<offset + length])
      } else if let scalar = Unicode.Scalar(value), scalar.isWord {
        slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
      offset += length
    }
    return slug
  }
}

extension Unicode.Scalar {
  /// A letter, a mark, a decimal digit or punctuation that connects.
  fileprivate var isWord: Bool {
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }
}

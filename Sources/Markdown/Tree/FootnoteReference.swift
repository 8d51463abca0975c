internal import Text

/// A reference to a footnote in the text.
struct FootnoteReference {
  /// Its name, as written.
  let name: [UInt8]
  /// Which footnote it means.
  let footnote: Int
  /// Where it stands in the note, as far as order goes.
  let offset: Int
  /// The number of the footnote, from 1, in the order of the first references.
  var number = 0
  /// The how-manieth reference to its footnote it is, from 1.
  var occurrence = 0

  /// A name as it is compared: without regard to letter case.
  static func folded(_ name: some Collection<UInt8>) -> [UInt8] {
    if name.allSatisfy({ $0 < 0x80 }) { return name.map(\.lowercased) }
    return Array(String(decoding: name, as: UTF8.self).lowercased().utf8)
  }
}

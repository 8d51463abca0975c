/// A text with `1️⃣`, `2️⃣` … where something is expected to be found.
package struct MarkedText: Sendable {
  /// The text without the markers.
  package let bytes: [UInt8]
  /// Where each marker stood, in bytes of that text; the first one first.
  package let places: [Int]

  /// Takes the markers out of `text`.
  package init(_ text: String) {
    var bytes: [UInt8] = []
    var places: [Int: Int] = [:]
    for character in text {
      if let digit = Self.digit(character) {
        places[digit] = bytes.count
      } else {
        bytes.append(contentsOf: String(character).utf8)
      }
    }
    self.bytes = bytes
    self.places = places.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func digit(_ character: Character) -> Int? {
    let scalars = Array(character.unicodeScalars)
    guard scalars.count == 3, scalars[1].value == 0xFE0F, scalars[2].value == 0x20E3 else { return nil }
    return Int(String(Character(scalars[0])))
  }
}

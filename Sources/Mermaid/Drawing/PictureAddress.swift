internal import HTML
internal import Text

extension Address {
  /// Where a part of a picture leads; `nil` where the address is not one that a note may name. One that goes on over a
  /// blank is no address.
  init?(ofPicture text: String) {
    let bytes = Array(text.utf8)
    let address = bytes[bytes.trimmed(0..<bytes.count)]
    guard !address.isEmpty, address.count <= 2_000, address.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    self.init(ofNote: address)
  }
}

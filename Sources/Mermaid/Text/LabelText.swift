/// What mermaid's texts mean, without their looks.
enum LabelText {
  /// The text with the marks of entities turned back into what the author wrote.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == CleanText.entityStart || $0 == CleanText.entityEnd }) else { return text }
    let bytes = text.utf8.map { byte in
      switch byte {
      case CleanText.entityStart: UInt8(ascii: "#")
      case CleanText.entityEnd: UInt8(ascii: ";")
      default: byte
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

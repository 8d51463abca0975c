internal import KubernetesModel
internal import Text

extension String {
  /// Whether the first or the last character is white space, as Unicode has it.
  var hasSpacesAround: Bool {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return false }
    return first.isSpace || last.isSpace
  }
}

extension Unicode.Scalar {
  /// Looking a character up in Unicode's tables costs more than the rest of the rule; most are plain ASCII.
  fileprivate var isSpace: Bool {
    if value > 0x20, value < 0x7F { return false }
    return properties.isWhitespace
  }
}

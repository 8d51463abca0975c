internal import Text

extension [UInt8] {
  /// Appends code: as text, but characters that nobody sees are shown by their names.
  ///
  /// A name stands for its character and is no part of the code: selecting leaves it out, so that what is copied is
  /// what is seen.
  package mutating func appendHTML(code: ArraySlice<UInt8>) {
    var copied = code.startIndex
    for place in HiddenCharacter.places(in: code) {
      appendHTML(text: code[copied..<place.range.lowerBound])
      append("<u class=\"hid\">")
      append(contentsOf: place.name.utf8)
      append("</u>")
      copied = place.range.upperBound
    }
    appendHTML(text: code[copied...])
  }
}

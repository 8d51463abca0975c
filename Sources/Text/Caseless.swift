extension String {
  /// The text in lower case, as names are compared where case does not count.
  package var caseless: String {
    if utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return self }
    return unicodeScalars.map { $0.properties.lowercaseMapping }.joined()
  }
}

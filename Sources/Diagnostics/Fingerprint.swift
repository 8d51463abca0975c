/// What makes a finding the same finding after lines have moved: its rule, its file, the field without the places
/// of list elements, and the text of its line. No line number.
package struct Fingerprint: Hashable, Sendable {
  /// The hash, as 16 hexadecimal digits.
  package let text: String

  /// The fingerprint of a finding about `source`.
  package init(_ diagnostic: Diagnostic, in source: SourceText) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      // FNV-1a, with a byte that UTF-8 never holds between the parts.
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    add(diagnostic.kind.id.utf8)
    add(URIReference.withoutDot(source.path).utf8)
    add((diagnostic.server?.field ?? "").utf8.filter { !(0x30...0x39).contains($0) })
    if let range = diagnostic.range {
      let line = source.contents(ofLine: source.line(at: min(range.lowerBound, source.bytes.count)))
      add(line.filter { $0 != 0x20 && $0 != 0x09 })
    }
    let digits = String(hash, radix: 16)
    text = String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// A fingerprint as it was written down.
  init?(_ text: Substring) {
    guard text.utf8.count == 16, UInt64(text, radix: 16) != nil else { return nil }
    self.text = String(text)
  }
}

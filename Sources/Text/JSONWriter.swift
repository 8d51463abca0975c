/// Writes compact JSON as bytes. Commas are placed by the writer; the caller opens, closes and names.
package struct JSONWriter: Sendable {
  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty writer.
  package init() {}

  /// Writes an object whose members `body` adds.
  package mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
    open(UInt8(ascii: "{"))
    try body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array whose elements `body` adds.
  package mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
    open(UInt8(ascii: "["))
    try body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Names the member whose value is written next.
  package mutating func key(_ name: some StringProtocol) {
    separate()
    quote(name.utf8)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  package mutating func string(_ value: some StringProtocol) { string(utf8: value.utf8) }

  /// Writes a string given as UTF-8; ill-formed bytes become U+FFFD.
  package mutating func string(utf8 value: some Sequence<UInt8>) {
    separate()
    quote(value)
  }

  /// Writes a whole number.
  package mutating func integer(_ value: some BinaryInteger) { raw(String(value).utf8) }

  /// Writes `true` or `false`.
  package mutating func boolean(_ value: Bool) { raw((value ? "true" : "false").utf8) }

  /// Writes `null`.
  package mutating func null() { raw("null".utf8) }

  /// Writes bytes that are JSON already.
  package mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
  }

  /// Writes a member that holds a string.
  package mutating func member(_ name: String, _ value: some StringProtocol) {
    key(name)
    string(value)
  }

  /// Writes a member that holds a whole number.
  package mutating func member(_ name: String, _ value: some BinaryInteger) {
    key(name)
    integer(value)
  }

  /// Ends a JSON line, so that another value may follow.
  package mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func quote(_ utf8: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    if utf8.withContiguousStorageIfAvailable({ escape($0) }) == nil {
      Array(utf8).withUnsafeBufferPointer { escape($0) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies what needs no escape in whole stretches.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      if byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        offset += 1
        continue
      }
      let (scalar, length) = text.scalar(at: offset)
      if byte < 0x80 || scalar == 0xFFFD {
        bytes.append(contentsOf: text[copied..<offset])
        append(escaped: scalar)
        copied = offset + length
      }
      offset += length
    }
    bytes.append(contentsOf: text[copied...])
  }

  private mutating func append(escaped scalar: UInt32) {
    switch scalar {
    case 0x22: bytes.append(contentsOf: #"\""#.utf8)
    case 0x5C: bytes.append(contentsOf: #"\\"#.utf8)
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    case 0..<0x20:
      let digits = String(scalar, radix: 16)
      bytes.append(contentsOf: #"\u"#.utf8)
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      bytes.append(contentsOf: digits.utf8)
    default: bytes.append(scalar: scalar)
    }
  }
}

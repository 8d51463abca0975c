/// The order in which people expect names: numbers by their value, letters without regard to case.
enum NaturalOrder {
  /// Whether `a` comes before `b`.
  static func precedes(_ a: String, _ b: String) -> Bool {
    let (left, right) = (Array(OutputName.caseless(a).utf8), Array(OutputName.caseless(b).utf8))
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if isDigit(left[i]), isDigit(right[j]) {
        let (first, second) = (digits(left, &i), digits(right, &j))
        if first.count != second.count { return first.count < second.count }
        if first != second { return first.lexicographicallyPrecedes(second) }
      } else if left[i] != right[j] {
        return left[i] < right[j]
      } else {
        i += 1
        j += 1
      }
    }
    if (left.count - i) != (right.count - j) { return left.count - i < right.count - j }
    return a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// The number that a name begins with: `03-pods` has 3.
  static func leadingNumber(_ name: String) -> Int? {
    let run = name.utf8.prefix(while: isDigit)
    return run.isEmpty || run.count > 9 ? nil : Int(String(decoding: Array(run), as: UTF8.self))
  }

  /// Moves past a run of digits and returns it without its leading zeros.
  private static func digits(_ bytes: [UInt8], _ offset: inout Int) -> ArraySlice<UInt8> {
    let start = offset
    while offset < bytes.count, isDigit(bytes[offset]) { offset += 1 }
    return bytes[start..<offset].drop { $0 == UInt8(ascii: "0") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

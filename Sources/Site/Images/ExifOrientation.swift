/// How a camera was held, as Exif says: the one thing of it that a picture needs to be seen upright.
enum ExifOrientation {
  /// The orientation (1 to 8) in the TIFF data that begins at `tiff`; 1 where it says none.
  static func read(_ bytes: [UInt8], at tiff: Int) -> Int {
    guard tiff + 8 <= bytes.count else { return 1 }
    let isLittle = bytes[tiff] == UInt8(ascii: "I")
    let number = { (offset: Int, count: Int) -> Int in
      guard offset + count <= bytes.count else { return 0 }
      let field = bytes[offset..<offset + count]
      return isLittle ? field.reversed().reduce(0) { $0 << 8 | Int($1) } : field.reduce(0) { $0 << 8 | Int($1) }
    }
    let directory = tiff + number(tiff + 4, 4)
    for entry in 0..<number(directory, 2) where number(directory + 2 + entry * 12, 2) == 0x0112 {
      let value = number(directory + 2 + entry * 12 + 8, 2)
      return (1...8).contains(value) ? value : 1
    }
    return 1
  }

  /// TIFF data that says nothing but the orientation.
  static func tiff(_ orientation: Int) -> [UInt8] {
    "MM".utf8 + [0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
  }
}

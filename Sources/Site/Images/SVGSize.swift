/// The size that the root element of an SVG file states: `width` and `height`, else its `viewBox`.
enum SVGSize {
  static func read(_ bytes: [UInt8]) -> ImageSize? {
    let head = bytes.prefix(16_384)
    guard let start = find("<svg", in: head), let end = head[start...].firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let tag = head[start..<end]
    let box = attribute("viewBox", of: tag).map(numbers) ?? []
    let stated = ["width", "height"].map { attribute($0, of: tag).flatMap(pixels) }
    if let width = stated[0], let height = stated[1] { return size(width, height) }
    guard box.count == 4, box[2] > 0, box[3] > 0 else { return nil }
    if let width = stated[0] { return size(width, width * box[3] / box[2]) }
    return size(box[2], box[3])
  }

  private static func size(_ width: Double, _ height: Double) -> ImageSize? {
    guard width.isFinite, height.isFinite, (0.5...100_000).contains(width), (0.5...100_000).contains(height) else {
      return nil
    }
    return ImageSize(width: Int(width.rounded()), height: Int(height.rounded()))
  }

  /// A length without a unit or in pixels or points; others depend on where the picture stands.
  private static func pixels(_ text: String) -> Double? {
    for (unit, factor) in [("px", 1.0), ("pt", 4.0 / 3.0)] where text.hasSuffix(unit) {
      return Double(text.dropLast(2)).map { $0 * factor }
    }
    return Double(text)
  }

  private static func numbers(_ text: String) -> [Double] {
    text.split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }.compactMap { Double($0) }
  }

  private static func attribute(_ name: String, of tag: ArraySlice<UInt8>) -> String? {
    var from = tag.startIndex
    while let at = find(name, in: tag[from...]) {
      from = at + name.utf8.count
      let isWholeName = at > tag.startIndex && [0x20, 0x0A, 0x0D, 0x09].contains(tag[at - 1])
      var offset = from
      while offset < tag.endIndex, tag[offset] == 0x20 { offset += 1 }
      guard isWholeName, offset < tag.endIndex, tag[offset] == UInt8(ascii: "=") else { continue }
      offset += 1
      while offset < tag.endIndex, tag[offset] == 0x20 { offset += 1 }
      guard offset < tag.endIndex, tag[offset] == UInt8(ascii: "\"") || tag[offset] == UInt8(ascii: "'"),
        let end = tag[(offset + 1)...].firstIndex(of: tag[offset])
      else { continue }
      return String(decoding: tag[(offset + 1)..<end], as: UTF8.self)
    }
    return nil
  }

  private static func find(_ text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (bytes.startIndex...bytes.endIndex - wanted.count).first {
      bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted)
    }
  }
}

internal import Diagrams

/// The fields of a packet in rows of bits.
enum PacketDrawing {
  private static let rowHeight = 38.0

  static func scene(_ packet: Packet) -> Scene {
    var scene = Scene(kind: "packet")
    let bit = max(16, 640 / Double(packet.bitsPerRow))
    let tall = packet.fields.contains { field in
      field.end == field.start && TextMeasure.width(of: LabelReader.plain(field.label), size: 12) > bit - 4
    }
    let height = tall ? 58 : rowHeight
    let step = height + (packet.showsBits ? 22 : 8)
    var bottom = 0.0
    for field in packet.fields {
      var start = field.start
      while start <= field.end {
        let row = start / packet.bitsPerRow
        let end = min(field.end, (row + 1) * packet.bitsPerRow - 1)
        let x = Double(start % packet.bitsPerRow) * bit
        let y = Double(row) * step
        let rect = Rect(x + 1, y, Double(end - start + 1) * bit - 2, height)
        scene.elements.append(
          .group(SceneGroup(SceneLook("node"), [.shape(.rect(rect, radius: 3)), text(field, rect)])))
        if packet.showsBits { scene.elements += bits(start, end, rect) }
        bottom = max(bottom, rect.maxY)
        start = end + 1
      }
      scene.description.append("\(field.start)–\(field.end): \(LabelReader.plain(field.label))")
    }
    let most = packet.fields.map { $0.end - $0.start + 1 }.reduce(0, +)
    let width = Double(min(packet.bitsPerRow, max(most, 1))) * bit
    scene.bounds = Rect(0, packet.showsBits ? -16 : 0, width, bottom + (packet.showsBits ? 16 : 0)).grown(by: 8)
    return scene
  }

  /// The name, wrapped to the box; in one too narrow for a word, letter below letter, as protocols are printed.
  private static func text(_ field: Packet.Field, _ rect: Rect) -> SceneElement {
    let label = LabelReader.label(field.label)
    let plain = label.plain
    if TextMeasure.size(of: label, size: 13).width > rect.width - 4, rect.width < 30, plain.count <= 4 {
      let letters = TextLabel(lines: plain.map { [TextRun(String($0))] })
      return .text(SceneText(letters, centredAt: rect.centre, size: 11))
    }
    let size = rect.width < 60 ? 11.0 : 13.0
    return .text(label.wrapped(to: rect.width - 6, size: size), at: rect.centre, size: size)
  }

  private static func bits(_ start: Int, _ end: Int, _ rect: Rect) -> [SceneElement] {
    let y = rect.minY - 8
    if start == end { return [.text(TextLabel("\(start)"), at: Point(rect.centre.x, y), size: 11, "quiet")] }
    return [
      .text(TextLabel("\(start)"), at: Point(rect.minX, y), anchor: .start, size: 11, "quiet"),
      .text(TextLabel("\(end)"), at: Point(rect.maxX, y), anchor: .end, size: 11, "quiet"),
    ]
  }
}

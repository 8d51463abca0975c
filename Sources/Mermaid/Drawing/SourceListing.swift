package import Diagrams

/// The source of a diagram as a picture: what stands in the place of one that cannot be drawn.
package enum SourceListing {
  /// The most lines that are shown.
  private static let lineLimit = 400
  private static let size = 13.0

  /// The lines of a text, set in a monospaced face.
  package static func scene(_ source: [UInt8]) -> Scene {
    let lines = source.split(separator: 0x0A, maxSplits: lineLimit, omittingEmptySubsequences: false)
      .prefix(lineLimit)
      .map { line in
        // A tab has no width in SVG.
        String(decoding: line, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false)
          .joined(separator: "    ").filter { $0 != "\r" }
      }
    let label = TextLabel(
      lines: lines.map { text in
        // Leading blanks would be dropped: no-break spaces stay.
        let indent = text.prefix { $0 == " " }.count
        return [TextRun(String(repeating: "\u{A0}", count: indent) + text.dropFirst(indent), .monospace)]
      })
    let room = TextMeasure.size(of: label, size: size)
    var scene = Scene(kind: "source")
    let box = Rect(0, 0, room.width + 32, room.height + 24)
    scene.elements = [
      .shape(.rect(box, radius: 4), "tab"),
      .text(SceneText(label, centredAt: Point(16, box.centre.y), anchor: .start, size: size)),
    ]
    scene.bounds = box.grown(by: 2)
    scene.description = Array(lines.prefix(60))
    return scene
  }
}

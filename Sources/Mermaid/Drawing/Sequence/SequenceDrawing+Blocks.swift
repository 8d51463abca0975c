internal import Diagrams

/// The frames of loops, alternatives and their kin.
extension SequenceDrawing {
  private static let titleSize = 13.0

  mutating func startBlock(_ event: SequenceEvent) {
    y += 12
    for index in blocks.indices { blocks[index].depth = max(blocks[index].depth, blocks.count - index) }
    let isPlain = event.kind == .rectStart
    blocks.append(
      OpenBlock(kind: event.kind, top: y, text: event.text, layer: isPlain ? ground.count : frames.count))
    guard !isPlain else { return y -= 2 }
    words.append("\(event.kind.title): \(LabelReader.plain(event.text))")
    y += 24
  }

  mutating func startSection(_ event: SequenceEvent) {
    guard !blocks.isEmpty else { return }
    y += 12
    blocks[blocks.count - 1].sections.append(y)
    let label = LabelReader.label(event.text)
    if !label.isEmpty {
      sectionTexts.append((blocks.count, label, y))
      y += 22
    } else {
      y += 4
    }
  }

  mutating func endBlock() {
    guard var block = blocks.popLast() else { return }
    y += 12
    if block.minX > block.maxX {
      // Nothing happens in it: as wide as all participants.
      block.minX = columns.middles.first ?? 0
      block.maxX = columns.middles.last ?? 0
    }
    let margin = 14.0
    let title = LabelReader.label(block.text)
    let tab = TextMeasure.width(of: block.kind.title, size: Self.titleSize, style: .bold) + 16
    let isPlain = block.kind == .rectStart
    var rect = Rect(block.minX - margin, block.top, block.maxX - block.minX + 2 * margin, y - block.top)
    if !isPlain {
      let texts = sectionTexts.filter { $0.level == blocks.count + 1 }.map {
        SequenceColumns.size($0.label).width + tab + 20
      }
      let needed = max(tab + 16 + SequenceColumns.size(title).width, texts.max() ?? 0, 60)
      rect.width = max(rect.width, needed)
      drawFrame(block, rect, title, tab)
    } else {
      drawWash(block, rect)
    }
    cover(rect.minX, rect.maxX)
    y += 2
  }

  private mutating func drawFrame(_ block: OpenBlock, _ rect: Rect, _ title: TextLabel, _ tab: Double) {
    var parts: [SceneElement] = [.shape(.rect(rect, radius: 3), "frame")]
    for section in block.sections {
      parts.append(.line(Path(through: [Point(rect.minX, section), Point(rect.maxX, section)]), "frame dashed"))
    }
    let corner = [
      Point(rect.minX, rect.minY), Point(rect.minX + tab, rect.minY), Point(rect.minX + tab, rect.minY + 14),
      Point(rect.minX + tab - 7, rect.minY + 21), Point(rect.minX, rect.minY + 21),
    ]
    top.append(.shape(.polygon(corner), "tab"))
    frames.insert(contentsOf: parts, at: min(block.layer, frames.count))
    top.append(
      .text(
        SceneText(
          TextLabel(block.kind.title, .bold), centredAt: Point(rect.minX + (tab - 5) / 2, rect.minY + 10.5),
          size: Self.titleSize, look: SceneLook("frame-title"))))
    if !title.isEmpty {
      text(title, x: rect.minX + tab + 8, top: rect.minY + 2, anchor: .start, classes: "frame-title")
    }
    for section in sectionTexts where section.level == blocks.count + 1 {
      text(section.label, x: rect.minX + tab + 8, top: section.y + 4, anchor: .start, classes: "frame-title")
    }
    sectionTexts.removeAll { $0.level == blocks.count + 1 }
  }

  /// A colour as a ground for text and lines: pale on light paper, deep on dark.
  static func wash(_ colour: Colour) -> Shade {
    let light = colour.over(Shade.paper.light)
    let isPale = light.contrast(with: Shade.paper.light) < 1.2
    return Shade(
      light: isPale ? light : Shade.paper.light.mixed(with: light, 0.3),
      dark: Shade.paper.dark.mixed(with: light, isPale ? 0.1 : 0.2))
  }

  private mutating func drawWash(_ block: OpenBlock, _ rect: Rect) {
    var look = SceneLook("wash")
    if let colour = Colour(css: block.text), colour.alpha > 0 {
      var paint = ScenePaint()
      paint.fill = Self.wash(colour)
      look.paint = paint
    }
    ground.insert(.shape(.rect(rect, radius: 3), look), at: min(block.layer, ground.count))
  }
}

extension SequenceEvent.Kind {
  /// The word in a frame's corner.
  var title: String {
    switch self {
    case .loopStart: "loop"
    case .altStart: "alt"
    case .optStart: "opt"
    case .parStart, .parOverStart: "par"
    case .criticalStart: "critical"
    case .breakStart: "break"
    default: ""
    }
  }
}

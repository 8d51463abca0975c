/// The text of inlines without any markup.
enum PlainText {
  /// What a reader sees of the inlines in `node`; of images, what stands for them.
  static func of(_ node: CMarkNode, seam: Seam, withImages: Bool = false) -> [UInt8] {
    var text: [UInt8] = []
    var walk = TreeWalk(node)
    var imageDepth = 0
    while let step = walk.next() {
      switch step {
      case .enter(let inline):
        switch inline.kind {
        case .image where inline != node: imageDepth += 1
        case .text, .code:
          if imageDepth == 0 || withImages { append(inline.literal, to: &text, seam) }
        case .softBreak, .lineBreak: text.append(Byte.space)
        default: continue
        }
      case .leave(let inline):
        if inline.kind == .image, inline != node { imageDepth -= 1 }
      }
    }
    return text
  }

  private static func append(_ literal: CMarkText, to text: inout [UInt8], _ seam: Seam) {
    if literal.contains(0xF0) {
      text.append(contentsOf: seam.removed(from: literal))
    } else {
      text.append(contentsOf: literal)
    }
  }
}

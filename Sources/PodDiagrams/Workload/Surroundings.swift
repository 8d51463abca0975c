internal import Diagrams

/// What stands above a Pod: the workload that makes it and the Services that lead to it.
struct Surroundings: Sendable {
  let owner: OwnerWords?
  let services: [ServiceWords]

  init(of subject: PodSubject, among objects: [ManifestObject]) {
    owner = OwnerWords(of: subject)
    services = ServiceWords.all(for: subject, among: objects)
  }

  var isEmpty: Bool { owner == nil && services.isEmpty }

  /// Whether there are several Pods like the one that is drawn.
  var hasManyPods: Bool { owner.map { $0.count ?? 2 > 1 } ?? false }

  private var deedOfServices: String {
    if services.allSatisfy(\.isHeadless) { return "DNS 이름으로 찾게 합니다" }
    return hasManyPods ? "트래픽을 나눕니다" : "트래픽을 보냅니다"
  }

  /// Draws what stands above the Pod from y = 1 on; gives the height at which the Pod begins.
  func draw(on canvas: inout PictureCanvas, width: Double) -> Double {
    if isEmpty { return 1 }
    let isSplit = !canvas.isNarrow && owner != nil && !services.isEmpty
    let cardWidth = isSplit ? (width - 2 - 10) / 2 : width - 2
    var ownerBottom = 1.0
    var y = 1.0
    if let owner {
      ownerBottom = drawCard(
        owner.kind, owner.name, owner.badges, line: owner.line, 1, y, cardWidth, tone: .quiet, on: &canvas)
      if !isSplit { y = ownerBottom + 8 }
    }
    let left = isSplit ? 1 + cardWidth + 10 : 1
    var bottom = ownerBottom
    for (number, service) in services.enumerated() {
      if number > 0 { y += 6 }
      y = drawCard(
        "Service", service.name, [Badge(service.type)] + service.badges, line: service.line, left, y, cardWidth,
        tone: .sidecar, on: &canvas)
      bottom = max(bottom, y)
    }
    let deed = TextLook.muted.lines(of: owner?.deed ?? "", width: cardWidth - 50, most: 2)
    let top = bottom + (hasManyPods ? 36 : 28) + 16 * Double(deed.count - 1)
    let tip = top - (hasManyPods ? 10 : 2)
    if owner != nil {
      drawArrow(
        from: isSplit ? ownerBottom : bottom, to: tip, 30, deed, tone: .quiet, on: &canvas)
    }
    if !services.isEmpty {
      let x = isSplit ? left + 29 : owner == nil ? 30 : width - 40
      let words = isSplit || owner == nil ? [deedOfServices] : []
      drawArrow(from: y, to: tip, x, words, tone: .sidecar, on: &canvas)
    }
    return top
  }

  private func drawCard(
    _ kind: String, _ name: String, _ badges: [Badge], line: Int?, _ x: Double, _ y: Double, _ width: Double,
    tone: PictureCanvas.Tone, on canvas: inout PictureCanvas
  ) -> Double {
    let flow = BadgeFlow(badges, width: width - 24, scale: .small)
    let height = 32 + (flow.isEmpty ? 0 : flow.height + 9)
    canvas.rect(Rect(x, y, width, height), radius: 10, "lb", tone: tone)
    canvas.link(to: line) { canvas in
      canvas.text(kind, x + 13, y + 21, .muted)
      let nameLeft = x + 13 + TextLook.muted.width(of: kind) + 8
      canvas.text(TextLook.bold.line(of: name, width: x + width - 13 - nameLeft), nameLeft, y + 21, .bold)
    }
    flow.draw(on: &canvas, x + 12, y + 31)
    return y + height
  }

  private func drawArrow(
    from y: Double, to end: Double, _ x: Double, _ words: [String], tone: PictureCanvas.Tone,
    on canvas: inout PictureCanvas
  ) {
    canvas.path(x, y, "s", tone: tone, stroke: 1.5) { canvas in
      canvas.command("v", end - y)
      canvas.command("m", -4, -4)
      canvas.command("l", 4, 4)
      canvas.command("l", 4, -4)
    }
    for (index, line) in words.enumerated() {
      canvas.text(line, x + 12, end - 6 - 16 * Double(words.count - 1 - index), .muted)
    }
  }

  /// Draws the Pods that stand behind the one at `box`.
  func drawOthers(behind box: Rect, on canvas: inout PictureCanvas) {
    guard hasManyPods else { return }
    canvas.undermost { canvas in
      canvas.rect(Rect(box.x + 14, box.y - 8, box.width - 28, 30), radius: 12, "f")
      canvas.rect(Rect(box.x + 7, box.y - 4, box.width - 14, 30), radius: 12, "f")
    }
  }
}

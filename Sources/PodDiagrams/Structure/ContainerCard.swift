internal import Diagrams
internal import KubernetesModel

/// What stands on the card of a container, set for a width. Heights are measured from the card's upper edge.
struct ContainerCard: Sendable {
  struct Line: Sendable {
    let text: String
    let look: TextLook
    let line: Int?
    let y: Double
  }

  struct Probe: Sendable {
    let field: StaticString
    let title: String
    let action: [String]
    let isOneLine: Bool
    let tip: String
    let line: Int?
    let y: Double
    let height: Double
  }

  let column: ContainerColumn
  let width: Double
  private let name: [String]
  /// The height of the coloured strip with the name.
  private let strip: Double
  private var lines: [Line] = []
  private var badges = BadgeFlow([], width: 0)
  private var badgesTop = 0.0
  private var probes: [Probe] = []
  /// The height of what is the container's own: all but its probes.
  private var own = 0.0
  /// The height that the card needs.
  private(set) var height: Double

  /// From the card's edge to its text.
  private static let padding = 10.0

  /// Whether name and role stand on one line.
  private var isBroad: Bool { width >= 240 }

  init(_ column: ContainerColumn, width: Double) {
    self.column = column
    self.width = width
    let inner = width - 2 * Self.padding
    let beside = (column.turn == nil ? 0 : 22) + (width >= 240 ? 64.0 : 0)
    name = TextLook.bold.lines(of: column.name, width: inner - beside, most: 3)
    strip = (width >= 240 ? 16 : 28) + 16 * Double(max(name.count, 1))
    height = strip
    setLines(width: inner)
    setBadges(width: inner)
    own = height + 2
    setProbes(width: inner)
    height += 8
  }

  private mutating func setLines(width: Double) {
    let (container, place) = (column.container, column.place)
    height += 3
    add((container.image ?? "").withShortDigest, .code, place["image"].line, width: width, most: 5)
    let resources = ResourceWords.all(of: container.resources?.value)
    let line = place["resources"].line
    if resources.isEmpty { add("요청·한도 없음", .muted, line, width: width) }
    for words in Self.packed(resources, width: width) {
      add(words, TextLook.muted.width(of: words) <= width ? .muted : .small, line, width: width)
    }
    if let variables = container.env, !variables.isEmpty {
      add("환경 변수 \(variables.count)개", .muted, place["env"].line, width: width)
    }
    for reference in EnvReference.all(of: container, at: place) {
      add("변수 ← \(reference.kind) \(reference.name)", .muted, reference.line, width: width)
    }
    if let lifecycle = container.lifecycle?.value {
      let place = place["lifecycle"]
      if let hook = lifecycle.postStart {
        add("postStart \(HandlerWords.action(hook.value))", .muted, place["postStart"].line, width: width, most: 2)
      }
      if let hook = lifecycle.preStop {
        add("preStop \(HandlerWords.action(hook.value))", .muted, place["preStop"].line, width: width, most: 2)
      }
    }
  }

  /// As many resources on a line as fit.
  private static func packed(_ resources: [String], width: Double) -> [String] {
    var lines: [String] = []
    for words in resources {
      if let last = lines.last, TextLook.muted.width(of: last) + TextLook.muted.width(of: " · \(words)") <= width {
        lines[lines.count - 1] += " · \(words)"
      } else {
        lines.append(words)
      }
    }
    return lines
  }

  private mutating func add(_ text: String, _ look: TextLook, _ line: Int?, width: Double, most: Int = 3) {
    for piece in look.lines(of: text, width: width, most: most) {
      height += 17
      lines.append(Line(text: piece, look: look, line: line, y: height))
    }
  }

  private mutating func setBadges(width: Double) {
    height += 6
    guard let context = column.container.securityContext?.value else { return }
    badges = BadgeFlow(
      SecurityBadges.all(of: context, at: column.place["securityContext"]), width: width, scale: .small)
    if badges.isEmpty { return }
    badgesTop = height + 3
    height = badgesTop + badges.height + 2
  }

  private mutating func setProbes(width: Double) {
    height += 2
    // Some readers' fonts are a little broader than most.
    let width = (width - 14) * 0.96
    for (field, title, probe) in ProbeWords.fields {
      guard let probe = probe(column.container) else { continue }
      let words = ProbeWords(probe, restarts: title != "readiness")
      let titleWidth = TextLook.plain.width(of: title) + 8
      let isOneLine = titleWidth + TextLook.small.width(of: words.action) <= width
      let action = isOneLine ? [words.action] : TextLook.small.lines(of: words.action, width: width, most: 3)
      let extent = 20 + (isOneLine ? 0 : 15 * Double(action.count))
      probes.append(
        Probe(
          field: field, title: title, action: action, isOneLine: isOneLine, tip: "\(words.action), \(words.rhythm)",
          line: column.place[field].line, y: height, height: extent))
      height += extent
    }
  }
}

extension ContainerCard {
  /// Draws the card with its upper left corner at (x, y), as high as is asked for.
  func draw(on canvas: inout PictureCanvas, _ x: Double, _ y: Double, height: Double, path: String) {
    let lane = { ContainerCard.lane(column, path: path) }
    let left = x + Self.padding
    canvas.rect(Rect(x, y, width, height), radius: 8, "o", tone: column.tone)
    canvas.part(
      ContainerCard.id(column, path: path), in: lane(), line: column.place.line, tone: column.tone, stop: true
    ) { canvas in
      canvas.rect(Rect(x, y, width, own), radius: 8, "q")
      drawStrip(on: &canvas, x, y)
      for line in lines where line.line == nil { canvas.text(line.text, left, y + line.y, line.look) }
    }
    for line in lines where line.line != nil {
      canvas.link(to: line.line) { $0.text(line.text, left, y + line.y, line.look) }
    }
    badges.draw(on: &canvas, left, y + badgesTop)
    for probe in probes {
      canvas.part(
        "\(ContainerCard.id(column, path: path)).\(probe.field)", in: lane(), line: probe.line, tone: .good,
        tip: probe.tip
      ) { canvas in
        canvas.rect(Rect(x + 4, y + probe.y, width - 8, probe.height), radius: 4, "q")
        canvas.path(left + 1, y + probe.y + 10, "l3 3l6-6.5", "s", stroke: 1.75)
        canvas.text(probe.title, left + 15, y + probe.y + 14)
        for (index, action) in probe.action.enumerated() {
          let shift = probe.isOneLine ? TextLook.plain.width(of: probe.title) + 8 : 0
          let drop = probe.isOneLine ? 14 : 29 + 15 * Double(index)
          canvas.text(action, left + 15 + shift, y + probe.y + drop, .small)
        }
      }
    }
  }

  private func drawStrip(on canvas: inout PictureCanvas, _ x: Double, _ y: Double) {
    canvas.path(x + 0.6, y + strip, "l") { canvas in
      canvas.command("v", 8 - strip)
      canvas.command("a", 7.4, 7.4, 0, 0, 1, 7.4, -7.4)
      canvas.command("h", width - 16)
      canvas.command("a", 7.4, 7.4, 0, 0, 1, 7.4, 7.4)
      canvas.command("v", strip - 8)
      canvas.command("z")
    }
    var left = x + Self.padding
    if let turn = column.turn {
      canvas.circle(x + 19, y + 16, radius: 8.5, "k")
      canvas.text("\(turn)", x + 19, y + 20.2, .inverse, anchor: .middle)
      left = x + 33
    }
    for (index, line) in name.enumerated() { canvas.text(line, left, y + 21 + 16 * Double(index), .bold) }
    if isBroad {
      canvas.text(column.roleName, x + width - Self.padding, y + 21, .muted, anchor: .end, tone: column.tone)
    } else {
      canvas.text(column.roleName, left, y + strip - 8, .small, tone: column.tone)
    }
  }

  /// The path of a container in the object.
  static func id(_ column: ContainerColumn, path: String) -> String { "\(path).\(column.list)[\(column.index)]" }

  /// The name of a container's lane among the clusters.
  static func lane(_ column: ContainerColumn, path: String) -> String { id(column, path: path) + " lane" }
}

extension String {
  /// An image's name with its digest cut to what people compare: `app@sha256:0123456789ab…`.
  fileprivate var withShortDigest: String {
    guard let at = utf8.lastIndex(of: UInt8(ascii: "@")), let colon = self[at...].utf8.firstIndex(of: UInt8(ascii: ":"))
    else { return self }
    let digits = self[colon...].utf8.dropFirst()
    return digits.count > 24
      ? self[...colon] + String(digits.prefix(12).map { Character(Unicode.Scalar($0)) }) + "…" : self
  }
}

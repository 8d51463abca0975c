internal import HTML

/// Writes a scene as SVG: native text, colours by variables, no script, nothing fetched.
package struct SVGWriter {
  private var bytes: [UInt8] = []
  private let options: SVGOptions
  /// The paints in use; the position is the number of the class.
  private var paints: [ScenePaint] = []
  private var paintNumbers: [ScenePaint: Int] = [:]

  /// The SVG element of a scene.
  package static func svg(_ scene: Scene, _ options: SVGOptions) -> [UInt8] {
    var writer = SVGWriter(options: options)
    for element in scene.elements { writer.register(element) }
    writer.write(scene)
    return writer.bytes
  }

  private init(options: SVGOptions) { self.options = options }

  // A scene is as deep as the program builds it, never as deep as the input.
  private mutating func register(_ element: SceneElement) {
    switch element {
    case .shape(_, let look), .line(_, let look): register(look)
    case .text(let text): register(text.look)
    case .group(let group):
      register(group.look)
      for element in group.elements { register(element) }
    }
  }

  private mutating func register(_ look: SceneLook) {
    guard let paint = look.paint, paintNumbers[paint] == nil else { return }
    paintNumbers[paint] = paints.count
    paints.append(paint)
  }

  private mutating func write(_ scene: Scene) {
    let box = scene.bounds
    bytes.append("<svg")
    if options.isStandalone { bytes.append(" xmlns=\"http://www.w3.org/2000/svg\"") }
    attribute("id", options.prefix)
    attribute("class", "dg")
    bytes.append(" viewBox=\"")
    bytes.append(number: box.x)
    for value in [box.y, box.width, box.height] { bytes.append(nextTenths: [UInt8].tenths(value)) }
    bytes.append("\"")
    number("width", box.width)
    number("height", box.height)
    // However narrow the page, the smallest text keeps 11 pixels: a wide picture scrolls.
    bytes.append(" style=\"min-width:")
    bytes.append(number: (box.width * 11 / 12).rounded(.up))
    bytes.append("px\"")
    bytes.append(" font-size=\"14\" text-anchor=\"middle\"")
    if options.writesFacts {
      attribute("data-diagram", scene.kind)
      if let direction = scene.direction { attribute("data-direction", direction.rawValue) }
    }
    writeName(scene)
    writeStyle()
    for element in scene.elements { write(element) }
    bytes.append("</svg>")
  }

  private mutating func writeName(_ scene: Scene) {
    // A picture with links is no image: its links must stay within reach.
    if !scene.elements.contains(where: \.holdsLink) { bytes.append(" role=\"img\"") }
    let title = scene.title.map { $0.isEmpty ? nil : $0 } ?? nil
    let hasDescription = !scene.description.isEmpty
    if title != nil || hasDescription {
      bytes.append(title == nil ? " aria-label=\"" : " aria-labelledby=\"")
      if title == nil {
        bytes.append(contentsOf: scene.kind.utf8)
      } else {
        bytes.append(contentsOf: options.prefix.utf8)
      }
      bytes.append(title == nil ? "\"" : "-t\"")
    }
    if hasDescription {
      bytes.append(" aria-describedby=\"")
      bytes.append(contentsOf: options.prefix.utf8)
      bytes.append("-d\"")
    }
    bytes.append(">")
    if let title {
      bytes.append("<title id=\"")
      bytes.append(contentsOf: options.prefix.utf8)
      bytes.append("-t\">")
      bytes.appendHTML(text: title.utf8)
      bytes.append("</title>")
    }
    if hasDescription {
      bytes.append("<desc id=\"")
      bytes.append(contentsOf: options.prefix.utf8)
      bytes.append("-d\">")
      bytes.appendHTML(text: scene.description.joined(separator: "\n").utf8)
      bytes.append("</desc>")
    }
  }

  private mutating func writeStyle() {
    if !options.embedsStylesheet, paints.isEmpty { return }
    bytes.append("<style>")
    if options.embedsStylesheet { bytes.append(SVGStylesheet.rules) }
    if options.isStandalone { bytes.append(SVGStylesheet.tokens) }
    for (number, paint) in paints.enumerated() { rule(number, paint) }
    bytes.append("</style>")
  }

  private mutating func rule(_ number: Int, _ paint: ScenePaint) {
    let selector = "#\(options.prefix) .p\(number)"
    // On a group, fill and stroke are those of its first figure; heads follow the line.
    if paint.fill != nil || paint.stroke != nil || paint.strokeWidth != nil || !paint.dashes.isEmpty {
      bytes.append(contentsOf: "\(selector)>:first-child,\(selector):not(g,a){".utf8)
      if let fill = paint.fill { declare("fill", fill) }
      if let stroke = paint.stroke { declare("stroke", stroke) }
      if let width = paint.strokeWidth { bytes.append(contentsOf: "stroke-width:\(width);".utf8) }
      if !paint.dashes.isEmpty {
        bytes.append("stroke-dasharray:")
        for dash in paint.dashes {
          bytes.append(number: dash)
          bytes.append(UInt8(ascii: " "))
        }
        bytes.append(UInt8(ascii: ";"))
      }
      bytes.append("}")
    }
    if let stroke = paint.stroke {
      bytes.append(contentsOf: "\(selector) .rule,\(selector) .head{".utf8)
      declare("stroke", stroke)
      bytes.append("}")
      bytes.append(contentsOf: "\(selector) .head:not(.open){".utf8)
      declare("fill", stroke)
      bytes.append("}")
    }
    if let text = paint.text {
      bytes.append(contentsOf: "\(selector) text,\(selector):not(g,a){".utf8)
      declare("fill", text)
      bytes.append("}")
    }
  }

  /// The light value alone first, for viewers that do not know `light-dark()`.
  private mutating func declare(_ property: StaticString, _ shade: Shade) {
    bytes.append(property)
    bytes.append(contentsOf: ":\(shade.light.css);".utf8)
    guard shade.light != shade.dark else { return }
    bytes.append(property)
    bytes.append(contentsOf: ":light-dark(\(shade.light.css),\(shade.dark.css));".utf8)
  }

  private mutating func write(_ element: SceneElement) {
    switch element {
    case .shape(let outline, let look): write(outline, look)
    case .line(let path, let look):
      bytes.append("<path")
      classes(look)
      write(path)
    case .text(let text): write(text)
    case .group(let group): write(group)
    }
  }

  private mutating func write(_ path: Path) {
    bytes.append(" d=\"")
    bytes.append(path: path)
    bytes.append("\"/>")
  }

  private mutating func write(_ outline: Outline, _ look: SceneLook) {
    switch outline {
    case .rect(let rect, let radius):
      bytes.append("<rect")
      classes(look)
      number("x", rect.x)
      number("y", rect.y)
      number("width", rect.width)
      number("height", rect.height)
      if radius > 0 { number("rx", radius) }
      bytes.append("/>")
    case .ellipse(let rect):
      let isCircle = abs(rect.width - rect.height) < 0.05
      bytes.append(isCircle ? "<circle" : "<ellipse")
      classes(look)
      number("cx", rect.centre.x)
      number("cy", rect.centre.y)
      number(isCircle ? "r" : "rx", rect.width / 2)
      if !isCircle { number("ry", rect.height / 2) }
      bytes.append("/>")
    case .polygon(let points):
      bytes.append("<polygon")
      classes(look)
      bytes.append(" points=\"")
      for (index, point) in points.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: " ")) }
        bytes.append(number: point.x)
        bytes.append(UInt8(ascii: ","))
        bytes.append(number: point.y)
      }
      bytes.append("\"/>")
    case .path(let path):
      bytes.append("<path")
      classes(look)
      write(path)
    }
  }

  private mutating func write(_ group: SceneGroup) {
    let isLink = group.link != nil
    bytes.append(isLink ? "<a" : "<g")
    classes(group.look)
    if let link = group.link {
      bytes.append(" href=\"")
      bytes.appendHTML(url: link)
      bytes.append("\"")
    }
    if options.writesFacts {
      for (name, value) in group.facts {
        bytes.append(" data-")
        bytes.append(contentsOf: name.utf8)
        bytes.append("=\"")
        bytes.appendHTML(attribute: value.utf8)
        bytes.append("\"")
      }
    }
    bytes.append(">")
    for element in group.elements { write(element) }
    if let tooltip = group.tooltip, !tooltip.isEmpty {
      bytes.append("<title>")
      bytes.appendHTML(text: tooltip.utf8)
      bytes.append("</title>")
    }
    bytes.append(isLink ? "</a>" : "</g>")
  }

  private mutating func write(_ text: SceneText) {
    bytes.append("<text")
    classes(text.look)
    number("x", text.position.x)
    number("y", text.position.y)
    if text.anchor != .middle { attribute("text-anchor", text.anchor.rawValue) }
    if text.size != TextMeasure.fontSize { number("font-size", text.size) }
    bytes.append(">")
    for (index, line) in text.label.lines.enumerated() {
      let isWrapped = text.label.lines.count > 1
      if isWrapped {
        bytes.append("<tspan")
        if index > 0 {
          number("x", text.position.x)
          number("y", text.position.y + Double(index) * text.lineHeight)
        }
        bytes.append(">")
      }
      for run in line { write(run, size: text.size) }
      if isWrapped { bytes.append("</tspan>") }
    }
    bytes.append("</text>")
  }

  private mutating func write(_ run: TextRun, size: Double) {
    guard !run.style.isEmpty else { return bytes.appendHTML(text: run.text.utf8) }
    bytes.append("<tspan")
    if run.style.contains(.bold) { bytes.append(" font-weight=\"700\"") }
    if run.style.contains(.italic) { bytes.append(" font-style=\"italic\"") }
    if run.style.contains(.small) { number("font-size", size * TextMeasure.smallScale) }
    if run.style.contains(.monospace) { bytes.append(" font-family=\"var(--mono,monospace)\"") }
    if run.style.contains(.underlined) || run.style.contains(.struck) {
      attribute("text-decoration", run.style.contains(.underlined) ? "underline" : "line-through")
    }
    bytes.append(">")
    bytes.appendHTML(text: run.text.utf8)
    bytes.append("</tspan>")
  }

  private mutating func classes(_ look: SceneLook) {
    let number = look.paint.flatMap { paintNumbers[$0] }
    if look.classes.isEmpty, number == nil { return }
    bytes.append(" class=\"")
    bytes.append(contentsOf: look.classes.utf8)
    if let number {
      if !look.classes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes.append(contentsOf: "p\(number)".utf8)
    }
    bytes.append("\"")
  }

  private mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(name)
    bytes.append("=\"")
    bytes.appendHTML(attribute: value.utf8)
    bytes.append("\"")
  }

  private mutating func number(_ name: StaticString, _ value: Double) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(name)
    bytes.append("=\"")
    bytes.append(number: value)
    bytes.append("\"")
  }
}

extension SceneElement {
  fileprivate var holdsLink: Bool {
    guard case .group(let group) = self else { return false }
    return group.link != nil || group.elements.contains(where: \.holdsLink)
  }
}

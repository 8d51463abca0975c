internal import Diagrams
internal import HTML

extension PictureCanvas {
  /// Draws a part of the Pod: a link to the line that wrote it, around what `draw` draws. The first shape is its outline,
  /// and everything else lies within.
  ///
  /// `id` is the part's path in the object and `lane` that of the cluster it lies in. Parts that are not `stop`s are
  /// passed over by the tabulator, for there are many. What `tip` says shows when the pointer rests there.
  mutating func part(
    _ id: @autoclosure () -> String, in lane: @autoclosure () -> String, line: Int?, tone: Tone? = nil,
    stop: Bool = false, tip: String? = nil, _ draw: (inout PictureCanvas) -> Void
  ) {
    let isLink = openLink(line, stop: stop)
    openGroup("node", tone, id, in: lane)
    if let tip {
      body.append("<title>")
      body.appendHTML(text: tip.utf8)
      body.append("</title>")
    }
    draw(&self)
    body.append("</g>")
    if isLink { body.append("</a>") }
  }

  /// Draws a cluster: a ground on which parts lie. Its first shape is its outline; it holds no parts itself.
  mutating func cluster(
    _ id: @autoclosure () -> String, in parent: @autoclosure () -> String = "", tone: Tone? = nil,
    _ draw: (inout PictureCanvas) -> Void
  ) {
    openGroup("cluster", tone, id, in: parent)
    draw(&self)
    body.append("</g>")
  }

  private mutating func openGroup(
    _ role: StaticString, _ tone: Tone?, _ id: () -> String, in parent: () -> String
  ) {
    body.append("<g class=\"")
    body.append(role)
    if let tone {
      body.append(" k")
      body.append(0x30 + tone.rawValue)
    }
    body.append("\"")
    if options.writesFacts {
      attribute(" data-id=\"", id())
      attribute(" data-parent=\"", parent())
    }
    body.append(">")
  }

  /// Draws a link to a line of the YAML around what `draw` draws: for what is no part of its own.
  mutating func link(to line: Int?, _ draw: (inout PictureCanvas) -> Void) {
    let isLink = openLink(line, stop: false)
    draw(&self)
    if isLink { body.append("</a>") }
  }

  private mutating func openLink(_ line: Int?, stop: Bool) -> Bool {
    guard let line, let prefix = options.linePrefix else { return false }
    linkCount += 1
    body.append("<a href=\"")
    body.appendHTML(attribute: prefix.utf8)
    body.append(number: Double(line))
    body.append(stop ? "\">" : "\" tabindex=\"-1\">")
    return true
  }

  private mutating func attribute(_ start: StaticString, _ value: String) {
    body.append(start)
    body.appendHTML(attribute: value.utf8)
    body.append("\"")
  }
}

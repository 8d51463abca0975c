internal import Diagrams
internal import KubernetesModel

/// The ports of a container as pills, set for a width.
struct PortPills: Sendable {
  private struct Pill: Sendable {
    let index: Int
    let text: String
    let tip: String
    let isContested: Bool
    let box: Rect
  }

  private var pills: [Pill] = []
  private let column: ContainerColumn
  /// The height of all rows of pills.
  private(set) var height = 0.0

  static let rowHeight = 26.0
  private static let pillHeight = 20.0

  var isEmpty: Bool { pills.isEmpty }

  init(_ column: ContainerColumn, contested: Set<PortConflict.Port>, onHostNetwork: Bool, width: Double) {
    self.column = column
    var (x, y) = (0.0, 0.0)
    for (index, port) in (column.container.ports ?? []).enumerated() {
      let words = PortWords(port, onHostNetwork: onHostNetwork)
      let text = words.choices.first { TextLook.code.width(of: $0) + 16 <= width } ?? words.choices.last ?? ""
      let needed = min(width, TextLook.code.width(of: text) + 16)
      if x > 0, x + needed > width { (x, y) = (0, y + Self.rowHeight) }
      let isContested =
        !contested.isEmpty && column.role != .initial
        && contested.contains(
          PortConflict.Port(number: port.containerPort ?? 0, networkProtocol: words.networkProtocol))
      pills.append(
        Pill(
          index: index, text: text, tip: words.choices.first ?? "", isContested: isContested,
          box: Rect(x, y, needed, Self.pillHeight)))
      x += needed + 6
    }
    if !pills.isEmpty { height = y + Self.rowHeight }
  }

  /// Draws the pills with the upper left corner of the first at (x, y).
  func draw(on canvas: inout PictureCanvas, _ x: Double, _ y: Double, path: String) {
    guard !pills.isEmpty else { return }
    let ports = column.place["ports"]
    for pill in pills {
      let box = pill.box.moved(x, y)
      canvas.part(
        "\(ContainerCard.id(column, path: path)).ports[\(pill.index)]", in: ContainerCard.lane(column, path: path),
        line: ports[pill.index].line, tone: pill.isContested ? .bad : column.tone,
        tip: pill.tip == pill.text ? nil : pill.tip
      ) { canvas in
        canvas.rect(box, radius: 10, "lb")
        canvas.text(pill.text, box.centre.x, box.y + 14, .code, anchor: .middle)
      }
    }
  }
}

/// A port, in as many words as there is room for.
struct PortWords {
  let networkProtocol: String
  /// From the longest to the shortest.
  let choices: [String]

  init(_ port: ContainerPort, onHostNetwork: Bool) {
    networkProtocol = port.protocol?.rawValue ?? "TCP"
    let suffix = networkProtocol == "TCP" ? "" : "/\(networkProtocol)"
    let number = ":\(port.containerPort ?? 0)\(suffix)"
    // On the node's network every port is the node's: that is said once, for all of them.
    let host = onHostNetwork ? nil : port.hostPort.flatMap { $0 > 0 ? $0 : nil }
    var choices: [String] = []
    if let host {
      let node = "노드 :\(host)→\(number)"
      if let name = port.name, !name.isEmpty { choices.append("\(name) \(node)") }
      choices += [node, ":\(host)→\(number)", number]
    } else {
      if let name = port.name, !name.isEmpty { choices.append("\(name) \(number)") }
      choices.append(number)
    }
    self.choices = choices
  }
}

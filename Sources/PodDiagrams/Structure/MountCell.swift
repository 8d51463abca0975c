internal import Diagrams
internal import KubernetesModel

/// One mount: a dot, filled where the container may write, and the path beside or below it.
struct MountCell: Sendable {
  let mount: VolumeRow.Mount
  let column: ContainerColumn
  /// Path and, where there is one, the part of the volume that is mounted.
  let lines: [(text: String, look: TextLook)]
  let isReadOnly: Bool
  private let tip: String?

  init(_ mount: VolumeRow.Mount, of column: ContainerColumn, width: Double) {
    self.mount = mount
    self.column = column
    if mount.isDevice {
      let device = column.container.volumeDevices?[mount.index] ?? VolumeDevice()
      lines = Self.cut(device.devicePath ?? "", .code, width)
      isReadOnly = false
      tip = "블록 장치"
      return
    }
    let written = column.container.volumeMounts?[mount.index] ?? VolumeMount()
    var lines = Self.cut(written.mountPath ?? "", .code, width)
    if let part = written.subPath ?? written.subPathExpr, !part.isEmpty {
      lines += Self.cut("└ \(part)", .small, width)
    }
    self.lines = lines
    isReadOnly = written.readOnly == true
    if let mode = written.mountPropagation, mode != .none {
      tip = "mountPropagation: \(mode.rawValue)"
    } else {
      tip = nil
    }
  }

  private static func cut(_ text: String, _ look: TextLook, _ width: Double) -> [(text: String, look: TextLook)] {
    look.lines(of: text, width: width, most: 3).map { ($0, look) }
  }

  private func id(_ path: String) -> String {
    "\(ContainerCard.id(column, path: path)).\(mount.isDevice ? "volumeDevices" : "volumeMounts")[\(mount.index)]"
  }

  private var line: Int? { column.place[mount.isDevice ? "volumeDevices" : "volumeMounts"][mount.index].line }

  /// Draws the mount as a part that fills `box`: the dot at its own place, the lines from `text` on.
  func draw(
    on canvas: inout PictureCanvas, in box: Rect, dot: Point, text: Point, path: String,
    _ more: (inout PictureCanvas) -> Void = { _ in }
  ) {
    canvas.part(id(path), in: ContainerCard.lane(column, path: path), line: line, tone: .volume, tip: tip) { canvas in
      canvas.rect(box, radius: 4, "q")
      Self.drawDot(on: &canvas, dot.x, dot.y, isReadOnly: isReadOnly, isDevice: mount.isDevice)
      for (index, line) in lines.enumerated() {
        canvas.text(line.text, text.x, text.y + 15 * Double(index), line.look)
      }
      more(&canvas)
    }
  }

  /// Draws the mark of a mount around (x, y).
  static func drawDot(
    on canvas: inout PictureCanvas, _ x: Double, _ y: Double, isReadOnly: Bool, isDevice: Bool,
    tone: PictureCanvas.Tone? = nil
  ) {
    if isDevice {
      canvas.rect(Rect(x - 4.5, y - 4.5, 9, 9), "k", tone: tone)
    } else if isReadOnly {
      canvas.circle(x, y, radius: 4.5, "e", tone: tone, stroke: 2)
    } else {
      canvas.circle(x, y, radius: 5.5, "k", tone: tone)
    }
  }
}

internal import KubernetesModel

/// What the marks of mounts mean, as far as they are used.
struct StructureLegend {
  private let marks: [(words: String, isReadOnly: Bool, isDevice: Bool)]

  var isEmpty: Bool { marks.isEmpty }

  init(of columns: [ContainerColumn]) {
    var (writes, reads, devices) = (false, false, false)
    for column in columns {
      for mount in column.container.volumeMounts ?? [] {
        if mount.readOnly == true { reads = true } else { writes = true }
      }
      if let own = column.container.volumeDevices, !own.isEmpty { devices = true }
    }
    var marks: [(words: String, isReadOnly: Bool, isDevice: Bool)] = []
    if writes { marks.append(("읽기·쓰기", false, false)) }
    if reads { marks.append(("읽기 전용", true, false)) }
    if devices { marks.append(("블록 장치", false, true)) }
    self.marks = marks
  }

  /// Draws the marks with their words from x on, around the height y.
  func draw(on canvas: inout PictureCanvas, _ x: Double, _ y: Double) {
    var x = x
    for mark in marks {
      MountCell.drawDot(
        on: &canvas, x + 5, y, isReadOnly: mark.isReadOnly, isDevice: mark.isDevice, tone: .volume)
      canvas.text(mark.words, x + 17, y + 4, .muted)
      x += 17 + TextLook.muted.width(of: mark.words) + 18
    }
  }
}

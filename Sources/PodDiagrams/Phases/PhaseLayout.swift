internal import Diagrams
internal import Kubelet

/// Where stations stand and how ways run between them: for all Pods alike, so that two can be compared.
struct PhaseLayout: Sendable {
  /// How a way runs, and where its words stand.
  struct Route: Sendable {
    var points: [Point]
    var label: Point
    var anchor: PictureCanvas.Anchor
  }

  var size: Size
  var pending: Rect
  var running: Rect
  var unknown: Rect
  var stations: [LifeStation: Rect]
  var routes: [PhaseWay: Route]

  private static func route(_ points: [(Double, Double)], _ label: (Double, Double), _ anchor: PictureCanvas.Anchor)
    -> Route
  {
    Route(points: points.map { Point($0.0, $0.1) }, label: Point(label.0, label.1), anchor: anchor)
  }

  /// For a page: life runs to the right, and deletion lies below it.
  static let wide = PhaseLayout(
    size: Size(708, 352), pending: Rect(14, 40, 150, 186), running: Rect(244, 40, 244, 186),
    unknown: Rect(14, 316, 680, 28),
    stations: [
      .waiting: Rect(26, 70, 126, 46), .preparing: Rect(26, 162, 126, 46),
      .running: Rect(256, 70, 86, 46), .ready: Rect(398, 70, 78, 46), .backOff: Rect(256, 158, 220, 54),
      .failed: Rect(590, 44, 100, 54), .succeeded: Rect(590, 158, 100, 54),
      .terminating: Rect(256, 256, 220, 42), .gone: Rect(590, 256, 100, 42),
    ],
    routes: [
      .schedule: route([(89, 116), (89, 162)], (95, 143), .start),
      .start: route([(152, 177), (244, 177)], (198, 171), .middle),
      .restartAll: route([(244, 195), (152, 195)], (204, 209), .middle),
      .pass: route([(342, 84), (398, 84)], (370, 79), .middle),
      .fall: route([(398, 102), (342, 102)], (370, 115), .middle),
      .wait: route([(437, 116), (437, 158)], (443, 141), .start),
      .retry: route([(299, 158), (299, 116)], (305, 141), .start),
      .fail: route([(488, 71), (590, 71)], (539, 85), .middle),
      .succeed: route([(488, 185), (590, 185)], (539, 179), .middle),
      .failEarly: route([(89, 40), (89, 22), (640, 22), (640, 44)], (364, 16), .middle),
      .deletePending: route([(89, 226), (89, 277), (256, 277)], (170, 271), .middle),
      .deleteRunning: route([(366, 226), (366, 256)], (372, 245), .start),
      .stop: route([(476, 277), (590, 277)], (533, 271), .middle),
      .removeSucceeded: route([(640, 212), (640, 256)], (634, 238), .end),
      .removeFailed: route([(690, 71), (702, 71), (702, 277), (690, 277)], (698, 132), .end),
    ])

  /// For a phone: life runs down.
  static let narrow = PhaseLayout(
    size: Size(328, 650), pending: Rect(36, 6, 256, 142), running: Rect(36, 216, 256, 166),
    unknown: Rect(4, 600, 320, 46),
    stations: [
      .waiting: Rect(46, 32, 236, 42), .preparing: Rect(46, 98, 236, 42),
      .running: Rect(46, 242, 94, 46), .ready: Rect(194, 242, 88, 46), .backOff: Rect(46, 328, 236, 46),
      .succeeded: Rect(46, 460, 102, 48), .failed: Rect(188, 460, 102, 48),
      .terminating: Rect(46, 544, 102, 42), .gone: Rect(188, 544, 102, 42),
    ],
    routes: [
      .schedule: route([(164, 74), (164, 98)], (170, 90), .start),
      .start: route([(70, 140), (70, 216)], (76, 166), .start),
      .restartAll: route([(164, 216), (164, 140)], (170, 192), .start),
      .pass: route([(140, 256), (194, 256)], (167, 251), .middle),
      .fall: route([(194, 274), (140, 274)], (167, 287), .middle),
      .wait: route([(238, 288), (238, 328)], (244, 312), .start),
      .retry: route([(93, 328), (93, 288)], (99, 312), .start),
      .succeed: route([(97, 382), (97, 460)], (103, 448), .start),
      .fail: route([(204, 382), (204, 460)], (210, 397), .start),
      .failEarly: route([(292, 53), (308, 53), (308, 484), (290, 484)], (302, 166), .end),
      .deletePending: route([(36, 77), (10, 77), (10, 574), (46, 574)], (26, 420), .start),
      .deleteRunning: route([(36, 300), (22, 300), (22, 556), (46, 556)], (0, 0), .start),
      .stop: route([(148, 565), (188, 565)], (0, 0), .middle),
      .removeSucceeded: route([(97, 508), (97, 526), (210, 526), (210, 544)], (150, 521), .middle),
      .removeFailed: route([(262, 508), (262, 544)], (268, 531), .start),
    ])
}

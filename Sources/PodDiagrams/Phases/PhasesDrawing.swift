internal import Diagrams
internal import Kubelet
internal import KubernetesModel

/// The phases that a Pod can be in and what leads from one to another, found by living its life.
struct PhasesDrawing: PodDrawing {
  let title: String
  let words: PhaseWords
  /// The lines of the YAML that stations come from.
  private let lines: Lines

  private struct Lines: Sendable {
    var policy: Int?
    var initContainers: Int?
    var grace: Int?
    var deadline: Int?
    var readiness: Int?
  }

  init?(_ subject: PodSubject) {
    guard subject.spec.containers?.isEmpty == false else { return nil }
    title = subject.name.isEmpty ? "파드의 phase" : "\(subject.name) 파드의 phase"
    let plan = PodPlan(subject.spec)
    words = PhaseWords(plan: plan, map: plan.lifeMap)
    let place = subject.place
    let readiness = plan.apps.first { plan.containers[$0].readinessProbe != nil }
    lines = Lines(
      policy: place["restartPolicy"].line, initContainers: place["initContainers"].line,
      grace: place["terminationGracePeriodSeconds"].line, deadline: place["activeDeadlineSeconds"].line,
      readiness: readiness.flatMap { place["containers"][$0 - plan.initCount]["readinessProbe"].line })
  }

  /// What holds of Pods in general: what any of them can do.
  init() {
    title = "파드의 phase"
    let plan = PodPlan(restartPolicy: .always, containers: [ContainerPlan(name: "", role: .app)])
    words = PhaseWords(plan: plan, map: PodPlan.generalLifeMap)
    lines = Lines()
  }

  var summary: String { sentences.joined(separator: " ") }

  var sentences: [String] { words.sentences }

  func draw(on canvas: inout PictureCanvas) {
    let layout = canvas.isNarrow ? PhaseLayout.narrow : PhaseLayout.wide
    canvas.size = layout.size
    drawPhase(.pending, layout.pending, .volume, on: &canvas)
    drawPhase(.running, layout.running, .good, on: &canvas)
    for way in PhaseWay.allCases where way.causes(in: words.map).isEmpty {
      draw(way, layout, isMuted: true, on: &canvas)
    }
    for way in PhaseWay.allCases where !way.causes(in: words.map).isEmpty {
      draw(way, layout, isMuted: false, on: &canvas)
    }
    for station in LifeStation.allCases { draw(station, layout, on: &canvas) }
    drawUnknown(layout, on: &canvas)
  }

  private func drawPhase(_ phase: LifePhase, _ box: Rect, _ tone: PictureCanvas.Tone, on canvas: inout PictureCanvas) {
    canvas.cluster(phase.name.rawValue, tone: tone) { canvas in
      canvas.rect(box, radius: 10, "l")
      canvas.text(phase.name.rawValue, box.x + 12, box.y + 20, .bold, tone: tone)
    }
  }

  private func line(_ station: LifeStation) -> Int? {
    switch station {
    case .preparing: lines.initContainers
    case .ready, .running: lines.readiness
    case .backOff, .succeeded, .failed: lines.policy
    case .terminating: lines.grace
    case .waiting, .gone: nil
    }
  }

  private func tone(_ station: LifeStation) -> PictureCanvas.Tone {
    switch station {
    case .waiting, .preparing, .backOff: .volume
    case .running: .app
    case .ready, .succeeded: .good
    case .failed, .terminating: .bad
    case .gone: .quiet
    }
  }

  private func draw(_ station: LifeStation, _ layout: PhaseLayout, on canvas: inout PictureCanvas) {
    guard let box = layout.stations[station] else { return }
    let isReached = words.map.reaches(station)
    let tone = isReached ? tone(station) : .quiet
    let parent = station.phase.flatMap { $0.isFinal ? nil : $0.name.rawValue } ?? ""
    canvas.part(PhasePlace.station(station).id, in: parent, line: line(station), tone: tone, stop: true) { canvas in
      canvas.rect(box, radius: 7, isReached ? "o" : "f d")
      let details = words.detail(station).filter { TextLook.small.width(of: $0) <= box.width - 6 }
      let isBeside = box.width > 180
      let shown = isBeside ? [details.joined(separator: isReached ? " · " : " ")] : details
      let room = 15 + 13 * Double(shown.count)
      var y = box.centre.y - room / 2 + 11.5
      canvas.text(words.title(station), box.centre.x, y, .bold, anchor: .middle, tone: tone)
      for detail in shown.prefix(box.height < 48 ? 1 : 2) {
        y += 14
        canvas.text(detail, box.centre.x, y, .small, anchor: .middle)
      }
    }
  }

  private func draw(_ way: PhaseWay, _ layout: PhaseLayout, isMuted: Bool, on canvas: inout PictureCanvas) {
    guard let route = layout.routes[way] else { return }
    let tone: PictureCanvas.Tone = isMuted ? .quiet : way == .fail || way == .failEarly ? .bad : .app
    let id = "\(way)"
    canvas.edge(id, from: way.ends.from.id, to: way.ends.to.id, tone: tone, isMuted: isMuted, route.points)
    if isMuted || route.label.y == 0 { return }
    let labels = words.labels(way, isStacked: canvas.isNarrow)
    if labels.isEmpty { return }
    canvas.edgeLabel(id) { canvas in
      for (row, label) in labels.enumerated() {
        canvas.text(label, route.label.x, route.label.y + 13 * Double(row), .small, anchor: route.anchor)
      }
    }
  }

  private func drawUnknown(_ layout: PhaseLayout, on canvas: inout PictureCanvas) {
    canvas.part("unknown", in: "", line: nil, tone: .quiet) { canvas in
      canvas.rect(layout.unknown, radius: 7, "f d")
      let lines = TextLook.small.lines(of: PhaseWords.unknown, width: layout.unknown.width - 16, most: 2)
      let top = layout.unknown.centre.y - Double(lines.count) * 7.5 + 11.5
      for (row, text) in lines.enumerated() {
        canvas.text(text, layout.unknown.centre.x, top + Double(row) * 15, .small, anchor: .middle)
      }
    }
  }
}

internal import Kubelet
internal import KubernetesModel

/// What happens when, from scheduling to the last signal: a lane for each container.
struct TimelineDrawing: PodDrawing {
  let subject: PodSubject
  let timeline: Timeline
  let sentences: [String]

  init?(_ subject: PodSubject) {
    guard subject.spec.containers?.isEmpty == false else { return nil }
    self.subject = subject
    timeline = TimelineBuilder.timeline(of: subject)
    sentences = TimelineWords(plan: PodPlan(subject.spec), timeline: timeline).sentences
  }

  var title: String { subject.name.isEmpty ? "파드의 시간 흐름" : "\(subject.name) 파드의 시간 흐름" }

  var summary: String { sentences.joined(separator: " ") }

  func draw(on canvas: inout PictureCanvas) {
    if canvas.isNarrow {
      NarrowTimeline(self).draw(on: &canvas)
    } else {
      WideTimeline(self).draw(on: &canvas)
    }
  }
}

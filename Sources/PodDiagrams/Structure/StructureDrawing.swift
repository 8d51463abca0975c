internal import Diagrams
internal import PodModel

/// What a Pod is made of: containers as columns, what they share as rows.
struct StructureDrawing: PodDrawing {
  let subject: PodSubject

  init(_ subject: PodSubject) { self.subject = subject }

  var title: String { subject.name.isEmpty ? "파드의 구조" : "\(subject.name) 파드의 구조" }

  var summary: String { sentences.first ?? title }

  var sentences: [String] {
    let names = (subject.spec.containers ?? []).map { $0.name ?? "" }
    return ["컨테이너는 \(names.joined(separator: ", "))입니다."]
  }

  func draw(on canvas: inout PictureCanvas) {
    canvas.size = Size(328, 60)
    canvas.rect(Rect(1, 1, 326, 58), radius: 12, "f")
    canvas.text("Pod", 14, 30, .muted)
    canvas.text(subject.name, 42, 30, .title)
  }
}

internal import Checking
internal import KubernetesModel
internal import Markdown
internal import PodDiagrams

/// The pictures of the Pods of one example: which there are, and which is seen first.
struct ExamplePictures {
  /// A panel of the figure that shows pictures.
  enum Panel: CaseIterable {
    case structure, life
  }

  /// One Pod and the views of it that are shown.
  private struct Subject {
    let pictures: PodPictures
    let views: [PodView]
    let number: Int
  }

  private var subjects: [Subject] = []
  /// All Pods of the example on their Nodes.
  private var nodes: PodPicture?
  private let id: String
  /// Whether the author asked for pictures.
  private let isAskedFor: Bool
  /// How many lines the YAML has.
  private let lines: Int

  /// From this many lines on, a picture says sooner than the text what an example is.
  private static let longText = 40
  /// Of more Pods than these in one example no pictures are drawn, unless asked for.
  private static let mostPods = 3
  /// Of so many Pods they are drawn at the most.
  private static let mostPodsAskedFor = 50

  /// So many Services are looked at for each Pod.
  private static let mostServices = 200

  /// The pictures of `documents`, which are those of a fence. `diagram=` says which; without it those are drawn that
  /// tell more than the text does. `nodes` asks for one picture of all its Pods.
  init(_ documents: [CheckedDocument], of fence: Fence, id: String) {
    self.id = id
    let wish = fence.attributes.value(of: "diagram")
    isAskedFor = wish != nil
    let numbers = LineNumbers(fence.content)
    lines = numbers.count
    if wish == "none" { return }
    var objects: [ManifestObject] = []
    for document in documents {
      guard document.verdict == .valid, let tree = document.document, let judgement = document.judgement else {
        continue
      }
      let place = document.place
      objects += ManifestObject.objects(of: judgement, writtenIn: tree) { offset in
        numbers.line(at: place(offset..<offset).lowerBound)
      }
    }
    let asked = wish.map { $0.split(separator: ",").compactMap { PodView(rawValue: String($0)) } }
    if let wish, wish.split(separator: ",").contains("nodes") { nodes = PodPictures.nodes(of: objects) }
    let services = Array(objects.lazy.filter(\.isService).prefix(Self.mostServices))
    for (number, object) in objects.enumerated() {
      guard let pictures = PodPictures(of: object, among: services) else { continue }
      let views = asked ?? pictures.suggested
      if !views.isEmpty { subjects.append(Subject(pictures: pictures, views: views, number: number + 1)) }
      if subjects.count > (isAskedFor ? Self.mostPodsAskedFor - 1 : Self.mostPods) { break }
    }
    if subjects.count > Self.mostPods, !isAskedFor { subjects = [] }
  }

  /// The pictures of a panel, not drawn yet.
  func pictures(on panel: Panel) -> [(picture: PodPicture, name: String)] {
    let nodes = panel == .structure ? nodes.map { [($0, "\(id)-nodes")] } ?? [] : []
    return nodes
      + subjects.flatMap { subject in
        subject.views.filter { $0.panel == panel }.compactMap { view in
          subject.pictures.picture(view).map { picture in
            (picture, "\(id)-\(view.rawValue)" + (subjects.count > 1 ? "-\(subject.number)" : ""))
          }
        }
      }
  }

  /// The panel that is open at first; `nil` where that is the YAML.
  var first: Panel? {
    if nodes != nil { return .structure }
    guard let view = subjects.first?.views.first else { return nil }
    return isAskedFor || lines > Self.longText ? view.panel : nil
  }
}

extension PodView {
  /// Where a view of a Pod is shown.
  var panel: ExamplePictures.Panel {
    switch self {
    case .structure: .structure
    case .timeline, .phases: .life
    }
  }
}

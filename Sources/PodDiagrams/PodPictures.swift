/// The pictures of one Pod, or of the Pods that a workload makes.
package struct PodPictures: Sendable {
  private let subject: PodSubject
  /// What else stands in the same stream of documents.
  private let others: [ManifestObject]

  /// The pictures of an object; `nil` where that is no Pod and makes none. `others` are the objects of the same
  /// stream: a Service among them that selects the Pod is drawn with it.
  package init?(of object: ManifestObject, among others: [ManifestObject] = []) {
    guard let subject = PodSubject(in: object) else { return nil }
    self.subject = subject
    self.others = others
  }

  /// The Pods of a stream of documents on their Nodes, and what they share; `nil` where there are not several.
  package static func nodes(of objects: [ManifestObject]) -> PodPicture? {
    NodesDrawing(of: objects).map { PodPicture($0) }
  }

  /// The kind of the object that was written.
  package var kind: String { subject.kind }

  /// The name of the object; empty where it has none.
  package var name: String { subject.name }

  /// The picture of a view; `nil` where the Pod has none.
  package func picture(_ view: PodView) -> PodPicture? {
    switch view {
    case .structure: PodPicture(StructureDrawing(subject, among: others))
    case .timeline: TimelineDrawing(subject).map { PodPicture($0) }
    case .phases: PhasesDrawing(subject).map { PodPicture($0) }
    }
  }

  /// The views that tell more than the YAML does at a glance, the best one first. What is not among them is
  /// worth a look only for who asks.
  package var suggested: [PodView] {
    let views = subject.suggestedViews
    // How a Service finds its Pods is nowhere to be read in one place.
    if views.contains(.structure) || !ServiceWords.any(for: subject, among: others) { return views }
    return [.structure] + views
  }
}

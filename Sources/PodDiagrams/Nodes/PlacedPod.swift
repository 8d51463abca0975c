internal import KubernetesModel

/// A Pod, or the Pods of a workload, as one of several on a Node.
struct PlacedPod: Sendable {
  /// Something that Pods may have in common: a directory of the Node, a claim.
  struct Thing: Sendable, Hashable {
    enum Reach: Sendable {
      /// Gone with the Pod.
      case pod
      /// Shared by the Pods of one Node.
      case node
      /// Shared by all Pods.
      case cluster
    }

    let words: String
    let reach: Reach
  }

  let name: String
  /// How many there are, where that is more than one.
  let count: Int?
  let line: Int?
  /// The Node that it is bound to; `nil` where the scheduler is yet to choose.
  let node: String?
  /// Whether it runs on every Node.
  let isEverywhere: Bool
  let containers: [ContainerColumn]
  let usesNodeNetwork: Bool
  /// The ports of the Node that it takes.
  let nodePorts: [String]
  let things: [Thing]

  /// What the Pod is that stands in `object`; `nil` where there is none.
  init?(in object: ManifestObject) {
    guard let subject = PodSubject(in: object) else { return nil }
    let owner = OwnerWords(of: subject)
    let spec = subject.spec
    name = owner?.podName ?? subject.name
    count = owner.flatMap { $0.count }.flatMap { $0 == 1 ? nil : $0 }
    line = object.place["metadata"]["name"].line ?? object.place["kind"].line
    isEverywhere = object.object.as(DaemonSet.self) != nil
    node = spec.nodeName.flatMap { $0.isEmpty ? nil : $0 }
    containers = ContainerColumn.all(of: spec, at: subject.place)
    usesNodeNetwork = spec.hostNetwork == true
    nodePorts = containers.flatMap { column in
      (column.container.ports ?? []).compactMap { port in
        guard let number = port.hostPort, number > 0 else { return nil }
        return "\(number)/\(port.protocol?.rawValue ?? "TCP")"
      }
    }
    things = (spec.volumes ?? []).map { volume in
      let words = VolumeWords(of: volume)
      let reach: Thing.Reach =
        volume.hostPath != nil ? .node : words.kind == "emptyDir" || words.kind == "임시 PVC" ? .pod : .cluster
      // What only the Pod sees is told by its own name.
      return Thing(words: reach == .pod ? "emptyDir \(volume.name ?? "")" : words.line, reach: reach)
    }
  }
}

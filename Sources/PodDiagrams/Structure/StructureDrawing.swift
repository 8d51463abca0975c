internal import Diagnostics
internal import Diagrams
internal import KubernetesModel

/// What a Pod is made of: containers as columns, what they share as rows.
struct StructureDrawing: PodDrawing {
  let subject: PodSubject
  let spec: PodSpec
  let columns: [ContainerColumn]
  let volumes: [VolumeRow]
  let conflicts: [PortConflict]
  /// The ports that the conflicts are about.
  let contested: Set<PortConflict.Port>
  let badges: PodBadges
  let surroundings: Surroundings

  init(_ subject: PodSubject, among others: [ManifestObject] = []) {
    self.subject = subject
    spec = subject.spec
    columns = ContainerColumn.all(of: spec, at: subject.place)
    volumes = VolumeTable(of: subject, spec, columns).rows
    conflicts = PortConflict.all(among: columns)
    contested = Set(conflicts.map(\.port))
    badges = PodBadges(of: subject, spec)
    surroundings = Surroundings(of: subject, among: others)
  }

  var title: String {
    if subject.name.isEmpty { return "파드의 구조" }
    return surroundings.owner.map { "\($0.kind) \(subject.name)의 구조" } ?? "\(subject.name) 파드의 구조"
  }

  /// What the Pod is called.
  var podName: String { surroundings.owner?.podName ?? subject.name }

  func draw(on canvas: inout PictureCanvas) {
    if canvas.isNarrow {
      NarrowStructure(self).draw(on: &canvas)
    } else {
      WideStructure(self).draw(on: &canvas)
    }
  }

  /// The path of a volume; `nil` where the volume is missing.
  func id(of row: VolumeRow) -> String? {
    switch row.origin {
    case .volumes(let index): "\(subject.path).volumes[\(index)]"
    case .claimTemplates(let index): "spec.volumeClaimTemplates[\(index)]"
    case .missing: nil
    }
  }

  /// What is said of the network that the containers share.
  var networkWords: String {
    if spec.hostNetwork == true { return "노드의 IP와 포트를 그대로 씁니다" }
    return columns.count > 1 ? "IP·localhost 공유" : "파드 IP 하나"
  }

  /// What is said of processes, where they are shared.
  var processWords: String? {
    if spec.hostPID == true { return "노드의 프로세스가 보입니다" }
    return spec.shareProcessNamespace == true ? "서로의 프로세스가 보입니다" : nil
  }

  /// What is said of shared memory, where it is the node's.
  var memoryWords: String? { spec.hostIPC == true ? "노드의 공유 메모리를 씁니다" : nil }

  /// What is said of two containers that want one port.
  func words(of conflict: PortConflict) -> String {
    let names = conflict.columns.map { columns[$0].name }
    let last = (names.last ?? "").with("이(가)")
    let first = (names.dropLast().joined(separator: ", ")).with("과(와)")
    return "\(conflict.port.number)/\(conflict.port.networkProtocol) 포트를 \(first) \(last) 함께 열려고 합니다"
  }
}

internal import Diagnostics
internal import KubernetesModel

/// Several Pods on their Nodes: what they share, and what each has for itself.
struct NodesDrawing: PodDrawing {
  /// A Node, or the place where Pods wait for one.
  struct Lane: Sendable {
    /// `nil` where Pods wait.
    let name: String?
    let line: Int?
    var pods: [PlacedPod]
    /// What its Pods have in common beside kernel and processors.
    var shared: [String] = []
    /// What its Pods cannot both have.
    var conflicts: [String] = []
  }

  let lanes: [Lane]
  /// What Pods have in common whatever their Node.
  let shared: [String]

  /// Of more Nodes times Pods no picture is drawn.
  private static let mostCards = 2_000

  /// The Pods of a stream; `nil` where there are not two to compare.
  init?(of objects: [ManifestObject]) {
    let pods = objects.compactMap(PlacedPod.init)
    guard pods.count > 1 || pods.contains(where: { $0.isEverywhere || $0.count != nil }) else { return nil }
    var lanes: [Lane] = []
    var places: [String: Int] = [:]
    func lane(_ name: String, _ line: Int?) -> Int {
      if let place = places[name] { return place }
      places[name] = lanes.count
      lanes.append(Lane(name: name, line: line, pods: []))
      return lanes.count - 1
    }
    for object in objects {
      if let node = object.object.as(Node.self) {
        _ = lane(node.metadata?.value.name ?? "", object.place["metadata"]["name"].line)
      }
    }
    for pod in pods { if let node = pod.node { lanes[lane(node, nil)].pods.append(pod) } }
    // A Pod for each DaemonSet on each Node: what multiplies has a limit.
    guard lanes.count * pods.count <= Self.mostCards else { return nil }
    var waiting = pods.filter { $0.node == nil && !$0.isEverywhere }
    for pod in pods where pod.isEverywhere && pod.node == nil {
      if lanes.isEmpty { waiting.append(pod) }
      for place in lanes.indices { lanes[place].pods.append(pod) }
    }
    if !waiting.isEmpty { lanes.append(Lane(name: nil, line: nil, pods: waiting)) }
    for place in lanes.indices where lanes[place].name != nil {
      lanes[place].shared = Self.common(.node, among: lanes[place].pods)
      lanes[place].conflicts = Self.conflicts(among: lanes[place].pods)
    }
    self.lanes = lanes
    shared = Self.common(.cluster, among: pods)
  }

  var title: String { "파드와 노드" }

  var summary: String {
    let nodes = lanes.filter { $0.name != nil }
    let count = lanes.reduce(0) { $0 + $1.pods.count }
    return nodes.isEmpty ? "노드를 기다리는 파드 \(count)개입니다." : "노드 \(nodes.count)개에 파드 \(count)개가 있습니다."
  }

  var sentences: [String] {
    var sentences = [summary]
    for lane in lanes {
      let pods = lane.pods.map { pod in pod.count.map { "\(pod.name) \($0)개" } ?? pod.name }
      sentences.append(
        (lane.name.map { "노드 \($0)" } ?? "아직 노드가 없는 파드") + ": "
          + (pods.isEmpty ? "파드가 없습니다." : pods.joined(separator: ", ") + "."))
      sentences += (lane.shared + lane.conflicts).map { $0 + "." }
    }
    sentences += shared.map { $0 + "." }
    return sentences + [Self.apart, Self.together]
  }

  /// What no two Pods share.
  static let apart = "IP와 localhost, 프로세스, emptyDir은 파드마다 따로입니다."
  /// What the Pods of one Node share.
  static let together = "같은 노드의 파드는 커널과 CPU·메모리, 받아 둔 이미지를 함께 씁니다."

  func draw(on canvas: inout PictureCanvas) { NodesLayout(self).draw(on: &canvas) }

  /// Things that more than one Pod has, with the Pods that have them.
  private static func common(_ reach: PlacedPod.Thing.Reach, among pods: [PlacedPod]) -> [String] {
    groups(pods) { pod in pod.things.filter { $0.reach == reach }.map(\.words) }.map { thing, names in
      "\(thing) ← \(names.joined(separator: ", "))"
    }
  }

  private static func conflicts(among pods: [PlacedPod]) -> [String] {
    groups(pods, \.nodePorts).map { port, names in
      let last = (names.last ?? "").with("이(가)")
      return "노드의 \(port) 포트를 \(names.dropLast().joined(separator: ", ").with("과(와)")) \(last) 함께 쓸 수 없습니다"
    }
  }

  /// What several of the Pods have, in the order in which it is met.
  private static func groups(
    _ pods: [PlacedPod], _ things: (PlacedPod) -> [String]
  ) -> [(thing: String, names: [String])] {
    var order: [String] = []
    var owners: [String: [String]] = [:]
    for pod in pods {
      var own = Set<String>()
      for thing in things(pod) where own.insert(thing).inserted {
        if owners[thing] == nil { order.append(thing) }
        owners[thing, default: []].append(pod.name)
      }
    }
    return order.compactMap { thing in
      owners[thing].flatMap { $0.count > 1 ? (thing, $0) : nil }
    }
  }
}

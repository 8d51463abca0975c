internal import KubernetesModel

/// What a container asks for and may use, a resource each: `CPU 100m→500m`.
enum ResourceWords {
  static func all(of resources: ResourceRequirements?) -> [String] {
    guard let resources else { return [] }
    var words: [String] = []
    for name in ["cpu", "memory"] { add(name, resources, to: &words) }
    // Whatever else there is stands behind, each once.
    for (name, _) in resources.requests?.entries ?? [] where name != "cpu" && name != "memory" {
      add(name, resources, to: &words)
    }
    for (name, _) in resources.limits?.entries ?? []
    where name != "cpu" && name != "memory" && resources.requests?[name] == nil {
      add(name, resources, to: &words)
    }
    return words
  }

  private static func add(_ name: String, _ resources: ResourceRequirements, to words: inout [String]) {
    let (request, limit) = (resources.requests?[name], resources.limits?[name])
    if request == nil, limit == nil { return }
    let amounts = "\(request?.description ?? "0")→\(limit?.description ?? "한도 없음")"
    words.append("\(title(of: name)) \(amounts)")
  }

  private static func title(of resource: String) -> String {
    switch resource {
    case "cpu": "CPU"
    case "memory": "메모리"
    case "ephemeral-storage": "임시 저장소"
    default: resource
    }
  }
}

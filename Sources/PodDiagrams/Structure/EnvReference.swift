internal import KubernetesModel

/// A ConfigMap or Secret that a container takes variables from.
struct EnvReference: Sendable {
  let kind: String
  let name: String
  /// Where it is named first.
  let line: Int?

  /// The objects that a container's variables come from, each once, in the order in which they are named.
  static func all(of container: Container, at place: YAMLPlace) -> [EnvReference] {
    var found: [EnvReference] = []
    var known = Set<String>()
    func add(_ kind: String, _ name: String?, _ line: @autoclosure () -> Int?) {
      guard let name, known.insert("\(kind) \(name)").inserted else { return }
      found.append(EnvReference(kind: kind, name: name, line: line()))
    }
    for (index, source) in (container.envFrom ?? []).enumerated() {
      let place = place["envFrom"]
      if let object = source.configMapRef { add("ConfigMap", object.value.name, place[index].line) }
      if let object = source.secretRef { add("Secret", object.value.name, place[index].line) }
    }
    for (index, variable) in (container.env ?? []).enumerated() {
      guard let source = variable.valueFrom?.value else { continue }
      let place = place["env"]
      if let key = source.configMapKeyRef { add("ConfigMap", key.value.name, place[index].line) }
      if let key = source.secretKeyRef { add("Secret", key.value.name, place[index].line) }
    }
    return found
  }
}

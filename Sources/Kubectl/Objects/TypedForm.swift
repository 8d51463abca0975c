/// Objects as Kubernetes' Go types write them: parts that no `omitempty` guards are there even where they are empty.
enum TypedForm {
  /// Whether a kind is one that is known here.
  static func isKnown(_ kind: String) -> Bool { completers[kind] != nil }

  /// An object as it is written after kubectl has read it into its type.
  static func complete(_ object: ObjectValue) -> ObjectValue {
    guard case .fields(var fields) = object, let completer = completers[object.kind] else { return object }
    fields["metadata"] = metadata(fields["metadata"])
    completer(&fields)
    return .fields(fields.kept(["kind", "apiVersion", "metadata", "spec", "status"]))
  }

  /// The path of the Pod template, or of the Pod itself, in an object of a kind.
  static func podPath(_ kind: String) -> [String]? {
    switch kind {
    case "Pod": []
    case "Deployment", "ReplicaSet", "StatefulSet", "DaemonSet", "Job", "ReplicationController": ["spec", "template"]
    case "CronJob": ["spec", "jobTemplate", "spec", "template"]
    default: nil
    }
  }

  private typealias Completer = @Sendable (inout Fields) -> Void

  private static let completers: [String: Completer] = [
    "Pod": { fields in
      fields["spec"] = podSpec(fields["spec"])
      fields["status"] = fields["status"] ?? .nothing
    },
    "Deployment": workload(["strategy": .nothing], status: [:]),
    "ReplicaSet": workload([:], status: ["replicas": .integer(0)]),
    "ReplicationController": workload([:], status: ["replicas": .integer(0)]),
    "StatefulSet": workload(
      ["updateStrategy": .nothing], status: ["replicas": .integer(0), "availableReplicas": .integer(0)]),
    "DaemonSet": workload(
      ["updateStrategy": .nothing],
      status: [
        "currentNumberScheduled": .integer(0), "numberMisscheduled": .integer(0), "desiredNumberScheduled": .integer(0),
        "numberReady": .integer(0),
      ]),
    "Job": workload([:], status: [:]),
    "CronJob": { fields in
      let job = fields["spec"]?["jobTemplate"]
      var spec = fields["spec"] ?? .nothing
      spec["jobTemplate"] = .fields([
        "metadata": metadata(job?["metadata"]), "spec": withTemplate(job?["spec"] ?? .nothing, [:]),
      ])
      fields["spec"] = spec
      fields["status"] = fields["status"] ?? .nothing
    },
    "Service": { fields in
      if case .fields(let spec)? = fields["spec"] { fields["spec"] = .fields(spec.kept(KnownFields.service)) }
      fields["status"] = fields["status"] ?? .fields(["loadBalancer": .nothing])
    },
  ]

  private static func workload(_ extra: Fields, status: Fields) -> Completer {
    { fields in
      fields["spec"] = withTemplate(fields["spec"] ?? .nothing, extra)
      fields["status"] = fields["status"] ?? .fields(status)
    }
  }

  private static func withTemplate(_ spec: ObjectValue, _ extra: Fields) -> ObjectValue {
    var spec = spec
    let template = spec["template"]
    spec["template"] = .fields(["metadata": metadata(template?["metadata"]), "spec": podSpec(template?["spec"])])
    for part in extra.pairs where spec[part.name] == nil { spec[part.name] = part.value }
    if case .fields(let fields) = spec { spec = .fields(fields.ordered(like: KnownFields.deployment)) }
    return spec
  }

  private static func metadata(_ value: ObjectValue?) -> ObjectValue {
    guard case .fields(let fields)? = value else { return .nothing }
    var kept = fields.kept(KnownFields.metadata)
    for name in ["labels", "annotations"] {
      guard case .fields(let map)? = kept[name] else { continue }
      kept[name] = map.isEmpty ? nil : .fields(map.sorted)
    }
    if kept["creationTimestamp"] == .null { kept["creationTimestamp"] = nil }
    return .fields(kept)
  }

  private static func podSpec(_ value: ObjectValue?) -> ObjectValue {
    guard case .fields(let fields)? = value else { return .fields(["containers": .null]) }
    var spec = fields.kept(KnownFields.podSpec)
    for name in ["initContainers", "containers", "ephemeralContainers"] {
      guard case .list(let items)? = spec[name] else { continue }
      spec[name] = .list(items.map(container))
    }
    return .fields(spec)
  }

  private static func container(_ value: ObjectValue) -> ObjectValue {
    guard case .fields(let fields) = value else { return value }
    var container = fields
    var resources = container["resources"] ?? .nothing
    for part in ["limits", "requests"] {
      guard case .fields(let amounts)? = resources[part] else { continue }
      resources[part] = .fields(
        Fields(amounts.sorted.pairs.map { ($0.name, ResourceAmounts.canonical($0.value)) }))
    }
    container["resources"] = resources
    if container["image"]?.text?.isEmpty == true { container["image"] = nil }
    return .fields(container.kept(KnownFields.container))
  }
}

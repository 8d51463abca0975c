/// `kubectl scale` and `kubectl autoscale`.
struct ScaleObjects {
  let call: Invocation
  let files: CourseFiles

  private var flags: FlagValues { call.flags }

  func scale() throws(Refusal) -> Outcome {
    let output = try Output(of: call)
    if flags.number("replicas", default: 0) < 0 {
      throw Refusal("The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0")
    }
    try ResourceArguments(call, files).check(call.arguments)
    let source = ObjectFiles(call: call, files: files)
    guard source.isGiven, output.dryRun == .client, source.areHere || output.printsObject else {
      return .action("scales \(call.arguments.joined(separator: " ")) to \(flags.text("replicas")) replicas")
    }
    var scaled: [ObjectValue] = []
    for var object in try source.objects() {
      if object[["metadata", "namespace"]] == nil {
        object[["metadata", "namespace"]] = .text(call.namespace ?? "default")
      }
      object[["spec", "replicas"]] = .integer(flags.number("replicas", default: 0))
      scaled.append(LabelObjects.sorted(object))
    }
    return .objects(scaled, done: "scaled", output: output)
  }

  func autoscale() throws(Refusal) -> Outcome {
    let (smallest, largest) = (flags.number("min", default: -1), flags.number("max", default: -1))
    if largest < 1 { throw Refusal("--max=MAXPODS is required and must be at least 1, max: \(largest)") }
    if largest < smallest {
      throw Refusal("--max=MAXPODS must be larger or equal to --min=MINPODS, max: \(largest), min: \(smallest)")
    }
    if flags.isGiven("cpu"), flags.isGiven("cpu-percent") {
      throw Refusal("--cpu-percent and --cpu are mutually exclusive")
    }
    try ResourceArguments(call, files).check(call.arguments)
    let metrics = try metrics()
    let output = try Output(of: call)
    let source = ObjectFiles(call: call, files: files)
    guard source.isGiven, output.printsObject || source.areHere else {
      return .action("makes a HorizontalPodAutoscaler for \(call.arguments.joined(separator: " "))")
    }
    var made: [ObjectValue] = []
    for object in try source.objects() { made.append(try autoscaler(for: object, metrics)) }
    return .objects(made, done: call.release >= KubectlRelease(minor: 36) ? "created" : "autoscaled", output: output)
  }

  private func autoscaler(for object: ObjectValue, _ metrics: [ObjectValue]) throws(Refusal) -> ObjectValue {
    let (kind, version) = (object.kind, object["apiVersion"]?.text ?? "")
    guard ["Deployment", "ReplicaSet", "StatefulSet", "ReplicationController"].contains(kind) else {
      let resource = ResourceTypes.of(kind: kind, apiVersion: version)?.plural ?? kind.lowered
      throw Refusal(
        "cannot autoscale a \(kind): could not find scale subresource for \(version.holds("/") ? version : "/" + version), "
          + "Resource=\(resource) in discovery information")
    }
    let smallest = flags.number("min", default: -1)
    return ObjectType("HorizontalPodAutoscaler", "autoscaling/v2").object(
      flags.text("name").isEmpty ? object.name : flags.text("name"), in: call.namespace,
      [
        "spec": .fields([
          "scaleTargetRef": .fields(["kind": .text(kind), "name": .text(object.name), "apiVersion": .text(version)]),
          "minReplicas": smallest > 0 ? .integer(smallest) : nil,
          "maxReplicas": .integer(flags.number("max", default: 1)), "metrics": metrics.isEmpty ? nil : .list(metrics),
        ]),
        "status": .fields(["desiredReplicas": .integer(0), "currentMetrics": .null]),
      ])
  }

  private func metrics() throws(Refusal) -> [ObjectValue] {
    var result: [ObjectValue] = []
    let percent = flags.number("cpu-percent", default: -1)
    if percent >= 0 {
      result.append(Self.metric("cpu", ["type": .text("Utilization"), "averageUtilization": .integer(percent)]))
    }
    for resource in ["cpu", "memory"] where !flags.text(resource).isEmpty {
      let text = flags.text(resource)
      if text.ends(with: "%") {
        let digits = String(text.dropLast())
        guard let value = try? GoIntegers.signed(digits, bits: 32), value >= 0 else {
          throw Refusal("invalid percentage value: \(digits)")
        }
        result.append(Self.metric(resource, ["type": .text("Utilization"), "averageUtilization": .integer(value)]))
      } else {
        guard case .text(let amount)? = ResourceAmounts.amount(text) else {
          throw Refusal("invalid resource \(resource) value: \(text)")
        }
        result.append(Self.metric(resource, ["type": .text("AverageValue"), "averageValue": .text(amount)]))
      }
    }
    return result
  }

  private static func metric(_ resource: String, _ target: Fields) -> ObjectValue {
    .fields(["type": .text("Resource"), "resource": .fields(["name": .text(resource), "target": .fields(target)])])
  }
}

/// `kubectl expose`, of objects in files.
struct ExposeService {
  let call: Invocation
  let files: CourseFiles

  private var flags: FlagValues { call.flags }

  func outcome() throws(Refusal) -> Outcome {
    let output = try Output(of: call)
    let source = ObjectFiles(call: call, files: files)
    try ResourceArguments(call, files).check(call.arguments)
    guard source.isGiven, output.printsObject || source.areHere else {
      return .action("exposes \(call.arguments.joined(separator: " ")) by a Service")
    }
    var services: [ObjectValue] = []
    for object in try source.objects() { services.append(try service(for: object)) }
    return .objects(services, done: "exposed", output: output)
  }

  private func service(for object: ObjectValue) throws(Refusal) -> ObjectValue {
    guard ["Pod", "Service", "Deployment", "ReplicaSet", "ReplicationController"].contains(object.kind) else {
      let group = (object["apiVersion"]?.text ?? "").pieces(at: "/")
      throw Refusal("cannot expose a \(object.kind)" + (group.count > 1 ? ".\(group[0])" : ""))
    }
    let selector =
      flags.text("selector").isEmpty ? try selector(of: object) : try LabelSpec.read(flags.text("selector"))
    let exposed = ports(of: object)
    let isHeadless = flags.text("cluster-ip") == "None"
    var wanted = flags.text("port").isEmpty ? exposed.map { String($0.number) } : flags.text("port").pieces(at: ",")
    if wanted.isEmpty, !isHeadless { throw Refusal("couldn't find port via --port flag or introspection") }
    if flags.text("port").isEmpty {
      var seen: Set<String> = []
      wanted = wanted.filter { seen.insert($0).inserted }
    }
    let labels = flags.text("labels").isEmpty ? object.labels : try LabelSpec.read(flags.text("labels"))
    var list: [ObjectValue] = []
    for (place, text) in wanted.enumerated() {
      let port = try Refusal.wrapping { () throws(GoFault) in try GoIntegers.decimal(text) }
      list.append(servicePort(port, name: wanted.count > 1 ? "port-\(place + 1)" : nil, exposed))
    }
    let affinity = flags.text("session-affinity")
    if !["", "None", "ClientIP"].contains(affinity) { throw Refusal("unknown session affinity: \(affinity)") }
    let type = flags.text("type")
    let spec: Fields = [
      "ports": list.isEmpty ? nil : .list(list), "selector": selector.isEmpty ? nil : .map(selector),
      "clusterIP": given("cluster-ip"), "type": given("type"),
      "externalIPs": flags.text("external-ip").isEmpty ? nil : .texts([flags.text("external-ip")]),
      "sessionAffinity": given("session-affinity"),
      "loadBalancerIP": type == "LoadBalancer" ? given("load-balancer-ip") : nil,
    ]
    let name =
      flags.text("name").isEmpty ? String(decoding: object.name.utf8.prefix(63), as: UTF8.self) : flags.text("name")
    let service = ObjectType("Service", "v1").object(
      name, in: call.namespace, labels: labels,
      ["spec": .fields(spec), "status": .fields(["loadBalancer": .nothing])])
    return flags.text("overrides").isEmpty ? service : TypedForm.complete(try Overrides(call).apply(to: service))
  }

  private func given(_ flag: String) -> ObjectValue? { flags.text(flag).isEmpty ? nil : .text(flags.text(flag)) }

  private func servicePort(_ port: Int, name: String?, _ exposed: [(number: Int, protocolName: String)]) -> ObjectValue
  {
    let known = exposed.first { $0.number == port }?.protocolName ?? "TCP"
    let target = flags.text("target-port")
    return .fields([
      "name": name.map { .text($0) },
      "protocol": .text(flags.text("protocol").isEmpty ? known : flags.text("protocol")), "port": .integer(port),
      "targetPort": target.isEmpty
        ? .integer(port) : (try? GoIntegers.decimal(target)).map { .integer($0) } ?? .text(target),
    ])
  }

  private func selector(of object: ObjectValue) throws(Refusal) -> [String: String] {
    let failure = "couldn't retrieve selectors via --selector flag or introspection: "
    switch object.kind {
    case "Pod":
      if object.labels.isEmpty { throw Refusal(failure + "the pod has no labels and cannot be exposed") }
      return object.labels
    case "Service", "ReplicationController":
      let selector = object.strings(["spec", "selector"])
      if selector.isEmpty, object.kind == "Service" {
        throw Refusal(failure + "the service has no pod selector set")
      }
      return selector
    default:
      if object[["spec", "selector"]] == nil {
        throw Refusal(failure + "invalid deployment: no selectors, therefore cannot be exposed")
      }
      return object.strings(["spec", "selector", "matchLabels"])
    }
  }

  private func ports(of object: ObjectValue) -> [(number: Int, protocolName: String)] {
    let list: [ObjectValue]
    let field: String
    if object.kind == "Service" {
      (list, field) = (object[["spec", "ports"]]?.items ?? [], "port")
    } else {
      let path = (TypedForm.podPath(object.kind) ?? []) + ["spec", "containers"]
      (list, field) = ((object[path]?.items ?? []).flatMap { $0["ports"]?.items ?? [] }, "containerPort")
    }
    return list.compactMap { port in
      guard case .number(let text)? = port[field], let number = Int(text) else { return nil }
      return (number, port["protocol"]?.text ?? "TCP")
    }
  }
}

internal import APIServer
internal import KubernetesModel

/// `kubectl run`.
struct RunPod {
  let call: Invocation

  private var flags: FlagValues { call.flags }
  private var isAttached: Bool { flags.isOn("attach", default: flags.isOn("stdin")) }

  func outcome() throws(Refusal) -> Outcome {
    let output = try Output(of: call)
    guard let name = call.arguments.first else {
      throw call.usage("NAME is required for run")
    }
    try checkFlags(output)
    if name.isEmpty { throw Refusal("Parameter: name is required") }
    var objects = [try pod(name)]
    if flags.isOn("expose") { objects.insert(try service(for: objects[0], name), at: 0) }
    if output.dryRun == .client { return .objects(objects, done: "created", output: output) }
    if isAttached { return .action("runs pod/\(name) and attaches to it") }
    return .objects(objects, done: "created", output: output)
  }

  private func checkFlags(_ output: Output) throws(Refusal) {
    let timeout = flags.text("pod-running-timeout", default: "1m")
    if let time = try? GoDuration.nanoseconds(timeout), time <= 0 {
      throw call.usage("--pod-running-timeout must be higher than zero")
    }
    let image = flags.text("image")
    if image.isEmpty { throw Refusal("--image is required") }
    if ImageReference(image) == nil {
      throw Refusal("Invalid image name \(GoQuote.string(image)): invalid reference format")
    }
    if flags.isOn("tty"), !flags.isOn("stdin") {
      throw call.usage("-i/--stdin is required for containers with -t/--tty=true")
    }
    if flags.isOn("expose"), flags.text("port").isEmpty {
      throw call.usage("--port must be set when exposing a service")
    }
    let restart = flags.text("restart", default: "Always")
    if !["", "Always", "OnFailure", "Never"].contains(restart) {
      throw call.usage("invalid restart policy: \(restart)")
    }
    if flags.isOn("rm"), !isAttached { throw call.usage("--rm should only be used for attached containers") }
    if isAttached, output.dryRun != .none {
      throw call.usage(
        "--dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)")
    }
    let pull = flags.text("image-pull-policy")
    if !["", "Always", "Never", "IfNotPresent"].contains(pull) {
      throw call.usage("invalid image pull policy: \(pull)")
    }
  }

  private func pod(_ name: String) throws(Refusal) -> ObjectValue {
    let arguments = call.commandArguments
    let isCommand = flags.isOn("command")
    let variables = try variables()
    let annotations = try annotations()
    let labels = flags.text("labels").isEmpty ? ["run": name] : try LabelSpec.read(flags.text("labels"))
    let pull = flags.text("image-pull-policy")
    let isOpen = flags.isOn("stdin")
    let container: Fields = [
      "name": .text(name), "image": .text(flags.text("image")),
      "command": arguments.isEmpty || !isCommand ? nil : .texts(arguments),
      "args": arguments.isEmpty || isCommand ? nil : .texts(arguments), "ports": try ports(),
      "env": variables.isEmpty ? nil : .list(variables), "resources": .nothing,
      "imagePullPolicy": pull.isEmpty ? nil : .text(pull),
      "securityContext": flags.isOn("privileged") ? .fields(["privileged": .boolean(true)]) : nil,
      "stdin": isOpen ? .boolean(true) : nil,
      "stdinOnce": isOpen && !flags.isOn("leave-stdin-open") ? .boolean(true) : nil,
      "tty": flags.isOn("tty") ? .boolean(true) : nil,
    ]
    let restart = flags.text("restart", default: "Always")
    let pod = ObjectType("Pod", "v1").object(
      name, in: call.namespace, labels: labels, annotations: annotations,
      [
        "spec": .fields([
          "containers": .list([.fields(container)]), "restartPolicy": .text(restart.isEmpty ? "Always" : restart),
          "dnsPolicy": .text("ClusterFirst"),
        ]),
        "status": .nothing,
      ])
    guard !flags.text("overrides").isEmpty else { return pod }
    return TypedForm.complete(try Overrides(call).apply(to: pod))
  }

  private func ports() throws(Refusal) -> ObjectValue? {
    let text = flags.text("port")
    if text.isEmpty { return nil }
    let port = try Refusal.wrapping { () throws(GoFault) in try GoIntegers.decimal(text) }
    // The field has 32 bits.
    return .list([.fields(["containerPort": .integer(Int(Int32(truncatingIfNeeded: port)))])])
  }

  private func variables() throws(Refusal) -> [ObjectValue] {
    var result: [ObjectValue] = []
    for text in flags.list("env") {
      guard let (name, value) = text.cut(at: "="), NameRules.variableFaults(name) == nil else {
        throw Refusal("invalid env: \(text)")
      }
      result.append(.fields(["name": .text(name), "value": value.isEmpty ? nil : .text(value)]))
    }
    return result
  }

  private func annotations() throws(Refusal) -> [String: String] {
    var result: [String: String] = [:]
    for text in flags.list("annotations") {
      guard let (key, value) = text.cut(at: "="), !key.isEmpty else {
        throw Refusal("invalid annotations format: \(text)")
      }
      result[key] = value
    }
    return result
  }

  private func service(for pod: ObjectValue, _ name: String) throws(Refusal) -> ObjectValue {
    let port = try Refusal.wrapping { () throws(GoFault) in try GoIntegers.decimal(flags.text("port")) }
    let labels = flags.text("labels").isEmpty ? ["run": name] : try LabelSpec.read(flags.text("labels"))
    let ports = ObjectValue.fields([
      "protocol": .text("TCP"), "port": .integer(Int(Int32(truncatingIfNeeded: port))),
      "targetPort": .integer(Int(Int32(truncatingIfNeeded: port))),
    ])
    return ObjectType("Service", "v1").object(
      name, in: call.namespace,
      [
        "spec": .fields(["ports": .list([ports]), "selector": .map(labels)]),
        "status": .fields(["loadBalancer": .nothing]),
      ])
  }
}

/// Labels in one word: `app=web,tier=front`.
enum LabelSpec {
  static func read(_ text: String) throws(Refusal) -> [String: String] {
    if text.isEmpty { throw Refusal("no label spec passed") }
    var result: [String: String] = [:]
    for pair in text.pieces(at: ",") {
      guard let (key, value) = pair.cut(at: "=") else { throw Refusal("unexpected label spec: \(pair)") }
      if key.isEmpty { throw Refusal("unexpected empty label key") }
      result[key] = value
    }
    return result
  }
}
